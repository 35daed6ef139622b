"""The library of pictures: uploading, finding again, keeping, deleting."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.exceptions import ValidationError
from django.core.files.storage import storages
from django.core.files.uploadedfile import SimpleUploadedFile
from django.db import IntegrityError, transaction
from PIL import Image as PillowImage
from pytest_django import Settings

from articles.models import Image
from articles.pictures import Unreadable, make_renditions
from tests import picture_files

pytestmark = pytest.mark.django_db

Capture = Callable[..., AbstractContextManager[list[Callable[[], Any]]]]


@pytest.fixture(autouse=True)
def _originals(folders: None, monkeypatch: pytest.MonkeyPatch) -> None:
    """The field asked for its storage once, when the model was loaded."""
    field = Image._meta.get_field("original")
    monkeypatch.setattr(field, "storage", storages["private"])


def upload(by: User, data: bytes | None = None, **words: Any) -> Image:
    file = SimpleUploadedFile("Ảnh nhà riêng.JPG", data or picture_files.jpeg())
    image, _ = Image.objects.upload(file, by=by, **words)
    return image


def files(root: str | Path) -> set[str]:
    return {
        path.relative_to(root).as_posix()
        for path in Path(root).rglob("*")
        if path.is_file()
    }


def renditions(image: Image) -> set[str]:
    return {
        f"pictures/{image.key}/{width}.{fmt}"
        for width in image.widths
        for fmt in ("avif", "webp", "jpg")
    }


def test_an_upload_is_stored(reporter: User, settings: Settings) -> None:
    """Renditions are public; the original is private, whole and under no one's name."""
    data = picture_files.phone_jpeg()
    image = upload(reporter, data, alt="Cầu", credit="Thu Hà")
    image.refresh_from_db()
    assert (image.width, image.height, image.widths) == (600, 800, [320, 480])
    assert (image.alt, image.credit) == ("Cầu", "Thu Hà")
    assert image.uploaded_by == reporter
    assert image.original_name == "Ảnh nhà riêng.JPG"
    assert image.metadata["gps"]["GPSLatitudeRef"] == "N"
    assert len(image.key) == 24
    assert files(settings.MEDIA_ROOT) == renditions(image)
    (original,) = files(settings.PRIVATE_ROOT)
    assert original == image.original.name
    assert original.startswith("originals/")
    assert original.endswith(".jpg")
    assert "riêng" not in original
    assert (Path(settings.PRIVATE_ROOT) / original).read_bytes() == data


def test_the_suffix_is_that_of_the_content(reporter: User) -> None:
    """A PNG that calls itself .php is kept as .png."""
    file = SimpleUploadedFile("x.php", picture_files.transparent_png())
    image, _ = Image.objects.upload(file, by=reporter)
    assert str(image.original.name).endswith(".png")


def test_the_files_words_fill_what_is_left_empty(reporter: User) -> None:
    """The photographer's caption and name are taken; what the uploader says wins."""
    data = picture_files.jpeg_with_xmp("Chợ Sắt buổi sáng", "Văn Thịnh")
    image = upload(reporter, data, credit="TTXVN")
    assert (image.caption, image.credit) == ("Chợ Sắt buổi sáng", "TTXVN")


def test_text_is_stored_in_one_form(reporter: User) -> None:
    """Decomposed and dirty text is composed and cleaned."""
    image = upload(
        reporter, caption="Ca\u0302\u0300u\0 Rao\r\nmới ", credit=" Thu\nHà", alt="a\0b"
    )
    image.refresh_from_db()
    assert (image.caption, image.credit, image.alt) == ("Cầu Rao\nmới", "Thu Hà", "ab")


def test_the_same_bytes_are_one_image(reporter: User, settings: Settings) -> None:
    """A second upload finds the first: no new row, no new file, its words unchanged."""
    first = upload(reporter, caption="Một")
    before = files(settings.MEDIA_ROOT) | files(settings.PRIVATE_ROOT)
    again, is_new = Image.objects.upload(
        BytesIO(picture_files.jpeg()), by=reporter, caption="Hai"
    )
    assert (again, is_new) == (first, False)
    assert Image.objects.get().caption == "Một"
    assert files(settings.MEDIA_ROOT) | files(settings.PRIVATE_ROOT) == before


