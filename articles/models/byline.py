from __future__ import annotations

from django.db import models
from django.utils.translation import gettext_lazy as _


class Role(models.TextChoices):
    WRITER = "writer", _("Text")
    PHOTOGRAPHER = "photographer", _("Photos")
    CAMERA = "camera", _("Video")


class Byline(models.Model):
    """One signature under a story; their order is the order in print."""

    story = models.ForeignKey(
        "articles.Story", on_delete=models.CASCADE, related_name="bylines"
    )
    author = models.ForeignKey(
        "articles.Author",
        verbose_name=_("author"),
        on_delete=models.PROTECT,
        related_name="+",
    )
    role = models.CharField(_("role"), max_length=12, choices=Role, default=Role.WRITER)
    position = models.PositiveSmallIntegerField(_("position"), default=0)

    class Meta:
        verbose_name = _("byline")
        verbose_name_plural = _("bylines")
        ordering = ("position", "id")
        constraints = [
            models.UniqueConstraint(
                fields=["story", "author", "role"], name="byline_once"
            )
        ]

    def __str__(self) -> str:
        return str(self.author.pen_name)
