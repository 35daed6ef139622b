"""The Vietnamese catalogue: complete, well-formed, and ahead of the packages' own."""

from __future__ import annotations

import datetime as dt
import os
import re
import shutil
import unicodedata
from collections.abc import Iterator
from pathlib import Path

import django
import polib
import pytest
import taggit
from django.conf import settings
from django.core.management import call_command
from django.template import Context, Template
from django.test import Client
from django.utils.formats import get_format, localize
from django.utils.timesince import timesince
from django.utils.translation import override
from django.utils.translation.trans_real import DjangoTranslation

FOLDER = Path(settings.BASE_DIR) / "locale/vi/LC_MESSAGES"
DOMAINS = ("django", "djangojs")
PLACEHOLDER = re.compile(r"%\(\w+\)[sdr]|%[sd]|%\d|\$?\{\w*\}|</?\w+>")
# Spelt the same in both.
SAME = {"Euro", "Video", "Video clip", "video clip", "%(name)s: %(refusal)s"}

# What Django ships besides its Vietnamese, and what of it nobody meets here: names of
# languages, descriptions of fields for developers, views that are not used.
PACKAGES = ("conf", "contrib/admin", "contrib/auth", "contrib/sessions")
UNSEEN = (
    "conf/global_settings",
    "contrib/admin/templates/registration/password_reset",
    "contrib/messages",
    "contrib/sitemaps",
    "contrib/staticfiles",
    "contrib/syndication",
    "db/models/fields/",
    "views/",
)

Key = tuple[str | None, str, bool]


def key_of(entry: polib.POEntry) -> Key:
    return entry.msgctxt, entry.msgid, bool(entry.msgid_plural)


def meaning_of(entry: polib.POEntry) -> str:
    meaning: str = entry.msgstr or entry.msgstr_plural.get(0, "")
    return meaning


def catalogue(domain: str = "django") -> polib.POFile:
    return polib.pofile(str(FOLDER / f"{domain}.po"))


@pytest.mark.parametrize("domain", DOMAINS)
def test_every_string_is_translated(domain: str) -> None:
    """Nothing is left out, left over or guessed by the tools."""
    entries = catalogue(domain)
    assert [
        entry.msgid
        for entry in entries
        if not entry.translated() or entry.fuzzy or entry.obsolete
    ] == []
    same = {e.msgid for e in entries if meaning_of(e) == e.msgid}
    assert same <= SAME
    assert not entries.metadata_is_fuzzy


@pytest.mark.parametrize("domain", DOMAINS)
def test_translations_keep_their_placeholders(domain: str) -> None:
    for entry in catalogue(domain):
        wanted = set(PLACEHOLDER.findall(entry.msgid_plural or entry.msgid))
        assert set(PLACEHOLDER.findall(meaning_of(entry))) == wanted, entry.msgid


@pytest.mark.parametrize("domain", DOMAINS)
def test_translations_are_composed(domain: str) -> None:
    """A decomposed text would fall out of the font in mid-word."""
    text = (FOLDER / f"{domain}.po").read_text(encoding="utf-8")
    assert text == unicodedata.normalize("NFC", text)


@pytest.mark.parametrize("domain", DOMAINS)
def test_the_compiled_catalogue_is_fresh(domain: str) -> None:
    """`make run` has no gettext to compile with: the .mo is committed."""
    compiled = polib.mofile(str(FOLDER / f"{domain}.mo"))

    def texts(entries: polib.POFile | polib.MOFile) -> dict[Key, str]:
        return {key_of(entry): meaning_of(entry) for entry in entries}

    assert texts(compiled) == texts(catalogue(domain))


