"""What nobody means to type, and what somebody means all too well.

Each is answered in a sentence, never by a 500, and all that was typed comes back.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from html import unescape
from html.parser import HTMLParser
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.uploadedfile import SimpleUploadedFile
from django.test import Client
from django.utils.html import escape
from django.utils.translation import gettext as _

from articles.models import (
    Article,
    Author,
    Image,
    Publication,
    PublishingEvent,
    Revision,
    Section,
    Story,
    Tag,
)
from articles.publishing import publish, schedule
from tests import picture_files
from tests.conftest import Clock
from tests.desk_forms import (
    Answer,
    desk_address,
    section_form,
    signed_in,
    story_form,
)
from tests.factories import (
    latest,
    make_author,
    make_image,
    make_section,
    make_story,
)

ADD = "/quan-tri/articles/article/add/"
LIST = "/quan-tri/articles/article/"
NAMES = "/quan-tri/autocomplete/?app_label=articles&model_name=byline&field_name=author"
URLENCODED = "application/x-www-form-urlencoded"
MEGABYTE = 1024 * 1024
GIANT = str(9**99)
NO_NUMBERS = [GIANT, "-1", "0", "1e3", "abc", "1,0", " ", "9" * 5000, "٣٣٣", "😀", "%"]


@pytest.fixture
def writing(reporter: User) -> Client:
    """The reporter's browser; a 500 is an answer like any other."""
    return signed_in(reporter, raise_request_exception=False)


@pytest.fixture
def printing(editor: User) -> Client:
    """The editor's."""
    return signed_in(editor, raise_request_exception=False)


@pytest.fixture
def reading() -> Client:
    return Client(raise_request_exception=False)


@pytest.fixture
def typed(reporter: User) -> dict[str, Any]:
    """A form filled in from top to bottom."""
    return story_form(
        title="Cầu Rào thông xe",
        over_title="Giao thông",
        lead="Sáng nay, cầu mới thông xe.",
        body="<p>Hơn 10.000 người dự.</p>",
        section=make_section().pk,
        tags="cầu Rào, giao thông",
        cover=make_image(reporter).pk,
        source="Theo Cổng thông tin",
        slug="cau-rao",
        bylines=[make_author("Văn Thịnh"), make_author("Thu Hà")],
    )


def assert_all_came_back(answer: Answer, typed: dict[str, Any], *besides: str) -> None:
    """Every field holds what was typed into it."""
    kept = {
        name: str(value)
        for name, value in typed.items()
        if value != "" and name not in besides
    }
    shown = {name: answer.values.get(name, "").removeprefix("\n") for name in kept}
    assert shown == kept


def words(response: Any) -> str:
    return unescape(response.content.decode())


def assert_unreadable(response: Any) -> None:
    """400, with a page that says so in a sentence."""
    assert response.status_code == 400
    assert _("The request can't be read") in words(response)


# --- Too much --------------------------------------------------------------------