def test_two_uploads_at_once_end_with_one_image(
    reporter: User, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who comes second by a moment gets the other's image and leaves no file."""
    target = "articles.models.image.make_renditions"
    others: list[Image] = []

    def while_another_uploads(*args: Any) -> tuple[int, ...]:
        monkeypatch.setattr(target, make_renditions)
        others.append(upload(reporter))
        return make_renditions(*args)

    monkeypatch.setattr(target, while_another_uploads)
    mine, is_new = Image.objects.upload(BytesIO(picture_files.jpeg()), by=reporter)
    assert ([mine], is_new) == (others, False)
    assert Image.objects.count() == 1
    assert files(settings.MEDIA_ROOT) == renditions(mine)
    assert files(settings.PRIVATE_ROOT) == {mine.original.name}


def test_what_the_database_refuses_leaves_no_file(
    reporter: User, settings: Settings
) -> None:
    """When the row can't be written, renditions and original are removed."""
    with pytest.raises(IntegrityError):
        upload(reporter, alt="Cầu", is_decorative=True)
    assert not Image.objects.exists()
    assert files(settings.MEDIA_ROOT) | files(settings.PRIVATE_ROOT) == set()


def test_what_is_no_picture_leaves_no_file(reporter: User, settings: Settings) -> None:
    """A text named .jpg is refused before anything is stored."""
    with pytest.raises(Unreadable):
        upload(reporter, b"no picture")
    assert not Image.objects.exists()
    assert files(settings.MEDIA_ROOT) | files(settings.PRIVATE_ROOT) == set()


@pytest.mark.parametrize(
    "delete", [Image.delete, lambda i: Image.objects.all().delete()]
)
def test_deleting_removes_the_files_on_commit(
    delete: Callable[[Image], Any],
    reporter: User,
    settings: Settings,
    django_capture_on_commit_callbacks: Capture,
) -> None:
    """By either door the files go when the row is surely gone, and not before."""
    image = upload(reporter)
    with django_capture_on_commit_callbacks(execute=True):
        delete(image)
        assert files(settings.MEDIA_ROOT) == renditions(image)
    assert not Image.objects.exists()
    assert files(settings.MEDIA_ROOT) | files(settings.PRIVATE_ROOT) == set()


def test_a_delete_that_is_undone_keeps_the_files(
    reporter: User,
    settings: Settings,
    django_capture_on_commit_callbacks: Capture,
) -> None:
    """A transaction that fails after the delete leaves the image whole."""
    image = upload(reporter)
    with django_capture_on_commit_callbacks(execute=True), transaction.atomic():
        Image.objects.get().delete()
        transaction.set_rollback(True)
    assert Image.objects.get() == image
    assert files(settings.MEDIA_ROOT) == renditions(image)


@pytest.mark.parametrize("field", ["focus_x", "focus_y"])
def test_the_focal_point_lies_inside(field: str, reporter: User) -> None:
    """Beyond 100 percent is refused by the form's check and by the database."""
    image = upload(reporter)
    setattr(image, field, 101)
    with pytest.raises(ValidationError):
        image.full_clean()
    with pytest.raises(IntegrityError), transaction.atomic():
        image.save()


def test_a_decorative_picture_has_no_description(reporter: User) -> None:
    """The form says so in a sentence."""
    image = upload(reporter, alt="Cầu")
    image.is_decorative = True
    with pytest.raises(ValidationError) as refusal:
        image.full_clean()
    assert "__all__" in refusal.value.message_dict


def test_picture_of_an_image(reporter: User) -> None:
    """A page gets shape, words and focal point; a caption of its own if it has one."""
    image = upload(reporter, caption="Của thư viện", credit="Thu Hà", alt="Cầu")
    image.focus_x = 30
    shown = image.picture()
    assert (shown.id, shown.key) == (image.pk, image.key)
    assert (shown.width, shown.height, shown.widths) == (800, 600, (320, 480, 640))
    assert (shown.caption, shown.credit, shown.alt) == ("Của thư viện", "Thu Hà", "Cầu")
    assert shown.focus_classes == "focus-x-30 focus-y-50"
    assert image.picture("Của bài").caption == "Của bài"
    assert image.picture("").caption == ""


def test_every_address_of_a_picture_has_its_file(
    reporter: User, settings: Settings
) -> None:
    """No source set names a file that was not made."""
    shown = upload(reporter, picture_files.jpeg(2000, 100)).picture()
    sources = f"{shown.avif_srcset}, {shown.webp_srcset}, {shown.jpg_srcset}"
    named = {source.split()[0] for source in sources.split(", ")}
    assert {f"/media/{name}" for name in files(settings.MEDIA_ROOT)} == named
    assert shown.fallback_url in named


def test_newest_first(reporter: User) -> None:
    """The last upload leads; at the same instant the higher number does."""
    first, second, third = (
        upload(reporter, picture_files.jpeg(10, height)) for height in (10, 11, 12)
    )
    Image.objects.filter(pk__in=(first.pk, second.pk)).update(
        created_at=third.created_at
    )
    assert list(Image.objects.all()) == [third, second, first]


def test_name_of_an_image(reporter: User) -> None:
    """It is called by its caption's first line, else its description, else its file."""
    image = upload(reporter)
    assert str(image) == "Ảnh nhà riêng.JPG"
    image.alt = "Cầu"
    assert str(image) == "Cầu"
    image.caption = "Cầu Rào\nhôm nay"
    assert str(image) == "Cầu Rào"


def test_the_original_is_no_public_file(reporter: User, settings: Settings) -> None:
    """Nothing in the public folder holds the original's notes."""
    upload(reporter, picture_files.phone_jpeg())
    for name in files(settings.MEDIA_ROOT):
        with PillowImage.open(Path(settings.MEDIA_ROOT) / name) as served:
            assert dict(served.getexif()) == {}
