"""What the desk does for those who write and those who print."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils import timezone
from django.utils.translation import gettext as _
from pytest_django import DjangoAssertNumQueries

from articles.models import (
    Act,
    Article,
    Byline,
    PhotoReport,
    Publication,
    PublishingEvent,
    Revision,
    Stage,
    Story,
    Tag,
)
from articles.publishing import (
    Waiting,
    cancel,
    publish,
    schedule,
    set_expiry,
    withdraw,
)
from articles.workflow import accept, bin_story, give_back, submit
from tests.conftest import Clock
from tests.desk_forms import Answer, desk_address, signed_in, story_form
from tests.factories import (
    latest,
    make_author,
    make_image,
    make_section,
    make_story,
    save_again,
)

ADD = "/quan-tri/articles/article/add/"
LIST = "/quan-tri/articles/article/"


@pytest.fixture
def writing(reporter: User) -> Client:
    """The reporter's browser."""
    return signed_in(reporter)


# --- Writing ---------------------------------------------------------------------


def test_a_reporter_writes_a_story(writing: Client, reporter: User) -> None:
    """All that was typed is stored, with a first revision, and the next step shown."""
    author = make_author("Văn Thịnh")
    typed = story_form(
        title="Cầu Rào thông xe",
        over_title="Giao thông",
        lead="Sáng nay, cầu mới thông xe.",
        body="<p>Hơn 10.000 người dự.</p>",
        section=make_section().pk,
        tags="cầu Rào, giao thông",
        cover=make_image(reporter).pk,
        source="Theo Cổng thông tin",
        bylines=[author],
    )

    response = writing.post(ADD, typed)

    story = Article.objects.get()
    assert response["Location"] == desk_address(story, "publishing")
    assert (story.created_by, story.stage, story.kind) == (reporter, "draft", "article")
    revision = Revision.objects.get()
    assert (revision.number, revision.created_by) == (1, reporter)
    assert latest(story) == revision
    data = revision.data
    for name in ("title", "over_title", "lead", "body", "source"):
        assert data[name] == typed[name]
    assert data["section"]["id"] == typed["section"]
    assert data["cover"]["id"] == typed["cover"]
    assert [tag["name"] for tag in data["tags"]] == ["cầu Rào", "giao thông"]
    assert [line["name"] for line in data["bylines"]] == ["Văn Thịnh"]


@pytest.mark.parametrize("person", ["reporter", "editor"])
def test_the_form_has_all_fields_for_whoever_writes(
    person: str, request: pytest.FixtureRequest
) -> None:
    """Bylines too, though nobody has a right to bylines as such."""
    writing = signed_in(request.getfixturevalue(person))
    fields = set(Answer(writing.get(ADD)).values)
    assert set(story_form()) <= fields


def test_each_save_that_changes_something_is_a_revision(
    writing: Client, reporter: User
) -> None:
    """A save of the same words, tags and names makes none."""
    author = make_author()
    story = make_story(reporter, tags=["chợ", "cá"], authors=[author])

    writing.post(desk_address(story), story_form(story, bylines=[author]))
    assert latest(story).number == 1

    changed = story_form(story, bylines=[author], lead="Thêm một câu")
    writing.post(desk_address(story), changed)
    assert latest(story).number == 2

    other_names = story_form(latest(story).story, bylines=[make_author("Thu Hà")])
    writing.post(desk_address(story), other_names)
    assert latest(story).number == 3
    assert latest(story).data["bylines"][0]["name"] == "Thu Hà"


def test_an_editor_who_saves_does_not_become_the_author(
    desk: Client, reporter: User, editor: User
) -> None:
    story = make_story(reporter)
    desk.post(desk_address(story), story_form(story, lead="Sửa"))
    story.refresh_from_db()
    assert story.created_by == reporter
    assert latest(story).created_by == editor


