"""What readers read: an immutable row for an interval of time.

`Publication.objects` is the only door to it. docs/architecture.md tells how a story
becomes a publication.
"""

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, NoReturn

from django.conf import settings
from django.db import models
from django.db.models import F, Q
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles import clock
from articles.models.story import Kind
from articles.pictures import Picture

if TYPE_CHECKING:
    from articles.models.section import Section


class Ending(models.TextChoices):
    """Why a publication's interval ends."""

    NONE = "", _("open")
    SUPERSEDED = "superseded", _("replaced by an update")
    EXPIRED = "expired", _("expired")
    WITHDRAWN = "withdrawn", _("withdrawn")
    CANCELLED = "cancelled", _("cancelled")


class PublicationQuerySet(models.QuerySet["Publication"]):
    def in_section(self, section: Section) -> PublicationQuerySet:
        """Those of a sub-section, or of a top section with all below it."""
        if section.parent_id:
            return self.filter(section=section)
        return self.filter(top_section=section)

    def latest_first(self) -> PublicationQuerySet:
        return self.order_by("-first_published_at", "-id")

    def before(self, moment: dt.datetime, publication_id: int) -> PublicationQuerySet:
        """What follows (moment, id) in `latest_first`; the cursor of a long list."""
        # The first condition is redundant and lets the index start at the cursor.
        return self.filter(
            Q(first_published_at__lt=moment) | Q(pk__lt=publication_id),
            first_published_at__lte=moment,
        )

    def for_cards(self) -> PublicationQuerySet:
        """Only what a card in a list prints, its section included: one query."""
        return self.select_related("section").only(
            "story_id",
            "kind",
            "slug",
            "title",
            "over_title",
            "lead",
            "cover_json",
            "first_published_at",
            "updated_at",
            "section__name",
            "section__slug",
        )

    def for_page(self) -> PublicationQuerySet:
        return self.select_related("section", "section__parent").defer("plain_text")


class PublicationDoor(models.Manager["Publication"]):
    """The door of DESIGN §2: what is live, and nothing else."""

    def get_queryset(self) -> NoReturn:
        raise AttributeError(
            "Publication.objects offers live() and was_ever_live() only; "
            "see docs/architecture.md"
        )

    def live(self, at: dt.datetime | None = None) -> PublicationQuerySet:
        """What readers may read at `at`; now when left out."""
        moment = clock.expression() if at is None else at
        return PublicationQuerySet(self.model, using=self._db).filter(
            starts_at__lte=moment, ends_at__gt=moment
        )

    def was_ever_live(self, story_id: int) -> str | None:
        """How the story's last time with readers ended; None when there was none.

        An `Ending`; asked only after `live()` had nothing.
        """
        ending: str | None = (
            PublicationQuerySet(self.model, using=self._db)
            .filter(
                story=story_id,
                starts_at__lte=clock.expression(),
                ends_at__gt=F("starts_at"),
            )
            .order_by("-ends_at", "-sequence")
            .values_list("ending", flat=True)
            .first()
        )
        return ending


