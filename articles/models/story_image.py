from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class StoryImage(models.Model):
    """A picture in a working copy's text: kept from deletion while it stands there."""

    story = models.ForeignKey(
        "articles.Story", on_delete=models.CASCADE, related_name="+"
    )
    image = models.ForeignKey(
        "articles.Image", on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = _("picture of a story")
        verbose_name_plural = _("pictures of stories")
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(fields=["story", "image"], name="story_image_once")
        ]

    def __str__(self) -> str:
        return f"{self.story_id}: {self.image_id}"
