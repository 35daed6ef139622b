"""Plausible stories by the hundred thousand, for tests of size; nothing in them is
news."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import dataclass

from newsroom.demo import vocabulary as words
from newsroom.demo.sections import AUTHORS, SECTIONS, TAGS

RESOLUTION_EVERY = 40
RARE_EVERY = 500
SPAN_IN_DAYS = 3650


@dataclass(frozen=True, slots=True)
class BulkStory:
    """`days_ago` falls from story to story: the oldest comes first."""

    section: str
    over_title: str
    title: str
    lead: str
    body: str
    tags: tuple[str, ...]
    byline: str
    days_ago: float


def bulk_stories(n: int, seed: int) -> Iterator[BulkStory]:
    """`n` stories of 120 to 250 words, the same for the same seed."""
    rng = random.Random(seed)
    sections = [section.slug for section in SECTIONS]
    authors = [author.pen_name for author in AUTHORS]
    for index in range(n):
        slots = _slots(rng)
        title = rng.choice(words.TITLES).format_map(slots)
        yield BulkStory(
            section=rng.choice(sections),
            over_title=rng.choice(words.OVER_TITLES) if rng.random() < 0.2 else "",
            title=title,
            lead=rng.choice(words.LEADS).format_map(slots),
            body=_body(rng, index, slots),
            tags=tuple(rng.sample(TAGS, rng.randint(0, 3))),
            byline=rng.choice(authors) if rng.random() < 0.9 else "",
            days_ago=(n - index - rng.random()) * SPAN_IN_DAYS / n,
        )


def _slots(rng: random.Random) -> dict[str, str]:
    place = rng.choice(words.PLACES)
    actor = rng.choice(words.ACTORS).format(number=rng.randint(2, 48))
    return {
        "place": place,
        "Place": place[0].upper() + place[1:],
        "actor": actor,
        "Actor": actor[0].upper() + actor[1:],
        "work": rng.choice(words.WORKS).format(count=rng.randint(12, 480)),
        **_figures(rng),
    }


def _figures(rng: random.Random) -> dict[str, str]:
    """What differs from paragraph to paragraph of one story."""
    count = str(rng.randint(12, 999))
    return {
        "count": count,
        "Count": count,
        "number": str(rng.randint(2, 48)),
        "percent": f"{rng.randint(410, 998) / 10:.1f}".replace(".", ","),
        "weekday": rng.choice(words.WEEKDAYS),
        "man": f"{rng.choice(words.FAMILY_NAMES)} {rng.choice(words.MEN)}",
        "woman": f"{rng.choice(words.FAMILY_NAMES)} {rng.choice(words.WOMEN)}",
    }


def _body(rng: random.Random, index: int, slots: dict[str, str]) -> str:
    templates = rng.sample(words.SENTENCES, rng.randint(9, 13))
    third = len(templates) // 3
    first, second, last = (
        [each.format_map(slots | _figures(rng)) for each in part]
        for part in (
            templates[:third],
            templates[third : 2 * third],
            templates[2 * third :],
        )
    )
    if index % RESOLUTION_EVERY == 0:
        first.append(words.RESOLUTION)
    if index % RARE_EVERY == RARE_EVERY // 2:
        second.append(rng.choice(words.RARE))
    return (
        f"<p>{' '.join(first)}</p>"
        f"<h2>{rng.choice(words.SUBHEADS)}</h2>"
        f"<p>{' '.join(second)}</p>"
        f"<p>{' '.join(last)}</p>"
    )
