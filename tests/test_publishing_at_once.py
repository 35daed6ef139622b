"""Several editors at the same instant, each with a connection of their own."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from itertools import pairwise
from threading import Barrier
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.management import call_command
from django.db import connection, connections, transaction

from articles import clock
from articles.models import Publication, PublishingEvent, Revision, Stage, Story
from articles.publishing import (
    Waiting,
    cancel,
    publish,
    schedule,
    set_expiry,
    withdraw,
)
from articles.refusals import Refused
from tests.factories import latest, make_story, save_again

pytestmark = pytest.mark.django_db(transaction=True)

TWELVE = 12
ROUNDS = 4
Act = Callable[[], object]


def at_once(acts: Sequence[Act]) -> list[object]:
    """What each act returned, or the exception that it raised."""
    barrier = Barrier(len(acts), timeout=30)

    def run(act: Act) -> object:
        try:
            connection.ensure_connection()
            barrier.wait()
            return act()
        finally:
            connections.close_all()

    with ThreadPoolExecutor(len(acts)) as pool:
        futures = [pool.submit(run, act) for act in acts]
        return [future.exception() or future.result() for future in futures]


def refusals(results: Sequence[object]) -> list[Refused]:
    """The refused ones, each with a sentence; any other failure fails the test."""
    failures = [result for result in results if isinstance(result, BaseException)]
    refused = [failure for failure in failures if isinstance(failure, Refused)]
    assert failures == refused
    assert all(len(refusal.sentence) > 10 for refusal in refused)
    return refused


def person(editor: User) -> User:
    """The same person with nothing remembered, for a thread of their own."""
    return User.objects.get(pk=editor.pk)


def save(
    story: Story, editor: User, tags: Sequence[str] = (), **words: object
) -> Revision:
    """A save as a form must do it: the story held from the look to the writing."""
    with transaction.atomic():
        held = Story.objects.select_for_update().get(pk=story.pk)
        held.tags.set(tags)
        return save_again(held, editor, **words)


def publishing(story: Story, revision: Revision, editor: User) -> Act:
    return lambda: publish(story, revision=revision, by=person(editor))


def scheduling(story: Story, revision: Revision, editor: User, at: dt.datetime) -> Act:
    return lambda: schedule(story, revision=revision, by=person(editor), at=at)


def saving(story: Story, editor: User, **changes: Any) -> Act:
    return lambda: save(story, person(editor), **changes)


def intervals(story: Story) -> list[tuple[dt.datetime, dt.datetime]]:
    rows = Publication.archive.filter(story=story).order_by("starts_at", "ends_at")
    return [(row.starts_at, row.ends_at) for row in rows if row.starts_at < row.ends_at]


def demand_sound(story: Story) -> None:
    """No overlap, one waiting at most, hashes and copies as they were written."""
    for (_, end), (start, _) in pairwise(intervals(story)):
        assert end <= start
    rows = Publication.archive.filter(story=story, cancelled_at=None)
    assert rows.filter(starts_at__gt=clock.now()).count() <= 1
    assert Publication.objects.live().filter(story=story).count() <= 1
    call_command("verify_publications", story=story.pk, verbosity=0)


def test_of_twelve_publishers_one_wins(editor: User) -> None:
    """The eleven others are told, and nothing is printed twice."""
    for _ in range(ROUNDS):
        story = make_story(editor, title="Một")
        revision = latest(story)

        results = at_once([publishing(story, revision, editor)] * TWELVE)

        assert len(refusals(results)) == TWELVE - 1
        (publication,) = (row for row in results if isinstance(row, Publication))
        assert list(Publication.archive.filter(story=story)) == [publication]
        assert Publication.objects.live().get(story=story).pk == publication.pk
        events = PublishingEvent.objects.filter(story=story)
        assert [event.act for event in events] == ["publish"]
        demand_sound(story)


def test_of_twelve_updates_of_one_text_one_wins(editor: User) -> None:
    """The same for a text that takes another's place."""
    story = make_story(editor, title="Một")
    publish(story, revision=latest(story), by=editor)
    for number in range(1, ROUNDS + 1):
        revision = save_again(story, editor, title=f"Lần {number}")

        results = at_once([publishing(story, revision, editor)] * TWELVE)

        assert len(refusals(results)) == TWELVE - 1
        assert Publication.archive.filter(story=story).count() == number + 1
        assert Publication.objects.live().get().title == f"Lần {number}"
        demand_sound(story)


