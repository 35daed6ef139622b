from __future__ import annotations

import re
import shutil
import unicodedata
from pathlib import Path

import polib
import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.core.management import call_command
from django.test import Client

from articles.models import Kind
from tests.factories import (
    latest,
    make_author,
    make_image,
    make_publication,
    make_story,
)

CATALOGUE = Path(settings.BASE_DIR) / "locale/vi/LC_MESSAGES/django.po"
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd]|\{\w*\}")
# Words that an untranslated screen would show; none is Vietnamese without accents.
ENGLISH = re.compile(
    r"\b(the|and|with|your|this|that|add|change|delete|save|story|stories|article|"
    r"articles|picture|pictures|section|sections|author|authors|tags|title|lead|body|"
    r"publish|schedule|withdraw|preview|revision|search|filter|view|site|page|home|"
    r"welcome|history|password|user|group|upload|choose|none|yes|please|error|"
    r"required|today|select|remove|close|open|back|next|previous|by|from|all|show|counts|results?|total|with|of)\b",
    re.IGNORECASE,
)


@pytest.fixture(scope="module")
def catalogue() -> polib.POFile:
    return polib.pofile(str(CATALOGUE))


def test_every_string_is_translated(catalogue: polib.POFile) -> None:
    unfinished = [e.msgid for e in catalogue if not e.translated() or e.fuzzy]
    assert unfinished == []


def test_translations_keep_their_placeholders(catalogue: polib.POFile) -> None:
    for entry in catalogue:
        wanted = entry.msgid_plural or entry.msgid
        given = entry.msgstr_plural.get(0) if entry.msgid_plural else entry.msgstr
        assert set(PLACEHOLDER.findall(given or "")) == set(
            PLACEHOLDER.findall(wanted)
        ), entry.msgid


def test_translations_are_composed(catalogue: polib.POFile) -> None:
    """A decomposed text would fall out of the font in mid-word."""
    text = CATALOGUE.read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)


def test_the_compiled_catalogue_is_fresh(catalogue: polib.POFile) -> None:
    """`make run` has no gettext to compile with: the .mo is committed."""
    compiled = polib.mofile(str(CATALOGUE.with_suffix(".mo")))

    def texts(entries: polib.POFile | polib.MOFile) -> set[tuple[str, str]]:
        return {(e.msgid, e.msgstr or str(e.msgstr_plural)) for e in entries}

    assert texts(compiled) == texts(catalogue)


@pytest.mark.skipif(
    shutil.which("xgettext") is None, reason="gettext is not installed here"
)
def test_no_string_is_missing_from_the_catalogue(
    catalogue: polib.POFile, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Collected anew, the sources hold the strings of the catalogue and no others."""
    for part in ("articles", "comments", "newsroom", "templates"):
        shutil.copytree(Path(settings.BASE_DIR) / part, tmp_path / part)
    (tmp_path / "locale").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(settings, "LOCALE_PATHS", [str(tmp_path / "locale")])

    call_command("makemessages", locale=["vi"], verbosity=0)

    found = polib.pofile(str(tmp_path / "locale/vi/LC_MESSAGES/django.po"))
    assert {e.msgid for e in found} == {e.msgid for e in catalogue}


def words_of(html: str) -> str:
    """What a person reads or is read to of a page."""
    html = re.sub(r"(?s)<(script|style|textarea)\b.*?</\1>", " ", html)
    said = re.findall(r'\b(?:title|alt|placeholder|aria-label)="([^"]*)"', html)
    return " ".join([re.sub(r"<[^>]+>", " ", html), *said])


def english_in(html: str) -> list[str]:
    data = r"[\w.+-]+@[\w.]+|\bvideo clips?\b|JPEG|Facebook|YouTube|Vimeo"
    return ENGLISH.findall(re.sub(data, " ", words_of(html), flags=re.IGNORECASE))


def test_readers_meet_no_english(client: Client, editor: User) -> None:
    publication = make_publication(
        editor,
        title="Cầu mới",
        over_title="Khởi công",
        source="Theo Cổng thông tin",
        tags=["đường sắt"],
        authors=[make_author("Thái Bình")],
        cover=make_image(editor, alt="Cây cầu", credit="Bích Thủy"),
    )
    addresses = {
        "/": 200,
        "/thoi-su/": 200,
        publication.get_absolute_url(): 200,
        "/khong-co/": 404,
        "/?%00": 400,
    }
    for address, status in addresses.items():
        response = client.get(address)
        assert response.status_code == status
        assert english_in(response.content.decode()) == [], address


def test_the_desk_meets_no_english(admin_client: Client, admin_user: User) -> None:
    story = make_story(admin_user, title="Cầu mới", authors=[make_author("Thái Bình")])
    image = make_image(admin_user, alt="Cây cầu")
    base = "/quan-tri/articles"
    addresses = [
        "/quan-tri/",
        "/quan-tri/password_change/",
        f"{base}/image/picker/",
        f"{base}/image/{image.pk}/change/",
        f"{base}/article/{story.pk}/change/",
        f"{base}/article/{story.pk}/publishing/",
        f"{base}/article/{story.pk}/preview/",
        f"{base}/article/{story.pk}/history/",
        *(f"{base}/{kind.model_name}/" for kind in Kind),
        *(f"{base}/{kind.model_name}/add/" for kind in Kind),
        *(f"{base}/{noun}/" for noun in ("section", "author", "tag", "image")),
        *(f"{base}/{noun}/add/" for noun in ("section", "author", "tag", "image")),
    ]
    latest(story)
    for address in addresses:
        response = admin_client.get(address)
        assert response.status_code == 200, address
        assert english_in(response.content.decode()) == [], address
