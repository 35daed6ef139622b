from __future__ import annotations

from typing import Any

from django.contrib import admin
from django.db.models import QuerySet
from django.http import HttpRequest

from articles.admin.desk import DeskAdmin
from articles.models import Author
from articles.vietnamese import fold


@admin.register(Author)
class AuthorAdmin(DeskAdmin[Author]):
    list_display = ("pen_name", "account", "is_retired")
    list_select_related = ("account",)
    list_filter = ("is_retired",)
    show_facets = admin.ShowFacets.NEVER
    search_fields = ("folded_name",)
    fields = ("pen_name", "account", "slug", "about", "is_retired")

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Author], search_term: str
    ) -> tuple[QuerySet[Author], bool]:
        return super().get_search_results(request, queryset, fold(search_term))

    def get_queryset(self, request: HttpRequest) -> QuerySet[Author]:
        authors = super().get_queryset(request)
        if self._is_choosing(request):
            return authors.filter(is_retired=False)
        return authors

    def _is_choosing(self, request: HttpRequest) -> bool:
        """Whether a form asks for names to sign a story with."""
        match: Any = request.resolver_match
        return match is not None and match.url_name == "autocomplete"
