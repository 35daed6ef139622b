"""Holds every publication against the record, hash and interval that it must have."""

from __future__ import annotations

import datetime as dt
from argparse import ArgumentParser
from collections.abc import Iterable, Iterator
from contextlib import nullcontext
from itertools import groupby, pairwise
from typing import Any

from django.core.management.base import BaseCommand, CommandError
from django.db import connection, transaction
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from articles import clock
from articles.models import Publication
from articles.models.publication import PublicationQuerySet
from articles.pressing import chain_hash
from articles.printing import sealed

ROWS_AT_A_TIME = 500
# Columns that repeat the record, for lists and look-ups.
COPIES = ("kind", "slug", "title", "over_title", "lead", "byline", "source")


class Command(BaseCommand):
    help = (
        "Checks what was ever published against its hashes. Says what is not as it "
        "was written, one line each, and ends with status 1 then."
    )

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument(
            "--story", type=int, metavar="ID", help=_("check this story alone")
        )

    def handle(self, *args: Any, **options: Any) -> None:
        rows = Publication.archive.order_by("story_id", "sequence")
        if options["story"] is not None:
            rows = rows.filter(story=options["story"])
            if not rows.exists():
                raise CommandError(
                    _("Story %(id)s was never printed.") % {"id": options["story"]}
                )
        found = self._check(rows)
        checked = ngettext(
            "%(count)s publication checked.",
            "%(count)s publications checked.",
            self.count,
        ) % {"count": self.count}
        if found:
            faults = ngettext("%(count)s fault.", "%(count)s faults.", found)
            raise CommandError(f"{checked} {faults % {'count': found}}")
        if options["verbosity"]:
            self.stdout.write(f"{checked} {_('All are as they were written.')}")

    def _check(self, rows: PublicationQuerySet) -> int:
        """Prints the faults and returns how many there are."""
        found = self.count = 0
        now = clock.now()
        with _one_pass():
            for story, own in groupby(self._read(rows), lambda row: row.story_id):
                for sequence, sentence in faults(own, now):
                    self.stdout.write(f"{story}/{sequence}: {sentence}")
                    found += 1
        return found

    def _read(self, rows: PublicationQuerySet) -> Iterator[Publication]:
        slim = rows.defer("markup", "plain_text", "cover_json")
        for row in slim.iterator(chunk_size=ROWS_AT_A_TIME):
            self.count += 1
            yield row


def _one_pass() -> Any:
    """What lets the rows stream.

    Outside a transaction PostgreSQL would first copy all of them for its cursor; on
    SQLite a transaction would keep everybody from writing.
    """
    return transaction.atomic() if connection.vendor == "postgresql" else nullcontext()


def faults(rows: Iterable[Publication], now: dt.datetime) -> Iterator[tuple[int, str]]:
    """What is wrong with one story's publications, given in order: number, sentence."""
    sequence, previous = 0, ""
    intervals: list[tuple[dt.datetime, dt.datetime, int]] = []
    for row in rows:
        for sentence in _faults_of(row, sequence + 1, previous):
            yield row.sequence, sentence
        sequence, previous = row.sequence, row.hash
        if row.starts_at < row.ends_at:
            intervals.append((row.starts_at, row.ends_at, row.sequence))
    intervals.sort()
    for (_start, end, other), (start, _end, number) in pairwise(intervals):
        if start < end:
            yield number, _("overlaps number %(other)s") % {"other": other}
    waiting = [number for start, _end, number in intervals if start > now]
    for number in waiting[1:]:
        yield number, _("waits beside number %(other)s") % {"other": waiting[0]}


def _faults_of(row: Publication, sequence: int, previous: str) -> Iterator[str]:
    if row.sequence != sequence:
        yield _("number %(number)s is missing") % {"number": sequence}
    if row.previous_hash != previous:
        yield _("does not follow the publication before it")
    if not _is_sealed(row):
        yield _("the hash is not that of the record")
    record = row.record if isinstance(row.record, dict) else {}
    section = record.get("section")
    printed = {name: record.get(name) for name in COPIES}
    printed["section_id"] = section.get("id") if isinstance(section, dict) else None
    for name, value in printed.items():
        if getattr(row, name) != value:
            yield _("%(column)s is not as in the record") % {"column": name}
    if row.ends_at < row.starts_at:
        yield _("ends before it starts")
    if row.ends_at == row.starts_at and row.cancelled_at is None:
        yield _("has no time with readers, though it was not cancelled")


def _is_sealed(row: Publication) -> bool:
    try:
        return row.hash == chain_hash(row.previous_hash, sealed(row))
    except UnicodeEncodeError:
        return False  # half a character: no field lets one in
