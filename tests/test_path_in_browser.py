from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from django.utils import timezone
from playwright.sync_api import Page, expect

from articles import clock as publishing_clock
from articles.models import Article, Image
from tests.conftest import Clock
from tests.factories import make_section
from tests.picture_files import jpeg
from tests.writing_desk import Desk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SignIn = Callable[[User], None]
TITLE = "Nắng ấm trở lại phố Cầu Đất"


@pytest.fixture
def moved(transactional_db: None, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """The clock of publishing, standing until the test moves it."""
    clock = Clock()
    monkeypatch.setattr(publishing_clock, "now", clock.now)
    monkeypatch.setattr(publishing_clock, "expression", clock.expression)
    return clock


def write(page: Page, folder: Path) -> Article:
    """As a reporter: the words, a picture uploaded on the way, and its caption."""
    desk = Desk(page)
    desk.open()
    page.locator("#id_title").fill(TITLE)
    page.locator("#id_lead").fill("Sau ba ngày mưa, chợ hoa sớm lại đông người.")
    page.locator("#id_section").select_option(label="Thời sự")
    page.locator("#id_tags").fill("Lê Chân, đường sắt")
    desk.body.click()
    page.keyboard.type("Từ 5 giờ sáng, người bán đã chuyển hoa về đầu ngõ.")
    page.keyboard.press("Enter")
    photograph = folder / "cho-hoa.jpg"
    photograph.write_bytes(jpeg())
    desk.press("newsimage")
    desk.library.locator("summary").click()
    desk.library.locator("input[type=file]").set_input_files(photograph)
    desk.library.locator("[name=caption]").fill("Chợ hoa sớm")
    desk.library.locator("[name=alt]").fill("Sạp hoa ở đầu ngõ")
    desk.library.locator("[name=credit]").fill("Bích Thủy")
    desk.library.locator(".upload button").click()
    uploaded = desk.library.locator("button[data-picture]").first
    expect(uploaded).to_contain_text("Chợ hoa sớm")
    uploaded.click()
    desk.enter_caption()
    page.keyboard.press("End")
    page.keyboard.type(" trên phố Cầu Đất")
    page.locator("[name=_save]").first.click()
    expect(page.get_by_role("heading", name="Chuyển duyệt")).to_be_visible()
    story: Article = Article.objects.get()
    return story


def act(page: Page, name: str) -> None:
    page.locator(f".act-{name} button").click()
    expect(page.locator(".messagelist .success")).to_be_visible()


def test_from_a_reporters_keyboard_to_a_readers_page(
    page: Page, sign_in: SignIn, reporter: User, editor: User, tmp_path: Path
) -> None:
    """Written and submitted, accepted and printed, read; nothing faked between."""
    make_section("Thời sự")
    sign_in(reporter)
    story = write(page, tmp_path)
    assert Image.objects.get().original_name == "cho-hoa.jpg"
    expect(page.locator(".act-publish")).to_have_count(0)
    act(page, "submit")

    page.context.clear_cookies()
    sign_in(editor)
    page.goto(f"/quan-tri/articles/article/{story.pk}/publishing/")
    act(page, "accept")
    act(page, "publish")

    page.context.clear_cookies()
    page.goto("/")
    page.get_by_role("link", name=TITLE).first.click()
    expect(page.locator("h1")).to_have_text(TITLE)
    expect(page.locator("article")).to_contain_text("người bán đã chuyển hoa")
    caption = page.locator("article figcaption")
    expect(caption).to_contain_text("Chợ hoa sớm trên phố Cầu Đất")
    expect(caption).to_contain_text("Ảnh: Bích Thủy")
    picture = page.locator("article figure img")
    picture.scroll_into_view_if_needed()
    expect(picture).to_have_attribute("alt", "Sạp hoa ở đầu ngõ")
    expect(picture).to_have_js_property("complete", value=True)
    assert picture.evaluate("image => image.naturalWidth") > 0
    assert page.context.cookies() == []


def test_a_scheduled_update_appears_when_the_clock_passes(
    page: Page, sign_in: SignIn, editor: User, moved: Clock
) -> None:
    """And not before, with nothing running."""
    make_section("Thời sự")
    sign_in(editor)
    desk = Desk(page)
    desk.open()
    page.locator("#id_title").fill("Bản buổi sáng")
    page.locator("#id_section").select_option(label="Thời sự")
    desk.body.click()
    page.keyboard.type("Nội dung.")
    page.locator("[name=_save]").first.click()
    act(page, "publish")
    story = Article.objects.get()
    desk.open(story)
    page.locator("#id_title").fill("Bản buổi chiều")
    page.locator("[name=_save]").first.click()
    at = moved.moment + dt.timedelta(hours=8)
    form = page.locator(".act-schedule")
    form.locator("[name=at]").fill(f"{timezone.localtime(at):%d/%m/%Y %H:%M:%S}")
    act(page, "schedule")

    reading = f"/thoi-su/ban-buoi-sang-{story.pk}/"
    moved.advance(hours=7, minutes=59, seconds=59)
    page.goto(reading)
    expect(page.locator("h1")).to_have_text("Bản buổi sáng")
    moved.advance(seconds=1)
    page.goto(reading)
    expect(page.locator("h1")).to_have_text("Bản buổi chiều")
    assert page.url.endswith(f"/thoi-su/ban-buoi-chieu-{story.pk}/")
