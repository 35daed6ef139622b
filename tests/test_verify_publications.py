"""`manage.py verify_publications`: whatever is not as it was written is found."""

from __future__ import annotations

import datetime as dt
import io
from collections.abc import Iterator

import pytest
from django.contrib.auth.models import User
from django.core.management import CommandError, call_command
from django.db import DatabaseError, connection, transaction
from django.utils import translation

from articles import database_guards
from articles.models import Publication, Story
from articles.pressing import chain_hash
from articles.printing import sealed
from articles.publishing import cancel, publish, schedule, set_expiry, withdraw
from tests.conftest import Clock
from tests.factories import latest, make_author, make_image, make_story, save_again

HOUR = dt.timedelta(hours=1)
Value = str | int | dt.datetime


@pytest.fixture(autouse=True)
def source_language() -> Iterator[None]:
    """Sentences are compared as the sources have them."""
    with translation.override("en"):
        yield


@pytest.fixture
def unguarded(db: None) -> None:
    """Lets a test change what the guards keep, as whoever owns the database could.

    To be named before what writes rows. The guards come back with the rollback.
    """
    database_guards.remove(connection)


@pytest.fixture
def story(editor: User, clock: Clock) -> Story:
    """Printed three times, with everything that a record can hold."""
    image = make_image(editor, caption="Cầu mới", credit="Văn Thịnh")
    story = make_story(
        editor,
        title="Một",
        over_title="Hạ tầng",
        lead="Mở đầu",
        source="Theo Cổng thông tin",
        body=f'<p>Chữ.</p><figure data-image="{image.pk}"></figure>',
        tags=["đường sắt", "Giao thông"],
        authors=[make_author("Văn Thịnh")],
        cover=image,
    )
    for title in ("Một", "Hai", "Ba"):
        save_again(story, editor, title=title)
        publish(story, revision=latest(story), by=editor)
        clock.advance(hours=1)
    return story


def verify(*arguments: str) -> tuple[list[str], str]:
    """The faults, a line each, and the closing words."""
    output = io.StringIO()
    try:
        call_command("verify_publications", *arguments, stdout=output)
    except CommandError as failure:
        faults = output.getvalue().splitlines()
        return faults, f"{failure} (status {failure.returncode})"
    *faults, closing = output.getvalue().splitlines()
    assert faults == []
    return [], closing


def named(faults: list[str]) -> set[str]:
    """Which publications the faults name, as story/number."""
    return {fault.partition(":")[0] for fault in faults}


def run(statement: str, *values: Value) -> None:
    with connection.cursor() as cursor:
        cursor.execute(statement, values)


def change(story: Story, sequence: int, column: str, value: Value) -> None:
    run(
        f"UPDATE articles_publication SET {column} = %s"  # noqa: S608
        " WHERE story_id = %s AND sequence = %s",
        *(value, story.pk, sequence),
    )


def row(story: Story, sequence: int) -> Publication:
    return Publication.archive.get(story=story, sequence=sequence)


def test_what_publishing_writes_is_whole(
    editor: User, story: Story, clock: Clock
) -> None:
    """After every act: cancelled, withdrawn, expiring and waiting rows among them."""
    other = make_story(editor)
    schedule(other, revision=latest(other), by=editor, at=clock.moment + HOUR)
    cancel(other, by=editor)
    publish(other, revision=latest(other), by=editor)
    withdraw(other, by=editor, reason="Sai số liệu")
    clock.advance(hours=1)
    publish(other, revision=latest(other), by=editor)
    set_expiry(other, by=editor, at=clock.moment + HOUR)
    save_again(story, editor, title="Bốn")
    schedule(story, revision=latest(story), by=editor, at=clock.moment + HOUR)

    faults, closing = verify()

    assert faults == []
    assert closing.startswith("7 ")
    assert Publication.archive.count() == 7


def test_where_nothing_was_printed_nothing_is_wrong(db: None) -> None:
    assert verify()[1].startswith("0 ")


