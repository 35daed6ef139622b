from __future__ import annotations

import secrets
from contextlib import ExitStack
from functools import partial
from pathlib import PurePath
from typing import IO, Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.files.base import File
from django.core.files.storage import Storage, default_storage, storages
from django.core.validators import MaxValueValidator
from django.db import IntegrityError, models, transaction
from django.db.models import Q
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from articles.fields import LineField, PlainTextField
from articles.picture_notes import CREDIT_LENGTH
from articles.pictures import (
    Ingested,
    Picture,
    ingest,
    make_renditions,
    remove_renditions,
)
from articles.vietnamese import fold

NAME_LENGTH = 255


def private_storage() -> Storage:
    return storages["private"]


def original_path(image: Image, name: str) -> str:
    """A path that can't be guessed; of the uploader's `name` it keeps the suffix."""
    suffix = PurePath(name).suffix
    return f"originals/{timezone.localdate().year}/{secrets.token_hex(12)}{suffix}"


def new_key() -> str:
    return secrets.token_hex(12)


class ImageQuerySet(models.QuerySet["Image"]):
    def matching(self, words: str) -> ImageQuerySet:
        """Those with each of `words`, or its beginning or end, accents ignored."""
        images = self
        for word in fold(words)[:100].split():
            images = images.filter(folded_words__contains=word)
        return images

    def delete(self) -> tuple[int, dict[str, int]]:
        images = list(self)
        deleted = super().delete()
        for image in images:
            image.remove_files_on_commit()
        return deleted

    # Django's own markings of `delete()`, lost by overriding it: not to be called by
    # templates, not to be copied to the manager.
    delete.alters_data = True  # type: ignore[attr-defined]
    delete.queryset_only = True  # type: ignore[attr-defined]


class ImageManager(models.Manager.from_queryset(ImageQuerySet)):  # type: ignore[misc]
    def upload(
        self,
        file: IO[bytes],
        *,
        by: User,
        caption: str = "",
        credit: str = "",
        alt: str = "",
        is_decorative: bool = False,
    ) -> tuple[Image, bool]:
        """Return the library's image of these bytes, and whether it is new.

        An image that is already there keeps its words. Raises `Unreadable`. Takes two
        to three seconds: call it outside a transaction.
        """
        ingested = ingest(file)
        if known := self.filter(sha256=ingested.sha256).first():
            return known, False
        image = Image(
            original_name=PurePath(File(file).name or "").name[-NAME_LENGTH:],
            sha256=ingested.sha256,
            width=ingested.width,
            height=ingested.height,
            caption=caption or ingested.caption,
            credit=credit or ingested.credit,
            alt=alt,
            is_decorative=is_decorative,
            taken_at=ingested.taken_at,
            metadata=ingested.metadata,
            uploaded_by=by,
        )
        try:
            image.save_with_files(file, ingested)
        except IntegrityError:
            # Somebody uploaded the same bytes in these seconds.
            if known := self.filter(sha256=ingested.sha256).first():
                return known, False
            raise
        return image, True


