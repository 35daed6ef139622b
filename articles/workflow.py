"""The working copy's way to the editor and back. Printing is publishing.py's."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.db import transaction
from django.utils.translation import gettext as _

from articles import clock, rights
from articles.models.publication import Publication
from articles.models.publishing_event import Act, PublishingEvent
from articles.models.story import Stage, Story
from articles.refusals import Refused
from articles.vietnamese import normalise

if TYPE_CHECKING:
    import datetime as dt

    from django.contrib.auth.models import User

    from articles.models.revision import Revision


def lock(story: Story) -> Story:
    """The story as it is now, held until the transaction ends."""
    return Story.objects.select_for_update().get(pk=story.pk)


def log(
    story: Story,
    act: Act,
    *,
    by: User,
    at: dt.datetime | None = None,
    reason: str = "",
    publication: Publication | None = None,
    **details: object,
) -> PublishingEvent:
    return PublishingEvent.objects.create(
        story=story,
        act=act,
        by=by,
        at=at or clock.now(),
        reason=reason,
        publication=publication,
        details=details,
    )


def reason_of(text: str) -> str:
    """A reason, cleaned; refused when there is none."""
    reason = normalise(text).strip()
    if not reason:
        raise Refused(_("Give a reason; the author is shown it."))
    return reason


@transaction.atomic
def submit(story: Story, *, by: User) -> None:
    """Hands a draft or a returned story to the editors."""
    held = lock(story)
    _demand_own(by, held)
    _demand_stage(held, Stage.DRAFT, Stage.RETURNED)
    _move(held, story, Stage.SUBMITTED)
    log(held, Act.SUBMIT, by=by)


@transaction.atomic
def recall(story: Story, *, by: User) -> None:
    """Takes a submitted story back, by whoever wrote it."""
    held = lock(story)
    _demand_own(by, held)
    _demand_stage(held, Stage.SUBMITTED)
    _move(held, story, Stage.DRAFT)
    log(held, Act.RECALL, by=by)


@transaction.atomic
def accept(story: Story, *, by: User, revision: Revision | None = None) -> None:
    """The first gate: ready to be printed by whoever may.

    `revision` is the text that the editor saw; a later one is not accepted by it.
    """
    held = lock(story)
    rights.demand(by, "approve", held)
    _demand_stage(held, Stage.SUBMITTED)
    if revision is not None and revision.pk != held.latest_revision_id:
        raise Refused(
            _("The story was changed after you looked at it. Look at it again.")
        )
    _move(held, story, Stage.ACCEPTED)
    log(held, Act.ACCEPT, by=by)


@transaction.atomic
def give_back(story: Story, *, by: User, reason: str) -> None:
    """Returns a story to its author with a reason; also one that is live."""
    held = lock(story)
    rights.demand(by, "approve", held)
    _demand_stage(held, Stage.SUBMITTED, Stage.ACCEPTED)
    reason = reason_of(reason)
    _move(held, story, Stage.RETURNED, note=reason)
    log(held, Act.RETURN, by=by, reason=reason)


@transaction.atomic
def bin_story(story: Story, *, by: User) -> None:
    """Puts a story that was never printed out of sight; nothing is deleted."""
    held = lock(story)
    if not rights.may_delete(by, held):
        rights.demand(by, "delete", held)
        raise Refused(_("What was printed, or is not yours now, can't be binned."))
    _demand_not_binned(held)
    if _is_waiting(held):
        raise Refused(_("A publication is scheduled; cancel it first."))
    held.binned_at = story.binned_at = clock.now()
    held.save(update_fields=["binned_at"])
    log(held, Act.BIN, by=by)


@transaction.atomic
def restore(story: Story, *, by: User) -> None:
    held = lock(story)
    if not rights.may_delete(by, held):
        rights.demand(by, "delete", held)
        raise Refused(_("This story is not yours to restore."))
    if held.binned_at is None:
        raise Refused(_("The story is not in the bin."))
    held.binned_at = story.binned_at = None
    held.save(update_fields=["binned_at"])
    log(held, Act.RESTORE, by=by)


def _is_waiting(story: Story) -> bool:
    seen: Any = Story.objects.with_publications().get(pk=story.pk)
    return seen.waiting_at is not None


def _demand_own(user: User, story: Story) -> None:
    """The author's acts: one's own stories, or anybody's for who may change those."""
    rights.demand(user, "change", story)
    if not story.is_owned_by(user):
        rights.demand(user, "edit_any", story)


def _demand_not_binned(story: Story) -> None:
    if story.binned_at is not None:
        raise Refused(_("The story is in the bin."))


def _demand_stage(story: Story, *stages: Stage) -> None:
    _demand_not_binned(story)
    if story.stage not in stages:
        raise Refused(
            _("The story is now in the stage “%(stage)s”, so this can't be done.")
            % {"stage": story.get_stage_display()}
        )


def _move(held: Story, story: Story, stage: Stage, note: str = "") -> None:
    held.stage = story.stage = stage
    held.note = story.note = note
    held.save(update_fields=["stage", "note"])
