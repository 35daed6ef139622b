"""The desk: the admin site that the newsroom works in."""

from __future__ import annotations

from django.conf import settings
from django.contrib.admin import AdminSite
from django.utils.translation import gettext_lazy as _


class Desk(AdminSite):
    site_title = _("Newsroom")
    index_title = _("Desk")
    enable_nav_sidebar = True

    @property
    def site_header(self) -> str:  # type: ignore[override]
        return str(settings.OUTLET["name"])
