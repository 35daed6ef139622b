"""The picture library's own pages: who may do what, and what is kept."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

import pytest
from django.contrib.auth.models import Permission, User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.urls import reverse

from articles.models import Image
from tests import picture_files
from tests.factories import make_image, make_publication, make_story, save_again
from tests.picture_desk import (
    ADD,
    LIBRARY,
    LIST,
    change,
    delete,
    original,
    picture,
    text,
    thumb,
)

pytestmark = pytest.mark.django_db

# --- Rights -----------------------------------------------------------------------

Door = Callable[[Client, Image], Any]
DOORS: dict[str, Door] = {
    "library": lambda client, image: client.get(LIBRARY),
    "thumb": lambda client, image: client.get(thumb(image)),
    "list": lambda client, image: client.get(LIST),
    "picture": lambda client, image: client.get(change(image)),
    "upload in the library": lambda client, image: client.post(
        LIBRARY, {"files": [picture()]}
    ),
    "upload": lambda client, image: client.post(ADD, {"files": [picture()]}),
    "words": lambda client, image: client.post(change(image), {"caption": "Mới"}),
    "original": lambda client, image: client.get(original(image)),
    "delete": lambda client, image: client.post(delete(image), {"post": "yes"}),
}
LOOKING = {"library", "thumb", "list", "picture"}


@pytest.mark.parametrize(
    ("rights", "open_doors"),
    [
        ([], set()),
        (["view_image"], LOOKING),
        (["view_image", "add_image"], {*LOOKING, "upload in the library", "upload"}),
        (["add_image"], {"upload"}),
        (["change_image"], {*LOOKING, "words", "original"}),
        (["view_image", "delete_image"], {*LOOKING, "delete"}),
    ],
)
def test_each_right_opens_its_own_doors(
    rights: list[str], open_doors: set[str], outsider: User, editor: User
) -> None:
    """Looking, adding, changing and deleting are rights of their own."""
    outsider.user_permissions.set(Permission.objects.filter(codename__in=rights))
    client = Client()
    client.force_login(outsider)
    image = make_image(editor, caption="Cầu")
    answers = {name: door(client, image) for name, door in DOORS.items()}
    b"".join(answers["original"])  # read to its end, the file is closed
    found = {name for name, answer in answers.items() if answer.status_code != 403}
    assert found == open_doors
    assert Image.objects.filter(pk=image.pk).exists() == ("delete" not in open_doors)
    uploads = {"upload", "upload in the library"} & open_doors
    assert Image.objects.exclude(pk=image.pk).count() == len(uploads)


@pytest.mark.parametrize("door", DOORS)
def test_strangers_are_sent_to_sign_in(door: str, editor: User) -> None:
    """No door tells a stranger whether a picture exists."""
    image = make_image(editor)
    response = DOORS[door](Client(), image)
    assert response.status_code == 302
    assert response["Location"].startswith(reverse("admin:login"))
    assert Image.objects.get() == image


def test_a_form_from_another_site_does_nothing(editor: User) -> None:
    """Uploading, changing and deleting ask for the token."""
    client = Client(enforce_csrf_checks=True)
    client.force_login(editor)
    image = make_image(editor)
    posts = {
        name: DOORS[name](client, image).status_code
        for name in ("upload in the library", "upload", "words", "delete")
    }
    assert set(posts.values()) == {403}
    assert Image.objects.get() == image
    for page in (LIBRARY, ADD):
        assert "csrfmiddlewaretoken" in text(client.get(page))


def test_only_who_may_add_is_shown_the_form(outsider: User) -> None:
    """Who may only look sees pictures and no upload."""
    outsider.user_permissions.set(Permission.objects.filter(codename="view_image"))
    client = Client()
    client.force_login(outsider)
    assert 'type="file"' not in text(client.get(LIBRARY))


# --- Keeping ----------------------------------------------------------------------


def test_the_original_comes_whole_and_is_never_shown(
    desk: Client, editor: User
) -> None:
    """A file to keep, under its own name, that no browser takes for a page."""
    data = picture_files.polyglot()
    image, _ = Image.objects.upload(SimpleUploadedFile("cầu.html", data), by=editor)
    response = desk.get(original(image))
    assert b"".join(response.streaming_content) == data  # type: ignore[attr-defined]
    assert response["Content-Type"] == "application/octet-stream"
    assert response["X-Content-Type-Options"] == "nosniff"
    assert response["Content-Disposition"].startswith("attachment;")
    assert "no-store" in response["Cache-Control"]


def test_an_original_that_is_gone_is_not_found(desk: Client, editor: User) -> None:
    """The rest of the picture is still there."""
    image = make_image(editor)
    image.original.delete(save=False)
    assert desk.get(original(image)).status_code == 404


def test_a_pictures_words_are_changed_and_its_file_is_not(
    desk: Client, editor: User
) -> None:
    """The form has no field for another file."""
    image = make_image(editor)
    page = text(desk.get(change(image)))
    assert 'type="file"' not in page
    words = {"caption": "Cầu", "credit": "Thu Hà", "alt": "", "is_decorative": "on"}
    data = {**words, "focus_x": "20", "focus_y": "80", "original": picture()}
    assert desk.post(change(image), data).status_code == 302
    changed = Image.objects.get()
    assert (changed.caption, changed.credit, changed.alt) == ("Cầu", "Thu Hà", "")
    assert (changed.focus_x, changed.focus_y) == (20, 80)
    assert (changed.original.name, changed.key) == (image.original.name, image.key)


def test_a_picture_without_use_is_deleted(desk: Client, editor: User) -> None:
    """After one question."""
    image = make_image(editor)
    assert desk.get(delete(image)).status_code == 200
    assert desk.post(delete(image), {"post": "yes"})["Location"] == LIST
    assert not Image.objects.exists()


def as_cover(editor: User, image: Image) -> None:
    make_story(editor, title="Chuyện làng", cover=image)


def in_the_text(editor: User, image: Image) -> None:
    body = f'<p>Chữ</p><figure data-image="{image.pk}"></figure>'
    make_story(editor, title="Chuyện làng", body=body)


def in_print_only(editor: User, image: Image) -> None:
    body = f'<p>Chữ</p><figure data-image="{image.pk}"></figure>'
    printed = make_publication(editor, title="Chuyện làng", body=body)
    save_again(printed.story, editor, body="<p>Chữ</p>")


@pytest.mark.parametrize("use", [as_cover, in_the_text, in_print_only])
def test_a_picture_in_use_is_kept(
    use: Callable[[User, Image], None], desk: Client, editor: User
) -> None:
    """The refusal names the story; the picture's own page does too."""
    image = make_image(editor)
    use(editor, image)
    for response in (
        desk.get(delete(image), follow=True),
        desk.post(delete(image), {"post": "yes"}, follow=True),
    ):
        assert response.redirect_chain == [(change(image), 302)]
        errors = [m for m in response.context["messages"] if m.level_tag == "error"]
        assert ["“Chuyện làng”" in str(message) for message in errors] == [True]
        assert "<li>Chuyện làng</li>" in text(response)
    assert Image.objects.get() == image


