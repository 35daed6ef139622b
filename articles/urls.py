from __future__ import annotations

from django.urls import path, register_converter

from articles.views.section import section
from articles.views.story import story


class StoryNumber:
    """A story's id at the end of its address: no leading zero, within a bigint."""

    regex = "[1-9][0-9]{0,17}"

    def to_python(self, value: str) -> int:
        return int(value)

    def to_url(self, value: int) -> str:
        return str(value)


class AnySlug:
    """A slug that may have grown old: the story's id decides."""

    regex = "[-a-zA-Z0-9_]+"

    def to_python(self, value: str) -> str:
        return value

    def to_url(self, value: str) -> str:
        return value


register_converter(StoryNumber, "story_number")
register_converter(AnySlug, "any_slug")

urlpatterns = [
    path(
        "<slug:section_slug>/<any_slug:slug>-<story_number:story_id>/",
        story,
        name="story",
    ),
    path("<slug:slug>/", section, name="section"),
]
