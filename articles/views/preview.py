from __future__ import annotations

from csp.constants import SELF
from csp.decorators import csp_replace
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.utils.translation import gettext as _
from django.views.decorators.cache import never_cache
from django.views.decorators.clickjacking import xframe_options_sameorigin

from articles.models import Publication, Section, Story, snapshot
from articles.pressing import gather, press
from articles.printing import unsaved
from articles.story_line import StoryLine
from articles.views.story import page


def preview(request: HttpRequest, story: Story) -> HttpResponseBase:
    """The latest text as readers would get it now; whoever calls has checked rights.

    The desk may show it in a frame; nobody else, and no cache, may keep it.
    """

    @never_cache
    @xframe_options_sameorigin
    @csp_replace({"frame-ancestors": [SELF]})
    def shown(request: HttpRequest) -> HttpResponseBase:
        response = page(request, as_if_printed(story), is_preview=True)
        response["X-Robots-Tag"] = "noindex"
        return response

    return shown(request)


def as_if_printed(story: Story) -> Publication:
    """The publication that printing the latest revision now would give, unsaved."""
    revision = story.latest_revision
    data = revision.data if revision else snapshot(story)
    line = StoryLine.read(story)
    publication = unsaved(
        press(data, gather(data)),
        _section(data),
        story=story,
        sequence=0,
        first_published_at=line.first_at or line.now,
        updated_at=line.now if line.first_at else None,
    )
    publication.slug = publication.slug or "-"
    return publication


def _section(data: dict[str, object]) -> Section:
    chosen = data["section"]
    if isinstance(chosen, dict):
        found = Section.objects.select_related("parent").filter(pk=chosen["id"])
        if section := found.first():
            return section
    return Section(name=_("(no section yet)"), slug="-")
