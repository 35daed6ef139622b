from __future__ import annotations

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from articles.fields import LineField, PlainTextField
from articles.vietnamese import fold, slug


class Author(models.Model):
    """A name that stories are signed with; it may belong to an account, or to none."""

    pen_name = LineField(_("pen name"), max_length=100, unique=True)
    slug = models.SlugField(_("address"), max_length=100, unique=True, blank=True)
    folded_name = models.CharField(max_length=100, editable=False, db_index=True)
    account = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("account"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="pen_names",
    )
    about = PlainTextField(_("about the author"), blank=True)
    is_retired = models.BooleanField(
        _("retired"),
        default=False,
        help_text=_("Keeps the stories, but is no longer offered for new ones."),
    )

    class Meta:
        verbose_name = _("author")
        verbose_name_plural = _("authors")
        ordering = ("folded_name", "id")

    def __str__(self) -> str:
        return str(self.pen_name)

    def save(self, *args: object, **kwargs: object) -> None:
        self.folded_name = fold(self.pen_name)[:100]
        if not self.slug:
            self.slug = self._free_slug()
        super().save(*args, **kwargs)  # type: ignore[arg-type]

    def clean(self) -> None:
        if not slug(self.pen_name):
            raise ValidationError({"pen_name": _("Use at least one letter or digit.")})

    def _free_slug(self) -> str:
        wanted = slug(self.pen_name, max_length=90) or "tac-gia"
        taken = set(
            Author.objects.filter(slug__startswith=wanted).values_list(
                "slug", flat=True
            )
        )
        candidates = [wanted, *(f"{wanted}-{n}" for n in range(2, len(taken) + 3))]
        return next(candidate for candidate in candidates if candidate not in taken)