def test_twelve_who_schedule_the_same_leave_one_waiting(editor: User) -> None:
    for _ in range(ROUNDS):
        story = make_story(editor)
        revision, at = latest(story), clock.now() + dt.timedelta(hours=1)

        results = at_once([scheduling(story, revision, editor, at)] * TWELVE)

        assert len(refusals(results)) == TWELVE - 1
        assert Publication.archive.filter(story=story).count() == 1
        demand_sound(story)


def mixed_acts(story: Story, editor: User, number: int) -> list[Act]:
    """Twelve different things to do with one story."""

    def current() -> dict[str, Any]:
        return {
            "revision": latest(Story.objects.get(pk=story.pk)),
            "by": person(editor),
        }

    def soon(hours: int) -> dt.datetime:
        return clock.now() + dt.timedelta(hours=hours)

    return [
        lambda: publish(story, **current()),
        lambda: publish(story, **current(), waiting=Waiting.KEEP),
        lambda: publish(story, **current(), waiting=Waiting.CANCEL),
        lambda: publish(story, **current(), waiting=Waiting.PRESS_ANEW, small_fix=True),
        lambda: schedule(story, **current(), at=soon(1)),
        lambda: schedule(story, **current(), at=soon(2), as_new=True),
        lambda: cancel(story, by=person(editor)),
        lambda: set_expiry(story, by=person(editor), at=soon(5)),
        lambda: set_expiry(story, by=person(editor), at=None),
        lambda: withdraw(story, by=person(editor), reason="Sai số liệu"),
        saving(story, editor, title=f"Lần {number}, một"),
        saving(story, editor, title=f"Lần {number}, hai"),
    ]


def test_twelve_different_acts_at_once_leave_sound_intervals(editor: User) -> None:
    """Round upon round on one story; whatever wins, the invariants hold."""
    story = make_story(editor, title="Một")
    publish(story, revision=latest(story), by=editor)
    done = 1
    for number in range(ROUNDS + 2):
        acts = mixed_acts(story, editor, number)
        assert len(acts) == TWELVE

        results = at_once(acts)

        # The two saves leave no event.
        done += TWELVE - 2 - len(refusals(results))
        assert PublishingEvent.objects.filter(story=story).count() == done
        demand_sound(story)


def test_saving_while_an_older_text_is_published_never_mixes(editor: User) -> None:
    """The older text is refused, or it was printed before: whole, as it was."""
    for _ in range(2 * ROUNDS):
        story = make_story(editor, title="Một", lead="Mở đầu một", tags=["một"])
        seen = latest(story)

        saved, printed = at_once(
            [
                saving(story, editor, tags=["hai"], title="Hai", lead="Mở đầu hai"),
                publishing(story, seen, editor),
            ]
        )

        assert isinstance(saved, Revision)
        story.refresh_from_db()
        assert story.latest_revision_id == saved.pk
        rows = list(Publication.archive.filter(story=story))
        if isinstance(printed, Refused):
            assert rows == []
            assert story.stage == Stage.DRAFT
            continue
        assert rows == [printed]
        (row,) = rows
        assert (row.title, row.lead) == ("Một", "Mở đầu một")
        assert [tag["name"] for tag in row.tags] == ["một"]
        assert row.revision_id == seen.pk
        assert story.stage == Stage.ACCEPTED
        demand_sound(story)
