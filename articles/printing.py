"""Writing a publication's row: the record sealed, its copies beside it."""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable
from typing import TYPE_CHECKING, Any

from articles.models.publication import (
    Ending,
    Publication,
    PublicationAuthor,
    PublicationImage,
    PublicationTag,
)
from articles.models.revision import Revision
from articles.models.section import Section
from articles.pressing import (
    Pressed,
    chain_hash,
    gather,
    missing,
    press,
)
from articles.refusals import Refused

if TYPE_CHECKING:
    from django.contrib.auth.models import User

    from articles.story_line import StoryLine


def unsaved(pressed: Pressed, section: Section, **columns: Any) -> Publication:
    """A publication with the pressed words in it; preview shows it without saving."""
    record = pressed.record
    return Publication(
        record=record,
        kind=record["kind"],
        section=section,
        top_section_id=section.top_id,
        slug=record["slug"],
        title=record["title"],
        over_title=record["over_title"],
        lead=record["lead"],
        byline=record["byline"],
        source=record["source"],
        markup=pressed.markup,
        plain_text=pressed.plain_text,
        cover_json=pressed.cover.to_json() if pressed.cover else None,
        opens_with_cover=pressed.opens_with_cover,
        word_count=pressed.word_count,
        reading_minutes=pressed.reading_minutes,
        **columns,
    )


def print_row(
    line: StoryLine,
    revision: Revision,
    *,
    by: User,
    starts_at: dt.datetime,
    first_at: dt.datetime,
    updated_at: dt.datetime | None,
    small_fix: bool,
    ends_at: dt.datetime | None = None,
    ending: Ending | None = None,
) -> Publication:
    """Presses `revision` and writes it; without `ends_at` it ends with the story.

    Refused with all that is missing. About ten queries, none per picture.
    """
    snapshot = revision.data
    facts = gather(snapshot)
    sentences = missing(snapshot, facts)
    if sentences:
        raise Refused(" ".join(sentences))
    section = Section.objects.get(pk=snapshot["section"]["id"])
    last = (
        Publication.archive.filter(story=line.story)
        .order_by("-sequence")
        .values_list("sequence", "hash")
        .first()
    )
    bounded = ends_at is None and line.story.expires_at is not None
    publication = unsaved(
        press(snapshot, facts),
        section,
        story=line.story,
        revision=revision,
        sequence=last[0] + 1 if last else 1,
        pressed_at=line.now,
        pressed_by=by,
        starts_at=starts_at,
        ends_at=ends_at or line.end,
        ending=_ending(ends_at, bounded=bounded) if ending is None else ending,
        first_published_at=first_at,
        updated_at=updated_at,
        is_small_fix=small_fix,
    )
    seal(publication, previous_hash=last[1] if last else "")
    publication.save(force_insert=True)
    write_side_rows([publication])
    return publication


def seal(publication: Publication, *, previous_hash: str) -> None:
    publication.previous_hash = previous_hash
    publication.hash = chain_hash(previous_hash, sealed(publication))


def sealed(publication: Publication) -> dict[str, Any]:
    """What a publication's hash is made of, beside the previous hash."""
    return {
        "story": publication.story_id,
        "sequence": publication.sequence,
        "kind": str(publication.kind),
        "pressed_at": publication.pressed_at.astimezone(dt.UTC).isoformat(
            timespec="microseconds"
        ),
        "record": publication.record,
    }


def _ending(ends_at: dt.datetime | None, *, bounded: bool) -> Ending:
    if ends_at is not None:
        return Ending.SUPERSEDED
    return Ending.EXPIRED if bounded else Ending.NONE


def write_side_rows(publications: Iterable[Publication]) -> None:
    """Writes the rows of tags, authors and pictures that stand beside publications."""
    tags, authors, images = [], [], []
    for publication in publications:
        record, first = publication.record, publication.first_published_at
        tags += [
            PublicationTag(
                publication=publication, tag_id=tag["id"], first_published_at=first
            )
            for tag in record["tags"]
        ]
        authors += [
            PublicationAuthor(
                publication=publication, author_id=author, first_published_at=first
            )
            for author in dict.fromkeys(line["id"] for line in record["authors"])
        ]
        images += [
            PublicationImage(publication=publication, image_id=image)
            for image in dict.fromkeys(picture["id"] for picture in _pictures(record))
        ]
    PublicationTag.objects.bulk_create(tags)
    PublicationAuthor.objects.bulk_create(authors)
    PublicationImage.objects.bulk_create(images)


def _pictures(record: dict[str, Any]) -> list[dict[str, Any]]:
    cover = [record["cover"]] if record["cover"] else []
    return [*cover, *record["images"]]
