"""Random lives of a story, against a model that is nothing but a list of intervals."""

from __future__ import annotations

import datetime as dt
import hashlib
import json
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import PermissionDenied
from django.db import connection, models, transaction
from django.db.models import Value
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from articles.clock import OPEN_END
from articles.models import (
    Publication,
    PublicationAuthor,
    PublicationImage,
    PublicationTag,
    PublishingEvent,
    Revision,
    Story,
)
from articles.publishing import (
    Waiting,
    cancel,
    publish,
    schedule,
    set_expiry,
    withdraw,
)
from articles.refusals import Refused
from tests.conftest import Clock
from tests.factories import latest, make_author, make_story, save_again

Moment = dt.datetime
# What is done, and with which arguments.
Step = tuple[str, dict[str, Any]]
TICK = dt.timedelta(microseconds=1)
SPANS = [
    *(dt.timedelta(0), TICK, dt.timedelta(seconds=1), dt.timedelta(minutes=59)),
    *(dt.timedelta(hours=1), dt.timedelta(hours=2), dt.timedelta(days=1)),
]
# Stands for the instant that means no end at all.
FAR = dt.timedelta.max
TITLE = "Tin số {}"


# --- The model ------------------------------------------------------------------


class Unwanted(Exception):
    """The model's word for an act that must be refused."""


@dataclass(frozen=True)
class Shown:
    """What readers see from some instant on: which text, and with which dates."""

    revision: int
    first_at: Moment
    updated_at: Moment | None
    is_small_fix: bool


class Life:
    """A story's life: from which instant on readers see what; None is nothing."""

    def __init__(self, now: Moment) -> None:
        self.now = now
        self.changes: dict[Moment, Shown | None] = {}
        self.expires_at: Moment | None = None
        self.latest = 1
        # No two acts that change at once what is seen share an instant.
        self.last_act = now

    # What is seen, and when.

    def start_of(self, at: Moment) -> Moment | None:
        return max((start for start in self.changes if start <= at), default=None)

    def shown(self, at: Moment) -> Shown | None:
        start = self.start_of(at)
        return None if start is None else self.changes[start]

    @property
    def present(self) -> Moment:
        return max(self.now, self.last_act)

    @property
    def live(self) -> Shown | None:
        return self.shown(self.present)

    @property
    def next_act(self) -> Moment:
        """What was seen for an instant stays seen for that instant."""
        live_from = self.start_of(self.present)
        if self.live is None or live_from is None:
            return self.present
        return max(self.present, live_from + TICK)

    @property
    def waiting_from(self) -> Moment | None:
        later = (s for s, shown in self.changes.items() if shown and s > self.present)
        return min(later, default=None)

    @property
    def last_seen(self) -> Shown | None:
        """What readers had last, be it gone by now."""
        seen = [s for s, shown in self.changes.items() if shown and s <= self.present]
        return self.changes[max(seen)] if seen else None

    # What an act asks for.

    def rewrite(self, at: Moment, changes: dict[Moment, Shown | None]) -> None:
        """From `at` on, these changes and the expiry take the place of all others."""
        assert at >= self.now
        past = {s: shown for s, shown in self.changes.items() if s < at}
        self.changes = past | changes
        if self.expires_at is not None:
            self.changes[self.expires_at] = None

    def new(self, at: Moment, revision: int, small_fix: bool, as_new: bool) -> Shown:
        before = self.last_seen
        if before is None or (as_new and self.live is None):
            return Shown(revision, at, None, small_fix)
        updated_at = before.updated_at if small_fix else at
        return Shown(revision, before.first_at, updated_at, small_fix)

    def demand(self, condition: bool) -> None:
        if not condition:
            raise Unwanted

    def publish(
        self, revision: int, waiting: Waiting | None, small_fix: bool, as_new: bool
    ) -> None:
        start = self.next_act
        new = self.new(start, revision, small_fix, as_new)
        self.demand(revision == self.latest)
        self.demand(self.live is None or self.live.revision != revision)
        self.demand(self.expires_at is None or start < self.expires_at)
        later = self.waiting_from
        self.demand((waiting is None) == (later is None))
        if later is None or waiting is Waiting.CANCEL:
            self.rewrite(start, {start: new})
            self.last_act = start
            return
        self.demand(start < later)
        then = self.changes[later]
        assert then is not None
        if waiting is Waiting.PRESS_ANEW:
            then = replace(new, is_small_fix=True)
        else:
            stamp = new.updated_at if then.is_small_fix else later
            then = replace(then, first_at=new.first_at, updated_at=stamp)
        self.rewrite(start, {start: new, later: then})
        self.last_act = start

    def schedule(
        self, revision: int, at: Moment, small_fix: bool, as_new: bool
    ) -> None:
        self.demand(revision == self.latest)
        self.demand(self.present < at < OPEN_END)
        self.demand(self.expires_at is None or at < self.expires_at)
        waiting = self.changes[self.waiting_from] if self.waiting_from else None
        is_same = (
            waiting is not None
            and waiting.revision == revision
            and self.waiting_from == at
        )
        self.demand(not is_same)
        new = self.new(at, revision, small_fix, as_new)
        self.rewrite(self.present + TICK, {at: new})

    def cancel(self) -> None:
        self.demand(self.waiting_from is not None)
        self.rewrite(self.present + TICK, {})

    def set_expiry(self, at: Moment | None) -> None:
        last = self.waiting_from or (self.start_of(self.present) if self.live else None)
        if at is not None:
            self.demand(self.present < at < OPEN_END)
            self.demand(last is None or at > last)
        self.expires_at = at
        if last is not None:
            then = {last: self.changes[last]} if last > self.present else {}
            self.rewrite(self.present + TICK, then)

    def withdraw(self) -> None:
        self.demand(self.live is not None)
        self.last_act = self.next_act
        self.rewrite(self.last_act, {self.last_act: None})