class Publication(models.Model):
    story = models.ForeignKey(
        "articles.Story", on_delete=models.PROTECT, related_name="+"
    )
    revision = models.ForeignKey(
        "articles.Revision", on_delete=models.PROTECT, related_name="+"
    )
    # The order of pressing; an update pressed for later may go online after a
    # higher number.
    sequence = models.PositiveIntegerField()
    kind = models.CharField(max_length=12, choices=Kind)

    # The record: what was published, and the chain that shows it unchanged.
    record = models.JSONField()
    hash = models.CharField(max_length=64)
    previous_hash = models.CharField(max_length=64, blank=True)
    pressed_at = models.DateTimeField()
    pressed_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, related_name="+"
    )

    # Copied from the record for lists and look-ups.
    section = models.ForeignKey(
        "articles.Section", on_delete=models.PROTECT, related_name="+"
    )
    # The section's parent, or the section; follows when a section moves.
    top_section = models.ForeignKey(
        "articles.Section", on_delete=models.PROTECT, related_name="+"
    )
    slug = models.CharField(max_length=80)
    title = models.CharField(max_length=300)
    over_title = models.CharField(max_length=120, blank=True)
    lead = models.TextField(blank=True)
    byline = models.CharField(max_length=500, blank=True)
    source = models.CharField(max_length=200, blank=True)

    # Derived from the record; may be made anew.
    markup = models.TextField()
    plain_text = models.TextField()
    cover_json = models.JSONField(null=True)
    opens_with_cover = models.BooleanField()
    word_count = models.PositiveIntegerField()
    reading_minutes = models.PositiveSmallIntegerField()

    # When it is read.
    starts_at = models.DateTimeField()
    ends_at = models.DateTimeField(default=clock.OPEN_END)
    ending = models.CharField(max_length=10, choices=Ending, blank=True)
    first_published_at = models.DateTimeField()
    updated_at = models.DateTimeField(null=True)
    is_small_fix = models.BooleanField(default=False)
    cancelled_at = models.DateTimeField(null=True)
    cancelled_by = models.ForeignKey(
        settings.AUTH_USER_MODEL, on_delete=models.PROTECT, null=True, related_name="+"
    )

    # First, so that Django's own machinery uses it; others go through `objects`.
    archive = models.Manager.from_queryset(PublicationQuerySet)()
    objects = PublicationDoor()

    class Meta:
        verbose_name = _("publication")
        verbose_name_plural = _("publications")
        base_manager_name = "archive"
        default_permissions = ()
        constraints = [
            models.UniqueConstraint(
                fields=["story", "sequence"], name="publication_sequence_once"
            ),
            models.UniqueConstraint(
                fields=["story"],
                condition=Q(ends_at=clock.OPEN_END),
                name="publication_one_open_row",
            ),
            models.CheckConstraint(
                condition=Q(ends_at__gte=F("starts_at")),
                name="publication_ends_after_start",
            ),
            models.CheckConstraint(
                condition=Q(cancelled_at=None) | Q(ends_at=F("starts_at")),
                name="publication_cancelled_is_empty",
            ),
        ]
        indexes = [
            models.Index(
                fields=["-first_published_at", "-id"], name="publication_latest"
            ),
            models.Index(
                fields=["section", "-first_published_at", "-id"],
                name="publication_by_section",
            ),
            models.Index(
                fields=["top_section", "-first_published_at", "-id"],
                name="publication_by_top_section",
            ),
            models.Index(
                fields=["kind", "-first_published_at", "-id"],
                name="publication_by_kind",
            ),
            models.Index(fields=["starts_at"], name="publication_by_start"),
            models.Index(fields=["ends_at"], name="publication_by_end"),
        ]

    def __str__(self) -> str:
        return f"{self.story_id}/{self.sequence} {self.title}"

    def get_absolute_url(self) -> str:
        return reverse("story", args=[self.section.slug, self.slug, self.story_id])

    @property
    def cover(self) -> Picture | None:
        return Picture.from_json(self.cover_json) if self.cover_json else None

    @property
    def opening_picture(self) -> Picture | None:
        """The cover, where the text does not show that picture itself."""
        return self.cover if self.opens_with_cover else None

    @property
    def tags(self) -> list[dict[str, Any]]:
        tags: list[dict[str, Any]] = self.record["tags"]
        return tags


class PublicationTag(models.Model):
    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="+"
    )
    tag = models.ForeignKey("articles.Tag", on_delete=models.PROTECT, related_name="+")
    first_published_at = models.DateTimeField()

    class Meta:
        verbose_name = _("tag of a publication")
        verbose_name_plural = _("tags of publications")
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["tag", "-first_published_at", "-publication"],
                name="publication_by_tag",
            )
        ]

    def __str__(self) -> str:
        return f"{self.publication_id}: {self.tag_id}"


class PublicationAuthor(models.Model):
    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="+"
    )
    author = models.ForeignKey(
        "articles.Author", on_delete=models.PROTECT, related_name="+"
    )
    first_published_at = models.DateTimeField()

    class Meta:
        verbose_name = _("author of a publication")
        verbose_name_plural = _("authors of publications")
        default_permissions = ()
        indexes = [
            models.Index(
                fields=["author", "-first_published_at", "-publication"],
                name="publication_by_author",
            )
        ]

    def __str__(self) -> str:
        return f"{self.publication_id}: {self.author_id}"


class PublicationImage(models.Model):
    """Keeps a picture in print from being deleted, and tells where it is used."""

    publication = models.ForeignKey(
        Publication, on_delete=models.CASCADE, related_name="+"
    )
    image = models.ForeignKey(
        "articles.Image", on_delete=models.PROTECT, related_name="+"
    )

    class Meta:
        verbose_name = _("picture of a publication")
        verbose_name_plural = _("pictures of publications")
        default_permissions = ()

    def __str__(self) -> str:
        return f"{self.publication_id}: {self.image_id}"
