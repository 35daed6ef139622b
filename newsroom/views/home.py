from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from articles.models import Publication

STORIES_ON_HOME = 25


@cache_control(no_cache=True)
@require_safe
def home(request: HttpRequest) -> HttpResponse:
    publications = Publication.objects.live().latest_first().for_cards()
    return render(
        request, "home.html", {"publications": list(publications[:STORIES_ON_HOME])}
    )
