"""Doors of the picture library, and what its pages say."""

from __future__ import annotations

import html
import json
import re
from typing import Any

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from articles.models import Image
from tests.factories import picture_file

LIBRARY = "/quan-tri/articles/image/picker/"
ADD = "/quan-tri/articles/image/add/"
LIST = "/quan-tri/articles/image/"


def change(image: Image) -> str:
    return reverse("admin:articles_image_change", args=[image.pk])


def delete(image: Image) -> str:
    return reverse("admin:articles_image_delete", args=[image.pk])


def original(image: Image) -> str:
    return reverse("admin:articles_image_original", args=[image.pk])


def thumb(image: Image) -> str:
    return reverse("admin:articles_image_thumb", args=[image.pk])


def picture(name: str = "ảnh.png") -> SimpleUploadedFile:
    return SimpleUploadedFile(name, picture_file().read(), "image/png")


def choices(response: Any) -> list[dict[str, Any]]:
    """What each button would hand to the page around the library."""
    found = re.findall(r'data-picture="([^"]*)"', response.content.decode())
    return [json.loads(html.unescape(choice)) for choice in found]


def ids(response: Any) -> list[int]:
    return [choice["id"] for choice in choices(response)]


def text(response: Any) -> str:
    return html.unescape(response.content.decode())
