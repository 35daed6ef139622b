"""The picture library at the desk."""

from __future__ import annotations

from contextlib import suppress
from functools import partial
from typing import TYPE_CHECKING, Any

from django.contrib import admin, messages
from django.contrib.admin.widgets import AdminTextareaWidget
from django.core.exceptions import PermissionDenied
from django.db.models import Exists, OuterRef, ProtectedError, Q, QuerySet, TextField
from django.http import (
    FileResponse,
    Http404,
    HttpRequest,
    HttpResponse,
    HttpResponseRedirect,
)
from django.shortcuts import get_object_or_404, render
from django.template.loader import render_to_string
from django.urls import URLPattern, path, reverse
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import Truncator
from django.utils.translation import gettext, ngettext
from django.utils.translation import gettext_lazy as _

from articles.admin.desk import DeskAdmin
from articles.admin.picker import picker_page, thumb, thumb_url
from articles.admin.uploading import Upload, UploadForm
from articles.models import Image, Story
from articles.models.publication import PublicationImage
from articles.models.story_image import StoryImage

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

MOST_NAMED = 5


def stories_showing(image: Image) -> QuerySet[Story]:
    """Those whose text, cover or publications hold the picture, latest change first."""
    shown = StoryImage.objects.filter(story=OuterRef("pk"), image=image)
    printed = PublicationImage.objects.filter(
        publication__story=OuterRef("pk"), image=image
    )
    uses = Q(cover=image) | Exists(shown) | Exists(printed)
    return Story.objects.filter(uses).order_by("-changed_at", "-pk")


def refusal(image: Image, user: User | AnonymousUser) -> str:
    """Why the picture stays: the stories that show it, as far as `user` may know."""
    stories: Any = stories_showing(image)
    titles = list(stories.for_desk(user).values_list("title", flat=True)[:MOST_NAMED])
    others = stories.count() - len(titles)
    if not titles:
        return gettext("The picture can't be deleted: a story uses it.")
    names = ", ".join(f"“{title}”" for title in titles)
    if not others:
        sentence = gettext("The picture can't be deleted: it is used in %(titles)s.")
    else:
        sentence = ngettext(
            "The picture can't be deleted: it is used in %(titles)s and one more story.",
            "The picture can't be deleted: it is used in %(titles)s and %(count)d more "
            "stories.",
            others,
        )
    return sentence % {"titles": names, "count": others}


def original(admin: ImageAdmin, request: HttpRequest, image_id: int) -> FileResponse:
    """The file as it was uploaded: to be kept, never to be shown by a browser."""
    image = get_object_or_404(Image, pk=image_id)
    if not admin.has_change_permission(request, image):
        raise PermissionDenied
    try:
        file = image.original.open("rb")
    except FileNotFoundError as error:
        raise Http404 from error
    response = FileResponse(
        file,
        as_attachment=True,
        filename=image.original_name,
        content_type="application/octet-stream",
    )
    response["X-Content-Type-Options"] = "nosniff"
    return response


def _known(name: str, image: Image) -> SafeString:
    sentence = gettext("The library has %(name)s already, with words of its own:")
    return format_html(
        '{} <a href="{}">{}</a>',
        sentence % {"name": name},
        reverse("admin:articles_image_change", args=[image.pk]),
        image,
    )


def _picture(part: str, image: Image, src: str) -> SafeString:
    return render_to_string(
        "admin/articles/image/picture.html", {"part": part, "image": image, "src": src}
    )