class Image(models.Model):
    """A picture of the library. Its file never changes; only the words do."""

    original = models.FileField(
        storage=private_storage, upload_to=original_path, editable=False
    )
    original_name = LineField(
        _("name of the file"), max_length=NAME_LENGTH, editable=False
    )
    sha256 = models.CharField(max_length=64, unique=True, editable=False)
    key = models.CharField(max_length=24, unique=True, default=new_key, editable=False)
    width = models.PositiveIntegerField(_("width"), editable=False)
    height = models.PositiveIntegerField(_("height"), editable=False)
    widths: models.JSONField[Any, Any] = models.JSONField(default=list, editable=False)

    caption = PlainTextField(_("caption"), blank=True)
    credit = LineField(
        _("credit"),
        max_length=CREDIT_LENGTH,
        blank=True,
        help_text=_("The photographer or the source, without “Photo:”."),
    )
    alt = LineField(
        _("description"),
        max_length=300,
        blank=True,
        help_text=_("What is to be seen, for those who can't see it."),
    )
    is_decorative = models.BooleanField(
        _("decorative"),
        default=False,
        help_text=_("Says nothing that the text doesn't say: it needs no description."),
    )
    focus_x = models.PositiveSmallIntegerField(
        _("focal point from the left, in percent"),
        default=50,
        validators=[MaxValueValidator(100)],
    )
    focus_y = models.PositiveSmallIntegerField(
        _("focal point from the top, in percent"),
        default=50,
        validators=[MaxValueValidator(100)],
    )

    taken_at = models.DateTimeField(_("taken at"), null=True, blank=True)
    # What the file said about itself; it may name the place. Never for readers.
    metadata: models.JSONField[Any, Any] = models.JSONField(
        default=dict, editable=False
    )
    uploaded_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("uploaded by"),
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    created_at = models.DateTimeField(
        _("uploaded at"), default=timezone.now, editable=False
    )
    # Caption, credit, description and file name, for search.
    folded_words = models.TextField(default="", editable=False)

    objects = ImageManager()

    class Meta:
        verbose_name = _("picture")
        verbose_name_plural = _("pictures")
        ordering = ("-created_at", "-id")
        constraints = [
            models.CheckConstraint(
                condition=Q(focus_x__gte=0, focus_x__lte=100)
                & Q(focus_y__gte=0, focus_y__lte=100),
                name="image_focus_is_inside",
                violation_error_message=_("The focal point lies outside the picture."),
            ),
            models.CheckConstraint(
                condition=Q(is_decorative=False) | Q(alt=""),
                name="decorative_image_has_no_alt",
                violation_error_message=_(
                    "A decorative picture has no description: remove one or the other."
                ),
            ),
        ]
        indexes = [models.Index(fields=["-created_at", "-id"], name="image_newest")]

    def __str__(self) -> str:
        words = self.caption or self.alt or self.original_name
        return words.partition("\n")[0][:80] or f"{self.pk}"

    def save(self, *args: Any, **kwargs: Any) -> None:
        words = (self.caption, self.credit, self.alt, self.original_name)
        self.folded_words = fold(" ".join(words))
        fields = kwargs.get("update_fields")
        if fields is not None:
            kwargs["update_fields"] = {*fields, "folded_words"}
        super().save(*args, **kwargs)

    def delete(self, *args: Any, **kwargs: Any) -> tuple[int, dict[str, int]]:
        deleted = super().delete(*args, **kwargs)
        self.remove_files_on_commit()
        return deleted

    def picture(self, caption: str | None = None) -> Picture:
        """As a page shows it; `caption` takes the place of the library's own."""
        return Picture(
            id=self.pk,
            key=self.key,
            width=self.width,
            height=self.height,
            widths=tuple(self.widths),
            alt=self.alt,
            caption=self.caption if caption is None else caption,
            credit=self.credit,
            focus_x=self.focus_x,
            focus_y=self.focus_y,
        )

    def save_with_files(self, file: IO[bytes], ingested: Ingested) -> None:
        """Write renditions, original and row; when one fails, none is left."""
        with ExitStack() as undo:
            widths = make_renditions(ingested.master, self.key, default_storage)
            undo.callback(remove_renditions, self.key, widths, default_storage)
            self.widths = list(widths)
            file.seek(0)
            self.original.save(f"original.{ingested.suffix}", File(file), save=False)
            undo.callback(self.original.delete, save=False)
            with transaction.atomic():
                self.save(force_insert=True)
            undo.pop_all()

    def remove_files_on_commit(self) -> None:
        """A file that can't be removed is logged: the row is gone all the same."""
        removals = [
            partial(remove_renditions, self.key, tuple(self.widths), default_storage)
        ]
        if self.original.name:
            storage = self.original.storage
            removals.append(partial(storage.delete, self.original.name))
        for removal in removals:
            transaction.on_commit(removal, robust=True)