def test_the_catalogue_holds_what_the_sources_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Collected anew, they have the strings of the catalogue and no others."""
    if shutil.which("xgettext") is None:
        assert not os.environ.get("CI"), "Install gettext: this can't be left out here."
        pytest.skip("gettext is not installed here")
    for part in ("articles", "comments", "newsroom", "templates"):
        shutil.copytree(Path(settings.BASE_DIR) / part, tmp_path / part)
    (tmp_path / "locale").mkdir()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(settings, "LOCALE_PATHS", [str(tmp_path / "locale")])

    call_command("makemessages", locale=["vi"], verbosity=0)

    found = polib.pofile(str(tmp_path / "locale/vi/LC_MESSAGES/django.po"))
    assert {key_of(e) for e in found} == {key_of(e) for e in catalogue()}


# --- The packages' strings ---------------------------------------------------------


def strings_of_django(language: str, domain: str) -> Iterator[polib.POEntry]:
    for package in PACKAGES:
        folder = Path(django.__file__).parent / package / "locale" / language
        path = folder / f"LC_MESSAGES/{domain}.po"
        if path.exists():
            yield from (e for e in polib.pofile(str(path)) if not e.obsolete)


@pytest.mark.parametrize("domain", DOMAINS)
def test_nothing_that_django_says_is_left_in_english(domain: str) -> None:
    """A string that a new version adds fails here, until it is translated or unseen."""
    spoken = {key_of(e) for e in catalogue(domain)}
    spoken |= {key_of(e) for e in strings_of_django("vi", domain) if e.translated()}
    assert [
        entry.msgid
        for entry in strings_of_django("en", domain)
        if key_of(entry) not in spoken
        and re.search("[a-z]{3}", re.sub(PLACEHOLDER, "", entry.msgid))
        and not all(place.startswith(UNSEEN) for place, _ in entry.occurrences)
    ] == []


def test_packages_still_say_what_is_translated_for_them() -> None:
    """What they have reworded since would be English again."""
    tags = Path(taggit.__file__).parent / "locale/en/LC_MESSAGES/django.po"
    said = {key_of(e) for e in strings_of_django("en", "django")}
    said |= {key_of(e) for e in polib.pofile(str(tags))}
    ours = {
        key_of(entry)
        for entry in catalogue()
        if all(place.endswith("_strings.py") for place, _ in entry.occurrences)
    }
    assert ours - said == set()
    scripts = {key_of(e) for e in strings_of_django("en", "djangojs")}
    assert {key_of(e) for e in catalogue("djangojs")} - scripts == set()


def test_our_words_win_over_the_packages() -> None:
    words = DjangoTranslation("vi")
    assert words.gettext("Log out") == "Đăng xuất"
    assert words.gettext("permission") == "quyền"
    assert words.ngettext("%(num)d hour", "%(num)d hours", 3) == "%(num)d giờ"


def test_scripts_of_the_desk_get_our_words(admin_client: Client) -> None:
    script = admin_client.get("/quan-tri/jsi18n/").content.decode()
    assert '"Monday": "Th\\u1ee9 hai"' in script
    assert '"Choose a Date": "Ch\\u1ecdn ng\\u00e0y"' in script


# --- Dates and numbers -------------------------------------------------------------


def test_dates_and_numbers_read_as_in_print() -> None:
    moment = dt.datetime(2026, 11, 24, 8, 5)  # noqa: DTZ001 - only its digits matter
    shown = Template(
        '{{ at|date }} | {{ at }} | {{ at|date:"l, j F" }} | {{ at|time }} | {{ n }}'
    ).render(Context({"at": moment, "n": 1234567.5}))
    assert shown == (
        "24/11/2026 | 08:05 24/11/2026 | Thứ ba, 24 tháng 11 | 08:05 | 1.234.567,5"
    )
    assert localize(moment.date()) == "24/11/2026"
    assert get_format("FIRST_DAY_OF_WEEK") == 1
    assert get_format("DATE_INPUT_FORMATS")[0] == "%d/%m/%Y"
    assert get_format("YEAR_MONTH_FORMAT") == "m/Y"
    with override("vi"):
        assert timesince(moment - dt.timedelta(hours=3), moment) == "3\xa0giờ"
