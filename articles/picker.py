"""What a form must tell its page so that the page can open the picture library."""

from __future__ import annotations

from typing import Any

from django.urls import reverse
from django.utils.translation import gettext as _


def picker_settings() -> dict[str, Any]:
    """For `choosePicture` in static/desk/picking.js; everything JSON can hold."""
    return {
        "address": reverse("admin:articles_image_picker"),
        "title": _("Picture library"),
        "close": _("Close"),
        "unreachable": _(
            "The picture library can't be opened. You may have been signed out: "
            "sign in again in another window, then come back and try once more. "
            "What you have written stays here."
        ),
    }
