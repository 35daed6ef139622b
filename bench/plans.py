"""Prints what readers' pages cost on the database in use: queries, time and plans.

make bench        (after `manage.py seed_demo --stories 100000`)
"""

from __future__ import annotations

import os
import time

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "newsroom.settings")
django.setup()

from django.db import connection  # noqa: E402 - Django has to be set up first
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from articles.models import Publication, Section  # noqa: E402
from articles.views.section import cursor_of  # noqa: E402

ROUNDS = 20


def main() -> None:
    live = Publication.objects.live()
    section = Section.objects.filter(parent=None).order_by("id")[2]
    in_section = live.in_section(section).latest_first()
    deep = in_section[min(9000, in_section.count() - 1)]
    story = live.latest_first().for_page()[0]
    pages = {
        "home": "/",
        "section": section.get_absolute_url(),
        "section, deep": f"{section.get_absolute_url()}?truoc={cursor_of(deep)}",
        "story": story.get_absolute_url(),
    }
    print(f"{connection.vendor}, {live.count()} live publications")
    for name, address in pages.items():
        print(f"{name:<14} {cost(address)}")
    plans = {
        "home": live.latest_first().for_cards()[:25],
        "section": in_section.for_cards()[:21],
        "section, deep": live.in_section(section)
        .before(deep.first_published_at, deep.pk)
        .latest_first()
        .for_cards()[:21],
        "story": live.filter(story=story.story_id),
    }
    for name, queryset in plans.items():
        print(f"\n{name}\n{queryset.explain()}")


def cost(address: str) -> str:
    client = Client(headers={"host": "127.0.0.1"})
    client.get(address)
    with CaptureQueriesContext(connection) as queries:
        client.get(address)
    # Counted now: the next request empties the log.
    count = len(queries)
    times = []
    for _ in range(ROUNDS):
        start = time.perf_counter()
        client.get(address)
        times.append(time.perf_counter() - start)
    median = sorted(times)[ROUNDS // 2] * 1000
    return f"{count} queries, {median:.1f} ms"


if __name__ == "__main__":
    main()