def test_a_body_of_five_megabytes_is_refused_and_comes_back(
    writing: Client, typed: dict[str, Any]
) -> None:
    typed["body"] = "<p>" + "Nội dung. " * (5 * MEGABYTE // 11) + "</p>"
    assert len(typed["body"].encode()) > 5 * MEGABYTE
    response = writing.post(ADD, typed)
    answer = Answer(response)
    assert response.status_code == 200
    assert "500000" in answer.complaint
    assert_all_came_back(answer, typed)
    assert not Story.objects.exists()


def test_more_than_eight_megabytes_are_not_read(
    writing: Client, reading: Client
) -> None:
    """The page tells to go back, where the text still stands in the form."""
    much = "title=a&body=" + "x" * (8 * MEGABYTE)
    sentence = _(
        "Something in the address or in what was sent is malformed or too large. "
        "Go back: what you typed is still in the form."
    )
    for client, address in ((writing, ADD), (reading, "/quan-tri/login/")):
        response = client.generic("POST", address, much, URLENCODED)
        assert_unreadable(response)
        assert sentence in words(response)
    assert reading.generic("POST", "/", much, URLENCODED).status_code == 405
    assert not Story.objects.exists()


def test_more_than_twenty_thousand_fields_are_not_read(
    writing: Client, typed: dict[str, Any]
) -> None:
    """Up to there a form may grow: three hundred pictures with their captions."""
    many = "&".join(f"a{number}=" for number in range(20_001))
    assert_unreadable(writing.generic("POST", ADD, many, URLENCODED))
    fields = {f"a{number}": "" for number in range(19_900)}
    assert writing.post(ADD, fields | typed).status_code == 302


@pytest.mark.parametrize(
    ("field", "most"),
    [("title", 300), ("over_title", 120), ("lead", 3000), ("source", 200)],
)
def test_a_text_that_is_too_long_comes_back_whole(
    field: str, most: int, writing: Client, typed: dict[str, Any]
) -> None:
    typed[field] = "Cầu " * 2500
    answer = Answer(writing.post(ADD, typed))
    assert str(most) in answer.complaint
    assert_all_came_back(answer, typed)
    assert not Story.objects.exists()


TOO_MANY = "A story has at most %(most)d tags."
TOO_LONG = "A tag has at most %(most)d characters. Shorten “%(name)s…”."


@pytest.mark.parametrize(
    ("tags", "sentence", "values"),
    [
        (",".join(f"từ {n}" for n in range(10_000)), TOO_MANY, {"most": 30}),
        ("cầu, " + "đ" * 101, TOO_LONG, {"most": 100, "name": "đ" * 20}),
        # Its key, by which it is found again, is longer than itself.
        ("ß" * 60, TOO_LONG, {"most": 100, "name": "ß" * 20}),
    ],
    ids=["many", "long", "long-key"],
)
def test_too_many_or_too_long_tags_are_refused(
    tags: str,
    sentence: str,
    values: dict[str, Any],
    writing: Client,
    typed: dict[str, Any],
) -> None:
    typed["tags"] = tags
    answer = Answer(writing.post(ADD, typed))
    assert _(sentence) % values in answer.complaint
    assert_all_came_back(answer, typed)
    assert not Tag.objects.exists()


def test_commas_alone_are_no_tag(writing: Client, typed: dict[str, Any]) -> None:
    response = writing.post(ADD, typed | {"tags": "," * 10_000})
    assert (response.status_code, Tag.objects.count()) == (302, 0)


# --- Script ----------------------------------------------------------------------

HOSTILE = '"><script>alert(1)</script><img src=x onerror=alert(1)>'
HOSTILE_BODY = (
    "<p>Thân bài.</p><script>alert(1)</script><img src=x onerror=alert(1)>"
    '<a href="javascript:alert(1)">bấm</a><svg onload=alert(1)></svg>'
    '<p style="background:url(javascript:alert(1))" onclick="alert(1)">Hai.</p>'
    '<iframe src="//evil.example"></iframe><figure data-image="1 onload=x">'
    "<figcaption><script>alert(1)</script>Chú thích</figcaption></figure>"
)


class Scripted(HTMLParser):
    """Gathers whatever could run in a page, but for the desk's own scripts."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.found: list[str] = []
        self._is_script = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        for name, value in attrs:
            address = (value or "").strip().lower()
            if name.startswith("on") or address.startswith(("javascript:", "//evil")):
                self.found.append(f"{tag} {name}={value}")
            if tag == "img" and name == "src" and value == "x":
                self.found.append("img src=x")
        self._is_script = tag == "script"

    def handle_data(self, data: str) -> None:
        if self._is_script and "alert(1)" in data and not data.lstrip().startswith("{"):
            self.found.append(data)

    def handle_endtag(self, tag: str) -> None:
        self._is_script = False


def scripts_in(response: Any) -> list[str]:
    assert response.status_code == 200
    parser = Scripted()
    parser.feed(response.content.decode())
    return parser.found


def test_script_in_any_field_runs_nowhere(
    printing: Client, reading: Client, editor: User
) -> None:
    """Plain fields keep it as words; a body loses it; pages show it as text."""
    author = Author.objects.create(pen_name=HOSTILE, about=HOSTILE)
    section = Section.objects.create(name=HOSTILE, slug="thoi-su", description=HOSTILE)
    image = make_image(editor, caption=HOSTILE, credit=HOSTILE, alt=HOSTILE)
    plain = ("title", "over_title", "lead", "source", "tags")
    figure = (
        f'<figure data-image="{image.pk}"><figcaption>{HOSTILE}</figcaption></figure>'
    )
    hostile = story_form(bylines=[author]) | dict.fromkeys(plain, HOSTILE)
    hostile |= {"body": HOSTILE_BODY + figure, "section": section.pk, "cover": image.pk}
    printing.post(ADD, hostile)
    story = Article.objects.get()

    for name in ("title", "over_title", "lead", "source"):
        assert getattr(story, name) == HOSTILE
    for mark in ("script", "alert", "<img", "javascript", "style", "<iframe", "<svg"):
        assert mark not in story.body.replace(escape(HOSTILE), "")
    assert "<p>Thân bài.</p>" in story.body
    assert [str(tag) for tag in Tag.objects.all()] == [HOSTILE]

    publish(story, revision=latest(story), by=editor)
    reason = {"act": "withdraw", "reason": HOSTILE}
    for page in _pages_of(story, image, author, section):
        assert (page, scripts_in(printing.get(page))) == (page, [])
    for page in ("/", "/thoi-su/", Publication.archive.get().get_absolute_url()):
        assert (page, scripts_in(reading.get(page))) == (page, [])
    printing.post(desk_address(story, "publishing"), reason)
    assert PublishingEvent.objects.latest("id").reason == HOSTILE
    assert scripts_in(printing.get(desk_address(story, "publishing"))) == []


def _pages_of(
    story: Story, image: Image, author: Author, section: Section
) -> Iterator[str]:
    for page in ("change", "publishing", "preview", "preview/page", "history"):
        yield desk_address(story, page)
    yield from ("/quan-tri/", LIST, f"{LIST}?q={HOSTILE}")
    for model, thing in (("image", image), ("author", author), ("section", section)):
        yield f"/quan-tri/articles/{model}/"
        yield f"/quan-tri/articles/{model}/{thing.pk}/change/"
    yield "/quan-tri/articles/tag/"
    yield "/quan-tri/articles/image/picker/"


def test_script_that_comes_back_in_a_form_is_text(
    writing: Client, typed: dict[str, Any]
) -> None:
    """A refused form shows what was posted, before any of it was cleaned."""
    plain = ("over_title", "lead", "source", "tags", "slug", "title")
    hostile = typed | dict.fromkeys(plain, HOSTILE) | {"body": HOSTILE_BODY}
    response = writing.post(ADD, hostile | {"section": HOSTILE, "cover": HOSTILE})
    assert scripts_in(response) == []
    assert_all_came_back(Answer(response), hostile, "body", "section", "cover")


# --- Letters that are none -------------------------------------------------------

NO_TITLE = ["!!!", "…", "—", "“”", ".,;:?", "😀😀", "\u200b!", "\u202e…", "٣"]


@pytest.mark.parametrize("title", NO_TITLE)
def test_a_title_without_a_letter_or_digit_is_refused(
    title: str, writing: Client, typed: dict[str, Any]
) -> None:
    """It would give no address."""
    typed["title"] = title
    answer = Answer(writing.post(ADD, typed))
    assert _("Use at least one letter or digit.") in answer.complaint
    assert_all_came_back(answer, typed)
    assert not Story.objects.exists()


@pytest.mark.parametrize(
    "field", sorted(set(story_form()) - {"bylines-0-story", "bylines-0-id"})
)
def test_a_nul_in_any_field_is_refused(
    field: str, writing: Client, typed: dict[str, Any]
) -> None:
    """Fields of text say so; the others find it no choice or no number of theirs."""
    typed[field] = f"a\0{typed[field]}"
    response = writing.post(ADD, typed)
    answer = Answer(response)
    is_text = field in ("title", "over_title", "lead", "body", "tags", "source", "slug")
    assert (response.status_code, Story.objects.count()) == (200, 0)
    if is_text:
        assert _("Null characters are not allowed.") in answer.complaint
    assert answer.complaint
    unheld = {field, *(name for name in typed if name.startswith("bylines-"))}
    assert_all_came_back(answer, typed, *unheld)


@pytest.mark.parametrize(
    ("written", "stored"),
    [
        ("Cầu\u202e mới\u202c", "Cầu mới"),
        ("Ca\u0302\u0300u mới", "Cầu mới"),
        ("Cầu\u200b\ufeff \u00admới", "Cầu mới"),
        ("  Cầu\r\n\tmới ", "Cầu mới"),
        ("Cầu 😀 mới", "Cầu 😀 mới"),
    ],
)
def test_a_title_is_stored_in_one_form(
    written: str, stored: str, writing: Client
) -> None:
    """Without marks that turn the line round or can't be seen."""
    assert writing.post(ADD, story_form(title=written)).status_code == 302
    assert Article.objects.get().title == stored


@pytest.mark.parametrize("octets", ["%FF%FE", "%ED%A0%80", "%F0%9F", "%C0%80", "%E1"])
def test_bytes_that_are_no_text_are_replaced(
    octets: str, writing: Client, reading: Client
) -> None:
    """In an address, a query and a form alike; half a pair too."""
    make_section()
    assert reading.get(f"/thoi-su/{octets}-1/").status_code == 404
    assert reading.get(f"/{octets}/").status_code == 404
    assert reading.get(f"/thoi-su/?truoc={octets}").status_code == 404
    assert writing.get(f"{LIST}?q={octets}").status_code == 200
    assert writing.get(f"{LIST}{octets}/change/").status_code == 302
    form = f"title=a{octets}b&bylines-TOTAL_FORMS=0&bylines-INITIAL_FORMS=0"
    saved = writing.generic("POST", ADD, form, URLENCODED)
    assert saved.status_code == 302
    assert set(Article.objects.get().title) == set("a\ufffdb")


@pytest.mark.parametrize(
    "charset", ["utf-16", "utf-7", "unicode_escape", "raw_unicode_escape", "latin-1"]
)
def test_text_in_another_encoding_is_not_read(charset: str, writing: Client) -> None:
    """Some of Python's can write half a character, which no database takes."""
    form = "title=a\\ud800b&bylines-TOTAL_FORMS=0&bylines-INITIAL_FORMS=0"
    multipart = '--B\r\nContent-Disposition: form-data; name="title"\r\n\r\n\\ud800\r\n'
    for data, kind in (
        (form, URLENCODED),
        (f"{multipart}--B--\r\n", "multipart/form-data; boundary=B"),
    ):
        response = writing.generic("POST", ADD, data, f"{kind}; charset={charset}")
        assert_unreadable(response)
    assert_unreadable(writing.get("/", CONTENT_TYPE=f"text/plain; charset={charset}"))
    form = f"{form}&title=c"
    utf8 = writing.generic("POST", ADD, form, f"{URLENCODED}; charset=UTF-8")
    assert utf8.status_code == 302


# --- Addresses -------------------------------------------------------------------


@pytest.mark.parametrize(
    "address",
    [
        "/%00",
        "/thoi-su/%00/",
        "/thoi-su/a%00-1/",
        "/?%00",
        "/thoi-su/?truoc=%00",
        "/thoi-su/?truoc=1%00-1",
        "/quan-tri/%00/",
        f"{LIST}?q=%00",
        f"{LIST}?q=a%00b",
        f"{LIST}?stage__exact=%00",
        f"{LIST}?section__id__exact=1%00",
        f"{LIST}?_changelist_filters=a%3D%00",
        f"{LIST}1%00/change/",
        f"{LIST}add/?title=%00",
        "/quan-tri/articles/image/picker/?q=%00",
        "/quan-tri/login/?next=%00",
        "/quan-tri/r/1/1%00/",
        f"{NAMES}&term=%00",
        "/media/%00.jpg",
        "/static/%00.css",
    ],
)
def test_a_nul_in_an_address_is_refused(
    address: str, printing: Client, reading: Client
) -> None:
    make_section()
    for client in (printing, reading):
        assert_unreadable(client.get(address))
        assert_unreadable(client.post(address))


@pytest.mark.parametrize("name", ["sessionid", "csrftoken", "messages", "anything"])
def test_a_nul_in_a_cookie_is_refused(name: str, reading: Client, db: None) -> None:
    """Quoted, as a cookie may write any byte."""
    for address in ("/", "/quan-tri/"):
        cookie = f'{name}="aaaaaaaa\\000aaaaaaaa"'
        assert_unreadable(reading.get(address, HTTP_COOKIE=cookie))


@pytest.mark.parametrize("number", NO_NUMBERS)
def test_a_number_that_is_none_names_nothing(
    number: str, printing: Client, reading: Client
) -> None:
    """No story, no picture, no page of a list."""
    make_section()
    for public in (
        f"/thoi-su/a-{number}/",
        f"/thoi-su/?truoc={number}",
        f"/{number}/",
    ):
        assert (public, reading.get(public).status_code) == (public, 404)
    for page in ("change", "history", "publishing", "preview", "preview/page"):
        response = printing.get(f"{LIST}{number}/{page}/", follow=True)
        assert response.redirect_chain[-1][0] == "/quan-tri/"
        assert response.status_code == 200
    for page in (f"{LIST}{number}/delete/", f"/quan-tri/r/{number}/{number}/"):
        assert printing.get(page).status_code in (403, 404)
    for query in (f"?p={number}", f"?o={number}.-{number}", f"?all={number}"):
        assert printing.get(f"{LIST}{query}").status_code == 200
    for pictures in (
        f"/quan-tri/articles/image/{number}/original/",
        f"/quan-tri/articles/image/picker/thumb/{number}/",
        f"/quan-tri/articles/image/{number}/change/",
    ):
        assert printing.get(pictures, follow=True).status_code in (200, 404)


@pytest.mark.parametrize(
    "cursor",
    [
        "",
        "-",
        "1",
        "1-",
        "-1",
        "1-1-1",
        "1--1",
        "+1-1",
        " 1-1",
        "1-1 ",
        "１-１",
        "1e3-1",
        "0x1-1",
        "1_0-1",
        f"{GIANT}-1",
        f"1-{GIANT}",
        "99999999999999999999-1",
        "999999999999999999-1",
        "1-9999999999999999999",
        "<script>-1",
        "1-1%0a",
    ],
)
def test_a_broken_cursor_is_not_found(cursor: str, reading: Client, db: None) -> None:
    make_section()
    assert reading.get(f"/thoi-su/?truoc={cursor}").status_code == 404


@pytest.mark.parametrize("cursor", ["0-0", "0-1", f"{'9' * 17}-{'9' * 18}"])
def test_a_cursor_beyond_all_stories_is_an_end(
    cursor: str, reading: Client, db: None
) -> None:
    make_section()
    assert reading.get(f"/thoi-su/?truoc={cursor}").status_code == 200


@pytest.mark.parametrize(
    ("query", "status"),
    [
        ("q=" + "a+" * 2000, 200),
        ("q=" + "a" * 10_000, 200),
        ("q=%22a", 200),
        ("q=%25_%5C", 200),
        ("bin=" + GIANT, 200),
        ("stage__exact=x&stage__exact=y", 200),
        ("section__id__exact=" + GIANT, 200),
        ("section__isnull=x", 200),
        ("section__id__exact=abc", 302),
        ("title__regex=(", 400),
        ("id__in=" + GIANT, 400),
        ("id__range=1", 400),
        ("cover=" + GIANT, 400),
        ("created_at__year=99999", 400),
        ("created_at__year=-1", 400),
        ("stage__regex=(", 400),
        ("section__in=a", 400),
        ("nothing=1", 400),
    ],
)
def test_no_question_to_a_list_is_too_odd(
    query: str, status: int, printing: Client, editor: User
) -> None:
    """Whatever makes a database stumble is not asked for in the first place."""
    make_story(editor)
    assert printing.get(f"{LIST}?{query}").status_code == status


@pytest.mark.parametrize(
    "model",
    ["section", "author", "tag", "image"],
)
def test_the_other_lists_stand_the_same(model: str, printing: Client) -> None:
    for query, status in (
        ("q=" + "a+" * 2000, 200),
        ("id__regex=(", 400),
        ("id__in=" + GIANT, 400),
        ("pk__range=1", 400),
    ):
        response = printing.get(f"/quan-tri/articles/{model}/?{query}")
        assert (query, response.status_code) == (query, status)
    for query in ("term=" + "a+" * 2000, "term=" + "a" * 10_000):
        response = printing.get(f"{NAMES}&{query}")
        assert response.json()["results"] == []


# --- Hidden fields ---------------------------------------------------------------


def test_a_cover_of_five_thousand_digits_is_refused(
    writing: Client, typed: dict[str, Any]
) -> None:
    response = writing.post(ADD, typed | {"cover": "9" * 5000})
    assert response.status_code == 200


@pytest.mark.parametrize("field", ["section", "cover", "bylines-0-author"])
@pytest.mark.parametrize("number", [n for n in NO_NUMBERS if n != "9" * 5000])
def test_a_choice_that_is_none_is_refused(
    field: str, number: str, writing: Client, typed: dict[str, Any]
) -> None:
    """Also one as large as no database counts."""
    typed[field] = number
    response = writing.post(ADD, typed)
    assert (response.status_code, Story.objects.count()) == (200, 0)
    assert Answer(response).complaint
    assert_all_came_back(Answer(response), typed, field)


@pytest.mark.parametrize("number", NO_NUMBERS)
def test_a_form_with_a_false_revision_is_taken_for_an_old_one(
    number: str, writing: Client, typed: dict[str, Any], reporter: User
) -> None:
    """And `overwrite` with a false one overwrites nothing."""
    story = make_story(reporter, title="Một")
    for name in ("bylines-0-story", "bylines-1-story", "bylines-2-story"):
        typed[name] = story.pk
    false = typed | {"opened_on": number, "overwrite": number}
    response = writing.post(desk_address(story), false)
    answer = Answer(response)
    assert response.status_code == 200
    assert "an " in answer.complaint
    assert_all_came_back(answer, typed)
    assert latest(story).number == 1


@pytest.mark.parametrize("number", NO_NUMBERS)
@pytest.mark.parametrize("act", ["publish", "schedule"])
def test_an_act_on_a_false_revision_is_refused(
    act: str, number: str, printing: Client, reporter: User
) -> None:
    story = make_story(reporter)
    data = {"act": act, "revision": number, "at": "28/09/2099 13:18"}
    response = printing.post(desk_address(story, "publishing"), data)
    assert (response.status_code, Publication.archive.count()) == (422, 0)
    sentence = _("This text belongs to another story.")
    assert sentence in Answer(response).complaint


def test_an_act_on_another_storys_revision_is_refused(
    printing: Client, reporter: User
) -> None:
    """Though it is a revision, and even of the right kind."""
    story, other = make_story(reporter), make_story(reporter)
    for revision in (latest(other).pk, ""):
        data = {"act": "publish", "revision": revision}
        response = printing.post(desk_address(story, "publishing"), data)
        assert (response.status_code, Publication.archive.count()) == (422, 0)
        assert Answer(response).complaint


@pytest.mark.parametrize("act", ["", "delete", "PUBLISH", "__class__", "a\0", GIANT])
def test_an_unknown_act_is_forbidden(act: str, printing: Client, editor: User) -> None:
    story = make_story(editor)
    data = {"act": act, "revision": latest(story).pk}
    response = printing.post(desk_address(story, "publishing"), data)
    assert response.status_code == 403
    assert _("You may not do this") in words(response)
    assert not PublishingEvent.objects.exists()


# --- Times -----------------------------------------------------------------------

NO_DATE = "Enter a valid date/time."
PASSED = {
    "schedule": "The time to publish has already passed.",
    "expiry": "The time to expire has already passed.",
}
FAR = "That time is too far away."


@pytest.mark.parametrize("act", ["schedule", "expiry"])
@pytest.mark.parametrize(
    ("at", "sentence"),
    [
        ("hôm nay", NO_DATE),
        ("31/02/2099", NO_DATE),
        ("29/02/2099 10:00", NO_DATE),
        ("32/13/2099 25:61", NO_DATE),
        ("28/09/2099 24:00", NO_DATE),
        ("13:18", NO_DATE),
        ("28-09", NO_DATE),
        ("01/01/10000 00:00", NO_DATE),
        ("01/01/0000 00:00", NO_DATE),
        ("-1", NO_DATE),
        (GIANT, NO_DATE),
        ("28/09/2099\0 13:18", NO_DATE),
        ("٢٨/٠٩/٢٠٩٩ x", NO_DATE),
        ("<script>alert(1)</script>", NO_DATE),
        ("01/01/0001 00:00", "passed"),
        ("28/09/2001 13:18", "passed"),
        ("31/12/9999 23:59", FAR),
        ("01/01/9999 07:00", FAR),
    ],
)
def test_an_impossible_time_is_refused(
    act: str, at: str, sentence: str, printing: Client, editor: User
) -> None:
    """And stands in the form again, to be mended."""
    story = make_story(editor)
    revision = latest(story).pk
    response = printing.post(
        desk_address(story, "publishing"), {"act": act, "revision": revision, "at": at}
    )
    html = response.content.decode()
    expected = PASSED[act] if sentence == "passed" else sentence
    assert (response.status_code, PublishingEvent.objects.count()) == (422, 0)
    assert _(expected) in Answer(response).complaint
    assert f'value="{escape(at)}"' in html


def test_a_time_without_a_value_is_asked_for(printing: Client, editor: User) -> None:
    story = make_story(editor)
    data = {"act": "schedule", "revision": latest(story).pk, "at": ""}
    response = printing.post(desk_address(story, "publishing"), data)
    assert response.status_code == 422
    assert _("This field is required.") in Answer(response).complaint


def test_times_that_contradict_each_other_are_refused(
    printing: Client, editor: User, clock: Clock
) -> None:
    """An expiry before what is scheduled, and a schedule after the expiry."""

    def hours(number: int) -> str:
        moment = clock.moment + dt.timedelta(hours=number + 7)
        return f"{moment:%d/%m/%Y %H:%M}"

    story = make_story(editor)
    page, revision = desk_address(story, "publishing"), latest(story).pk
    schedule(
        story,
        revision=latest(story),
        by=editor,
        at=clock.moment + dt.timedelta(hours=5),
    )
    early = printing.post(page, {"act": "expiry", "at": hours(4)})
    sentence = "The story would expire before its scheduled publication."
    assert _(sentence) in Answer(early).complaint
    assert printing.post(page, {"act": "expiry", "at": hours(6)}).status_code == 302
    data = {"act": "schedule", "revision": revision, "at": hours(7)}
    late = printing.post(page, data)
    sentence = "The story expires before that. Move or remove its expiry first."
    assert _(sentence) in Answer(late).complaint
    assert f'value="{hours(7)}"' in late.content.decode()
    assert Publication.archive.count() == 1


@pytest.mark.parametrize(
    "reason", ["", " \n\t", "\u200b", "a\0", "x" * 2001], ids=range(5)
)
@pytest.mark.parametrize("act", ["withdraw", "return"])
def test_a_reason_is_words(
    act: str, reason: str, printing: Client, editor: User
) -> None:
    """What is none, or is too much, is refused and comes back."""
    story = make_story(editor)
    publish(story, revision=latest(story), by=editor)
    data = {"act": act, "reason": reason}
    response = printing.post(desk_address(story, "publishing"), data)
    assert (response.status_code, PublishingEvent.objects.count()) == (422, 1)
    assert Answer(response).complaint
    assert escape(reason.replace("\0", "")).strip() in (
        response.content.decode().replace("\0", "")
    )


# --- Broken requests -------------------------------------------------------------


def test_a_truncated_form_saves_nothing(
    writing: Client, typed: dict[str, Any], reporter: User
) -> None:
    """Wherever the line broke: the rows of names at the form's end are missed."""
    story = make_story(reporter, title="Một")
    full = story_form(story, title="Hai", bylines=[make_author("Văn Thịnh")])
    parts = [
        f'--B\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'
        for name, value in full.items()
    ]
    whole = "".join(parts)
    # Inside a name, a value, a line of dashes; after the first, the middle field.
    for end in (3, 30, len(parts[0]) - 1, len(parts[0]) + 1, len(whole) // 2):
        response = writing.generic(
            "POST", desk_address(story), whole[:end], "multipart/form-data; boundary=B"
        )
        assert response.status_code == 200
        assert Answer(response).complaint
    assert Revision.objects.count() == 1


@pytest.mark.parametrize(
    "kind",
    [
        "multipart/form-data",
        "multipart/form-data; boundary=",
        "multipart/form-data; boundary=" + "x" * 300,
        "multipart/form-data; boundary=é",
    ],
)
def test_a_form_without_its_boundary_is_not_read(kind: str, writing: Client) -> None:
    assert_unreadable(writing.generic("POST", ADD, "--B--\r\n", kind))


@pytest.mark.parametrize(
    "kind", ["application/json", "text/plain", "", ";;;=", "nonsense", "text/xml"]
)
def test_what_is_no_form_is_taken_for_an_empty_one(kind: str, writing: Client) -> None:
    response = writing.generic("POST", ADD, '{"title": "Cầu"}', kind)
    assert (response.status_code, Story.objects.count()) == (200, 0)
    assert _("This field is required.") in Answer(response).complaint


@pytest.mark.parametrize(
    "part",
    [
        '; name="title"; filename="x.txt"\r\n\r\nabc',
        "; name=\"title\"; filename*=foo''x\r\n\r\nabc",
        "; name=\"title\"; filename*=utf-16''%00\r\n\r\nabc",
        "; name*=rot13''title\r\n\r\nabc",
        '; name="title"\r\nContent-Transfer-Encoding: base64\r\n\r\n!',
        '; name="title"\r\nContent-Type: text/plain; charset=rot13\r\n\r\n!',
        "\r\n\r\nabc",
        "",
    ],
)
def test_odd_parts_of_a_form_are_no_fault_of_ours(part: str, writing: Client) -> None:
    data = f"--B\r\nContent-Disposition: form-data{part}\r\n--B--\r\n"
    response = writing.generic("POST", ADD, data, "multipart/form-data; boundary=B")
    assert response.status_code in (200, 400)
    assert not Story.objects.exists()


@pytest.mark.parametrize(
    "change",
    [
        {"bylines-TOTAL_FORMS": None},
        {"bylines-INITIAL_FORMS": None},
        {"bylines-TOTAL_FORMS": "x"},
        {"bylines-TOTAL_FORMS": GIANT},
        {"bylines-INITIAL_FORMS": "\0"},
    ],
)
def test_a_form_that_lost_count_of_its_names_is_refused(
    change: dict[str, str | None], writing: Client, typed: dict[str, Any]
) -> None:
    """And keeps the text."""
    data = {**typed, **change}
    sent = {name: value for name, value in data.items() if value is not None}
    response = writing.post(ADD, sent)
    assert (response.status_code, Story.objects.count()) == (200, 0)
    assert Answer(response).complaint
    rows = [name for name in typed if name.startswith("bylines-")]
    assert_all_came_back(Answer(response), typed, *rows)


@pytest.mark.parametrize(
    "host", ["evil.example", "testserver@evil", "a b", "..", "[::1", "-" * 300, ""]
)
def test_another_host_is_not_answered_for(host: str, printing: Client) -> None:
    for address in ("/", "/quan-tri/", ADD):
        response = printing.get(address, HTTP_HOST=host)
        assert_unreadable(response)
        assert not host or host not in response.content.decode()


def test_signing_in_takes_anything(reading: Client, db: None) -> None:
    """And says the same of all that is no account."""
    for name in ("\0", "a\0b", "x" * 10_000, "😀", "' OR 1=1 --", "\u202ea"):
        for secret in ("\0", "x" * 10_000, "đúng"):
            data = {"username": name, "password": secret, "next": "//evil.example"}
            response = reading.post("/quan-tri/login/", data)
            assert response.status_code == 200
            assert Answer(response).complaint


# --- The other forms -------------------------------------------------------------


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        ({"name": "!!!", "slug": ""}, "Use at least one letter or digit."),
        ({"slug": "quan-tri"}, "This address is used by the site itself."),
        ({"slug": "muc-1"}, "An address can't end with a hyphen and a number."),
        ({"slug": "Mục mới"}, None),
        ({"slug": "MUC"}, "Use lower-case letters, digits and single hyphens."),
        ({"name": "Kinh tế", "slug": ""}, None),
        ({"slug": "kinh-te"}, None),
        ({"name": "a\0"}, "Null characters are not allowed."),
        ({"name": "x" * 81}, None),
        ({"parent": GIANT}, None),
        ({"parent": "self"}, None),
        ({"position": "-1"}, None),
        ({"position": GIANT}, None),
        ({"position": "9" * 5000}, None),
    ],
)
def test_a_section_that_can_not_be_is_refused(
    change: dict[str, str], sentence: str | None, printing: Client
) -> None:
    make_section("Kinh tế")
    section = make_section("Mục")
    typed = section_form(section, description="Mô tả") | change
    response = printing.post(f"/quan-tri/articles/section/{section.pk}/change/", typed)
    answer = Answer(response)
    assert response.status_code == 200
    assert answer.complaint
    assert sentence is None or _(sentence) in answer.complaint
    assert_all_came_back(answer, typed, "parent")
    assert Section.objects.get(pk=section.pk).name == "Mục"


