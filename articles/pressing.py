"""Pressing: from a revision's snapshot to what readers read.

`press` is pure: it asks neither the database nor the clock, so that publishing and
preview give the same page. `gather` fetches what it needs.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any
from urllib.parse import urlsplit

from django.template.loader import render_to_string
from django.utils import translation
from django.utils.translation import gettext as _

from articles.body import Figure, Markup, image_ids, parts, plain_text
from articles.models.byline import Role
from articles.models.image import Image
from articles.pictures import Picture
from articles.typesetting import bind_numbers
from articles.vietnamese import slug

WORDS_PER_MINUTE = 220
MOST_BYLINE_CHARACTERS = 500


@dataclass(frozen=True)
class PictureFacts:
    """What pressing must know of one picture of the library."""

    picture: Picture
    sha256: str


@dataclass(frozen=True)
class Pressed:
    """A story's own part of a publication; dates and address join it elsewhere.

    `record` never changes after publishing; the rest may be made anew from it.
    """

    record: dict[str, Any]
    markup: str
    plain_text: str
    cover: Picture | None
    opens_with_cover: bool
    word_count: int
    reading_minutes: int


def images_of(snapshot: Mapping[str, Any]) -> list[int]:
    """The ids of all pictures that a snapshot shows: the cover's, then the text's."""
    cover = [snapshot["cover"]["id"]] if snapshot["cover"] else []
    return list(dict.fromkeys([*cover, *image_ids(snapshot["body"])]))


def gather(snapshot: Mapping[str, Any]) -> dict[int, PictureFacts]:
    """The facts of a snapshot's pictures; one query. Deleted pictures are left out."""
    images = Image.objects.defer("metadata").in_bulk(images_of(snapshot))
    return {
        number: PictureFacts(image.picture(), image.sha256)
        for number, image in images.items()
    }


def missing(
    snapshot: Mapping[str, Any], facts: Mapping[int, PictureFacts]
) -> list[str]:
    """What keeps a snapshot from being printed, one sentence each."""
    sentences = []
    if not slug(snapshot["slug"] or snapshot["title"]):
        sentences.append(_("The title has no letter or digit."))
    if not snapshot["section"]:
        sentences.append(_("Choose a section."))
    if not plain_text(snapshot["body"]) and not snapshot["lead"]:
        sentences.append(_("There is no text yet."))
    if len(byline(snapshot["bylines"])) > MOST_BYLINE_CHARACTERS:
        sentences.append(_("The byline is too long. Remove a name."))
    sentences.extend(
        _("Picture %(number)s is no longer in the library.") % {"number": number}
        for number in images_of(snapshot)
        if number not in facts
    )
    return sentences


def press(snapshot: Mapping[str, Any], facts: Mapping[int, PictureFacts]) -> Pressed:
    """Turns a snapshot into print. The same input gives the same output."""
    with translation.override("vi"):
        pieces = parts(snapshot["body"])
        text = plain_text(snapshot["body"])
        words = len(text.split())
        shown = [part.image_id for part in pieces if isinstance(part, Figure)]
        cover = _cover(snapshot, facts, shown)
        return Pressed(
            record=_record(snapshot, facts, pieces),
            markup="\n".join(_markup(part, facts) for part in pieces),
            plain_text=text,
            cover=cover,
            opens_with_cover=cover is not None and cover.id not in shown,
            word_count=words,
            reading_minutes=max(1, round(words / WORDS_PER_MINUTE)),
        )


def _cover(
    snapshot: Mapping[str, Any],
    facts: Mapping[int, PictureFacts],
    shown: list[int | None],
) -> Picture | None:
    wanted = [snapshot["cover"]["id"]] if snapshot["cover"] else shown
    return next(
        (facts[n].picture for n in wanted if n is not None and n in facts), None
    )


def _markup(part: Markup | Figure, facts: Mapping[int, PictureFacts]) -> str:
    if isinstance(part, Markup):
        return bind_numbers(part.html)
    if part.image_id is not None:
        if part.image_id not in facts:
            return ""
        picture = facts[part.image_id].picture
        context = {
            "picture": picture,
            "caption": bind_numbers(part.caption),
            "credit": picture.credit,
        }
        return render_to_string("articles/components/figure.html", context).strip()
    context = {
        "address": part.embed,
        "provider": urlsplit(part.embed or "").hostname,
        "caption": part.caption,
    }
    return render_to_string("articles/components/embed.html", context).strip()


def _record(
    snapshot: Mapping[str, Any],
    facts: Mapping[int, PictureFacts],
    pieces: list[Markup | Figure],
) -> dict[str, Any]:
    figures = [
        (part.image_id, part.caption)
        for part in pieces
        if isinstance(part, Figure) and part.image_id in facts
    ]
    cover = snapshot["cover"]
    return {
        "schema": snapshot["schema"],
        "kind": snapshot["kind"],
        "title": snapshot["title"],
        "over_title": snapshot["over_title"],
        "lead": snapshot["lead"],
        "body": snapshot["body"],
        "slug": slug(snapshot["slug"] or snapshot["title"]),
        "source": snapshot["source"],
        "byline": byline(snapshot["bylines"]),
        "authors": snapshot["bylines"],
        "section": snapshot["section"],
        "tags": snapshot["tags"],
        "cover": _as_printed(cover["id"], facts)
        if cover and cover["id"] in facts
        else None,
        "images": [
            {**_as_printed(number, facts), "caption": caption}
            for number, caption in figures
        ],
    }


def _as_printed(
    number: int | None, facts: Mapping[int, PictureFacts]
) -> dict[str, Any]:
    fact = facts[number]  # type: ignore[index]
    return {
        "id": number,
        "sha256": fact.sha256,
        "caption": fact.picture.caption,
        "credit": fact.picture.credit,
        "alt": fact.picture.alt,
    }


def byline(lines: list[dict[str, Any]]) -> str:
    """The line under a story: "Văn Thịnh - Ảnh: Bích Thủy"."""
    prefixes = {Role.PHOTOGRAPHER: "Ảnh: ", Role.CAMERA: "Video: "}
    return " - ".join(prefixes.get(line["role"], "") + line["name"] for line in lines)


def canonical(data: object) -> bytes:
    """JSON of which there is one form only: sorted keys, no blanks, UTF-8."""
    return json.dumps(
        data, ensure_ascii=False, sort_keys=True, separators=(",", ":")
    ).encode()


def chain_hash(previous: str, sealed: Mapping[str, Any]) -> str:
    """SHA-256 over the previous publication's hash and the sealed content."""
    return hashlib.sha256(previous.encode() + canonical(sealed)).hexdigest()
