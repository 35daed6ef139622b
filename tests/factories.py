"""Makers of what tests start from; every argument has a sensible default."""

from __future__ import annotations

import io
from itertools import count
from typing import Any

from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from PIL import Image as PillowImage

from articles.models import (
    Article,
    Author,
    Byline,
    Image,
    Publication,
    Revision,
    Section,
    Story,
)
from articles.publishing import publish

_numbers = count(1)


def make_section(name: str = "Thời sự", **fields: Any) -> Section:
    existing = Section.objects.filter(name=name).first()
    return existing or Section.objects.create(name=name, **fields)


def make_author(pen_name: str = "Thái Bình", **fields: Any) -> Author:
    existing = Author.objects.filter(pen_name=pen_name).first()
    return existing or Author.objects.create(pen_name=pen_name, **fields)


def picture_file(name: str = "anh.png", *, color: str = "") -> ContentFile[bytes]:
    """A small real picture; each call gives other bytes unless `color` is named."""
    number = next(_numbers)
    paint = color or (number % 256, number // 256 % 256, 120)
    buffer = io.BytesIO()
    PillowImage.new("RGB", (48, 32), paint).save(buffer, "PNG")
    return ContentFile(buffer.getvalue(), name=name)


def make_image(by: User, **words: Any) -> Image:
    words.setdefault("alt", "Một bức ảnh")
    image, _ = Image.objects.upload(picture_file(), by=by, **words)
    return image


def make_story(by: User, **fields: Any) -> Story:
    """A saved article with its first revision."""
    model = fields.pop("model", Article)
    tags: list[str] = fields.pop("tags", [])
    authors: list[Author] = fields.pop("authors", [])
    fields.setdefault("title", f"Tin số {next(_numbers)}")
    fields.setdefault("body", "<p>Nội dung bài viết.</p>")
    if "section" not in fields:
        fields["section"] = make_section()
    story: Story = model.objects.create(created_by=by, **fields)
    story.tags.set(tags)
    for position, author in enumerate(authors):
        Byline.objects.create(story=story, author=author, position=position)
    Revision.objects.record(story, by=by)
    return story


def save_again(story: Story, by: User, **fields: Any) -> Revision:
    """Another save of the story, as the form does it."""
    for name, value in fields.items():
        setattr(story, name, value)
    story.save()
    return Revision.objects.record(story, by=by)


def latest(story: Story) -> Revision:
    story.refresh_from_db()
    assert story.latest_revision is not None
    return story.latest_revision


def make_publication(by: User, **fields: Any) -> Publication:
    """A story of an editor's, printed now."""
    story = make_story(by, **fields)
    return publish(story, revision=latest(story), by=by)
