"""A working copy's way from its author to print and back, and who may take it there."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable

import pytest
from django.contrib.auth.models import AnonymousUser, Permission, User
from django.core.exceptions import PermissionDenied

from articles import rights
from articles.models import Kind, PublishingEvent, Stage, Story, VideoClip
from articles.publishing import cancel, publish, schedule, set_expiry, withdraw
from articles.refusals import Refused
from articles.workflow import accept, bin_story, give_back, recall, restore, submit
from tests.conftest import Clock
from tests.factories import latest, make_author, make_story

HOUR = dt.timedelta(hours=1)
REASON = "Thiếu ý kiến của phường"

Act = Callable[[Story, User], object]
ACTS: dict[str, Act] = {
    "submit": lambda story, by: submit(story, by=by),
    "recall": lambda story, by: recall(story, by=by),
    "accept": lambda story, by: accept(story, by=by),
    "give_back": lambda story, by: give_back(story, by=by, reason=REASON),
    "bin_story": lambda story, by: bin_story(story, by=by),
    "restore": lambda story, by: restore(story, by=by),
}


@pytest.fixture
def co_author(colleague: User) -> User:
    """A reporter who signs the reporter's stories and did not begin them."""
    make_author("Văn Thịnh", account=colleague)
    return colleague


@pytest.fixture
def stranger(db: None, reporter: User) -> User:
    """A reporter who has nothing to do with the reporter's stories."""
    user = User.objects.create_user("giang", password="mật khẩu dài", is_staff=True)
    user.groups.set(reporter.groups.all())
    return user


@pytest.fixture
def people(
    reporter: User, co_author: User, stranger: User, editor: User, outsider: User
) -> dict[str, User]:
    return {
        "reporter": reporter,
        "co_author": co_author,
        "stranger": stranger,
        "editor": editor,
        "outsider": outsider,
    }


def _publish(story: Story, by: User, clock: Clock) -> None:
    publish(story, revision=latest(story), by=by)
    clock.advance(hours=1)


def _schedule(story: Story, by: User, clock: Clock) -> None:
    schedule(story, revision=latest(story), by=by, at=clock.moment + HOUR)


def _expire(story: Story, by: User, clock: Clock) -> None:
    set_expiry(story, by=by, at=clock.moment + HOUR)
    clock.advance(hours=1)


# How a draft comes to each state: what the reporter, then what the editor does.
WAYS: dict[str, tuple[list[Act], list[Callable[[Story, User, Clock], object]]]] = {
    "draft": ([], []),
    "submitted": ([ACTS["submit"]], []),
    "returned": ([ACTS["submit"]], [lambda s, by, _: ACTS["give_back"](s, by)]),
    "accepted": ([ACTS["submit"]], [lambda s, by, _: ACTS["accept"](s, by)]),
    "binned": ([ACTS["bin_story"]], []),
    "waiting": ([], [_schedule]),
    "cancelled": ([], [_schedule, lambda s, by, _: cancel(s, by=by)]),
    "live": ([], [_publish]),
    "live, given back": ([], [_publish, lambda s, by, _: ACTS["give_back"](s, by)]),
    "withdrawn": ([], [_publish, lambda s, by, _: withdraw(s, by=by, reason=REASON)]),
    "expired": ([], [_publish, _expire]),
}
STATES = [*WAYS]


def story_in(state: str, people: dict[str, User], clock: Clock) -> Story:
    """A story of the reporter's, brought to `state` by the acts themselves."""
    story = make_story(people["reporter"], authors=[make_author("Văn Thịnh")])
    reporters, editors = WAYS[state]
    for act in reporters:
        act(story, people["reporter"])
    for step in editors:
        step(story, people["editor"], clock)
    story.refresh_from_db()
    return story


def rows_of(story: Story) -> tuple[object, ...]:
    events = PublishingEvent.objects.order_by("pk")
    return Story.objects.filter(pk=story.pk).values().get(), list(events.values())


def outcome(act: Act, story: Story, by: User) -> str:
    """What came of an act. One that fails has changed no row and written no event."""
    before = rows_of(story)
    sentence = None
    try:
        act(story, by)
    except PermissionDenied:
        result = "forbidden"
    except Refused as refusal:
        result, sentence = "refused", refusal.sentence
    else:
        return "done"
    assert rows_of(story) == before
    assert sentence is None or len(sentence) > 10
    return result


# --- Who may do what, when ----------------------------------------------------------

