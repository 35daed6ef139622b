"""The picture library as a page of its own, to choose from and to add to."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from csp.constants import SELF
from csp.decorators import csp_replace
from django import forms
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import get_object_or_404, render
from django.utils.http import urlencode
from django.utils.translation import gettext as _
from django.views.decorators.clickjacking import xframe_options_sameorigin

from articles.admin.uploading import Upload, UploadForm
from articles.models import Image

if TYPE_CHECKING:
    from articles.admin.image import ImageAdmin

PER_PAGE = 24


class LibraryForm(forms.Form):
    """What the library's address may ask for."""

    q = forms.CharField(required=False, max_length=100)
    page = forms.IntegerField(required=False, min_value=1, max_value=1000)
    uploaded = forms.RegexField(r"^\d{1,10}(,\d{1,10}){0,19}$", required=False)

    def clean_uploaded(self) -> list[int]:
        numbers = self.cleaned_data["uploaded"]
        return [int(number) for number in numbers.split(",")] if numbers else []


@dataclass(frozen=True)
class Choice:
    """A picture as the library shows it."""

    image: Image

    @property
    def thumb(self) -> str:
        return thumb_url(self.image)

    @property
    def json(self) -> str:
        """What the page that opened the library is told when this one is chosen."""
        image = self.image
        return json.dumps(
            {
                "id": image.pk,
                "thumb": self.thumb,
                "caption": image.caption,
                "alt": image.alt,
            }
        )


def thumb_url(image: Image) -> str:
    """A file about 480 wide."""
    widths = [width for width in image.widths if width <= 480]
    return image.picture().url(max(widths, default=image.widths[0]), "jpg")


@xframe_options_sameorigin
@csp_replace({"frame-ancestors": [SELF]})  # type: ignore[arg-type]
def picker_page(admin: ImageAdmin, request: HttpRequest) -> HttpResponse:
    """Pictures newest first, a search, and a form to upload more of them."""
    if not admin.has_view_permission(request):
        raise PermissionDenied
    may_add = admin.has_add_permission(request)
    form = UploadForm() if may_add else None
    uploads: list[Upload] = []
    if request.method == "POST":
        if not may_add:
            raise PermissionDenied
        form, uploads = admin.upload(request)
        if not form.errors:
            found = ",".join(str(u.image.pk) for u in uploads if u.image)
            address = f"{request.path}?{urlencode({'uploaded': found})}"
            return HttpResponseRedirect(address)
    context = {
        **admin.admin_site.each_context(request),
        **library(request, uploads),
        "title": _("Picture library"),
        "is_popup": True,
        "form": form,
    }
    status = 422 if form is not None and form.errors else 200
    return render(request, "admin/articles/image/picker.html", context, status=status)


def library(request: HttpRequest, uploads: Iterable[Upload]) -> dict[str, Any]:
    """One page of pictures; those just uploaded stand before the others."""
    asked = LibraryForm(request.GET)
    if not asked.is_valid():
        raise Http404
    query, page = asked.cleaned_data["q"], asked.cleaned_data["page"] or 1
    fresh = asked.cleaned_data["uploaded"] + [u.image.pk for u in uploads if u.image]
    first = (page - 1) * PER_PAGE
    others = Image.objects.matching(query).exclude(pk__in=fresh)
    # One more than is shown tells whether there is another page.
    found = list(others[first : first + PER_PAGE + 1])
    return {
        "query": query,
        "uploaded": [Choice(image) for image in Image.objects.filter(pk__in=fresh)],
        "choices": [Choice(image) for image in found[:PER_PAGE]],
        "newer": _address(query, page - 1) if page > 1 else None,
        "older": _address(query, page + 1) if len(found) > PER_PAGE else None,
    }


def _address(query: str, page: int) -> str:
    asked: dict[str, str | int] = {"q": query} if query else {}
    return f"?{urlencode(asked | {'page': page})}"


def thumb(admin: ImageAdmin, request: HttpRequest, image_id: int) -> HttpResponse:
    """Leads to a file that shows the picture in the editor."""
    if not admin.has_view_permission(request):
        raise PermissionDenied
    image = get_object_or_404(Image, pk=image_id)
    response = HttpResponseRedirect(image.picture().fallback_url)
    # A picture's file never changes.
    response["Cache-Control"] = "private, max-age=3600"
    return response