@pytest.mark.parametrize(
    ("typed", "names"),
    [
        ("đường sắt", ["đường sắt"]),
        ("đường sắt, chợ  Sắt ,,", ["đường sắt", "chợ Sắt"]),
        ("Hải phòng, hải phòng, HẢI PHÒNG", ["Hải phòng"]),
        ("hoà bình, hòa bình", ["hoà bình"]),
        ('"chợ, cá"', ['"chợ', 'cá"']),
        ("", []),
    ],
)
def test_only_commas_separate_tags(
    writing: Client, typed: str, names: list[str]
) -> None:
    writing.post(ADD, story_form(tags=typed))
    assert [tag["name"] for tag in Revision.objects.get().data["tags"]] == names
    assert Tag.objects.count() == len(names)


def test_a_tag_is_found_again_whatever_its_case(writing: Client) -> None:
    """The second story gets the first one's tag, as that was written."""
    for typed in ("Hải phòng", "hải phòng"):
        writing.post(ADD, story_form(tags=typed))
    assert [str(tag) for tag in Tag.objects.all()] == ["Hải phòng"]
    assert Tag.objects.get().tagged.count() == 2


def test_bylines_are_kept_in_their_order(writing: Client, reporter: User) -> None:
    """By position; a row marked for removal goes, an empty one is none."""
    first, second, third = (make_author(name) for name in ("Một", "Hai", "Ba"))
    writing.post(ADD, story_form(bylines=[first, second]))
    story = Article.objects.get()

    again = story_form(story, bylines=[first, second, third])
    again |= {"bylines-0-DELETE": "on", "bylines-1-position": 9}
    writing.post(desk_address(story), again)

    names = [line["name"] for line in latest(story).data["bylines"]]
    assert names == ["Ba", "Hai"]


def test_a_name_twice_is_refused_in_a_sentence(writing: Client) -> None:
    """Two times as a writer; as a writer and a photographer is fine."""
    author = make_author()
    typed = story_form(bylines=[author, author])
    answer = Answer(writing.post(ADD, typed))
    assert _("The same name stands twice among the bylines. Remove one.") in (
        answer.complaint
    )
    assert answer.values["bylines-1-author"] == str(author.pk)
    assert not Story.objects.exists()

    writing.post(ADD, typed | {"bylines-1-role": "photographer"})
    assert Byline.objects.count() == 2


def test_retired_authors_and_sections_are_not_offered(
    writing: Client, reporter: User
) -> None:
    """But a story keeps the section it has."""
    make_author("Văn Thịnh", is_retired=True)
    retired = make_section("Bỏ", is_retired=True)
    offered = writing.get(
        "/quan-tri/autocomplete/?app_label=articles&model_name=byline&field_name=author"
    )
    assert offered.json()["results"] == []
    refused = writing.post(ADD, story_form(section=retired.pk))
    assert (refused.status_code, Story.objects.count()) == (200, 0)
    old = make_story(reporter, section=retired)
    saved = writing.post(desk_address(old), story_form(old, lead="Sửa"))
    assert (saved.status_code, latest(old).number) == (302, 2)


# --- Two people at one story -----------------------------------------------------


@pytest.fixture
def story(reporter: User) -> Story:
    return make_story(
        reporter, title="Một", tags=["chợ"], authors=[make_author("Văn Thịnh")]
    )


def test_a_form_opened_before_anothers_save_is_refused(
    writing: Client, story: Story, editor: User
) -> None:
    """All that was typed comes back, and a box to save it all the same."""
    typed = story_form(
        story,
        title="Của tôi",
        lead="Sapo của tôi",
        body="<p>Thân của tôi</p>",
        tags="chợ, cá",
        bylines=[make_author("Thu Hà"), make_author("Văn Thịnh")],
    )
    save_again(story, editor, title="Của biên tập")

    response = writing.post(desk_address(story), typed)

    answer = Answer(response)
    assert response.status_code == 200
    assert "chi" in answer.complaint
    assert latest(story).data["title"] == "Của biên tập"
    assert Revision.objects.count() == 2
    came_back = {name: answer.values[name].strip() for name in typed if typed[name]}
    assert came_back == {name: str(typed[name]) for name in came_back}
    assert 'type="checkbox" name="overwrite"' in response.content.decode()

    theirs = latest(story)
    saved = writing.post(desk_address(story), typed | {"overwrite": theirs.pk})

    assert saved.status_code == 302
    mine = latest(story)
    assert (mine.number, mine.data["title"]) == (3, "Của tôi")
    assert [tag["name"] for tag in mine.data["tags"]] == ["chợ", "cá"]
    assert [line["name"] for line in mine.data["bylines"]] == ["Thu Hà", "Văn Thịnh"]
    theirs.refresh_from_db()
    assert theirs.data["title"] == "Của biên tập"


