"""Many pictures in one go: each is taken or refused by itself."""

from __future__ import annotations

from dataclasses import dataclass
from typing import IO, TYPE_CHECKING, Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext, ngettext_lazy
from django.utils.translation import gettext_lazy as _

from articles.models import Image
from articles.pictures import Unreadable

if TYPE_CHECKING:
    from django.contrib.auth.models import User

# Each takes two or three seconds, and a proxy waits for half a minute or so.
MOST_FILES = 10


@dataclass(frozen=True)
class Upload:
    """One file's fate: a picture of the library, perhaps an old one, or a refusal."""

    name: str
    image: Image | None = None
    is_new: bool = False
    refusal: str = ""


class FilesInput(forms.ClearableFileInput):
    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several files; an empty one is left for the picture's own check to refuse."""

    widget = FilesInput(attrs={"accept": "image/*"})
    default_error_messages = {
        "too_many": ngettext_lazy(
            "Choose at most %(most)d file at a time.",
            "Choose at most %(most)d files at a time.",
            "most",
        )
    }

    def __init__(self, **kwargs: Any) -> None:
        super().__init__(allow_empty_file=True, **kwargs)

    def clean(self, data: Any, initial: Any = None) -> list[IO[bytes]]:
        files = data if isinstance(data, list | tuple) else [data]
        if len(files) > MOST_FILES:
            raise ValidationError(
                self.error_messages["too_many"],
                code="too_many",
                params={"most": MOST_FILES},
            )
        clean_one = super().clean
        return [clean_one(file, initial) for file in files or [None]]


class UploadForm(forms.ModelForm[Image]):
    """Files, and words that go with every one of them."""

    files = FilesField(  # type: ignore[assignment]
        label=_("Files"),
        help_text=_("JPEG, PNG, WebP, AVIF or GIF, up to 40 MB each; ten at a time."),
    )

    class Meta:
        model = Image
        fields = ("files", "caption", "credit", "alt", "is_decorative")
        widgets = {"caption": forms.Textarea(attrs={"rows": 2})}

    def store(self, *, by: User) -> list[Upload]:
        """Takes what it can; each refusal becomes an error of `files`.

        Two to three seconds a file: not for the inside of a transaction.
        """
        words = {name: self.cleaned_data[name] for name in self.Meta.fields[1:]}
        uploads = [_upload(file, by, words) for file in self.cleaned_data["files"]]
        for upload in uploads:
            if upload.refusal:
                sentence = gettext("%(name)s: %(refusal)s") % {
                    "name": upload.name,
                    "refusal": upload.refusal,
                }
                self.add_error("files", sentence)
        return uploads


def _upload(file: IO[bytes], by: User, words: dict[str, Any]) -> Upload:
    name = file.name or ""
    try:
        image, is_new = Image.objects.upload(file, by=by, **words)
    except Unreadable as refusal:
        return Upload(name, refusal=str(refusal))
    return Upload(name, image, is_new)
