"""Printing what readers had before: imported stories and demonstrations."""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from django.db import transaction
from django.utils.translation import gettext as _

from articles import rights
from articles.models.publication import Ending, Publication
from articles.models.publishing_event import Act
from articles.models.revision import Revision
from articles.models.story import Stage, Story
from articles.printing import print_row
from articles.refusals import Refused
from articles.story_line import StoryLine
from articles.workflow import log

if TYPE_CHECKING:
    from django.contrib.auth.models import User


@transaction.atomic
def print_past(
    story: Story,
    *,
    revision: Revision,
    by: User,
    starts_at: dt.datetime,
    ends_at: dt.datetime | None = None,
    ending: Ending = Ending.NONE,
    reason: str = "",
) -> Publication:
    """Writes a publication that began in the past; oldest first, one after another.

    Takes the rights to publish and to set the date shown. Without `ends_at` the
    story is live from then on; with it, `ending` says why it ended.
    """
    line = StoryLine.lock(story)
    rights.demand(by, "publish", line.story)
    rights.demand(by, "backdate", line.story)
    line.demand_printable(revision)
    if starts_at > line.now or (ends_at is not None and ends_at <= starts_at):
        raise Refused(_("The time lies in the future, or ends before it starts."))
    if line.live is not None or line.waiting is not None:
        raise Refused(_("The story is already online."))
    publication = print_row(
        line,
        revision,
        by=by,
        starts_at=starts_at,
        ends_at=ends_at,
        first_at=line.first_at or starts_at,
        updated_at=starts_at if line.first_at else None,
        small_fix=False,
        ending=ending if ends_at is not None else None,
    )
    line.story.stage = story.stage = Stage.ACCEPTED
    line.story.save(update_fields=["stage"])
    act = Act.UPDATE if line.first_at else Act.PUBLISH
    log(line.story, act, by=by, at=starts_at, publication=publication)
    if ending is Ending.WITHDRAWN:
        log(
            line.story,
            Act.WITHDRAW,
            by=by,
            at=ends_at,
            publication=publication,
            reason=reason,
        )
    return publication
