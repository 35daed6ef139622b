from __future__ import annotations

from typing import Any

from django.conf import settings
from django.db import models
from django.utils.translation import gettext_lazy as _


class Act(models.TextChoices):
    SUBMIT = "submit", _("Submitted")
    RECALL = "recall", _("Taken back")
    ACCEPT = "accept", _("Accepted")
    RETURN = "return", _("Returned")
    PUBLISH = "publish", _("Published")
    UPDATE = "update", _("Updated")
    SCHEDULE = "schedule", _("Scheduled")
    CANCEL = "cancel", _("Schedule cancelled")
    EXPIRY = "expiry", _("Expiry set")
    WITHDRAW = "withdraw", _("Withdrawn")
    PUBLISH_AGAIN = "publish_again", _("Published again")
    BIN = "bin", _("Put in the bin")
    RESTORE = "restore", _("Taken out of the bin")


class PublishingEvent(models.Model):
    """One act on a story: who, when, why. The database refuses to change a row."""

    story = models.ForeignKey(
        "articles.Story", on_delete=models.PROTECT, related_name="events"
    )
    act = models.CharField(max_length=14, choices=Act)
    publication = models.ForeignKey(
        "articles.Publication", on_delete=models.PROTECT, null=True, related_name="+"
    )
    by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )
    at = models.DateTimeField()
    reason = models.TextField(blank=True)
    details: models.JSONField[Any, Any] = models.JSONField(default=dict)

    class Meta:
        verbose_name = _("publishing event")
        verbose_name_plural = _("publishing events")
        default_permissions = ()
        ordering = ("id",)

    def __str__(self) -> str:
        return f"{self.story_id} {self.get_act_display()}"
