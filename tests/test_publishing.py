from __future__ import annotations

import datetime as dt
from collections.abc import Iterator

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import DatabaseError, connection, transaction
from django.utils import translation

from articles import clock as publishing_clock
from articles.database_guards import names
from articles.models import Ending, Publication, PublishingEvent, Stage
from articles.publishing import (
    Waiting,
    cancel,
    publish,
    schedule,
    set_expiry,
    withdraw,
)
from articles.refusals import ChoiceNeeded, Refused
from articles.views.preview import as_if_printed
from tests.conftest import Clock
from tests.factories import latest, make_section, make_story, save_again


@pytest.fixture(autouse=True)
def source_language() -> Iterator[None]:
    """Sentences are compared as the sources have them."""
    with translation.override("en"):
        yield


def live_title(story_id: int) -> str | None:
    publication = Publication.objects.live().filter(story=story_id).first()
    return publication.title if publication else None


def test_publishing_shows_the_story_at_the_next_look(editor: User) -> None:
    """With the real clock: no waiting, no task."""
    story = make_story(editor, title="Cầu mới")

    publication = publish(story, revision=latest(story), by=editor)

    assert live_title(story.pk) == "Cầu mới"
    assert publication.get_absolute_url() == f"/thoi-su/cau-moi-{story.pk}/"
    assert publication.ends_at == publishing_clock.OPEN_END
    story.refresh_from_db()
    assert story.stage == Stage.ACCEPTED


def test_an_update_replaces_what_is_live(editor: User, clock: Clock) -> None:
    story = make_story(editor, title="Một")
    first = publish(story, revision=latest(story), by=editor)
    clock.advance(hours=1)
    save_again(story, editor, title="Hai")
    assert live_title(story.pk) == "Một"

    second = publish(story, revision=latest(story), by=editor)

    assert live_title(story.pk) == "Hai"
    first.refresh_from_db()
    assert first.ends_at == second.starts_at == clock.moment
    assert first.ending == Ending.SUPERSEDED
    assert second.first_published_at == first.first_published_at
    assert second.updated_at == clock.moment
    assert second.previous_hash == first.hash


def test_a_small_fix_leaves_the_stamp(editor: User, clock: Clock) -> None:
    story = make_story(editor)
    publish(story, revision=latest(story), by=editor)
    clock.advance(hours=1)
    save_again(story, editor, lead="Sửa một chữ")
    fixed = publish(story, revision=latest(story), by=editor, small_fix=True)
    assert fixed.updated_at is None


def test_a_scheduled_story_goes_online_by_the_clock_alone(
    editor: User, clock: Clock
) -> None:
    story = make_story(editor, title="Sáng mai")
    at = clock.moment + dt.timedelta(hours=8)
    waiting = schedule(story, revision=latest(story), by=editor, at=at)
    assert live_title(story.pk) is None
    clock.advance(hours=8)
    assert live_title(story.pk) == "Sáng mai"
    assert waiting.first_published_at == at


def test_publishing_while_one_waits_asks_what_becomes_of_it(
    editor: User, clock: Clock
) -> None:
    story = make_story(editor, title="Một")
    publish(story, revision=latest(story), by=editor)
    clock.advance(minutes=1)
    save_again(story, editor, title="Hẹn giờ")
    at = clock.moment + dt.timedelta(hours=2)
    waiting = schedule(story, revision=latest(story), by=editor, at=at)
    save_again(story, editor, title="Hai")
    with pytest.raises(ChoiceNeeded):
        publish(story, revision=latest(story), by=editor)

    publish(story, revision=latest(story), by=editor, waiting=Waiting.KEEP)
    assert live_title(story.pk) == "Hai"
    clock.advance(hours=2)
    assert live_title(story.pk) == "Hẹn giờ"
    waiting.refresh_from_db()
    assert waiting.updated_at == waiting.starts_at


@pytest.mark.parametrize(
    ("choice", "later"), [(Waiting.CANCEL, "Hai"), (Waiting.PRESS_ANEW, "Hai")]
)
def test_a_waiting_text_can_be_dropped_or_remade(
    editor: User, clock: Clock, choice: Waiting, later: str
) -> None:
    story = make_story(editor, title="Một")
    at = clock.moment + dt.timedelta(hours=2)
    schedule(story, revision=latest(story), by=editor, at=at)
    save_again(story, editor, title="Hai")
    publish(story, revision=latest(story), by=editor, waiting=choice)
    assert live_title(story.pk) == "Hai"
    clock.advance(hours=2)
    assert live_title(story.pk) == later


def test_cancelling_gives_the_live_text_its_end_back(
    editor: User, clock: Clock
) -> None:
    story = make_story(editor, title="Một")
    live = publish(story, revision=latest(story), by=editor)
    hour = dt.timedelta(hours=1)
    set_expiry(story, by=editor, at=clock.moment + 10 * hour)
    save_again(story, editor, title="Hai")
    schedule(story, revision=latest(story), by=editor, at=clock.moment + hour)
    cancel(story, by=editor)
    live.refresh_from_db()
    assert live.ends_at == clock.moment + 10 * hour
    assert live.ending == Ending.EXPIRED
    clock.advance(hours=10)
    assert live_title(story.pk) is None
    assert Publication.objects.was_ever_live(story.pk) == Ending.EXPIRED
    with pytest.raises(Refused, match="expir"):
        publish(story, revision=latest(story), by=editor)


