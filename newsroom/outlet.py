"""The outlet itself: what its masthead says."""

from __future__ import annotations

from django.conf import settings
from django.http import HttpRequest


def outlet(request: HttpRequest) -> dict[str, object]:
    return {"outlet": settings.OUTLET, "site_url": settings.SITE_URL}
