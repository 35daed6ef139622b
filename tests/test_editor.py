"""The editor: it offers what a body may hold, and runs where the policy lets it."""

from __future__ import annotations

import json
import re
from typing import Any

from ckeditor import widgets
from django.apps import apps
from django.contrib.auth.models import User
from django.contrib.staticfiles.finders import get_finders
from django.test import Client
from django.urls import reverse
from django.utils import translation

from articles.editor import (
    ADDED_PLUGINS,
    EXTERNAL_PLUGINS,
    REMOVED_PLUGINS,
    TOOLBAR,
    BodyWidget,
    configuration,
)
from articles.sanitising import ALLOWED, EMBED_HOSTS, is_embeddable
from tests.factories import make_image, make_story

# --- The editor offers what is allowed ---------------------------------------------


def test_the_editors_filter_is_the_allow_list() -> None:
    """Each tag and each attribute of the one stands in the other."""
    filter_ = {
        tag: set()
        if rule is True
        else set(rule["attributes"].replace("!", "").split(","))
        for tag, rule in configuration()["allowedContent"].items()
    }
    assert filter_ == ALLOWED


def test_the_toolbar_makes_all_that_is_allowed_and_nothing_else() -> None:
    """Every tag has a button, but for the line break, which is Shift+Enter."""
    made = {tag for group in TOOLBAR for tags in group.values() for tag in tags.split()}
    assert made | {"br"} == set(ALLOWED)


def test_paragraph_formats_are_allowed_tags() -> None:
    """The format menu lists the paragraphs of the toolbar's table."""
    formats = configuration()["format_tags"].split(";")
    assert formats == next(g["Format"] for g in TOOLBAR if "Format" in g).split()


def test_the_editor_knows_the_videos_that_the_server_takes() -> None:
    """Both go by one list of hosts."""
    hosts = configuration()["newsembed"]["hosts"]
    assert set(hosts) == EMBED_HOSTS
    assert all(is_embeddable(f"https://{host}/x") for host in hosts)


def test_no_part_with_a_hole_is_started() -> None:
    """Removed plug-ins stay out, and nothing asks the maker for a newer version."""
    config = configuration()
    assert not {*ADDED_PLUGINS, *EXTERNAL_PLUGINS} & set(REMOVED_PLUGINS)
    assert config["removePlugins"].split(",") == list(REMOVED_PLUGINS)
    assert {"preview", "iframe", "exportpdf", "scayt", "wsc"} < set(REMOVED_PLUGINS)
    assert config["versionCheck"] is False
    assert config["entities"] is False


def test_the_packages_uploader_is_not_installed() -> None:
    """It would store any file of anybody."""
    assert apps.is_installed("ckeditor")
    assert not apps.is_installed("ckeditor_uploader")


def test_the_editor_speaks_the_language_of_the_page() -> None:
    """Vietnamese where none is active: the package itself would fail there."""
    assert configuration()["language"] == "vi"
    with translation.override("en-gb"):
        assert configuration()["language"] == "en"
    with translation.override(None):
        assert configuration()["language"] == "vi"


def test_the_form_hands_the_editor_its_configuration() -> None:
    """All of it, as JSON, and nothing of the package's own defaults."""
    rendered = BodyWidget().render("body", "<p>Chữ</p>", {"id": "id_body"})
    handed = re.search(r'data-config="([^"]*)"', rendered)
    assert handed
    config = json.loads(handed[1].replace("&quot;", '"').replace("&#x27;", "'"))
    assert config == configuration()
    assert not set(config) & {"toolbar_Full", "filebrowserWindowWidth"}
    assert widgets.DEFAULT_CONFIG["toolbar"] == "Full"


def test_the_editor_is_given_clean_text_only() -> None:
    """A form that comes back holds what was posted, hostile or not."""
    posted = '<p>Chữ</p><img src="x" onerror="alert(1)">'
    rendered = BodyWidget().render("body", posted, {"id": "id_body"})
    assert "&lt;p&gt;Chữ&lt;/p&gt;</textarea>" in rendered
    assert "onerror" not in rendered


def test_no_page_of_the_package_is_served() -> None:
    """Of its samples, readmes and risky parts nothing becomes a public file."""
    config: Any = apps.get_app_config("staticfiles")
    names = [
        name
        for finder in get_finders()
        for name, _ in finder.list(config.ignore_patterns)
    ]
    assert "ckeditor/ckeditor/ckeditor.js" in names
    served = [n for n in names if n.endswith((".html", ".htm", ".md", ".php", ".swf"))]
    assert served == []
    plugins = {n.split("/")[3] for n in names if n.startswith("ckeditor/ckeditor/plug")}
    assert not plugins & {"preview", "iframe", "exportpdf", "scayt", "wsc", "flash"}


# --- The policy of pages ------------------------------------------------------------


def policy(client: Client, address: str) -> dict[str, str]:
    header = client.get(address)["Content-Security-Policy"]
    return dict(part.strip().split(" ", 1) for part in header.split(";"))


def test_only_the_writing_pages_allow_what_the_editor_needs(
    desk: Client, editor: User
) -> None:
    """Inline scripts there; the list of stories and the library go without."""
    story, image = make_story(editor), make_image(editor)
    for address in (
        reverse("admin:articles_article_add"),
        reverse("admin:articles_article_change", args=[story.pk]),
    ):
        found = policy(desk, address)
        assert found["script-src"] == "'self' 'unsafe-inline'"
        assert found["style-src"] == "'self' 'unsafe-inline'"
        assert found["img-src"] == "'self' data: blob:"
        assert found["object-src"] == found["frame-ancestors"] == "'none'"
        assert "unsafe-eval" not in str(found)
    for address in (
        reverse("admin:articles_article_changelist"),
        reverse("admin:articles_image_changelist"),
        reverse("admin:articles_image_change", args=[image.pk]),
        reverse("admin:articles_image_picker"),
    ):
        assert "unsafe" not in str(policy(desk, address))


def test_only_the_library_may_be_framed_and_only_by_the_site(desk: Client) -> None:
    """It opens in a dialog of the story's form; all other pages refuse frames."""
    library = desk.get(reverse("admin:articles_image_picker"))
    assert policy(desk, library.request["PATH_INFO"])["frame-ancestors"] == "'self'"
    assert library["X-Frame-Options"] == "SAMEORIGIN"
    other = desk.get(reverse("admin:articles_image_changelist"))
    assert policy(desk, other.request["PATH_INFO"])["frame-ancestors"] == "'none'"
    assert other["X-Frame-Options"] == "DENY"