def test_the_box_counts_for_what_was_seen_only(
    writing: Client, story: Story, editor: User
) -> None:
    """A third save after the refusal is not overwritten unseen."""
    typed = story_form(story, title="Của tôi")
    seen = save_again(story, editor, title="Một nữa")
    save_again(story, editor, title="Hai nữa")
    response = writing.post(desk_address(story), typed | {"overwrite": seen.pk})
    assert response.status_code == 200
    assert latest(story).data["title"] == "Hai nữa"


@pytest.mark.parametrize("change", ["added", "removed"])
def test_bylines_that_another_changed_do_not_stop_a_save(
    change: str, writing: Client, story: Story, editor: User
) -> None:
    """My rows take the place of theirs, also when they added or removed the same."""
    kept, added = make_author("Văn Thịnh"), make_author("Thu Hà")
    row = story.bylines.get()
    typed = story_form(story, bylines=[kept, added]) | {"bylines-INITIAL_FORMS": 1}
    typed["bylines-0-id"] = row.pk
    if change == "added":
        Byline.objects.create(story=story, author=added, position=5)
    else:
        row.delete()
    theirs = Revision.objects.record(story, by=editor)

    response = writing.post(desk_address(story), typed | {"overwrite": theirs.pk})

    assert response.status_code == 302
    names = [line["name"] for line in latest(story).data["bylines"]]
    assert names == ["Văn Thịnh", "Thu Hà"]


# --- Lists -----------------------------------------------------------------------


def states(client: Client, query: str = "") -> dict[str, str]:
    """What a list says of each story's state, by its title."""
    page = client.get(f"{LIST}{query}").content.decode()
    rows = re.findall(
        r'class="field-title">.*?>([^<]+)</a>.*?class="field-state">([^<]*)<', page
    )
    return dict(rows)


def test_the_list_tells_each_storys_state(
    desk: Client, editor: User, clock: Clock
) -> None:
    """The working copy's stage, then what readers have."""
    later = clock.moment + dt.timedelta(hours=1)
    make_story(editor, title="Nháp")
    for title in ("Chờ", "Trả", "Nhận"):
        submit(make_story(editor, title=title), by=editor)
    give_back(Article.objects.get(title="Trả"), by=editor, reason="Thiếu nguồn")
    accept(Article.objects.get(title="Nhận"), by=editor)
    for title in ("Đăng", "Sửa", "Gỡ", "Hết", "Hẹn sửa"):
        story = make_story(editor, title=title)
        publish(story, revision=latest(story), by=editor)
    hidden = make_story(editor, title="Hẹn")
    schedule(hidden, revision=latest(hidden), by=editor, at=later)
    save_again(Article.objects.get(title="Sửa"), editor, lead="Mới")
    withdraw(Article.objects.get(title="Gỡ"), by=editor, reason="Sai")
    waits = Article.objects.get(title="Hẹn sửa")
    again = save_again(waits, editor, lead="Mới")
    schedule(waits, revision=again, by=editor, at=later)
    set_expiry(Article.objects.get(title="Hết"), by=editor, at=later)
    bin_story(make_story(editor, title="Bỏ"), by=editor)
    clock.advance(minutes=59, seconds=59)

    accepted = str(Stage.ACCEPTED.label)
    live, changed = _("live"), _("unprinted changes")
    expected = {
        "Nháp": str(Stage.DRAFT.label),
        "Chờ": str(Stage.SUBMITTED.label),
        "Trả": str(Stage.RETURNED.label),
        "Nhận": accepted,
        "Đăng": f"{accepted} · {live}",
        "Sửa": f"{accepted} · {live} · {changed}",
        "Gỡ": f"{accepted} · {_('withdrawn')}",
        "Hết": f"{accepted} · {live}",
        "Hẹn": f"{accepted} · {_('scheduled')}",
        "Hẹn sửa": f"{accepted} · {live} · {changed} · {_('scheduled')}",
    }
    assert states(desk) == expected
    assert states(desk, "?bin=1") == {"Bỏ": str(Stage.DRAFT.label)}

    clock.advance(seconds=1)

    told = states(desk)
    assert told["Hết"] == f"{accepted} · {_('expired')}"
    assert told["Hẹn"] == told["Hẹn sửa"] == f"{accepted} · {live}"


