from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db import models
from django.utils.translation import gettext_lazy as _
from taggit.models import ItemBase, TagBase

from articles.vietnamese import normalise, slug, tone_key


def tags_from_string(text: str) -> list[str]:
    """The names in `text`, separated by commas only: "đường sắt" is one tag."""
    names: dict[str, str] = {}
    for part in normalise(text or "").replace("\n", ",").split(","):
        name = " ".join(part.split())
        if name:
            names.setdefault(tone_key(name), name)
    return list(names.values())


def string_from_tags(tags: Iterable[Tag]) -> str:
    return ", ".join(tag.name for tag in tags)


class TagQuerySet(models.QuerySet["Tag"]):
    def get_or_create(self, defaults: Any = None, **kwargs: Any) -> tuple[Tag, bool]:
        """Finds a tag whatever the case and the placing of its tone marks.

        taggit calls this with a name; databases disagree on what case is outside
        ASCII, so the name's key decides.
        """
        name = kwargs.pop("name", None)
        if name is not None:
            kwargs["key"] = tone_key(name)
            defaults = {**(defaults or {}), "name": name}
        return super().get_or_create(defaults, **kwargs)


class TagManager(models.Manager.from_queryset(TagQuerySet)):  # type: ignore[misc]
    def get_by_natural_key(self, name: str) -> Tag:
        tag: Tag = self.get(name=name)
        return tag


class Tag(TagBase):
    # "Đô thị", "đô thị" and "ĐÔ THỊ" have one key; "do thi" has another.
    key = models.CharField(max_length=100, unique=True, editable=False)

    objects = TagManager()

    class Meta:
        verbose_name = _("tag")
        verbose_name_plural = _("tags")
        ordering = ("name", "id")

    def save(self, *args: object, **kwargs: object) -> None:
        name = " ".join(normalise(str(self)).split())
        self.name, self.key = name, tone_key(name)
        super().save(*args, **kwargs)

    def slugify(self, tag: str, i: int | None = None) -> str:
        wanted = slug(tag, max_length=90) or "tu-khoa"
        return wanted if i is None else f"{wanted}-{i + 1}"


class TaggedStory(ItemBase):
    tag = models.ForeignKey(Tag, on_delete=models.PROTECT, related_name="tagged")
    content_object = models.ForeignKey(
        "articles.Story", on_delete=models.CASCADE, related_name="+"
    )

    class Meta:
        verbose_name = _("tag of a story")
        verbose_name_plural = _("tags of stories")
        constraints = [
            models.UniqueConstraint(
                fields=["content_object", "tag"], name="tagged_story_once"
            )
        ]