@pytest.mark.parametrize(
    ("column", "value"),
    [
        *(("title", "Khác"), ("over_title", "Khác"), ("lead", "Khác")),
        *(("byline", "Khác"), ("source", "Khác"), ("slug", "khac")),
        *(("kind", "video_clip"), ("pressed_at", "2020-01-01 00:00:00")),
        *(("record", '{"title": "Hai"}'), ("record", "[]"), ("record", '"Hai"')),
        *(("hash", "0" * 64), ("previous_hash", "0" * 64)),
    ],
)
def test_a_changed_column_is_found(
    unguarded: None, story: Story, column: str, value: str
) -> None:
    change(story, 2, column, value)
    faults, closing = verify()
    # What follows was sealed with the hash that stood there.
    others = {f"{story.pk}/3"} if column == "hash" else set()
    assert named(faults) == {f"{story.pk}/2"} | others
    assert closing.startswith("3 ")
    assert closing.endswith("(status 1)")


def test_one_sign_in_a_record_is_found(unguarded: None, story: Story) -> None:
    """Also where no column repeats it, and when only an order changed."""
    changed = row(story, 2)
    caption = changed.record["images"][0]["caption"]
    changed.record["images"][0]["caption"] = f"{caption}."
    changed.save(update_fields=["record"])
    assert len(verify()[0]) == 1

    changed.record["images"][0]["caption"] = caption
    changed.save(update_fields=["record"])
    assert verify()[0] == []

    changed.record["tags"].reverse()
    changed.save(update_fields=["record"])
    assert named(verify()[0]) == {f"{story.pk}/2"}


def test_half_a_character_in_a_record_is_a_fault_and_no_crash(
    unguarded: None, story: Story, is_sqlite: bool
) -> None:
    """PostgreSQL does not even let one in."""
    half = '{"title": "\\ud800"}'
    if is_sqlite:
        change(story, 1, "record", half)
        assert named(verify()[0]) == {f"{story.pk}/1"}
    else:
        with pytest.raises(DatabaseError), transaction.atomic():
            change(story, 1, "record", half)


def test_a_text_sealed_anew_is_found(unguarded: None, story: Story) -> None:
    """Whoever changes a record would have to seal all that follow."""
    forged = row(story, 2)
    forged.record["title"] = forged.title = "Khác"
    forged.hash = chain_hash(forged.previous_hash, sealed(forged))
    forged.save(update_fields=["record", "title", "hash"])
    assert named(verify()[0]) == {f"{story.pk}/3"}


@pytest.mark.parametrize("missing", [1, 2])
def test_a_missing_row_is_found(unguarded: None, story: Story, missing: int) -> None:
    gone = row(story, missing).pk
    run("DELETE FROM articles_publishingevent WHERE publication_id = %s", gone)
    for table in ("publicationtag", "publicationauthor", "publicationimage"):
        run(f"DELETE FROM articles_{table} WHERE publication_id = %s", gone)  # noqa: S608
    run("DELETE FROM articles_publication WHERE id = %s", gone)

    faults, closing = verify()

    assert named(faults) == {f"{story.pk}/{missing + 1}"}
    assert len(faults) == 2
    assert closing.startswith("2 ")


def test_intervals_that_overlap_are_found(unguarded: None, story: Story) -> None:
    change(story, 1, "ends_at", row(story, 2).starts_at + HOUR / 2)
    faults, _closing = verify()
    assert len(faults) == 1
    assert named(faults) == {f"{story.pk}/2"}


def test_two_that_wait_are_found(
    unguarded: None, editor: User, story: Story, clock: Clock
) -> None:
    save_again(story, editor, title="Bốn")
    schedule(story, revision=latest(story), by=editor, at=clock.moment + 2 * HOUR)
    assert verify()[0] == []
    change(story, 3, "starts_at", clock.moment + HOUR)
    assert named(verify()[0]) == {f"{story.pk}/4"}


def test_an_interval_emptied_without_cancelling_is_found(
    unguarded: None, story: Story
) -> None:
    change(story, 2, "ends_at", row(story, 2).starts_at)
    assert named(verify()[0]) == {f"{story.pk}/2"}


def test_one_story_can_be_checked_alone(
    unguarded: None, editor: User, story: Story
) -> None:
    other = make_story(editor)
    publish(other, revision=latest(other), by=editor)
    change(story, 2, "title", "Khác")

    assert named(verify(f"--story={story.pk}")[0]) == {f"{story.pk}/2"}
    faults, closing = verify(f"--story={other.pk}")
    assert faults == []
    assert closing.startswith("1 ")


def test_a_story_that_was_never_printed_can_not_be_checked(editor: User) -> None:
    draft = make_story(editor)
    with pytest.raises(CommandError, match=f" {draft.pk} "):
        call_command("verify_publications", story=draft.pk)
