"""What readers get: home, a section, a story, and what is no longer or never there."""

from __future__ import annotations

import datetime as dt
import re
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client
from django.utils.translation import gettext as _
from pytest_django import DjangoAssertNumQueries

from articles.models import Publication, Section, Story
from articles.publishing import publish, schedule, set_expiry, withdraw
from articles.views.section import STORIES_ON_PAGE
from articles.workflow import bin_story
from newsroom.views.home import STORIES_ON_HOME
from tests.conftest import Clock
from tests.desk_forms import signed_in
from tests.factories import (
    latest,
    make_author,
    make_image,
    make_publication,
    make_section,
    make_story,
    save_again,
)

UNKNOWN = "/thoi-su/chua-tung-co-999999/"


def main(response: Any) -> str:
    html: str = response.content.decode()
    return html[html.index("<main") : html.index("</main>")]


def listed(client: Client, address: str) -> list[int]:
    """The stories that a page's lists show, in their order."""
    response = client.get(address)
    assert response.status_code == 200
    links = re.findall(r'href="/[-a-z]+/[-a-z0-9]+-(\d+)/"', main(response))
    return [int(number) for number in dict.fromkeys(links)]


def older(client: Client, address: str) -> str | None:
    found = re.search(r'href="([^"]*\?truoc=[^"]*)"', main(client.get(address)))
    return found[1] if found else None


@pytest.fixture
def section(db: None) -> Section:
    return make_section("Thời sự")


@pytest.fixture
def story(editor: User, clock: Clock) -> Story:
    return make_publication(editor, title="Cầu mới").story


def address_of(story: Story) -> str:
    publication = Publication.archive.filter(story=story).latest("sequence")
    return publication.get_absolute_url()


# --- Lists -----------------------------------------------------------------------


@pytest.mark.parametrize("place", ["/", "/thoi-su/"])
def test_the_newest_story_comes_first(
    place: str, client: Client, editor: User, clock: Clock
) -> None:
    """By the first date; of two at one moment, by the later printing."""
    first = make_publication(editor).story_id
    clock.advance(minutes=1)
    second, third = (make_publication(editor).story_id for _number in range(2))
    clock.advance(minutes=1)
    update = Story.objects.get(pk=first)
    publish(update, revision=save_again(update, editor, lead="Mới"), by=editor)
    assert listed(client, place) == [third, second, first]


def test_home_shows_the_latest_of_all_sections(
    client: Client, editor: User, clock: Clock
) -> None:
    numbers = []
    for number in range(STORIES_ON_HOME + 2):
        section = make_section(("Kinh tế", "Pháp luật")[number % 2])
        numbers.append(make_publication(editor, section=section).story_id)
        clock.advance(seconds=1)
    assert listed(client, "/") == numbers[: -STORIES_ON_HOME - 1 : -1]


def test_home_and_sections_without_stories_say_so(
    client: Client, section: Section
) -> None:
    assert _("No news yet") in main(client.get("/"))
    text = _("There are no stories in this section yet.")
    assert text in main(client.get("/thoi-su/"))


def test_paging_loses_no_story_and_shows_none_twice(
    client: Client, editor: User, clock: Clock
) -> None:
    """Also among stories of one moment, and while others are being printed."""
    printed = [make_publication(editor).story_id for _number in range(45)]
    seen, page, sizes = [], "/thoi-su/", []
    while page:
        stories = listed(client, page)
        sizes.append(len(stories))
        seen += stories
        following = older(client, page)
        make_publication(editor, title="Vừa đăng")
        page = following or ""
    assert sizes == [STORIES_ON_PAGE, STORIES_ON_PAGE, 45 - 2 * STORIES_ON_PAGE]
    assert seen == printed[::-1]


def test_a_full_last_page_leads_no_further(
    client: Client, editor: User, clock: Clock
) -> None:
    for _number in range(STORIES_ON_PAGE):
        make_publication(editor)
    assert older(client, "/thoi-su/") is None
    make_publication(editor)
    page = older(client, "/thoi-su/")
    assert page is not None
    assert len(listed(client, page)) == 1
    assert older(client, page) is None


def test_a_section_shows_what_its_sub_sections_have(
    client: Client, editor: User, clock: Clock
) -> None:
    """And not the other way round; others' stories are in neither."""
    parent = make_section("Xã hội")
    child = make_section("Giáo dục", parent=parent)
    sibling = make_section("Y tế", parent=parent)
    make_publication(editor, section=make_section("Kinh tế"))
    numbers = []
    for place in (parent, child, sibling):
        clock.advance(seconds=1)
        numbers.append(make_publication(editor, section=place).story_id)
    assert listed(client, "/xa-hoi/") == numbers[::-1]
    assert listed(client, "/giao-duc/") == [numbers[1]]
    assert 'href="/giao-duc/"' in main(client.get("/xa-hoi/"))