@pytest.mark.parametrize("stories", [1, 3])
def test_a_list_asks_no_more_for_more_stories(
    stories: int,
    desk: Client,
    editor: User,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for number in range(stories):
        section = make_section(f"Mục {number}")
        authors = [make_author(f"Tác giả {number}"), make_author(f"Ảnh {number}")]
        story = make_story(editor, section=section, authors=authors)
        publish(story, revision=latest(story), by=editor)
    with django_assert_num_queries(9):
        page = desk.get(LIST)
    assert len(page.context["cl"].result_list) == stories


@pytest.mark.parametrize(
    "query", ["cau", "cầu", "CẦU RÀO", "rao cau", "cau%CC%82%CC%80"]
)
def test_search_folds_marks_and_case(query: str, desk: Client, editor: User) -> None:
    """ "cau" finds "Cầu"; every word must be found."""
    make_story(editor, title="Cầu Rào thông xe")
    make_story(editor, title="Chợ Sắt mở lại")
    found = {} if query.startswith("cau%") else {"Cầu Rào thông xe"}
    assert set(states(desk, f"?q={query}")) == (found or {"Cầu Rào thông xe"})


def test_filters_narrow_the_list(desk: Client, editor: User) -> None:
    section = make_section("Kinh tế")
    make_story(editor, title="Một", section=section)
    make_story(editor, title="Hai")
    submit(make_story(editor, title="Ba"), by=editor)
    assert set(states(desk, f"?section__id__exact={section.pk}")) == {"Một"}
    assert set(states(desk, "?stage__exact=submitted")) == {"Ba"}


def test_a_list_shows_the_latest_change_first(desk: Client, editor: User) -> None:
    one, two = make_story(editor, title="Một"), make_story(editor, title="Hai")
    Story.objects.filter(pk=two.pk).update(changed_at=one.changed_at)
    assert list(states(desk)) == ["Hai", "Một"]
    save_again(one, editor, lead="Mới")
    assert list(states(desk)) == ["Một", "Hai"]


def test_no_number_in_an_address_is_set_for_readers(desk: Client, editor: User) -> None:
    """1.234.567 is how a number is printed, never how a story is asked for."""
    author = make_author("Văn Thịnh", pk=2_345_678)
    section = make_section("Xa", pk=3_456_789)
    image = make_image(editor)
    story = make_story(
        editor, pk=1_234_567, authors=[author], section=section, cover=image
    )
    pages = [LIST, desk_address(story), desk_address(story, "publishing")]
    pages += [desk_address(story, "preview"), desk_address(story, "history")]
    for page in pages:
        html = desk.get(page).content.decode()
        assert re.findall(r"[123]\.\d{3}\.\d{3}", html) == []
    values = Answer(desk.get(desk_address(story))).values
    assert values["section"] == "3456789"
    assert values["bylines-0-author"] == "2345678"


# --- Reading, not writing --------------------------------------------------------


@pytest.mark.parametrize("method", ["get", "head"])
def test_a_story_that_one_may_not_change_opens_its_own_page(
    method: str, writing: Client, story: Story, reporter: User
) -> None:
    """Handed in, it is the editor's."""
    submit(story, by=reporter)
    response = getattr(writing, method)(desk_address(story))
    assert response["Location"] == desk_address(story, "publishing")
    page = writing.get(desk_address(story, "publishing"))
    assert desk_address(story) not in page.content.decode()


def test_whoever_signs_a_story_may_write_it(
    colleague: User, story: Story, reporter: User
) -> None:
    """Two reporters at one story; the second is known by the pen name's account."""
    client = signed_in(colleague)
    assert client.get(desk_address(story)).status_code == 302
    author = make_author("Thái Bình", account=colleague)
    Byline.objects.create(story=story, author=author)
    assert client.get(desk_address(story)).status_code == 200
    assert set(states(client)) == {"Một"}
    saved = client.post(desk_address(story), story_form(story, lead="Thêm"))
    assert (saved.status_code, latest(story).created_by) == (302, colleague)
    assert Article.objects.get().created_by == reporter


# --- The page of acts ------------------------------------------------------------


def acts(client: Client, story: Story) -> set[str]:
    return Answer(client.get(desk_address(story, "publishing"))).offered


def test_only_what_can_be_done_is_offered(
    writing: Client, desk: Client, story: Story, reporter: User, editor: User
) -> None:
    """Each line: what the reporter and the editor are offered at that point."""
    later = timezone.now() + dt.timedelta(hours=1)

    def offered() -> tuple[set[str], set[str]]:
        return acts(writing, story), acts(desk, story)

    printing = {"publish", "schedule", "expiry"}
    assert offered() == ({"submit", "bin"}, {"submit", "bin"} | printing)
    submit(story, by=reporter)
    assert offered() == ({"recall"}, {"accept", "return", "bin"} | printing)
    give_back(story, by=editor, reason="Thiếu nguồn")
    assert offered() == ({"submit", "bin"}, {"submit", "bin"} | printing)
    submit(story, by=reporter)
    accept(story, by=editor)
    assert offered() == (set(), {"return", "bin"} | printing)
    schedule(story, revision=latest(story), by=editor, at=later)
    assert offered() == (set(), {"return", "cancel"} | printing)
    anew = Waiting.PRESS_ANEW
    publish(story, revision=latest(story), by=editor, waiting=anew)
    online = {"return", "schedule", "expiry", "withdraw"}
    assert offered() == (set(), {"cancel"} | online)
    cancel(story, by=editor)
    assert offered() == (set(), online)
    save_again(story, editor, lead="Mới")
    assert offered() == (set(), {"publish"} | online)
    withdraw(story, by=editor, reason="Sai")
    assert offered() == (set(), {"return"} | printing)


def test_a_story_in_the_bin_can_only_be_taken_out(
    writing: Client, desk: Client, story: Story
) -> None:
    post(writing, story, "bin")
    assert (acts(writing, story), acts(desk, story)) == ({"restore"}, {"restore"})
    assert (states(desk), set(states(desk, "?bin=1"))) == ({}, {"Một"})
    post(writing, story, "restore")
    assert set(states(desk)) == {"Một"}


def post(client: Client, story: Story, act: str, **data: object) -> Any:
    """What the page's form for `act` sends, as it was shown now."""
    page = client.get(desk_address(story, "publishing"))
    assert act in Answer(page).offered
    shown = {"act": act, "revision": latest(story).pk}
    return client.post(desk_address(story, "publishing"), {**shown, **data})


def stage_of(story: Story) -> tuple[str, str]:
    story.refresh_from_db()
    return story.stage, story.note


def reader(story: Story) -> int:
    address = f"/thoi-su/mot-{story.pk}/"
    return Client().get(address).status_code


def test_from_the_reporters_desk_to_the_reader_and_back(
    writing: Client, desk: Client, story: Story
) -> None:
    """Handed in, returned with a reason, handed in, accepted, printed, withdrawn."""
    post(writing, story, "submit")
    assert stage_of(story) == ("submitted", "")
    post(desk, story, "return", reason="Thiếu nguồn tin")
    assert stage_of(story) == ("returned", "Thiếu nguồn tin")
    for page in ("publishing", "change"):
        shown = writing.get(desk_address(story, page)).content.decode()
        assert "Thiếu nguồn tin" in shown
    post(writing, story, "submit")
    assert stage_of(story) == ("submitted", "")
    post(desk, story, "accept")
    assert (stage_of(story), reader(story)) == (("accepted", ""), 404)
    post(desk, story, "publish")
    assert reader(story) == 200
    post(desk, story, "withdraw", reason="Sai số liệu")
    assert (stage_of(story), reader(story)) == (("accepted", "Sai số liệu"), 410)
    assert (
        "Sai số liệu" in writing.get(desk_address(story, "publishing")).content.decode()
    )
    told = [(event.act, event.by.username) for event in PublishingEvent.objects.all()]
    assert told == [
        ("submit", "an"),
        ("return", "chi"),
        ("submit", "an"),
        ("accept", "chi"),
        ("publish", "chi"),
        ("withdraw", "chi"),
    ]


# --- Times -----------------------------------------------------------------------


def typed_time(moment: dt.datetime) -> str:
    return timezone.localtime(moment).strftime("%d/%m/%Y %H:%M")


@pytest.fixture
def minute(clock: Clock) -> dt.datetime:
    """The next full minute: what can be typed into a form."""
    clock.advance(seconds=60 - clock.moment.second)
    return clock.moment


def test_a_story_is_scheduled_and_the_schedule_cancelled(
    desk: Client, story: Story, clock: Clock, minute: dt.datetime
) -> None:
    at = minute + dt.timedelta(hours=2)
    post(desk, story, "schedule", at=typed_time(at))
    shown = desk.get(desk_address(story, "publishing")).content.decode()
    assert timezone.localtime(at).strftime("%H:%M %d/%m/%Y") in shown
    assert (Publication.archive.get().starts_at, reader(story)) == (at, 404)
    post(desk, story, "cancel")
    clock.advance(hours=2)
    assert reader(story) == 404
    post(desk, story, "schedule", at=typed_time(clock.moment + dt.timedelta(hours=1)))
    clock.advance(minutes=59)
    assert reader(story) == 404
    clock.advance(minutes=1)
    assert reader(story) == 200


def test_a_story_expires_by_itself(
    desk: Client, story: Story, clock: Clock, minute: dt.datetime
) -> None:
    """Until then the time can be moved, or taken away by an empty field."""
    post(desk, story, "publish")
    post(desk, story, "expiry", at=typed_time(minute + dt.timedelta(hours=1)))
    shown = Answer(desk.get(desk_address(story, "publishing"))).values["at"]
    assert shown == typed_time(minute + dt.timedelta(hours=1))
    post(desk, story, "expiry", at="")
    clock.advance(hours=1)
    assert reader(story) == 200
    post(desk, story, "expiry", at=typed_time(clock.moment + dt.timedelta(hours=1)))
    clock.advance(minutes=59)
    assert reader(story) == 200
    clock.advance(minutes=1)
    assert reader(story) == 410


@pytest.mark.parametrize(
    ("choice", "now", "later"),
    [("press_anew", "Hai", "Hai"), ("keep", "Hai", "Hẹn"), ("cancel", "Hai", "Hai")],
)
def test_publishing_with_an_update_waiting_asks_for_a_choice(
    choice: str,
    now: str,
    later: str,
    desk: Client,
    story: Story,
    editor: User,
    clock: Clock,
    minute: dt.datetime,
) -> None:
    """Without one it is refused, and what was ticked stands in the form."""
    save_again(story, editor, title="Hẹn")
    at = minute + dt.timedelta(hours=2)
    schedule(story, revision=latest(story), by=editor, at=at)
    save_again(story, editor, title="Hai")

    refused = post(desk, story, "publish", small_fix="on")
    answer = Answer(refused)
    assert (refused.status_code, Publication.archive.count()) == (422, 1)
    assert answer.values["waiting"] == ""
    assert answer.values["small_fix"] == "on"
    sentence = "An update is scheduled. Say whether it is kept, cancelled or remade."
    assert _(sentence) in answer.complaint

    assert post(desk, story, "publish", waiting=choice).status_code == 302
    live = Publication.objects.live().get()
    assert live.title == now
    clock.advance(hours=2)
    assert Publication.objects.live().get().title == later


def test_the_page_prints_the_text_that_it_showed(
    desk: Client, story: Story, editor: User
) -> None:
    """Not one that somebody saved in between: the editor has to look again."""
    seen = latest(story)
    save_again(story, editor, title="Đã đổi")
    data = {"act": "publish", "revision": seen.pk}
    response = desk.post(desk_address(story, "publishing"), data)
    assert (response.status_code, Publication.archive.count()) == (422, 0)
    sentence = "The story was changed after you looked at it. Look at it again."
    assert _(sentence) in Answer(response).complaint


def test_what_was_typed_survives_a_change_of_the_storys_state(
    desk: Client, story: Story, editor: User
) -> None:
    """A reason for a story that somebody else withdrew first comes back."""
    publish(story, revision=latest(story), by=editor)
    withdraw(story, by=editor, reason="Sai")
    data = {"act": "withdraw", "reason": "Nhầm ảnh bìa"}
    response = desk.post(desk_address(story, "publishing"), data)
    assert response.status_code == 422
    assert Answer(response).values["reason"].strip() == "Nhầm ảnh bìa"
    assert PublishingEvent.objects.filter(act=Act.WITHDRAW).count() == 1


# --- Preview ---------------------------------------------------------------------


def preview(client: Client, story: Story) -> Any:
    return client.get(desk_address(story, "preview/page"))


def test_a_preview_is_for_those_who_may_see_the_story(
    writing: Client, desk: Client, colleague: User, outsider: User, story: Story
) -> None:
    """Not for its address's sake: others are sent away and read no word of it."""
    for page in ("preview", "preview/page"):
        address = desk_address(story, page)
        assert b"<h1" in writing.get(address).content
        assert b"<h1" in desk.get(address).content
        for person in (colleague, outsider):
            refused = signed_in(person).get(address)
            assert (refused["Location"], refused.content) == ("/quan-tri/", b"")
        assert Client().get(address)["Location"].startswith("/quan-tri/login/")


def test_a_preview_shows_the_latest_text(
    writing: Client, story: Story, reporter: User, editor: User
) -> None:
    """What was saved last, also when readers have another."""
    publish(story, revision=latest(story), by=editor)
    save_again(story, editor, title="Chữ mới nhất")
    html = preview(writing, story).content.decode()
    assert "Chữ mới nhất" in html
    assert _("Preview: readers do not see this page yet.") in html


def test_a_preview_stays_at_the_desk(writing: Client, story: Story) -> None:
    """No cache, no search engine and no other site may have it."""
    response = preview(writing, story)
    assert "no-store" in response["Cache-Control"]
    assert response["X-Robots-Tag"] == "noindex"
    assert response["X-Frame-Options"] == "SAMEORIGIN"
    policy = response["Content-Security-Policy"]
    assert "frame-ancestors 'self'" in policy
    assert "unsafe-inline" not in policy
    assert '<meta name="robots" content="noindex">' in response.content.decode()


@pytest.mark.parametrize("model", [Article, PhotoReport])
def test_a_preview_is_the_readers_page(
    model: type[Story], desk: Client, editor: User, clock: Clock
) -> None:
    """Word for word and tag for tag, but for the bar above it."""
    image = make_image(editor, caption="Cầu mới", credit="Thu Hà")
    figure = (
        f'<figure data-image="{image.pk}"><figcaption>Sáng nay</figcaption></figure>'
    )
    story = make_story(
        editor,
        model=model,
        title="Cầu dài 640 m",
        over_title="Giao thông",
        lead="Sapo có <dấu>",
        body=f"<p>Một đoạn 12 km.</p>{figure}<p>Hết.</p>",
        source="Theo TTXVN",
        tags=["cầu"],
        authors=[make_author("Văn Thịnh")],
    )
    make_public(editor)
    before = main(preview(desk, story))

    publication = publish(story, revision=latest(story), by=editor)

    assert main(Client().get(publication.get_absolute_url())) == before
    assert publication.markup in before


def make_public(editor: User) -> None:
    other = make_story(editor, title="Tin bên cạnh")
    publish(other, revision=latest(other), by=editor)


def main(response: Any) -> str:
    html: str = response.content.decode()
    assert response.status_code == 200
    return html[html.index("<main") : html.index("</main>")]