# --- What the database says -------------------------------------------------------


class Seen(NamedTuple):
    """What a reader of some instant got."""

    publication: int
    title: str
    markup: str
    hash: str
    revision: int
    first_at: Moment
    updated_at: Moment | None


# The columns of a `Seen`.
COLUMNS = [
    *("pk", "title", "markup", "hash", "revision__number"),
    *("first_published_at", "updated_at"),
]
# What the comparison needs of a publication's row.
CHECKED = [
    *("story_id", "sequence", "kind", "pressed_at", "record", "hash", "previous_hash"),
    *("starts_at", "ends_at", "cancelled_at"),
]
TOUCHED: list[type[models.Model]] = [
    *(Story, Revision, Publication, PublicationTag, PublicationAuthor),
    *(PublicationImage, PublishingEvent),
]


def all_rows() -> dict[str, list[tuple[Any, ...]]]:
    """Every row that an act may touch, as stored."""
    rows = {}
    with connection.cursor() as cursor:
        for model in TOUCHED:
            table = model._meta.db_table
            cursor.execute(f"SELECT * FROM {table} ORDER BY id")  # noqa: S608
            rows[model.__name__] = cursor.fetchall()
    return rows


def seal(row: dict[str, Any]) -> str:
    """The hash that a row must have, made without the product's code."""
    sealed = {
        "story": row["story_id"],
        "sequence": row["sequence"],
        "kind": row["kind"],
        "pressed_at": f"{row['pressed_at']:%Y-%m-%dT%H:%M:%S.%f}+00:00",
        "record": row["record"],
    }
    text = json.dumps(sealed, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256((row["previous_hash"] + text).encode()).hexdigest()


class Both:
    """One story in the product and in the model, played side by side.

    An act must be refused by both, leaving every row as it was, or by neither.
    """

    def __init__(self, editor: User, reporter: User, clock: Clock) -> None:
        self.editor, self.reporter, self.clock = editor, reporter, clock
        self.story = make_story(
            editor,
            title=TITLE.format(1),
            tags=["đường sắt", "giao thông"],
            authors=[make_author("Thái Bình"), make_author("Văn Thịnh")],
        )
        self.revisions = [latest(self.story)]
        self.life = Life(clock.moment)
        self.acts = 0
        self.tally: Counter[str] = Counter()
        # What readers got at instants that have passed.
        self.log: dict[Moment, Seen | None] = {}

    def play(self, step: Step) -> None:
        name, arguments = step
        getattr(self, name)(**arguments)
        self.compare()

    # --- Steps ---

    def time_passes(self, span: dt.timedelta) -> None:
        self.life.now = self.clock.advance(seconds=span.total_seconds())

    def a_boundary_comes(self, offset: dt.timedelta) -> None:
        """Moves the clock to just before, on or just after the next change."""
        later = [start for start in self.life.changes if start > self.clock.moment]
        if later:
            moment = max(min(later) + offset, self.clock.moment)
            self.clock.moment = self.life.now = moment
            self.tally["boundary met"] += 1

    def save(self) -> None:
        self.life.latest += 1
        self.story.refresh_from_db()
        title = TITLE.format(self.life.latest)
        self.revisions.append(save_again(self.story, self.editor, title=title))

    def publish(
        self,
        choice: Waiting,
        chooses_wrongly: bool,
        small_fix: bool,
        as_new: bool,
        is_stale: bool,
        save_first: bool,
    ) -> None:
        """Chooses what becomes of what waits when something does; wrongly: else."""
        if save_first:
            self.save()
        number, revision = self.revision(is_stale)
        waits = self.life.waiting_from is not None
        waiting = choice if waits != chooses_wrongly else None
        again = "again " if self.life.last_seen and not self.life.live else ""
        self.both(
            f"publish {again}{waiting.value if waiting else 'plainly'}",
            lambda: self.life.publish(number, waiting, small_fix, as_new),
            lambda: publish(
                self.story,
                revision=revision,
                by=self.editor,
                waiting=waiting,
                small_fix=small_fix,
                as_new=as_new,
            ),
        )

    def schedule(
        self, span: dt.timedelta, small_fix: bool, as_new: bool, is_stale: bool
    ) -> None:
        number, revision = self.revision(is_stale)
        at = self.moment_after(span)
        self.both(
            f"{'reschedule' if self.life.waiting_from else 'schedule'} "
            f"{'an update' if self.life.live else 'a story'}",
            lambda: self.life.schedule(number, at, small_fix, as_new),
            lambda: schedule(
                self.story,
                revision=revision,
                by=self.editor,
                at=at,
                small_fix=small_fix,
                as_new=as_new,
            ),
        )

    def cancel(self) -> None:
        self.both(
            "cancel", self.life.cancel, lambda: cancel(self.story, by=self.editor)
        )

    def set_expiry(self, span: dt.timedelta | None) -> None:
        at = None if span is None else self.moment_after(span)
        self.both(
            "remove expiry" if at is None else "set expiry",
            lambda: self.life.set_expiry(at),
            lambda: set_expiry(self.story, by=self.editor, at=at),
        )

    def withdraw(self) -> None:
        self.both(
            "withdraw",
            self.life.withdraw,
            lambda: withdraw(self.story, by=self.editor, reason="Sai số liệu"),
        )

    def a_reporter_tries(self, act: str) -> None:
        _, revision = self.revision(is_stale=False)
        by, at = self.reporter, self.clock.moment + dt.timedelta(hours=1)
        tries: dict[str, Callable[[], Any]] = {
            "publish": lambda: publish(self.story, revision=revision, by=by),
            "schedule": lambda: schedule(self.story, revision=revision, by=by, at=at),
            "cancel": lambda: cancel(self.story, by=by),
            "set_expiry": lambda: set_expiry(self.story, by=by, at=at),
            "withdraw": lambda: withdraw(self.story, by=by, reason="Vì thế"),
        }
        before = all_rows()
        with pytest.raises(PermissionDenied):
            tries[act]()
        assert all_rows() == before

    def moment_after(self, span: dt.timedelta) -> Moment:
        return OPEN_END if span == FAR else self.clock.moment + span

    def revision(self, is_stale: bool) -> tuple[int, Revision]:
        number = max(1, self.life.latest - is_stale)
        return number, self.revisions[number - 1]

    def both(
        self, name: str, model: Callable[[], None], act: Callable[[], Any]
    ) -> None:
        try:
            model()
        except Unwanted:
            before = all_rows()
            with pytest.raises(Refused) as refusal:
                act()
            assert len(refusal.value.sentence) > 10
            assert all_rows() == before
            self.tally[f"{name}: refused"] += 1
        else:
            act()
            self.acts += 1
            self.tally[f"{name}: done"] += 1

    # --- What must be true after every step ---

    def compare(self) -> None:
        rows = Publication.archive.filter(story=self.story.pk).order_by("sequence")
        publications = list(rows.values(*CHECKED))
        for at, seen in self.seen(self.instants(publications) | {*self.log}).items():
            self.demand_same(seen, self.life.shown(at))
            if at < self.clock.moment:
                assert self.log.setdefault(at, seen) == seen, f"the past moved: {at}"
        self.demand_whole_chain(publications)
        waiting = [row for row in publications if row["starts_at"] > self.life.present]
        waiting = [row for row in waiting if row["cancelled_at"] is None]
        assert len(waiting) == (self.life.waiting_from is not None)
        assert PublishingEvent.objects.count() == self.acts
        self.story.refresh_from_db(fields=["expires_at"])
        assert self.story.expires_at == self.life.expires_at

    def instants(self, publications: list[dict[str, Any]]) -> set[Moment]:
        """Every edge of an interval, wanted or stored, with a tick on either side."""
        edges = {*self.life.changes, self.clock.moment}
        edges |= {
            row[edge] for row in publications for edge in ("starts_at", "ends_at")
        }
        edges.discard(OPEN_END)
        return {edge + offset for edge in edges for offset in (-TICK, 0 * TICK, TICK)}

    def seen(self, instants: set[Moment]) -> dict[Moment, Seen | None]:
        """What readers of those instants get, through the door that readers use."""
        found: dict[Moment, list[Seen]] = {at: [] for at in sorted(instants)}
        live = [
            Publication.objects.live(at)
            .filter(story=self.story.pk)
            .values_list(Value(number), *COLUMNS)
            for number, at in enumerate(found)
        ]
        moments = [*found]
        for number, *columns in live[0].union(*live[1:], all=True):
            found[moments[number]].append(Seen(*columns))
        for at, rows in found.items():
            assert len(rows) <= 1, f"{len(rows)} live at {at}"
        return {at: rows[0] if rows else None for at, rows in found.items()}

    def demand_same(self, seen: Seen | None, wanted: Shown | None) -> None:
        if seen is None or wanted is None:
            assert seen is None
            assert wanted is None
            return
        assert seen.revision == wanted.revision
        assert seen.title == TITLE.format(wanted.revision)
        assert seen.first_at == wanted.first_at
        assert seen.updated_at == wanted.updated_at

    def demand_whole_chain(self, publications: list[dict[str, Any]]) -> None:
        previous = ""
        for number, row in enumerate(publications, start=1):
            assert row["sequence"] == number
            assert row["previous_hash"] == previous
            assert row["hash"] == seal(row)
            previous = row["hash"]


# --- The lives ------------------------------------------------------------------

_span = st.sampled_from(SPANS)
_distance = st.sampled_from([*SPANS, *SPANS, FAR])
_rarely = st.sampled_from([False] * 7 + [True])
ARGUMENTS: dict[str, dict[str, st.SearchStrategy[Any]]] = {
    "time_passes": {"span": _span},
    "a_boundary_comes": {"offset": st.sampled_from([-TICK, 0 * TICK, TICK])},
    "save": {},
    "publish": {
        "choice": st.sampled_from([*Waiting]),
        "chooses_wrongly": _rarely,
        "small_fix": st.booleans(),
        "as_new": st.booleans(),
        "is_stale": _rarely,
        "save_first": st.booleans(),
    },
    "schedule": {
        "span": _distance,
        "small_fix": st.booleans(),
        "as_new": st.booleans(),
        "is_stale": _rarely,
    },
    "cancel": {},
    "set_expiry": {"span": st.none() | st.none() | _distance},
    "withdraw": {},
    "a_reporter_tries": {
        "act": st.sampled_from(
            ["publish", "schedule", "cancel", "set_expiry", "withdraw"]
        )
    },
}
# The first is what a failing life is shortened to: nothing happens.
WEIGHTS = {
    "time_passes": 2,
    "publish": 8,
    "schedule": 6,
    "a_boundary_comes": 3,
    "set_expiry": 3,
    "cancel": 1,
    "withdraw": 1,
    "save": 1,
    "a_reporter_tries": 1,
}
# What must have happened several times for the test to mean something.
OFTEN = {
    f"{act}: {outcome}"
    for act in [
        *("publish plainly", "publish keep", "publish cancel", "publish press_anew"),
        *("schedule a story", "schedule an update", "reschedule an update"),
        *("cancel", "set expiry", "withdraw"),
    ]
    for outcome in ("done", "refused")
} | {"publish again plainly: done", "remove expiry: done", "boundary met"}
_names = st.sampled_from([name for name, n in WEIGHTS.items() for _ in range(n)])
STEPS: st.SearchStrategy[Step] = _names.flatmap(
    lambda name: st.tuples(st.just(name), st.fixed_dictionaries(ARGUMENTS[name]))
)


def test_random_lives_are_as_the_model_says(
    editor: User, reporter: User, clock: Clock
) -> None:
    """Never two live, no gap that was not asked for, the past and the chain whole."""
    tally: Counter[str] = Counter()

    @settings(
        max_examples=36,
        deadline=None,
        derandomize=True,
        database=None,
        suppress_health_check=[HealthCheck.too_slow],
    )
    @given(st.lists(STEPS, min_size=16, max_size=40))
    def lives(steps: list[Step]) -> None:
        with transaction.atomic():
            clock.moment = Clock().moment
            both = Both(editor, reporter, clock)
            for step in steps:
                both.play(step)
            tally.update(both.tally)
            tally["steps"] += len(steps)
            transaction.set_rollback(True)

    lives()
    played = {name for name, times in tally.items() if times >= 3}
    assert played >= OFTEN, f"too seldom: {OFTEN - played}"
