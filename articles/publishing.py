"""The acts that change what readers read. docs/architecture.md draws them.

Each is one transaction that locks the story, checks the right of whoever asks, and
writes an event. Each raises `PermissionDenied`, or `Refused` with a sentence, and then
nothing has happened. `revision` is the one that the editor saw: an act on an older
text is refused.
"""

from __future__ import annotations

import datetime as dt
from enum import StrEnum
from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.db import transaction
from django.utils.translation import gettext as _

from articles import rights
from articles.models.publication import (
    Ending,
    Publication,
    PublicationAuthor,
    PublicationTag,
)
from articles.models.publishing_event import Act
from articles.models.revision import Revision
from articles.models.section import Section
from articles.models.story import Stage, Story
from articles.printing import print_row
from articles.refusals import ChoiceNeeded, Refused
from articles.story_line import StoryLine
from articles.workflow import log, reason_of

if TYPE_CHECKING:
    from django.contrib.auth.models import User


class Waiting(StrEnum):
    """What becomes of a waiting publication when another is published now."""

    CANCEL = "cancel"
    KEEP = "keep"
    PRESS_ANEW = "press_anew"


@transaction.atomic
def publish(
    story: Story,
    *,
    revision: Revision,
    by: User,
    waiting: Waiting | None = None,
    small_fix: bool = False,
    as_new: bool = False,
    shown_at: dt.datetime | None = None,
) -> Publication:
    """Prints `revision` now: for the first time, as an update, or again.

    `small_fix` leaves the "updated" stamp alone; `as_new` gives a story that readers
    no longer had a new first date; `shown_at` sets that date in the past, a right of
    its own. With a publication waiting, `waiting` must say what becomes of it.
    """
    line = StoryLine.lock(story)
    rights.demand(by, "publish", line.story)
    line.demand_printable(revision)
    if line.live is not None and line.live.revision_id == revision.pk:
        raise Refused(_("This text is already online."))
    start, live, kept = line.after_live_start(), line.live, line.waiting
    line.demand_unexpired(start)
    _demand_choice(kept, waiting, start)
    first_at = _first_date(line, start, by, as_new=as_new, shown_at=shown_at)

    line.close_live(start, Ending.SUPERSEDED)
    if kept is not None and waiting is not Waiting.KEEP:
        line.cancel_waiting(by)
    publication = print_row(
        line,
        revision,
        by=by,
        starts_at=start,
        ends_at=kept.starts_at if kept and waiting is not Waiting.CANCEL else None,
        first_at=first_at,
        updated_at=_stamp(line, start, small_fix=small_fix, as_new=as_new),
        small_fix=small_fix,
    )
    if kept is not None and waiting is Waiting.KEEP:
        _follow(kept, publication)
    elif kept is not None and waiting is Waiting.PRESS_ANEW:
        _press_anew(line, kept, publication, by)
    _accept(line, story)
    act = Act.UPDATE if live else Act.PUBLISH_AGAIN if line.first_at else Act.PUBLISH
    log(
        line.story,
        act,
        by=by,
        at=line.now,
        publication=publication,
        waiting=waiting or "",
    )
    return publication


@transaction.atomic
def schedule(
    story: Story,
    *,
    revision: Revision,
    by: User,
    at: dt.datetime,
    small_fix: bool = False,
    as_new: bool = False,
    shown_at: dt.datetime | None = None,
) -> Publication:
    """Prints `revision` for later; nothing has to run when the moment comes.

    A story has one waiting publication: scheduling again replaces it.
    """
    line = StoryLine.lock(story)
    rights.demand(by, "publish", line.story)
    line.demand_printable(revision)
    if at <= line.now:
        raise Refused(_("The time to publish has already passed."))
    line.demand_reachable(at)
    line.demand_unexpired(at)
    kept = line.waiting
    if kept and kept.revision_id == revision.pk and kept.starts_at == at:
        raise Refused(_("This text is already scheduled for that time."))
    first_at = _first_date(line, at, by, as_new=as_new, shown_at=shown_at)

    if kept is not None:
        line.cancel_waiting(by)
    line.close_live(at, Ending.SUPERSEDED)
    publication = print_row(
        line,
        revision,
        by=by,
        starts_at=at,
        first_at=first_at,
        updated_at=_stamp(line, at, small_fix=small_fix, as_new=as_new),
        small_fix=small_fix,
    )
    _accept(line, story)
    log(
        line.story,
        Act.SCHEDULE,
        by=by,
        at=line.now,
        publication=publication,
        for_time=at.isoformat(),
    )
    return publication


