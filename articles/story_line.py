"""One story's publications, locked and read at one moment: what acts work on."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import TYPE_CHECKING, Self

from django.db.models import F
from django.utils.translation import gettext as _

from articles import clock
from articles.models.publication import Ending, Publication
from articles.models.revision import Revision
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
    # The first date of the story's last time with readers; None before the first.
    first_at: dt.datetime | None

    @classmethod
    def lock(cls, story: Story) -> Self:
        """Holds the story until the transaction ends. Five queries."""
        held = lock(story)
        now = clock.now()
        rows = Publication.archive.filter(story=held, cancelled_at=None)
        return cls(
            story=held,
            now=now,
            live=rows.filter(starts_at__lte=now, ends_at__gt=now).first(),
            waiting=rows.filter(starts_at__gt=now).first(),
            first_at=rows.filter(starts_at__lte=now, ends_at__gt=F("starts_at"))
            .order_by("-sequence")
            .values_list("first_published_at", flat=True)
            .first(),
        )

    @property
    def next_start(self) -> dt.datetime:
        """When a publication printed now begins: after the start of the live one."""
        return max(self.now, self.live.starts_at + TICK) if self.live else self.now

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
