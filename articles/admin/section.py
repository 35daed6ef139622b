from __future__ import annotations

from django.contrib import admin

from articles.admin.desk import DeskAdmin
from articles.models import Section


@admin.register(Section)
class SectionAdmin(DeskAdmin[Section]):
    list_display = ("name", "parent", "slug", "position", "is_retired")
    list_select_related = ("parent",)
    list_filter = ("is_retired",)
    show_facets = admin.ShowFacets.NEVER
    search_fields = ("name", "slug")
    fields = ("name", "parent", "slug", "description", "position", "is_retired")
