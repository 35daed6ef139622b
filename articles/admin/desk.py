"""What all lists of the desk have in common."""

from __future__ import annotations

from typing import Any, TypeVar

from django.contrib import admin
from django.core.exceptions import BadRequest
from django.db.models import Model, QuerySet
from django.http import HttpRequest, HttpResponse

MOST_SEARCHED = 100

M = TypeVar("M", bound=Model)


class DeskAdmin(admin.ModelAdmin[M]):
    # Nothing is deleted by the dozen.
    actions = None

    def changeform_view(
        self, request: HttpRequest, *args: Any, **kwargs: Any
    ) -> HttpResponse:
        if "_saveasnew" in request.POST:
            # No form here offers it; Django takes it all the same.
            raise BadRequest("_saveasnew")
        return super().changeform_view(request, *args, **kwargs)

    def lookup_allowed(
        self, lookup: str, value: str, request: HttpRequest | None = None
    ) -> bool:
        """What the list's own filters ask, and no more.

        Django would take any look-up on a field of the list's own, and some make the
        database fail: a broken pattern, a year out of range, a number too large.
        """
        names = [getattr(one, "parameter_name", one) for one in self.list_filter]
        ends = ("", "__exact", "__isnull", "__id__exact")
        return lookup in {f"{name}{end}" for name in names for end in ends}

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[M], search_term: str
    ) -> tuple[QuerySet[M], bool]:
        # Each word is a condition of its own, and SQLite takes a thousand.
        return super().get_search_results(
            request, queryset, search_term[:MOST_SEARCHED]
        )


def is_number(value: Any) -> bool:
    """Whether `value`, as a form posts it, can be a row's id."""
    text = str(value)
    return text.isascii() and text.isdigit() and len(text) <= 18
