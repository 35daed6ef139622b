"""One story's publications, locked and read at one moment: what acts work on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from django.db.models import F, Max, Q
from django.utils.translation import gettext as _

from articles import clock
from articles.models.publication import Ending, Publication, PublicationQuerySet
from articles.models.revision import Revision
from articles.models.section import Section
from articles.models.story import Story
from articles.refusals import Refused
from articles.workflow import lock

if TYPE_CHECKING:
    from django.contrib.auth.models import User

TICK = dt.timedelta(microseconds=1)


@dataclass
class StoryLine:
    story: Story
    now: dt.datetime
    live: Publication | None
    waiting: Publication | None
    # What readers last saw as the story's dates; no first date before it had readers.
    first_at: dt.datetime | None
    updated_at: dt.datetime | None

    @classmethod
    def lock(cls, story: Story) -> Self:
        """Holds the story until the transaction ends. Six queries."""
        return cls.read(lock(story))

    @classmethod
    def read(cls, held: Story) -> Self:
        """As it is now; only a locked story stays so."""
        rows = Publication.archive.filter(story=held, cancelled_at=None)
        now = _not_before_the_last_act(rows, clock.now())
        dates = (
            rows.filter(starts_at__lte=now, ends_at__gt=F("starts_at"))
            .order_by("-starts_at")
            .values_list("first_published_at", "updated_at")
            .first()
        )
        first_at, updated_at = dates or (None, None)
        return cls(
            story=held,
            now=now,
            live=rows.filter(starts_at__lte=now, ends_at__gt=now).first(),
            waiting=rows.filter(starts_at__gt=now).first(),
            first_at=first_at,
            updated_at=updated_at,
        )

    def after_live_start(self) -> dt.datetime:
        """Moves on past the start of what is live: what readers had stays on record."""
        if self.live is not None:
            self.now = max(self.now, self.live.starts_at + TICK)
        return self.now

    @property
    def end(self) -> dt.datetime:
        """When the story's last publication ends."""
        return self.story.expires_at or clock.OPEN_END

    def demand_printable(self, revision: Revision) -> None:
        if self.story.binned_at is not None:
            raise Refused(_("The story is in the bin."))
        if revision.story_id != self.story.pk:
            raise Refused(_("This text belongs to another story."))
        if revision.pk != self.story.latest_revision_id:
            raise Refused(
                _("The story was changed after you looked at it. Look at it again.")
            )
        self._hold_section(revision)

    def _hold_section(self, revision: Revision) -> None:
        """Lets a section that moves meanwhile wait, and then take this story along."""
        section = revision.data["section"]
        if section is not None:
            rows = Section.objects.select_for_update(no_key=True)
            rows.filter(pk=section["id"]).first()

    def demand_reachable(self, at: dt.datetime) -> None:
        if at >= clock.OPEN_END:
            raise Refused(_("That time is too far away."))

    def demand_unexpired(self, start: dt.datetime) -> None:
        if self.story.expires_at is not None and self.story.expires_at <= start:
            raise Refused(
                _("The story expires before that. Move or remove its expiry first.")
            )

    def close_live(self, at: dt.datetime, ending: Ending) -> None:
        if self.live is not None:
            self.live.ends_at, self.live.ending = at, ending
            self.live.save(update_fields=["ends_at", "ending"])

    def reopen_live(self) -> None:
        if self.live is not None:
            self.set_end(self.live)

    def set_end(self, publication: Publication) -> None:
        """Lets a publication run until the story expires, or for ever."""
        publication.ends_at = self.end
        publication.ending = Ending.EXPIRED if self.story.expires_at else Ending.NONE
        publication.save(update_fields=["ends_at", "ending"])

    def cancel_waiting(self, by: User) -> None:
        """Empties the waiting publication's interval; the row stays."""
        if self.waiting is None:
            return
        self.waiting.ends_at = self.waiting.starts_at
        self.waiting.ending = Ending.CANCELLED
        self.waiting.cancelled_at, self.waiting.cancelled_by = self.now, by
        self.waiting.save(
            update_fields=["ends_at", "ending", "cancelled_at", "cancelled_by"]
        )


def _not_before_the_last_act(
    rows: PublicationQuerySet, now: dt.datetime
) -> dt.datetime:
    """`now`, or when readers last got or lost a text by an act.

    The clock may still stand there, or have been put back; an act must not take its
    predecessor for something that waits.
    """
    moments: dict[str, dt.datetime | None] = rows.aggregate(
        printed=Max("starts_at", filter=Q(starts_at__lte=F("pressed_at"))),
        withdrawn=Max("ends_at", filter=Q(ending=Ending.WITHDRAWN)),
    )
    return max([now, *(moment for moment in moments.values() if moment)])
