from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from django.contrib.auth.models import User
from playwright.sync_api import Dialog, Page, Route, expect

from articles.editor import configuration
from articles.models import Image
from articles.sanitising import clean_body
from tests.factories import make_image, make_section, make_story
from tests.picture_files import jpeg
from tests.writing_desk import READY, SHOWN, Desk

pytestmark = [pytest.mark.browser, pytest.mark.django_db(transaction=True)]

SignIn = Callable[[User], None]

# The page scrolls, not the frame in which one writes.
GROWN = """async () => {
  const { scrollHeight } = document.documentElement;
  for (let tries = 0; tries < 40 && window.innerHeight < scrollHeight; tries += 1) {
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  return window.innerHeight >= scrollHeight;
}"""


@pytest.fixture
def form(page: Page, sign_in: SignIn, editor: User) -> Desk:
    sign_in(editor)
    make_section()
    return Desk(page)


def figure(image: Image, caption: str = "") -> str:
    words = f"<figcaption>{caption}</figcaption>" if caption else ""
    return f'<figure data-image="{image.pk}">{words}</figure>'


def test_what_is_typed_is_what_is_stored(form: Desk, editor: User) -> None:
    """Accents, a picture from the library, its caption changed, text after it."""
    bridge = make_image(editor, caption="Cầu Lê Chân")
    form.open()
    form.page.locator("#id_title").fill("Thông xe cầu Lê Chân")
    form.body.click()
    form.page.keyboard.type("Sáng 28/9, đoạn đường mới ở quận Lê Chân được thông xe.")
    form.page.keyboard.press("Enter")
    form.press("newsimage")
    form.choose(bridge)
    form.enter_caption()
    form.page.keyboard.press("End")
    form.page.keyboard.type(" & nút giao <mới> Nguyễn Văn Linh")
    form.page.keyboard.press("Enter")
    form.page.keyboard.type("Ẩn ý, ưỡn ẹo, khuỷu tay.")
    assert form.save() == (
        "<p>Sáng 28/9, đoạn đường mới ở quận Lê Chân được thông xe.</p>\n\n"
        f'<figure data-image="{bridge.pk}"><figcaption>Cầu Lê Chân &amp; nút giao '
        "&lt;mới&gt; Nguyễn Văn Linh</figcaption></figure>\n\n"
        "<p>Ẩn ý, ưỡn ẹo, khuỷu tay.</p>"
    )


def test_a_stored_body_comes_back_unchanged(form: Desk, editor: User) -> None:
    """Opened and saved, pictures first, last and side by side; each is shown."""
    first, second, last = (make_image(editor, caption=f"Ảnh {n}") for n in "abc")
    body = "\n\n".join(
        [
            figure(first, "Chú thích thứ nhất, đường số 5"),
            figure(second),
            "<h2>Tiêu đề</h2>",
            "<p><strong>Chữ đậm</strong>, <em>chữ nghiêng</em>, m<sup>2</sup>,</p>",
            '<p><a href="https://a.example/?a=1&amp;b=2">liên kết</a>.</p>',
            '<ol start="3">\n\t<li>Ba</li>\n\t<li>Bốn</li>\n</ol>',
            "<blockquote>\n<p>Lời trích</p>\n</blockquote>",
            '<figure data-embed="https://youtu.be/ab?t=3&amp;x=1"></figure>',
            f"<hr>\n{figure(last, 'Ảnh cuối')}",
        ]
    )
    story = make_story(editor, body=body)
    form.open(story)
    shown = form.text.locator("figure img")
    expect(shown).to_have_count(3)
    assert shown.evaluate_all(
        "images => images.every(image => image.complete && image.naturalWidth > 0)"
    )
    assert form.save() == body


def test_the_editor_grows_when_pictures_come_late(form: Desk, editor: User) -> None:
    """On a slow line, too, the text is shown whole."""
    held: list[Route] = []

    def hold(route: Route) -> None:
        held.append(route)

    form.page.route("**/picker/thumb/*/", hold)
    body = "".join(figure(make_image(editor)) for _ in range(3))
    story = make_story(editor, body=body)
    address = f"/quan-tri/articles/article/{story.pk}/change/"
    form.page.goto(address, wait_until="domcontentloaded")
    form.page.evaluate(READY)
    form.page.wait_for_timeout(500)
    for route in held:
        route.continue_()
    form.page.evaluate(SHOWN)
    assert form.body.evaluate(GROWN)


