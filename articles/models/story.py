"""The desk's working copy of a story. Readers never read it: see publication.py."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from django.conf import settings
from django.core.exceptions import ValidationError
from django.db import models
from django.db.models import Exists, F, OuterRef, Q, Subquery
from django.utils.translation import gettext_lazy as _
from taggit.managers import TaggableManager

from articles import clock
from articles.fields import BodyField, LineField, PlainTextField
from articles.models.tag import TaggedStory
from articles.vietnamese import fold, slug

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User


class Kind(models.TextChoices):
    ARTICLE = "article", _("Article")
    PHOTO_REPORT = "photo_report", _("Photo report")
    VIDEO_CLIP = "video_clip", _("Video clip")

    @property
    def model_name(self) -> str:
        """The proxy's name as Django spells it in permissions and addresses."""
        return self.value.replace("_", "")


class Stage(models.TextChoices):
    """How far the working copy has come. What readers see is told by publications."""

    DRAFT = "draft", _("Draft")
    SUBMITTED = "submitted", _("Waiting for decision")
    RETURNED = "returned", _("Returned")
    ACCEPTED = "accepted", _("Accepted")


class StoryQuerySet(models.QuerySet["Story"]):
    def for_desk(self, user: User | AnonymousUser) -> StoryQuerySet:
        """The stories that `user` may look at: own ones, printed ones, or all.

        Whoever may change, accept, publish or withdraw any story of a kind sees all
        of that kind.
        """
        rights = user.get_all_permissions() if user.is_active else set()
        seen = Q(pk__in=[])
        for kind in Kind:
            suffix = kind.model_name
            own_rights = {f"articles.view_{suffix}", f"articles.change_{suffix}"}
            full_rights = {
                f"articles.{act}_{suffix}"
                for act in ("edit_any", "approve", "publish", "withdraw")
            }
            if full_rights & rights:
                seen |= Q(kind=kind)
            elif own_rights & rights:
                seen |= Q(kind=kind) & (
                    Q(created_by=user.pk)
                    | Exists(
                        _model("Byline").objects.filter(
                            story=OuterRef("pk"), author__account=user.pk
                        )
                    )
                    | Exists(_ever_live().filter(story=OuterRef("pk")))
                )
        return self.filter(seen)

    def not_binned(self) -> StoryQuerySet:
        return self.filter(binned_at=None)

    def with_publications(self) -> StoryQuerySet:
        """Adds live_revision_id, waiting_at and past_ending: what readers see.

        Three index look-ups a row.
        """
        publications = _model("Publication").archive.filter(
            story=OuterRef("pk"), cancelled_at=None
        )
        now = clock.expression()
        live = publications.filter(starts_at__lte=now, ends_at__gt=now)
        waiting = publications.filter(starts_at__gt=now)
        past = publications.filter(ends_at__lte=now).order_by("-ends_at", "-sequence")
        return self.annotate(
            live_revision_id=Subquery(live.values("revision_id")[:1]),
            waiting_at=Subquery(waiting.values("starts_at")[:1]),
            past_ending=Subquery(past.values("ending")[:1]),
        )

    def for_desk_list(self) -> StoryQuerySet:
        return (
            self.with_publications()
            .select_related("section", "cover", "created_by", "latest_revision")
            .prefetch_related("bylines__author")
            .defer("body", "latest_revision__data", "cover__metadata")
        )


def _ever_live() -> models.QuerySet[Any]:
    rows: models.QuerySet[Any] = _model("Publication").archive.filter(
        starts_at__lte=clock.expression(), ends_at__gt=F("starts_at")
    )
    return rows


def _model(name: str) -> Any:
    # Bylines and publications refer to the story; the registry avoids the circle.
    return Story._meta.apps.get_model("articles", name)