def test_withdrawing_needs_a_reason_and_keeps_everything(
    editor: User, clock: Clock
) -> None:
    story = make_story(editor, title="Một")
    publish(story, revision=latest(story), by=editor)
    clock.advance(minutes=5)
    with pytest.raises(Refused):
        withdraw(story, by=editor, reason=" \n")
    assert live_title(story.pk) == "Một"
    withdraw(story, by=editor, reason="Sai số liệu")
    assert live_title(story.pk) is None
    story.refresh_from_db()
    assert story.note == "Sai số liệu"
    event = PublishingEvent.objects.filter(story=story).last()
    assert event is not None
    assert (event.act, event.by, event.reason) == ("withdraw", editor, "Sai số liệu")


def test_publishing_again_keeps_the_first_date_unless_asked(
    editor: User, clock: Clock
) -> None:
    story = make_story(editor)
    first = publish(story, revision=latest(story), by=editor)
    clock.advance(days=1)
    withdraw(story, by=editor, reason="Kiểm tra lại")
    clock.advance(days=1)
    again = publish(story, revision=latest(story), by=editor)
    assert again.first_published_at == first.first_published_at
    withdraw(story, by=editor, reason="Kiểm tra lại")
    clock.advance(days=1)
    new = publish(story, revision=latest(story), by=editor, as_new=True)
    assert new.first_published_at == clock.moment
    assert new.updated_at is None


def test_an_old_text_is_never_printed_by_accident(editor: User, clock: Clock) -> None:
    story = make_story(editor)
    seen = latest(story)
    save_again(story, editor, title="Người khác đã sửa")
    with pytest.raises(Refused, match="changed after"):
        publish(story, revision=seen, by=editor)


def test_acts_are_refused_without_the_right(
    editor: User, reporter: User, clock: Clock
) -> None:
    """Whoever asks, whatever the door: the acts themselves check."""
    story = make_story(reporter)
    revision = latest(story)
    at = clock.moment + dt.timedelta(hours=1)
    with pytest.raises(PermissionDenied):
        publish(story, revision=revision, by=reporter)
    with pytest.raises(PermissionDenied):
        schedule(story, revision=revision, by=reporter, at=at)
    with pytest.raises(PermissionDenied):
        set_expiry(story, by=reporter, at=at)
    publish(story, revision=revision, by=editor)
    with pytest.raises(PermissionDenied):
        withdraw(story, by=reporter, reason="Vì thế")
    with pytest.raises(PermissionDenied):
        cancel(story, by=reporter)
    save_again(story, editor, title="Sửa")
    revision = latest(story)
    with pytest.raises(PermissionDenied, match="date"):
        publish(story, revision=revision, by=editor, shown_at=clock.moment)
    assert Publication.objects.live().count() == 1


def test_what_is_missing_is_named_in_sentences(editor: User) -> None:
    story = make_story(editor, section=None, body="", lead="")
    with pytest.raises(Refused) as refusal:
        publish(story, revision=latest(story), by=editor)
    assert refusal.value.sentence == "Choose a section. There is no text yet."
    assert not PublishingEvent.objects.exists()


def test_a_section_that_moves_takes_its_stories_along(editor: User) -> None:
    top = make_section("Pháp luật")
    child = make_section("An ninh")
    story = make_story(editor, section=child)
    publish(story, revision=latest(story), by=editor)
    child.parent = top
    child.save()
    assert Publication.objects.live().in_section(top).count() == 1


def test_the_guards_stand_after_all_migrations(db: None, is_sqlite: bool) -> None:
    """A rebuilt table would silently lose them on SQLite."""
    query = (
        "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        if is_sqlite
        else "SELECT tgname FROM pg_trigger WHERE NOT tgisinternal "
        "UNION SELECT conname FROM pg_constraint WHERE contype = 'x'"
    )
    with connection.cursor() as cursor:
        cursor.execute(query)
        found = {row[0] for row in cursor.fetchall()}
    assert names(connection.vendor) <= found
    assert is_sqlite or "publication_no_overlap" in found


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE articles_publication SET title = 'Khác'",
        "UPDATE articles_publication SET record = '{}'",
        "UPDATE articles_publication SET starts_at = '2020-01-01 00:00:00'",
        "UPDATE articles_publication SET ends_at = '2020-01-01 00:00:00+00'",
        "DELETE FROM articles_publication",
        "UPDATE articles_publishingevent SET reason = 'Khác'",
        "DELETE FROM articles_publishingevent",
    ],
)
def test_the_database_itself_keeps_the_past(editor: User, change: str) -> None:
    """Even for whoever comes by SQL."""
    story = make_story(editor)
    publish(story, revision=latest(story), by=editor)
    with (
        pytest.raises(DatabaseError),
        transaction.atomic(),
        connection.cursor() as cursor,
    ):
        cursor.execute(change)
    assert live_title(story.pk) == story.title


def test_two_publications_of_a_story_never_overlap(editor: User) -> None:
    story = make_story(editor)
    publication = publish(story, revision=latest(story), by=editor)
    publication.pk = None
    publication.sequence = 2
    publication.ends_at = publication.starts_at + dt.timedelta(days=1)
    with pytest.raises(DatabaseError), transaction.atomic():
        publication.save(force_insert=True)


def test_the_door_offers_nothing_but_what_is_live() -> None:
    with pytest.raises(AttributeError):
        Publication.objects.all()
    with pytest.raises(AttributeError):
        Publication.objects.filter(pk=1)


def test_preview_shows_the_dates_that_publishing_again_would(
    editor: User, clock: Clock
) -> None:
    story = make_story(editor)
    first = publish(story, revision=latest(story), by=editor)
    clock.advance(days=1)
    withdraw(story, by=editor, reason="Kiểm tra lại")
    clock.advance(days=1)
    story.refresh_from_db()

    preview = as_if_printed(story)
    again = publish(story, revision=latest(story), by=editor)

    assert preview.first_published_at == first.first_published_at
    assert (again.first_published_at, again.updated_at) == (
        preview.first_published_at,
        preview.updated_at,
    )
