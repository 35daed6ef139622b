from __future__ import annotations

import re

from django.core.exceptions import ValidationError
from django.db import models, transaction
from django.urls import reverse
from django.utils.translation import gettext_lazy as _

from articles.fields import LineField, PlainTextField
from articles.vietnamese import slug

# First steps of addresses that are not sections.
RESERVED_SLUGS = frozenset(
    {
        "quan-tri",
        "media",
        "static",
        "rss",
        "feed",
        "tag",
        "tu-khoa",
        "tac-gia",
        "tim-kiem",
        "ngay",
        "xem-theo-ngay",
        "binh-luan",
        "in",
        "gioi-thieu",
        "lien-he",
        "healthz",
        "readyz",
        "sitemap",
        "robots",
        "favicon",
        "captcha",
        "api",
    }
)


class SectionQuerySet(models.QuerySet["Section"]):
    def for_menu(self) -> SectionQuerySet:
        return self.filter(is_retired=False).order_by("position", "id")


class Section(models.Model):
    name = LineField(_("name"), max_length=80)
    slug = models.SlugField(
        _("address"),
        max_length=80,
        unique=True,
        blank=True,
        help_text=_("Made from the name when left empty."),
    )
    parent = models.ForeignKey(
        "self",
        verbose_name=_("part of"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="children",
        limit_choices_to={"parent": None},
    )
    description = PlainTextField(_("description"), blank=True)
    position = models.PositiveSmallIntegerField(_("position"), default=0)
    is_retired = models.BooleanField(
        _("retired"),
        default=False,
        help_text=_("Keeps its address and stories, but leaves the menu."),
    )

    objects = SectionQuerySet.as_manager()

    class Meta:
        verbose_name = _("section")
        verbose_name_plural = _("sections")
        ordering = ("position", "id")

    def __str__(self) -> str:
        return str(self.name)

    def save(self, *args: object, **kwargs: object) -> None:
        if not self.slug:
            self.slug = slug(self.name)
        with transaction.atomic():
            super().save(*args, **kwargs)  # type: ignore[arg-type]
            # Publishing is built on the models.
            from articles.publishing import move_section  # noqa: PLC0415

            move_section(self)

    def get_absolute_url(self) -> str:
        return reverse("section", args=[self.slug])

    @property
    def top_id(self) -> int:
        """The id of the top section that this one belongs to, or is."""
        return self.parent_id or self.pk

    def clean(self) -> None:
        self.slug = self.slug or slug(self.name)
        if not self.slug:
            raise ValidationError({"name": _("Use at least one letter or digit.")})
        if self.slug in RESERVED_SLUGS:
            raise ValidationError(
                {"slug": _("This address is used by the site itself.")}
            )
        if re.search(r"-\d+$", self.slug):
            # It would read like a story's address.
            raise ValidationError(
                {"slug": _("An address can't end with a hyphen and a number.")}
            )
        if self.slug != slug(self.slug):
            raise ValidationError(
                {"slug": _("Use lower-case letters, digits and single hyphens.")}
            )
        self._clean_parent()

    def _clean_parent(self) -> None:
        if self.parent is None:
            return
        if self.parent_id == self.pk:
            raise ValidationError({"parent": _("A section can't be part of itself.")})
        if self.parent.parent_id is not None:
            raise ValidationError({"parent": _("Sections have two levels only.")})
        if self.pk and self.children.exists():
            raise ValidationError(
                {"parent": _("This section has sub-sections of its own.")}
            )
