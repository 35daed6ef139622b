"""The desk: the admin site that the newsroom works in."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.admin import AdminSite
from django.contrib.contenttypes.models import ContentType
from django.contrib.contenttypes.views import shortcut
from django.http import Http404, HttpRequest, HttpResponse
from django.utils.translation import gettext_lazy as _


class Desk(AdminSite):
    site_title = _("Newsroom")
    index_title = _("Desk")
    enable_nav_sidebar = True

    def get_urls(self) -> list[Any]:
        urls = super().get_urls()
        for pattern in urls:
            if getattr(pattern, "name", "") == "view_on_site":
                pattern.callback = self.admin_view(self._view_on_site)
        return urls

    def _view_on_site(
        self, request: HttpRequest, content_type_id: str, object_id: str
    ) -> HttpResponse:
        """Django's redirect, for what the desk shows: else any row's address leaks."""
        types = ContentType.objects.get_for_models(*self._registry).values()
        if content_type_id not in {str(one.pk) for one in types}:
            raise Http404
        return shortcut(request, content_type_id, object_id)

    @property
    def site_header(self) -> str:  # type: ignore[override]
        return str(settings.OUTLET["name"])