@admin.register(Image)
class ImageAdmin(DeskAdmin[Image]):
    list_display = ("thumb", "words", "credit", "size", "created_at")
    list_display_links = ("thumb", "words")
    list_per_page = 48
    search_fields = ("folded_words",)
    show_full_result_count = False
    # A picture in use is not deleted; each refusal names the stories.
    actions = None
    fieldsets = (
        (
            None,
            {"fields": ("preview", "caption", "credit", "alt", "is_decorative")},
        ),
        (
            _("Focal point"),
            {
                "fields": (("focus_x", "focus_y"),),
                "description": _("What must stay in view when the picture is cropped."),
            },
        ),
        (
            _("File"),
            {
                "fields": (
                    "original_name",
                    "size",
                    "taken_at",
                    "uploaded_by",
                    "created_at",
                )
            },
        ),
    )
    readonly_fields = (
        "preview",
        "original_name",
        "size",
        "taken_at",
        "uploaded_by",
        "created_at",
    )

    formfield_overrides = {TextField: {"widget": AdminTextareaWidget({"rows": 3})}}

    class Media:
        css = {"all": ["desk/images.css"]}

    # --- What lists and forms show ---

    @admin.display(description=_("picture"))
    def thumb(self, image: Image) -> SafeString:
        return _picture("thumb", image, thumb_url(image))

    @admin.display(description=_("picture"))
    def preview(self, image: Image) -> SafeString:
        return _picture("preview", image, image.picture().fallback_url)

    @admin.display(description=_("caption"))
    def words(self, image: Image) -> str:
        words = image.caption or image.alt or image.original_name
        return Truncator(words).chars(120)

    @admin.display(description=_("size"), ordering="width")
    def size(self, image: Image) -> str:
        return f"{image.width} × {image.height}"

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Image], search_term: str
    ) -> tuple[QuerySet[Image], bool]:
        images: Any = queryset
        return images.matching(search_term), False

    # --- Uploading ---

    def upload(self, request: HttpRequest) -> tuple[UploadForm, list[Upload]]:
        """Stores what was posted and says so; refusals stand in the form's errors."""
        form = UploadForm(request.POST, request.FILES)
        uploads = form.store(by=request.user) if form.is_valid() else []  # type: ignore[arg-type]
        for upload in uploads:
            if upload.image is None:
                continue
            if upload.is_new:
                self.log_addition(request, upload.image, [{"added": {}}])
            else:
                messages.warning(request, _known(upload.name, upload.image))
        added = sum(upload.is_new for upload in uploads)
        if added:
            sentence = ngettext(
                "%(count)d picture was added to the library.",
                "%(count)d pictures were added to the library.",
                added,
            )
            messages.success(request, sentence % {"count": added})
        return form, uploads

    def add_view(
        self,
        request: HttpRequest,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        if not self.has_add_permission(request):
            raise PermissionDenied
        form, images = UploadForm(), []
        if request.method == "POST":
            form, uploads = self.upload(request)
            images = [upload.image for upload in uploads if upload.image]
            if not form.errors:
                return HttpResponseRedirect(self._address_of(images))
        context = {
            **self.admin_site.each_context(request),
            "title": _("Upload pictures"),
            "opts": self.opts,
            "media": self.media,
            "form": form,
            "images": images,
        }
        status = 422 if form.errors else 200
        return render(
            request, "admin/articles/image/upload.html", context, status=status
        )

    def _address_of(self, images: list[Image]) -> str:
        if len(images) == 1:
            return reverse("admin:articles_image_change", args=[images[0].pk])
        return reverse("admin:articles_image_changelist")

    # --- Changing and deleting ---

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        image = self.get_object(request, object_id)
        context = dict(extra_context or {})
        if image is not None:
            visible: Any = stories_showing(image)
            context["stories"] = visible.for_desk(request.user)[:50]
        return super().change_view(request, object_id, form_url, context)

    def delete_view(
        self,
        request: HttpRequest,
        object_id: str,
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        image = self.get_object(request, object_id)
        if image is None or not self.has_delete_permission(request, image):
            return super().delete_view(request, object_id, extra_context)
        if not stories_showing(image).exists():
            # Refused all the same when somebody puts it in a story just now.
            with suppress(ProtectedError):
                return super().delete_view(request, object_id, extra_context)
        messages.error(request, refusal(image, request.user))
        return HttpResponseRedirect(self._address_of([image]))

    # --- Addresses ---

    def get_urls(self) -> list[URLPattern]:
        return [
            path("picker/", self._view(picker_page), name="articles_image_picker"),
            path(
                "picker/thumb/<int:image_id>/",
                self._view(thumb, cacheable=True),
                name="articles_image_thumb",
            ),
            path(
                "<int:image_id>/original/",
                self._view(original),
                name="articles_image_original",
            ),
            *super().get_urls(),
        ]

    def _view(self, view: Any, *, cacheable: bool = False) -> Any:
        return self.admin_site.admin_view(partial(view, self), cacheable=cacheable)
