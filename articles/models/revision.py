"""Every save of a story, kept whole."""

from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models, transaction
from django.utils.translation import gettext_lazy as _

from articles.body import image_ids
from articles.models.image import Image
from articles.models.story import Story
from articles.models.story_image import StoryImage

SCHEMA = 1


class RevisionManager(models.Manager["Revision"]):
    @transaction.atomic
    def record(self, story: Story, *, by: Any) -> Revision:
        """Keeps `story` as its rows are now; the latest revision when nothing changed.

        Call it after the story, its bylines and its tags are saved, in the same
        transaction. About six queries.
        """
        locked = Story.objects.select_for_update().get(pk=story.pk)
        data = snapshot(locked)
        latest = locked.latest_revision
        if latest is not None and latest.data == data:
            return latest
        revision = self.create(
            story=locked,
            number=latest.number + 1 if latest else 1,
            data=data,
            created_by=by,
        )
        Story.objects.filter(pk=locked.pk).update(latest_revision=revision)
        _keep_images(locked)
        story.latest_revision = revision
        return revision


def _keep_images(story: Story) -> None:
    """Notes which pictures the text shows; ids that name none are left out."""
    wanted = set(
        Image.objects.filter(pk__in=image_ids(story.body)).values_list("pk", flat=True)
    )
    rows = StoryImage.objects.filter(story=story)
    rows.exclude(image__in=wanted).delete()
    StoryImage.objects.bulk_create(
        (StoryImage(story=story, image_id=number) for number in wanted),
        ignore_conflicts=True,
    )


class Revision(models.Model):
    story = models.ForeignKey(
        "articles.Story", on_delete=models.CASCADE, related_name="revisions"
    )
    number = models.PositiveIntegerField()
    # See snapshot(); "schema" tells a later reader how to understand it.
    data = models.JSONField()
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    created_at = models.DateTimeField(auto_now_add=True)

    objects = RevisionManager()

    class Meta:
        verbose_name = _("revision")
        verbose_name_plural = _("revisions")
        constraints = [
            models.UniqueConstraint(
                fields=["story", "number"], name="revision_number_once"
            )
        ]

    def __str__(self) -> str:
        return f"{self.story_id}/{self.number}"


def snapshot(story: Story) -> dict[str, Any]:
    """The story and its rows as JSON: words and names as they are now, plus ids."""
    section, cover = story.section, story.cover
    tags = story.tags.through.objects.filter(content_object=story).order_by("id")
    return {
        "schema": SCHEMA,
        "kind": str(story.kind),
        "title": story.title,
        "over_title": story.over_title,
        "lead": story.lead,
        "body": story.body,
        "slug": story.slug,
        "source": story.source,
        "section": {"id": section.pk, "name": section.name} if section else None,
        "cover": {"id": cover.pk} if cover else None,
        "bylines": [
            {"id": line.author_id, "name": line.author.pen_name, "role": line.role}
            for line in story.bylines.select_related("author")
        ],
        "tags": [
            {"id": item.tag_id, "name": item.tag.name, "slug": item.tag.slug}
            for item in tags.select_related("tag")
        ],
    }