# In which states each act is done for whoever holds the right to it.
DONE = {
    "submit": {"draft", "returned", "live, given back"},
    "recall": {"submitted"},
    "accept": {"submitted"},
    "give_back": {
        *("submitted", "accepted", "waiting", "cancelled"),
        *("live", "withdrawn", "expired"),
    },
    "bin_story": {"draft", "submitted", "returned", "accepted", "cancelled"},
    "restore": {"binned"},
}
HOLDERS = {
    "submit": {"reporter", "co_author", "editor"},
    "recall": {"reporter", "co_author", "editor"},
    "accept": {"editor"},
    "give_back": {"editor"},
    # Whoever may delete at all is answered with a sentence.
    "bin_story": {"reporter", "co_author", "stranger", "editor"},
    "restore": {"reporter", "co_author", "stranger", "editor"},
}
# A reporter bins what is a reporter's to change.
BINNED_BY_REPORTERS = {"draft", "returned"}


def expected(act: str, state: str, who: str) -> str:
    if who not in HOLDERS[act]:
        return "forbidden"
    if state not in DONE[act]:
        return "refused"
    if who == "stranger":
        return "refused"
    if act == "bin_story" and who != "editor" and state not in BINNED_BY_REPORTERS:
        return "refused"
    return "done"


@pytest.mark.parametrize("state", STATES)
@pytest.mark.parametrize("act", ACTS)
def test_every_act_in_every_state_by_everybody(
    act: str, state: str, people: dict[str, User], clock: Clock
) -> None:
    """Done, refused with a sentence, or forbidden: as the tables above say."""
    found, wanted = {}, {}
    for who, user in people.items():
        story = story_in(state, people, clock)
        found[who] = outcome(ACTS[act], story, user)
        wanted[who] = expected(act, state, who)
    assert found == wanted


# --- What an act leaves behind --------------------------------------------------------


def test_the_way_to_the_editor_and_back_is_written_down(
    reporter: User, editor: User, clock: Clock
) -> None:
    """Each act moves the stage, and is an event with who, when and why."""
    story = make_story(reporter)
    steps: list[tuple[Act, User, Stage, str]] = [
        (ACTS["submit"], reporter, Stage.SUBMITTED, "submit"),
        (ACTS["recall"], reporter, Stage.DRAFT, "recall"),
        (ACTS["submit"], reporter, Stage.SUBMITTED, "submit"),
        (ACTS["give_back"], editor, Stage.RETURNED, "return"),
        (ACTS["submit"], reporter, Stage.SUBMITTED, "submit"),
        (ACTS["accept"], editor, Stage.ACCEPTED, "accept"),
    ]
    wanted = []
    for act, by, stage, name in steps:
        at = clock.advance(minutes=10)
        act(story, by)
        # The instance in hand and the row agree.
        assert story.stage == stage
        story.refresh_from_db()
        assert story.stage == stage
        wanted.append((name, by.pk, at, REASON if name == "return" else ""))
    events = PublishingEvent.objects.filter(story=story)
    assert [(e.act, e.by_id, e.at, e.reason) for e in events] == wanted


def test_the_reason_stands_where_the_author_reads_it(
    reporter: User, editor: User
) -> None:
    """Cleaned, on the story until it is handed in again, and in the event for good."""
    story = make_story(reporter)
    submit(story, by=reporter)
    give_back(story, by=editor, reason=f"  {REASON}\x00\r\nvà ảnh  ")
    assert story.note == f"{REASON}\nvà ảnh"
    story.refresh_from_db()
    assert story.note == f"{REASON}\nvà ảnh"

    submit(story, by=reporter)
    story.refresh_from_db()
    assert story.note == ""
    reasons = PublishingEvent.objects.values_list("reason", flat=True)
    assert list(reasons) == ["", f"{REASON}\nvà ảnh", ""]


@pytest.mark.parametrize("reason", ["", "  ", "\n\t", "\x00"])
def test_nothing_is_given_back_without_a_reason(
    reporter: User, editor: User, reason: str
) -> None:
    story = make_story(reporter)
    submit(story, by=reporter)

    result = outcome(
        lambda story, by: give_back(story, by=by, reason=reason), story, editor
    )

    assert result == "refused"
    assert story.stage == Stage.SUBMITTED


def test_the_bin_keeps_everything(reporter: User, clock: Clock) -> None:
    """Out of the lists, with its stage and text; and back."""
    story = make_story(reporter, title="Cầu mới")
    bin_story(story, by=reporter)
    assert story.binned_at == clock.moment
    assert not Story.objects.not_binned().filter(pk=story.pk).exists()
    assert Story.objects.get(pk=story.pk).title == "Cầu mới"

    clock.advance(days=1)
    restore(story, by=reporter)
    story.refresh_from_db()
    assert Story.objects.not_binned().get(pk=story.pk).stage == Stage.DRAFT
    acts = PublishingEvent.objects.values_list("act", flat=True)
    assert list(acts) == ["bin", "restore"]


def test_what_is_in_the_bin_is_not_printed(
    reporter: User, editor: User, clock: Clock
) -> None:
    story = make_story(reporter)
    bin_story(story, by=reporter)
    revision, at = latest(story), clock.moment + HOUR
    for act in (
        lambda story, by: publish(story, revision=revision, by=by),
        lambda story, by: schedule(story, revision=revision, by=by, at=at),
    ):
        assert outcome(act, story, editor) == "refused"


