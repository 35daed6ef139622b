"""The shape of a demonstration story."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Literal

State = Literal[
    "live",
    "scheduled",
    "submitted",
    "returned",
    "draft",
    "withdrawn",
    "expired",
]


BLOCK = re.compile(r"<(?!strong|em)")


@dataclass(frozen=True, slots=True)
class DemoUpdate:
    """What an update changed; an empty field stays as it was printed first."""

    hours_later: float
    title: str = ""
    lead: str = ""
    body: str = ""


@dataclass(frozen=True, slots=True)
class DemoStory:
    """
    `days_ago` is when the story was first published; for one that never was, when
    it was last worked on. A negative number lies ahead: a scheduled story goes out
    then.
    """

    key: str
    section: str
    title: str
    lead: str
    body: str
    over_title: str = ""
    tags: tuple[str, ...] = ()
    bylines: tuple[str, ...] = ()
    source: str = ""
    cover: str | None = None
    days_ago: float = 0.0
    state: State = "live"
    # Why it was returned or withdrawn.
    reason: str = ""
    # How long after publishing it was withdrawn or expired.
    closed_after_days: float = 0.0
    update: DemoUpdate | None = None


def markup(text: str) -> str:
    """
    Blocks are parted by an empty line; one that opens with words, or with words
    marked strong or em, is a paragraph. Line breaks inside a block are for the
    source only.
    """
    blocks = (" ".join(block.split()) for block in text.strip().split("\n\n"))
    return "\n".join(
        block if BLOCK.match(block) else f"<p>{block}</p>" for block in blocks
    )


def line(text: str) -> str:
    """A title or lead written over several lines, as one."""
    return " ".join(text.split())
