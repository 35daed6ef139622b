"""The picture library as one writes: choosing from it and adding to it."""

from __future__ import annotations

import pytest
from django.contrib.admin.models import LogEntry
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from pytest_django import DjangoAssertNumQueries

from articles.admin.cover import CoverWidget
from articles.models import Image
from tests.factories import make_image, picture_file
from tests.picture_desk import (
    ADD,
    LIBRARY,
    LIST,
    change,
    choices,
    ids,
    picture,
    text,
    thumb,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def writing(reporter: User) -> Client:
    client = Client()
    client.force_login(reporter)
    return client


# --- Choosing ---------------------------------------------------------------------


def test_the_library_offers_the_newest_first(desk: Client, editor: User) -> None:
    """Each button holds all that the editor and the cover field need."""
    old = make_image(editor, caption="Cầu “cũ” <b>", alt="Cây cầu")
    new = make_image(editor)
    found = choices(desk.get(LIBRARY))
    assert [choice["id"] for choice in found] == [new.pk, old.pk]
    assert found[1] == {
        "id": old.pk,
        "thumb": old.picture().url(48, "jpg"),
        "caption": "Cầu “cũ” <b>",
        "alt": "Cây cầu",
    }


def test_the_library_is_paged(
    desk: Client, editor: User, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    """24 to a page, in as many queries as for one; nothing twice, nothing left out."""
    first = make_image(editor)
    with django_assert_num_queries(5):
        alone = desk.get(LIBRARY)
    assert "?page=2" not in text(alone)
    Image.objects.bulk_create(
        Image(
            sha256=f"{number}",
            width=48,
            height=32,
            widths=[48],
            original_name=f"{number}.png",
            folded_words=f"{number}.png",
        )
        for number in range(25)
    )
    with django_assert_num_queries(5):
        page_1 = desk.get(LIBRARY)
    page_2 = desk.get(f"{LIBRARY}?page=2")
    assert (len(ids(page_1)), len(ids(page_2))) == (24, 2)
    assert {*ids(page_1), *ids(page_2)} == set(
        Image.objects.values_list("pk", flat=True)
    )
    assert ids(page_2)[-1] == first.pk
    assert ("?page=2" in text(page_1), "?page=1" in text(page_2)) == (True, True)


@pytest.mark.parametrize(
    "query", ["le chan", "LÊ CHÂN", "cau le", "thinh", "song cam", "dji_0042", "đường"]
)
def test_search_ignores_accents_and_case(
    query: str, desk: Client, editor: User
) -> None:
    """Caption, credit, description and file name, in any order of the words."""
    image, _ = Image.objects.upload(
        picture_file("DJI_0042.png"),
        by=editor,
        caption="Cầu đường sắt ở Lê Chân",
        credit="Văn Thịnh",
        alt="Cây cầu bắc qua sông Cấm",
    )
    make_image(editor, caption="Khánh thành trường học")
    assert ids(desk.get(LIBRARY, {"q": query})) == [image.pk]
    listed = text(desk.get(LIST, {"q": query}))
    assert listed.count('class="image-thumb"') == listed.count(image.caption) == 1


def test_search_follows_a_change_of_words(desk: Client, editor: User) -> None:
    """What was written over is not found any more."""
    image = make_image(editor, caption="Cũ")
    image.caption = "Mới"
    image.save(update_fields=["caption"])
    assert ids(desk.get(LIBRARY, {"q": "moi"})) == [image.pk]
    assert ids(desk.get(LIBRARY, {"q": "cu"})) == []


@pytest.mark.parametrize(
    "query",
    ["page=0", "page=x", "page=1001", "uploaded=x", "uploaded=1;2", f"q={'x' * 101}"],
)
def test_an_address_that_makes_no_sense_is_not_found(query: str, desk: Client) -> None:
    """The library guesses at nothing."""
    assert desk.get(f"{LIBRARY}?{query}").status_code == 404


def test_a_thumb_leads_to_a_file_of_the_picture(desk: Client, editor: User) -> None:
    """The editor knows only the number; browsers may keep the answer for an hour."""
    image = make_image(editor)
    response = desk.get(thumb(image))
    assert (response.status_code, response["Location"]) == (
        302,
        image.picture().fallback_url,
    )
    assert response["Cache-Control"] == "private, max-age=3600"
    assert desk.get(LIBRARY + "thumb/4711/").status_code == 404


def test_the_cover_field_shows_its_picture(editor: User) -> None:
    """Thumb and number where there is a picture; anything else stays a number field."""
    image = make_image(editor, alt="Cây cầu")
    shown = CoverWidget().render("cover", image.pk, {"id": "id_cover"})
    assert f'<img src="{image.picture().url(48, "jpg")}" alt="Cây cầu">' in shown
    assert f'value="{image.pk}"' in shown
    for value in (None, "", "abc", "٧", "9" * 30, image.pk + 1):
        assert "<img" not in CoverWidget().render("cover", value, {})


# --- Adding -----------------------------------------------------------------------


def test_several_are_uploaded_with_their_words(writing: Client, reporter: User) -> None:
    """In the library one returns to it, with the new ones before all others."""
    other = make_image(reporter)
    words = {"caption": "Lễ khánh thành", "credit": "Văn Thịnh", "alt": "Đám đông"}
    data = {"files": [picture("một.png"), picture("hai.png")], **words}
    response = writing.post(LIBRARY, data, follow=True)
    assert response.redirect_chain[0][0].startswith(f"{LIBRARY}?uploaded=")
    added = Image.objects.exclude(pk=other.pk)
    assert [(i.caption, i.credit, i.alt, i.uploaded_by) for i in added] == [
        ("Lễ khánh thành", "Văn Thịnh", "Đám đông", reporter)
    ] * 2
    assert ids(response) == [*added.values_list("pk", flat=True), other.pk]
    assert LogEntry.objects.count() == 2


def test_one_bad_file_stops_no_other(writing: Client) -> None:
    """The form comes back with a sentence for it and the words that were typed."""
    bad = SimpleUploadedFile("báo cáo.docx", b"PK\x03\x04", "application/msword")
    empty = SimpleUploadedFile("trống.jpg", b"")
    files = [picture("một.png"), bad, empty, picture("hai.png")]
    response = writing.post(LIBRARY, {"files": files, "caption": "Lễ <khánh> thành"})
    assert response.status_code == 422
    assert list(Image.objects.values_list("original_name", flat=True)) == [
        "hai.png",
        "một.png",
    ]
    page = text(response)
    assert page.count("báo cáo.docx:") == page.count("trống.jpg:") == 1
    assert "một.png:" not in page
    assert "Lễ <khánh> thành</textarea>" in page
    assert ids(response) == list(Image.objects.values_list("pk", flat=True))


def test_a_known_picture_is_named_and_keeps_its_words(
    desk: Client, editor: User
) -> None:
    """The same bytes lead to the picture that is there."""
    image, _ = Image.objects.upload(
        picture_file("cầu.png", color="red"), by=editor, caption="Cầu"
    )
    again = SimpleUploadedFile("khác.png", picture_file(color="red").read())
    response = desk.post(ADD, {"files": [again], "caption": "Khác"}, follow=True)
    assert response.redirect_chain == [(change(image), 302)]
    image.refresh_from_db()
    assert (Image.objects.count(), image.caption) == (1, "Cầu")
    page = text(response)
    assert "khác.png" in page
    assert f'<a href="{change(image)}">Cầu</a>' in page


def test_adding_leads_to_the_picture_or_to_the_list(writing: Client) -> None:
    """One alone is opened, to be described; of several the list is shown."""
    one = writing.post(ADD, {"files": [picture()]})
    assert one["Location"] == change(Image.objects.get())
    several = writing.post(ADD, {"files": [picture(), picture()]})
    assert several["Location"] == LIST


def test_a_decorative_picture_may_not_be_described(writing: Client) -> None:
    """Nothing is stored before the contradiction is solved."""
    data = {"files": [picture()], "alt": "Hoa văn", "is_decorative": "on"}
    response = writing.post(LIBRARY, data)
    assert (response.status_code, Image.objects.count()) == (422, 0)
    assert 'value="Hoa văn"' in text(response)


def test_too_many_files_are_refused_at_once(writing: Client) -> None:
    """Each takes seconds: more than ten would outlast the server's patience."""
    files = [SimpleUploadedFile(f"{number}.png", b"x") for number in range(11)]
    response = writing.post(LIBRARY, {"files": files})
    assert (response.status_code, Image.objects.count()) == (422, 0)
    assert "0.png:" not in text(response)