def test_an_act_goes_by_the_row_and_not_by_what_was_read_earlier(
    reporter: User, editor: User
) -> None:
    """Of two windows with the same story, the second is told."""
    story = make_story(reporter)
    first, second = Story.objects.get(pk=story.pk), Story.objects.get(pk=story.pk)
    submit(first, by=reporter)
    assert outcome(ACTS["submit"], second, reporter) == "refused"
    recall(first, by=reporter)
    first.stage = Stage.SUBMITTED
    assert outcome(ACTS["accept"], first, editor) == "refused"


# --- Who may write and look -----------------------------------------------------------


@pytest.mark.parametrize("state", STATES)
def test_who_may_change_a_story(
    state: str, people: dict[str, User], clock: Clock
) -> None:
    """Its authors until it is handed in, and after it was given back; editors ever."""
    story = story_in(state, people, clock)
    authors = {"draft", "returned", "binned", "live, given back"}
    wanted = {"editor"} | ({"reporter", "co_author"} if state in authors else set())
    found = {who for who, user in people.items() if rights.may_change(user, story)}
    assert found == wanted
    assert not rights.may_change(AnonymousUser(), story)


@pytest.mark.parametrize("state", STATES)
def test_who_may_bin_a_story(state: str, people: dict[str, User], clock: Clock) -> None:
    """Whoever may change it, while it was never printed."""
    story = story_in(state, people, clock)
    ever_read = {"live", "live, given back", "withdrawn", "expired"}
    for user in people.values():
        wanted = state not in ever_read and rights.may_change(user, story)
        assert rights.may_delete(user, story) == wanted
    assert not rights.may_delete(AnonymousUser(), story)


@pytest.mark.parametrize("state", STATES)
def test_who_sees_a_story_at_the_desk(
    state: str, people: dict[str, User], clock: Clock
) -> None:
    """Its authors and the editors; the other reporters once readers have had it."""
    story = story_in(state, people, clock)
    ever_read = {"live", "live, given back", "withdrawn", "expired"}
    wanted = {"reporter", "co_author", "editor"}
    wanted |= {"stranger"} if state in ever_read else set()
    seen = {
        who
        for who, user in people.items()
        if Story.objects.for_desk(user).filter(pk=story.pk).exists()
    }
    assert seen == wanted
    assert {w for w, user in people.items() if rights.may_see(user, story)} == wanted


def test_nobody_sees_anything_without_a_living_account_of_the_staff(
    people: dict[str, User], clock: Clock
) -> None:
    """Whoever left, readers with an account, readers without."""
    story = story_in("live", people, clock)
    editor = people["editor"]
    for change in ({"is_active": False}, {"is_staff": False}):
        User.objects.filter(pk=editor.pk).update(**change)
        assert not rights.may_see(User.objects.get(pk=editor.pk), story)
        User.objects.filter(pk=editor.pk).update(is_active=True, is_staff=True)
    assert rights.may_see(User.objects.get(pk=editor.pk), story)
    assert not rights.may_see(AnonymousUser(), story)
    assert not Story.objects.for_desk(AnonymousUser()).exists()


def permit(user: User, *codenames: str) -> User:
    user.user_permissions.set(Permission.objects.filter(codename__in=codenames))
    return User.objects.get(pk=user.pk)


@pytest.mark.parametrize("act", ["edit_any", "approve", "publish", "withdraw"])
def test_rights_hold_for_one_kind_alone(
    reporter: User, outsider: User, act: str
) -> None:
    """Each right of an editor's opens the kind that it is for, and no other."""
    article, clip = make_story(reporter), make_story(reporter, model=VideoClip)
    user = permit(outsider, f"{act}_{Kind.VIDEO_CLIP.model_name}")
    assert list(Story.objects.for_desk(user)) == [Story.objects.get(pk=clip.pk)]
    assert rights.holds(user, act, clip.kind)
    assert not rights.holds(user, act, article.kind)
    with pytest.raises(PermissionDenied):
        rights.demand(user, act, article)


def test_changing_anybodys_stories_needs_the_right_to_change_at_all(
    reporter: User, outsider: User
) -> None:
    story = make_story(reporter)
    assert not rights.may_change(permit(outsider, "edit_any_article"), story)
    user = permit(outsider, "edit_any_article", "change_article")
    assert rights.may_change(user, story)


def test_a_superuser_has_every_right_and_keeps_every_rule(admin_user: User) -> None:
    story = make_story(admin_user)
    assert rights.may_see(admin_user, story)
    assert outcome(ACTS["accept"], story, admin_user) == "refused"
    assert outcome(ACTS["submit"], story, admin_user) == "done"
    assert outcome(ACTS["accept"], story, admin_user) == "done"