@pytest.mark.parametrize(
    ("name", "sentence"),
    [
        ("hải phòng", "There is a tag “%(name)s” already."),
        ("HẢI  PHÒNG", "There is a tag “%(name)s” already."),
        ("chợ, cá", "Write one tag, without a comma."),
        ("\u200b", "Write one tag, without a comma."),
        ("ß" * 60, TOO_LONG),
        ("a\0", "Null characters are not allowed."),
    ],
)
def test_a_tag_that_can_not_be_is_refused(
    name: str, sentence: str, printing: Client, reporter: User
) -> None:
    make_story(reporter, tags=["Hải phòng", "chợ"])
    second = Tag.objects.get(name="chợ")
    cut = name[:20] if sentence == TOO_LONG else "Hải phòng"
    message = _(sentence) % {"name": cut, "most": 100}
    for page in ("add", f"{second.pk}/change"):
        response = printing.post(f"/quan-tri/articles/tag/{page}/", {"name": name})
        answer = Answer(response)
        assert response.status_code == 200
        assert message in answer.complaint
        assert answer.values["name"] == name
    assert Tag.objects.count() == 2


def test_a_tag_may_be_written_anew(printing: Client, reporter: User) -> None:
    """In another case it is still itself."""
    make_story(reporter, tags=["hải phòng"])
    tag = Tag.objects.get()
    printing.post(f"/quan-tri/articles/tag/{tag.pk}/change/", {"name": "Hải Phòng"})
    tag.refresh_from_db()
    assert tag.name == "Hải Phòng"