@transaction.atomic
def cancel(story: Story, *, by: User) -> None:
    """Drops the waiting publication; what is live goes on as if it had not been."""
    line = StoryLine.lock(story)
    rights.demand(by, "publish", line.story)
    if line.waiting is None:
        raise Refused(_("Nothing is scheduled."))
    waiting = line.waiting
    line.cancel_waiting(by)
    line.reopen_live()
    log(line.story, Act.CANCEL, by=by, at=line.now, publication=waiting)


@transaction.atomic
def set_expiry(story: Story, *, by: User, at: dt.datetime | None) -> None:
    """Sets when the story leaves by itself; None lets it stay."""
    line = StoryLine.lock(story)
    rights.demand(by, "publish", line.story)
    if at is not None:
        if at <= line.now:
            raise Refused(_("The time to expire has already passed."))
        line.demand_reachable(at)
    last = line.waiting or line.live
    if at is not None and last is not None and at <= last.starts_at:
        raise Refused(_("The story would expire before its scheduled publication."))
    line.story.expires_at = story.expires_at = at
    line.story.save(update_fields=["expires_at"])
    if last is not None:
        line.set_end(last)
    log(
        line.story,
        Act.EXPIRY,
        by=by,
        at=line.now,
        expires_at=at.isoformat() if at else None,
    )


@transaction.atomic
def withdraw(story: Story, *, by: User, reason: str) -> None:
    """Takes a story from the readers at once. Kept, not deleted; the author is told."""
    line = StoryLine.lock(story)
    rights.demand(by, "withdraw", line.story)
    if line.live is None:
        raise Refused(_("The story is not online, so it can't be withdrawn."))
    reason = reason_of(reason)
    publication = line.live
    if line.waiting is not None:
        line.cancel_waiting(by)
    line.close_live(line.after_live_start(), Ending.WITHDRAWN)
    line.story.note = story.note = reason
    line.story.save(update_fields=["note"])
    log(
        line.story,
        Act.WITHDRAW,
        by=by,
        at=line.now,
        publication=publication,
        reason=reason,
    )


def move_section(section: Section) -> None:
    """Lets lists of the top section follow a section that found another parent."""
    Publication.archive.filter(section=section).exclude(
        top_section=section.top_id
    ).update(top_section=section.top_id)


def _demand_choice(
    kept: Publication | None, waiting: Waiting | None, start: dt.datetime
) -> None:
    """Holds the editor's choice against what waits by now."""
    if kept is None:
        if waiting is not None:
            raise Refused(_("Nothing is scheduled any more. Look at the story again."))
        return
    if waiting is None:
        raise ChoiceNeeded(
            _("An update is scheduled. Say whether it is kept, cancelled or remade.")
        )
    if waiting is not Waiting.CANCEL and kept.starts_at <= start:
        raise Refused(_("The scheduled publication is going online this moment."))


def _first_date(
    line: StoryLine,
    start: dt.datetime,
    by: User,
    *,
    as_new: bool,
    shown_at: dt.datetime | None,
) -> dt.datetime:
    """The editorial date: it stays with a story unless it is published as new."""
    if shown_at is not None:
        if not rights.holds(by, "backdate", line.story.kind):
            raise PermissionDenied(_("You may not set the date shown."))
        if shown_at > start:
            raise Refused(_("The date shown can't be after the publication."))
        return shown_at
    if as_new and line.live is None:
        return start
    return line.first_at or start


def _stamp(
    line: StoryLine, start: dt.datetime, *, small_fix: bool, as_new: bool
) -> dt.datetime | None:
    """When readers are told that the story was updated; None on a first print."""
    if line.first_at is None or (as_new and line.live is None):
        return None
    return line.updated_at if small_fix else start


def _press_anew(
    line: StoryLine, kept: Publication, publication: Publication, by: User
) -> None:
    """Lets the text just printed come again where an older one waited."""
    print_row(
        line,
        publication.revision,
        by=by,
        starts_at=kept.starts_at,
        first_at=publication.first_published_at,
        updated_at=publication.updated_at,
        small_fix=True,
    )


def _follow(kept: Publication, publication: Publication) -> None:
    """Makes a publication that goes on waiting an update of the one just printed."""
    kept.first_published_at = publication.first_published_at
    kept.updated_at = publication.updated_at if kept.is_small_fix else kept.starts_at
    kept.save(update_fields=["first_published_at", "updated_at"])
    for rows in (PublicationTag, PublicationAuthor):
        rows._default_manager.filter(publication=kept).update(
            first_published_at=kept.first_published_at
        )


def _accept(line: StoryLine, story: Story) -> None:
    line.story.stage = story.stage = Stage.ACCEPTED
    line.story.note = story.note = ""
    line.story.save(update_fields=["stage", "note"])