def test_a_refusal_names_a_few_stories_and_counts_the_rest(
    desk: Client, editor: User
) -> None:
    """Five titles, latest first."""
    image = make_image(editor)
    for number in range(7):
        make_story(editor, title=f"Tin {number}", cover=image)
    response = desk.post(delete(image), {"post": "yes"}, follow=True)
    sentence = str(next(iter(response.context["messages"])))
    assert re.findall(r"“Tin (\d)”", sentence) == ["6", "5", "4", "3", "2"]
    assert "2" in sentence.rpartition("”")[2]


def test_anothers_draft_is_not_named(
    reporter: User, colleague: User, editor: User
) -> None:
    """Neither the refusal nor the picture's page tells a title that is hidden."""
    image = make_image(editor)
    make_story(colleague, title="Bí mật", cover=image)
    reporter.user_permissions.set(Permission.objects.filter(codename="delete_image"))
    client = Client()
    client.force_login(reporter)
    response = client.post(delete(image), {"post": "yes"}, follow=True)
    assert "Bí mật" not in text(response)
    assert [m.level_tag for m in response.context["messages"]] == ["error"]
    assert Image.objects.get() == image


def test_the_list_offers_no_act_on_many(desk: Client, editor: User) -> None:
    """Deleting by the dozen could not tell where each is used."""
    make_image(editor)
    assert 'name="action"' not in text(desk.get(LIST))
