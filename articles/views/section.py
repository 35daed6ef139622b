from __future__ import annotations

import datetime as dt
from urllib.parse import urlencode

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from articles.models import Publication, Section

STORIES_ON_PAGE = 20
_EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)


@cache_control(no_cache=True)
@require_safe
def section(request: HttpRequest, slug: str) -> HttpResponse:
    """A section's stories, newest first; `?truoc=` names the story to go on from."""
    found = get_object_or_404(Section.objects.select_related("parent"), slug=slug)
    publications = Publication.objects.live().in_section(found)
    cursor = request.GET.get("truoc")
    if cursor is not None:
        publications = publications.before(*read_cursor(cursor))
    rows = list(publications.latest_first().for_cards()[: STORIES_ON_PAGE + 1])
    shown = rows[:STORIES_ON_PAGE]
    older = None
    if len(rows) > STORIES_ON_PAGE:
        older = f"{request.path}?{urlencode({'truoc': cursor_of(shown[-1])})}"
    context = {
        "section": found,
        "children": list(found.children.for_menu()) if not found.parent_id else [],
        "publications": shown,
        "older_url": older,
        "is_older_page": cursor is not None,
    }
    return render(request, "articles/section.html", context)


def cursor_of(publication: Publication) -> str:
    """Where a list goes on after `publication`: microseconds since 1970, and its id."""
    stamp = (publication.first_published_at - _EPOCH) // dt.timedelta(microseconds=1)
    return f"{stamp}-{publication.pk}"


def read_cursor(text: str) -> tuple[dt.datetime, int]:
    """The reverse of `cursor_of`; 404 for anything else."""
    stamp, _, number = text.partition("-")
    if not (stamp.isascii() and stamp.isdigit() and len(stamp) <= 17):
        raise Http404
    if not (number.isascii() and number.isdigit() and len(number) <= 18):
        raise Http404
    try:
        return _EPOCH + dt.timedelta(microseconds=int(stamp)), int(number)
    except OverflowError as error:
        raise Http404 from error
