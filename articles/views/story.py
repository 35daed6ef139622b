from __future__ import annotations

from django.http import (
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponsePermanentRedirect,
)
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from articles.models import Ending, Publication

SAME_SECTION = 6


@cache_control(no_cache=True)
@require_safe
def story(
    request: HttpRequest, section_slug: str, slug: str, story_id: int
) -> HttpResponse:
    publication = Publication.objects.live().filter(story=story_id).for_page().first()
    if publication is None:
        return gone(request, story_id)
    address = publication.get_absolute_url()
    if request.path != address:
        # no-cache, or a story moved there and back would loop in browsers.
        return HttpResponsePermanentRedirect(address)
    return page(request, publication)


def page(
    request: HttpRequest, publication: Publication, *, is_preview: bool = False
) -> HttpResponse:
    """The story as readers get it; preview comes here too. One query beside the menu's."""
    same_section = (
        Publication.objects.live()
        .filter(section=publication.section_id)
        .exclude(story=publication.story_id)
        .latest_first()
        .for_cards()
    )
    context = {
        "publication": publication,
        "same_section": list(same_section[:SAME_SECTION]),
        "is_preview": is_preview,
    }
    return render(request, f"articles/{publication.kind}.html", context)


def gone(request: HttpRequest, story_id: int) -> HttpResponse:
    """410 for what readers once had; 404, like an unknown id, for what they had not."""
    ending = Publication.objects.was_ever_live(story_id)
    if ending is None:
        raise Http404
    context = {"withdrawn": ending == Ending.WITHDRAWN}
    return render(request, "410.html", context, status=410)