def test_a_retired_section_keeps_its_address_and_leaves_the_menu(
    client: Client, editor: User
) -> None:
    retired = make_section("Chuyện cũ")
    number = make_publication(editor, section=retired).story_id
    Section.objects.filter(pk=retired.pk).update(is_retired=True)
    assert listed(client, "/chuyen-cu/") == [number]
    menu = client.get(UNKNOWN).content.decode()
    assert "Chuyện cũ" not in menu


def test_an_unknown_section_is_not_found(client: Client, section: Section) -> None:
    assert client.get("/khong-co/").status_code == 404


# --- A story ---------------------------------------------------------------------


def test_a_story_is_read(client: Client, editor: User, clock: Clock) -> None:
    """Words, names, date, picture with its caption, and what is printed beside it."""
    image = make_image(editor, caption="Của thư viện", credit="Thu Hà", alt="Cây cầu")
    body = (
        f'<p>Hơn 640 m.</p><figure data-image="{image.pk}">'
        "<figcaption>Cầu sáng nay</figcaption></figure>"
    )
    beside = make_publication(editor, title="Tin bên cạnh")
    publication = make_publication(
        editor,
        title="Cầu mới",
        over_title="Giao thông",
        lead="Sáng nay thông xe.",
        body=body,
        source="Theo TTXVN",
        tags=["cầu đường"],
        authors=[make_author("Văn Thịnh")],
    )
    html = main(client.get(publication.get_absolute_url()))
    stamp = publication.first_published_at + dt.timedelta(hours=7)
    for text in (
        "Giao thông",
        "Sáng nay thông xe.",
        "Hơn 640\N{NO-BREAK SPACE}m.",
        "Cầu sáng nay",
        "Thu Hà",
        'alt="Cây cầu"',
        "Văn Thịnh",
        "Theo TTXVN",
        "cầu đường",
        f"{stamp:%H:%M %d/%m/%Y}",
        beside.get_absolute_url(),
    ):
        assert text in html
    assert re.findall(r"<h1[^>]*>(.*?)</h1>", html, re.DOTALL) == ["Cầu mới"]
    assert "Của thư viện" not in html


@pytest.mark.parametrize(
    "old", ["/thoi-su/cau-moi-{}/", "/cu-ky/cau-dep-{}/", "/a/b-{}/", "/A_b/C_d-{}/"]
)
@pytest.mark.parametrize("query", ["", "?utm_source=x&truoc=1"])
def test_a_moved_story_is_found_at_its_old_address(
    old: str, query: str, client: Client, story: Story, editor: User, clock: Clock
) -> None:
    """Under any slug and section; browsers ask again each time."""
    clock.advance(minutes=1)
    story.section = make_section("Kinh tế")
    publish(story, revision=save_again(story, editor, title="Cầu đẹp"), by=editor)
    new = f"/kinh-te/cau-dep-{story.pk}/"
    for ask in (client.get, client.head):
        moved = ask(old.format(story.pk) + query)
        assert (moved.status_code, moved["Location"]) == (301, new)
        assert moved["Cache-Control"] == "no-cache"
    assert client.get(new + query).status_code == 200


def test_a_draft_leaves_the_printed_address_alone(
    client: Client, story: Story, editor: User
) -> None:
    save_again(story, editor, title="Chưa đăng", slug="chua-dang")
    assert client.get(f"/thoi-su/cau-moi-{story.pk}/").status_code == 200
    moved = client.get(f"/thoi-su/chua-dang-{story.pk}/")
    assert moved["Location"] == f"/thoi-su/cau-moi-{story.pk}/"


def test_what_was_never_live_is_like_what_never_was(
    client: Client, editor: User, clock: Clock
) -> None:
    """Draft, waiting and binned story answer, to the letter, as an unknown one."""
    unknown = client.get(UNKNOWN)
    assert unknown.status_code == 404
    draft, waiting, binned = (make_story(editor, title="Bí mật") for _n in range(3))
    later = clock.moment + dt.timedelta(hours=1)
    schedule(waiting, revision=latest(waiting), by=editor, at=later)
    bin_story(binned, by=editor)
    for hidden in (draft, waiting, binned):
        for slug in ("bi-mat", "khac"):
            response = client.get(f"/thoi-su/{slug}-{hidden.pk}/")
            assert response.status_code == 404
            assert response.content == client.get(UNKNOWN).content
            assert "Location" not in response
    clock.advance(hours=1)
    assert client.get(f"/thoi-su/bi-mat-{waiting.pk}/").status_code == 200


def test_a_withdrawn_story_says_so(
    client: Client, story: Story, editor: User, clock: Clock
) -> None:
    """Under any slug, without its title and without the reason."""
    clock.advance(minutes=1)
    withdraw(story, by=editor, reason="Sai số liệu")
    for place in (address_of(story), f"/khac/ten-cu-{story.pk}/"):
        gone = client.get(place)
        assert gone.status_code == 410
        assert _("This story has been withdrawn") in main(gone)
        assert 'content="noindex"' in gone.content.decode()
        for word in ("Cầu mới", "Sai số liệu"):
            assert word not in gone.content.decode()
    assert listed(client, "/") == listed(client, "/thoi-su/") == []


