"""The form of an article in a real browser, as an editor works in it."""

from __future__ import annotations

from playwright.sync_api import FrameLocator, Locator, Page, expect

from articles.models import Article, Image, Story

READY = """() => new Promise((resolve) => {
  if (CKEDITOR.instances.id_body?.status === "ready") resolve();
  else CKEDITOR.on("instanceReady", () => resolve());
})"""
# A picture that comes later would push away what is about to be clicked.
SHOWN = """async () => {
  const { images } = CKEDITOR.instances.id_body.document.$;
  await Promise.all([...images].map((image) => image.decode()));
}"""


class Desk:
    def __init__(self, page: Page) -> None:
        self.page = page
        self.text: FrameLocator = page.frame_locator(".cke_wysiwyg_frame")
        self.body: Locator = self.text.locator("body[contenteditable=true]")
        self.library: FrameLocator = page.frame_locator(".picking iframe")

    def open(self, story: Story | None = None) -> None:
        where = f"{story.pk}/change" if story else "add"
        self.page.goto(f"/quan-tri/articles/article/{where}/")
        self.page.evaluate(READY)
        self.page.evaluate(SHOWN)

    def press(self, button: str) -> None:
        self.page.locator(f".cke_button__{button}").click()

    def choose(self, image: Image) -> None:
        pictures = self.library.locator("button[data-picture]")
        pictures.filter(has_text=image.caption).first.click()
        expect(self.page.locator(".picking")).to_have_count(0)

    def enter_caption(self) -> None:
        self.text.locator("figcaption").click()
        # The editor notices after a moment; a person is slower than that.
        expect(self.text.locator(".cke_widget_editable_focused")).to_be_visible()

    def data(self) -> str:
        """What the editor would send."""
        return str(self.page.evaluate("CKEDITOR.instances.id_body.getData()"))

    def save(self) -> str:
        """Saves and returns the body that is stored."""
        self.page.locator("[name=_continue]").first.click()
        expect(self.page.locator(".messagelist .success")).to_be_visible()
        return str(Article.objects.latest("changed_at").body)