@pytest.mark.parametrize(
    "change",
    [
        {"pen_name": "!!!"},
        {"pen_name": "Thu Hà"},
        {"pen_name": "Thu  Hà"},
        {"pen_name": "x" * 101},
        {"pen_name": "a\0"},
        {"account": GIANT},
        {"account": "abc"},
        {"slug": "thu-ha"},
        {"slug": "Thu Hà"},
    ],
)
def test_an_author_that_can_not_be_is_refused(
    change: dict[str, str], printing: Client
) -> None:
    make_author("Thu Hà")
    typed = {"pen_name": "Văn Thịnh", "about": "Phóng viên", "slug": "", "account": ""}
    response = printing.post("/quan-tri/articles/author/add/", typed | change)
    assert (response.status_code, Author.objects.count()) == (200, 1)
    assert Answer(response).complaint
    assert_all_came_back(Answer(response), typed | change, "account")


# --- Pictures --------------------------------------------------------------------


@pytest.mark.parametrize("door", ["picker", "add"])
def test_what_is_no_picture_is_named_and_the_rest_is_taken(
    door: str, writing: Client
) -> None:
    """Three bad files and a good one in one go; the words typed with them stay."""
    files = {
        "to.png": picture_files.huge_png(),
        "van-ban.jpg": "Đây là văn bản.".encode(),
        "dut.jpg": picture_files.jpeg()[:2000],
        "cau.jpg": picture_files.jpeg(),
    }
    uploads = [SimpleUploadedFile(name, data) for name, data in files.items()]
    words = {"caption": "Cầu mới", "credit": "Thu Hà", "alt": "Cây cầu"}

    page = f"/quan-tri/articles/image/{door}/"
    response = writing.post(page, {"files": uploads, **words})

    answer = Answer(response)
    assert response.status_code == 422
    for name in ("to.png", "van-ban.jpg", "dut.jpg"):
        assert f"{name}: " in answer.complaint
    assert "cau.jpg: " not in answer.complaint
    assert [image.original_name for image in Image.objects.all()] == ["cau.jpg"]
    assert_all_came_back(answer, words)


@pytest.mark.parametrize("door", ["picker", "add"])
def test_an_upload_of_nothing_asks_for_a_file(door: str, writing: Client) -> None:
    page = f"/quan-tri/articles/image/{door}/"
    for data in ({}, {"files": "no file"}, {"files": SimpleUploadedFile("a.jpg", b"")}):
        response = writing.post(page, data)
        assert (response.status_code, Image.objects.count()) == (422, 0)
        assert Answer(response).complaint