def test_a_picture_is_moved_by_its_handle(form: Desk, editor: User) -> None:
    """Dragged before the first paragraph; taken back and done again."""
    picture = figure(make_image(editor), "Ảnh chụp ở ngã tư")
    before = f"<p>Một</p>\n\n<p>Hai</p>\n\n{picture}"
    after = f"{picture}\n\n<p>Một</p>\n\n<p>Hai</p>"
    form.open(make_story(editor, body=before))
    form.text.locator("figure img").hover()
    handle = form.text.locator(".cke_widget_drag_handler").bounding_box()
    target = form.text.locator("p").first.bounding_box()
    assert handle
    assert target
    mouse = form.page.mouse
    mouse.move(handle["x"] + 5, handle["y"] + 5)
    mouse.down()
    line = form.text.locator("[data-cke-lineutils-line]").first
    for nudge in range(40):
        mouse.move(target["x"] + 40 + nudge % 2, target["y"] + 2)
        if nudge > 5 and line.is_visible():
            break
        form.page.wait_for_timeout(50)
    mouse.up()
    assert clean_body(form.data()) == after
    form.press("undo")
    assert clean_body(form.data()) == before
    form.press("redo")
    assert form.save() == after


def test_inserting_a_picture_is_one_step_to_undo(form: Desk, editor: User) -> None:
    """Control-Z takes the picture away, Control-Y brings it back, words and all."""
    image = make_image(editor, caption="Ảnh")
    form.open(make_story(editor, body="<p>Một</p>"))
    form.text.locator("p").click()
    form.press("newsimage")
    form.choose(image)
    with_picture = f"<p>Một</p>\n\n{figure(image, 'Ảnh')}"
    assert clean_body(form.data()) == with_picture
    form.page.keyboard.press("Control+z")
    assert clean_body(form.data()) == "<p>Một</p>"
    form.page.keyboard.press("Control+y")
    assert form.save() == with_picture


def test_a_picture_gives_way_to_another(form: Desk, editor: User) -> None:
    """A double click on a picture opens the library; the choice replaces it."""
    old, new = make_image(editor, caption="Cũ"), make_image(editor, caption="Mới")
    form.open(make_story(editor, body=f"<p>Một</p>{figure(old, 'Cũ')}<p>Hai</p>"))
    form.text.locator("figure img").dblclick()
    form.choose(new)
    assert form.save() == f"<p>Một</p>\n\n{figure(new, 'Mới')}\n\n<p>Hai</p>"


def test_an_empty_caption_leaves_the_picture_alone(form: Desk, editor: User) -> None:
    """The figure stays, without a figcaption."""
    image = make_image(editor)
    form.open(make_story(editor, body=f"<p>Một</p>{figure(image, 'Bỏ đi')}"))
    form.enter_caption()
    form.page.keyboard.press("Control+a")
    form.page.keyboard.press("Delete")
    assert form.save() == f"<p>Một</p>\n\n{figure(image)}"


def test_only_videos_of_known_sites_are_taken(form: Desk) -> None:
    """Another address is refused with a sentence; a bare one gets its https."""
    refusals: list[str] = []

    def dismiss(dialog: Dialog) -> None:
        refusals.append(dialog.message)
        dialog.accept()

    form.page.on("dialog", dismiss)
    form.open()
    form.page.locator("#id_title").fill("Phim")
    form.body.click()
    form.press("newsembed")
    address = form.page.locator(".cke_dialog input[type=text]")
    address.fill("https://youtube.com.example/watch?v=1")
    form.page.locator(".cke_dialog_ui_button_ok").click()
    address.fill("youtu.be/abc?t=1&x=2")
    form.page.locator(".cke_dialog_ui_button_ok").click()
    expect(form.text.locator(".video")).to_contain_text("https://youtu.be/abc?t=1&x=2")
    assert refusals == [configuration()["newsembed"]["refusal"]]
    form.enter_caption()
    form.page.keyboard.type("Phim của đài")
    assert form.save() == (
        '<figure data-embed="https://youtu.be/abc?t=1&amp;x=2">'
        "<figcaption>Phim của đài</figcaption></figure>"
    )


def test_a_page_pasted_from_word_keeps_words_and_sense(form: Desk) -> None:
    """Bold, lists and tables stay; fonts, colours, scripts and pictures go."""
    form.open()
    form.page.locator("#id_title").fill("Dán từ Word")
    form.body.click()
    form.body.evaluate(PASTE, FROM_WORD)
    expect(form.text.locator("table")).to_be_visible()
    form.page.locator(".cke_button__undo:not(.cke_button_disabled)").wait_for()
    assert " ".join(form.save().split()) == (
        "<p><strong>Đoạn đậm</strong> và thường</p> "
        "<ul> <li>Mục một</li> <li>Mục hai</li> </ul> "
        "<p>Gạch chân</p> "
        "<table> <tbody> <tr> <td> <p>Ô</p> </td> </tr> </tbody> </table>"
    )


