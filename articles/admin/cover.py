from __future__ import annotations

import json
from typing import Any

from django import forms
from django.forms import Script

from articles.admin.desk import is_number as is_number_of_row
from articles.admin.picker import thumb_url
from articles.models import Image
from articles.picker import picker_settings


class CoverWidget(forms.NumberInput):
    """A picture's number; with JavaScript its thumb, chosen from the library."""

    template_name = "admin/articles/image/cover.html"

    class Media:
        css = {"all": ["desk/cover.css", "desk/picking.css"]}
        js = [Script("desk/cover.js", type="module")]

    def get_context(
        self, name: str, value: Any, attrs: dict[str, Any] | None
    ) -> dict[str, Any]:
        context = super().get_context(name, value, attrs)
        is_number = is_number_of_row(value)
        context["image"] = Image.objects.filter(pk=value).first() if is_number else None
        context["thumb"] = thumb_url(context["image"]) if context["image"] else ""
        settings = picker_settings()
        context["address"] = settings["address"]
        context["picker"] = json.dumps(settings)
        return context
