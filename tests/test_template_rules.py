"""What no template may hold, whoever writes it."""

from __future__ import annotations

import re
from collections.abc import Iterator

from tests.repository import name_of, texts

# The one template that prints HTML as it comes: the body, cleaned and pressed.
PRINTS_HTML = "templates/articles/components/body.html"


def readers_templates() -> Iterator[tuple[str, str]]:
    """Name and text of each template outside the admin."""
    for path, text in texts():
        name = name_of(path)
        if name.startswith("templates/") and "admin" not in path.parts:
            yield name, text


def test_readers_templates_hold_no_script_and_no_style() -> None:
    """The content security policy of readers' pages allows nothing inline."""
    inline = re.compile(
        r"<style\b|<script(?![^>]*\b(src=|type=.application/ld\+json))|"
        r"\sstyle=|\son[a-z]+=|javascript:",
        re.IGNORECASE,
    )
    found = [name for name, text in readers_templates() if inline.search(text)]
    assert found == []


def test_components_see_only_what_they_are_given() -> None:
    """Each include of a component ends with `only`."""
    found = [
        f"{name}: {tag}"
        for name, text in readers_templates()
        for tag in re.findall(r"{%\s*include\b.*?%}", text)
        if not re.search(r"\bonly\s*%}$", tag)
    ]
    assert found == []


def test_one_template_prints_html_as_it_comes() -> None:
    """`|safe` stands in the body's template; no other turns escaping off."""
    escapes = re.compile(r"\|\s*safe(seq)?\b|{%\s*autoescape\s+off")
    found = {
        name_of(path)
        for path, text in texts()
        if path.suffix in (".html", ".txt", ".xml") and escapes.search(text)
    }
    assert found == {PRINTS_HTML}