def test_an_expired_story_says_so(
    client: Client, story: Story, editor: User, clock: Clock
) -> None:
    set_expiry(story, by=editor, at=clock.moment + dt.timedelta(hours=1))
    assert client.get(address_of(story)).status_code == 200
    clock.advance(hours=1)
    gone = client.get(address_of(story))
    assert gone.status_code == 410
    assert _("The time for which this story was to be read has ended.") in main(gone)
    assert _("This story has been withdrawn") not in main(gone)


def test_a_story_published_again_is_back_at_once(
    client: Client, story: Story, editor: User, clock: Clock
) -> None:
    clock.advance(minutes=1)
    withdraw(story, by=editor, reason="Kiểm tra")
    clock.advance(minutes=1)
    publish(story, revision=latest(story), by=editor)
    assert client.get(address_of(story)).status_code == 200


# --- Costs -----------------------------------------------------------------------


@pytest.mark.parametrize("stories", [1, 3])
@pytest.mark.parametrize(
    ("place", "queries"), [("/", 2), ("/xa-hoi/", 4), ("/giao-duc/", 3), ("story", 3)]
)
def test_a_page_asks_no_more_for_more_stories(
    place: str,
    queries: int,
    stories: int,
    client: Client,
    editor: User,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    """Story at most 4, home at most 8, a section at most 6, without any cache."""
    parent = make_section("Xã hội")
    child = make_section("Giáo dục", parent=parent)
    printed = [
        make_publication(
            editor,
            section=child,
            cover=make_image(editor),
            tags=[f"từ {number}", "cầu"],
            authors=[make_author(f"Tác giả {number}")],
        )
        for number in range(stories)
    ]
    address = printed[0].get_absolute_url() if place == "story" else place
    with django_assert_num_queries(queries):
        response = client.get(address)
    assert response.status_code == 200


# --- Every public page -----------------------------------------------------------


@pytest.fixture
def pages(editor: User, clock: Clock) -> dict[str, int]:
    """One address of every sort, and its status."""
    here, moved, gone = (make_publication(editor, title="Cầu mới") for _n in range(3))
    withdraw(gone.story, by=editor, reason="Sai")
    clock.advance(seconds=1)
    return {
        "/": 200,
        "/thoi-su/": 200,
        f"/thoi-su/?truoc={10**15}-5": 200,
        here.get_absolute_url(): 200,
        f"/thoi-su/ten-cu-{moved.story_id}/": 301,
        gone.get_absolute_url(): 410,
        UNKNOWN: 404,
        "/khong-co/": 404,
        "/thoi-su/?truoc=x": 404,
        "/thoi-su": 301,
    }


@pytest.mark.parametrize("who", ["reader", "editor"])
def test_no_page_depends_on_who_reads(
    who: str, pages: dict[str, int], editor: User
) -> None:
    """No cookie is set or looked at, so that one copy serves everybody."""
    client = signed_in(editor) if who == "editor" else Client()
    client.cookies["csrftoken"] = "x" * 32
    for page, status in pages.items():
        response = client.get(page, headers={"accept-language": "en"})
        assert (page, response.status_code) == (page, status)
        assert not response.cookies
        assert "Set-Cookie" not in response
        assert "cookie" not in response.get("Vary", "").lower()
        assert response.content == Client().get(page).content


def test_pages_are_in_vietnamese_whatever_the_browser_asks(
    pages: dict[str, int], client: Client
) -> None:
    for page, status in pages.items():
        response = client.get(page, headers={"accept-language": "en"})
        assert status == 301 or '<html lang="vi"' in response.content.decode()


def test_every_page_can_be_asked_for_by_head(
    pages: dict[str, int], client: Client
) -> None:
    for page, status in pages.items():
        response = client.head(page)
        assert (page, response.status_code) == (page, status)
        assert response.content == b""


@pytest.mark.parametrize("method", ["post", "put", "patch", "delete", "options"])
def test_pages_are_for_reading_only(
    method: str, pages: dict[str, int], editor: User
) -> None:
    """Whatever the story's state, so that the method tells nothing either."""
    for client in (Client(), signed_in(editor)):
        for page, status in pages.items():
            response = getattr(client, method)(page)
            is_known = page.endswith("/") or "?" in page
            assert response.status_code == (405 if is_known else status)
            if is_known:
                assert response["Allow"] == "GET, HEAD"


def test_pages_allow_no_inline_script_or_style(
    pages: dict[str, int], client: Client
) -> None:
    for page, status in pages.items():
        response = client.get(page)
        policy = response["Content-Security-Policy"]
        assert set(policy.split("; ")) == {
            "default-src 'self'",
            "img-src 'self' data:",
            "object-src 'none'",
            "base-uri 'none'",
            "form-action 'self'",
            "frame-ancestors 'none'",
        }
        assert status == 301 or response["X-Frame-Options"] == "DENY"
        assert response["X-Content-Type-Options"] == "nosniff"
        html = response.content.decode()
        assert not re.search(r"<script(?![^>]*\ssrc=)|\sstyle=|\son\w+=|<style", html)