PASTE = """(body, html) => {
  const clipboardData = new DataTransfer();
  clipboardData.setData("text/html", html);
  const paste = { clipboardData, bubbles: true, cancelable: true };
  body.dispatchEvent(new ClipboardEvent("paste", paste));
}"""
FROM_WORD = """<html xmlns:o="urn:schemas-microsoft-com:office:office"
xmlns:w="urn:schemas-microsoft-com:office:word"><head>
<meta name=Generator content="Microsoft Word 15"><style>p.MsoNormal {margin:0}</style>
</head><body lang=VI><!--StartFragment-->
<p class=MsoNormal style='margin:0cm'><b><span style='font-size:14.0pt;color:red'>Đoạn
đậm</span></b><span lang=VI> và thường<o:p></o:p></span></p>
<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Mục
một<o:p></o:p></p>
<p class=MsoListParagraph style='text-indent:-18pt;mso-list:l0 level1 lfo1'>
<![if !supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>Mục
hai<o:p></o:p></p>
<p class=MsoNormal><u>Gạch chân</u><img src="file:///C:/x.jpg" onerror="alert(1)">
<script>alert(1)</script></p>
<table class=MsoTableGrid border=1><tr><td width=100 style='border:solid'>
<p class=MsoNormal>Ô</p></td></tr></table>
<!--EndFragment--></body></html>"""


def test_the_cover_is_chosen_and_removed(form: Desk, editor: User) -> None:
    """The field shows the picture, and stores its number or nothing."""
    image = make_image(editor, caption="Bìa báo")
    story = make_story(editor)
    form.open(story)
    cover = form.page.locator(".cover")
    cover.locator("[data-choose]").click()
    form.choose(image)
    expect(cover.locator("img")).to_have_js_property("naturalWidth", 48)
    form.save()
    story.refresh_from_db()
    assert story.cover == image
    cover.locator("[data-remove]").click()
    expect(cover.locator("img")).to_have_count(0)
    form.save()
    story.refresh_from_db()
    assert story.cover is None


def test_a_picture_is_uploaded_while_writing(form: Desk, tmp_path: Path) -> None:
    """Uploaded within the library, it stands first there and goes into the text."""
    file = tmp_path / "lễ khánh thành.jpg"
    file.write_bytes(jpeg())
    form.open()
    form.page.locator("#id_title").fill("Khánh thành")
    form.body.click()
    form.press("newsimage")
    form.library.locator("summary").click()
    form.library.locator("[type=file]").set_input_files(file)
    form.library.locator("[name=caption]").fill("Lễ khánh thành")
    form.library.locator(".upload button").click()
    first = form.library.locator("button[data-picture]").first
    expect(first).to_contain_text("Lễ khánh thành")
    first.click()
    expect(form.text.locator("figure img")).to_be_visible()
    assert form.save() == figure(Image.objects.get(), "Lễ khánh thành")


def test_whoever_was_signed_out_is_told(
    form: Desk, editor: User, complaints: list[str]
) -> None:
    """The library can't open; a sentence says why, and the text is still there."""
    form.open(make_story(editor, body="<p>Một</p>"))
    form.page.context.clear_cookies()
    form.press("newsimage")
    expect(form.page.get_by_role("alert")).to_have_text(
        str(configuration()["newsimage"]["picker"]["unreachable"])
    )
    form.page.locator(".picking-bar button").click()
    assert clean_body(form.data()) == "<p>Một</p>"
    # The sign-in page did not let itself be framed.
    assert all("frame" in complaint for complaint in complaints)
    complaints.clear()


@pytest.mark.parametrize("width", [320, 390])
def test_the_editor_fits_a_phone(form: Desk, editor: User, width: int) -> None:
    """Nothing is wider than the screen; the library fills it."""
    form.page.set_viewport_size({"width": width, "height": 780})
    image = make_image(editor)
    form.open(make_story(editor, body=f"<p>Một</p>{figure(image, 'Ảnh')}"))
    measure = "document.documentElement.scrollWidth"
    assert form.page.evaluate(measure) == width
    assert form.body.evaluate(f"() => {measure}") < width
    form.press("newsimage")
    expect(form.library.locator("[data-picker]")).to_be_visible()
    box = form.page.locator(".picking").bounding_box()
    assert box == {"x": 0, "y": 0, "width": width, "height": 780}
    inside = form.library.locator("body").evaluate(f"() => {measure}")
    assert inside == width
