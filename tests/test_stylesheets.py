"""One stylesheet reaches the reader, made of parts that old browsers can read."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from pytest_django import Settings

from newsroom import stylesheets
from newsroom.stylesheets import (
    FACES,
    SOURCE,
    STYLESHEET,
    StylesheetFinder,
    joined,
)

COMMENT = re.compile(r"/\*.*?\*/", re.DOTALL)
STRING = re.compile(r'"[^"]*"')
COLOUR = re.compile(
    r"#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix)\("
    r"|(?<![\w-])(?:black|white|red|grey|gray|silver|blue|green|yellow|orange|brown)(?![\w-])",
    re.IGNORECASE,
)
# At-rules that hold rules; inside any other block only declarations may stand.
GROUPS = ("@media", "@supports", "@layer")

FILES = sorted(SOURCE.rglob("*.css"))


def plain(css: str) -> str:
    """Without comments and strings, in which anything may stand."""
    return STRING.sub('""', COMMENT.sub("", css))


def blocks(css: str) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Each block's prelude with the preludes of the blocks around it."""
    around: list[str] = []
    prelude = ""
    for character in plain(css):
        if character == "{":
            yield prelude.strip(), tuple(around)
            around.append(prelude.strip())
            prelude = ""
        elif character == "}":
            around.pop()
            prelude = ""
        else:
            prelude = "" if character == ";" else prelude + character
    assert not around, f"not closed: {around}"


def selectors(css: str) -> Iterator[str]:
    return (prelude for prelude, _ in blocks(css) if not prelude.startswith("@"))


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.stem)
class TestPart:
    def test_reaches_the_reader(self, file: Path) -> None:
        """No part is forgotten when the stylesheet is joined."""
        assert file.read_text(encoding="utf-8") in joined()

    def test_braces_balance(self, file: Path) -> None:
        """A missing brace would swallow the parts after it."""
        css = plain(file.read_text(encoding="utf-8"))
        assert css.count("{") == css.count("}")

    def test_does_not_nest(self, file: Path) -> None:
        """Chrome 109 drops a rule inside a rule."""
        for prelude, around in blocks(file.read_text(encoding="utf-8")):
            assert all(outer.startswith(GROUPS) for outer in around), prelude

    def test_knows_no_colour_but_tokens(self, file: Path) -> None:
        """Dark, high contrast and print change the tokens and nothing else."""
        if file.name == "tokens.css":
            return
        css = file.read_text(encoding="utf-8")
        declarations = re.sub(r"[^;{}]*\{", "", plain(css))
        assert not COLOUR.findall(declarations)

    def test_stays_above_the_browser_floor(self, file: Path) -> None:
        """Chrome 109, Firefox 115 and Safari 15.4 read every part."""
        css = plain(file.read_text(encoding="utf-8"))
        for newer in ("light-dark(", "@property", "subgrid", "@scope", "@container"):
            assert newer not in css

    def test_leaves_order_to_the_layers(self, file: Path) -> None:
        """No shout and no id: later layers win, whatever they say."""
        css = file.read_text(encoding="utf-8")
        assert "!important" not in css
        assert not [selector for selector in selectors(css) if "#" in selector]


def test_layers_stand_in_order() -> None:
    """Tokens are weakest, components strongest, and each part is in its layer."""
    css = joined()
    assert css.startswith("@layer tokens, base, layout, components;\n")
    order = re.findall(r"^@layer (\w+) \{$", css, re.MULTILINE)
    assert order[:3] == ["tokens", "base", "layout"]
    assert order[3:] == ["components"] * len(list(SOURCE.glob("components/*.css")))


def test_faces_stand_outside_the_layers() -> None:
    """Every font face comes before the first layer opens."""
    css = joined()
    assert css.rindex("@font-face") < css.index("@layer tokens {")
    assert css.count("@font-face") == sum(
        (SOURCE / name).read_text(encoding="utf-8").count("@font-face")
        for name in FACES
    )


def test_fonts_it_names_are_there() -> None:
    """A face that names no file would leave the reader without the font."""
    for address in re.findall(r'url\("([^"]+)"\)', joined()):
        assert (SOURCE / address).resolve().is_file(), address


def test_every_custom_property_is_defined() -> None:
    """A misspelt token would silently be nothing."""
    css = plain(joined())
    defined = set(re.findall(r"(--[\w-]+)\s*:", css))
    assert set(re.findall(r"var\((--[\w-]+)", css)) <= defined


def test_schemes_redefine_tokens_that_exist() -> None:
    """Every scheme sets all the colours and only those."""
    css = (SOURCE / "tokens.css").read_text(encoding="utf-8")
    schemes = re.findall(
        r"@media [^{]*(?:prefers|forced|print)[^{]*\{(.*?)\n\}", css, re.DOTALL
    )
    named = [set(re.findall(r"(--[\w-]+):", scheme)) for scheme in schemes]
    assert len(named) == 5
    assert all(names == named[0] for names in named)


@pytest.fixture
def finder(settings: Settings, tmp_path: Path) -> StylesheetFinder:
    settings.DATA_DIR = tmp_path
    return StylesheetFinder()


def test_finder_offers_the_joined_stylesheet(finder: StylesheetFinder) -> None:
    """The development server finds one file with all parts in it."""
    assert Path(finder.find(STYLESHEET)).read_text(encoding="utf-8") == joined()


def test_finder_joins_anew_when_a_part_changes(
    finder: StylesheetFinder, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Who edits a part sees it on the next request."""
    finder.find(STYLESHEET)
    monkeypatch.setattr(stylesheets, "joined", lambda: "a{}")
    assert Path(finder.find(STYLESHEET)).read_text(encoding="utf-8") == "a{}"


def test_finder_leaves_an_unchanged_file_alone(
    finder: StylesheetFinder,
) -> None:
    """Its modification time lets browsers and `collectstatic` skip it."""
    before = Path(finder.find(STYLESHEET)).stat().st_mtime_ns
    assert Path(finder.find(STYLESHEET)).stat().st_mtime_ns == before


def test_finder_lists_it_for_collecting(
    finder: StylesheetFinder,
) -> None:
    """`collectstatic` gets the stylesheet and nothing else from this finder."""
    assert [path for path, _ in finder.list([])] == [STYLESHEET]


def test_finder_knows_no_other_file(finder: StylesheetFinder) -> None:
    """Other static files are left to the other finders."""
    assert not finder.find("css/other.css")


def test_site_finds_the_stylesheet() -> None:
    """The settings list the finder."""
    assert finders.find(STYLESHEET)