class Story(models.Model):
    kind = models.CharField(_("kind"), max_length=12, choices=Kind, editable=False)
    title = LineField(_("title"), max_length=300)
    over_title = LineField(
        _("over-title"),
        max_length=120,
        blank=True,
        help_text=_("A few words above the title."),
    )
    lead = PlainTextField(_("lead"), blank=True)
    body = BodyField(_("body"), blank=True)
    slug = models.SlugField(
        _("address"),
        max_length=80,
        blank=True,
        help_text=_("Made from the title when left empty."),
    )
    section = models.ForeignKey(
        "articles.Section",
        verbose_name=_("section"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="stories",
    )
    tags = TaggableManager(
        through=TaggedStory,
        blank=True,
        verbose_name=_("tags"),
        help_text=_("Separated by commas."),
    )
    cover = models.ForeignKey(
        "articles.Image",
        verbose_name=_("cover"),
        on_delete=models.PROTECT,
        null=True,
        blank=True,
        related_name="cover_of",
        help_text=_("The first picture of the text when left empty."),
    )
    source = LineField(
        _("source line"),
        max_length=200,
        blank=True,
        help_text=_("For example: Theo Cổng thông tin điện tử thành phố"),
    )

    stage = models.CharField(
        _("stage"), max_length=10, choices=Stage, default=Stage.DRAFT, editable=False
    )
    # Why the story was returned or withdrawn, for its author to read.
    note = PlainTextField(_("note to the author"), blank=True, editable=False)
    expires_at = models.DateTimeField(_("expires at"), null=True, editable=False)
    latest_revision = models.ForeignKey(
        "articles.Revision",
        on_delete=models.PROTECT,
        null=True,
        editable=False,
        related_name="+",
    )
    folded_title = models.CharField(max_length=300, editable=False, default="")
    created_by = models.ForeignKey(
        settings.AUTH_USER_MODEL,
        verbose_name=_("created by"),
        on_delete=models.PROTECT,
        editable=False,
        related_name="+",
    )
    created_at = models.DateTimeField(_("created at"), auto_now_add=True)
    changed_at = models.DateTimeField(_("changed at"), auto_now=True)
    binned_at = models.DateTimeField(null=True, editable=False)

    objects = StoryQuerySet.as_manager()

    class Meta:
        verbose_name = _("story")
        verbose_name_plural = _("stories")
        constraints = [
            models.CheckConstraint(
                condition=Q(kind__in=Kind.values), name="story_kind_is_known"
            ),
            models.CheckConstraint(
                condition=Q(stage__in=Stage.values), name="story_stage_is_known"
            ),
        ]
        indexes = [
            models.Index(fields=["kind", "-changed_at", "-id"], name="story_by_change"),
            models.Index(
                fields=["created_by", "kind", "-changed_at"], name="story_by_creator"
            ),
            models.Index(
                fields=["kind", "stage", "-changed_at", "-id"], name="story_by_stage"
            ),
        ]

    def __str__(self) -> str:
        return str(self.title)

    def save(self, *args: Any, **kwargs: Any) -> None:
        self.folded_title = fold(self.title)[:300]
        fields = kwargs.get("update_fields")
        if fields is not None and "title" in fields:
            kwargs["update_fields"] = {*fields, "folded_title"}
        super().save(*args, **kwargs)

    def clean(self) -> None:
        if not slug(self.title):
            raise ValidationError({"title": _("Use at least one letter or digit.")})

    def is_owned_by(self, user: User) -> bool:
        """Whether `user` began the story or signs it. Queries when not the former."""
        return (
            self.created_by_id == user.pk
            or self.bylines.filter(author__account=user.pk).exists()
        )


class KindManager(models.Manager.from_queryset(StoryQuerySet)):  # type: ignore[misc]
    """The stories of one kind: the proxy's."""

    def get_queryset(self) -> StoryQuerySet:
        queryset: StoryQuerySet = super().get_queryset()
        return queryset.filter(kind=self.model.KIND)


def permissions_of(kind: Kind, plural: str) -> list[tuple[str, Any]]:
    """A proxy's own permissions, beside Django's add, change, delete and view."""
    return [
        (f"edit_any_{kind.model_name}", f"Can change anybody's {plural}"),
        (f"approve_{kind.model_name}", f"Can accept or return {plural}"),
        (f"publish_{kind.model_name}", f"Can publish, schedule and expire {plural}"),
        (f"withdraw_{kind.model_name}", f"Can withdraw {plural}"),
        (f"backdate_{kind.model_name}", f"Can set the date shown on {plural}"),
    ]
