"""Reading a stored body: its figures, in order, and its plain text."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from html import escape
from html.parser import HTMLParser

_BLOCKS = frozenset(
    [
        "p",
        "h2",
        "h3",
        "li",
        "blockquote",
        "figure",
        "figcaption",
        "table",
        "caption",
        "tr",
        "td",
        "th",
        "hr",
        "br",
    ]
)
_VOID = frozenset({"br", "hr"})


@dataclass(frozen=True)
class Markup:
    """A piece of mark-up between figures, as it is stored."""

    html: str


@dataclass(frozen=True)
class Figure:
    """A picture (by image id) or a player (by address) with its caption."""

    caption: str
    image_id: int | None = None
    embed: str | None = None


class _Reader(HTMLParser):
    """Splits a cleaned body; a figure inside a figure is read as part of it."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.parts: list[Markup | Figure] = []
        self._html: list[str] = []
        self._depth = 0
        self._attributes: dict[str, str] = {}
        self._caption: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "figure":
            if self._depth == 0:
                self._flush()
                self._attributes = {name: value or "" for name, value in attrs}
                self._caption = []
            self._depth += 1
        elif self._depth:
            self._caption.append(" " if tag in _BLOCKS else "")
        else:
            self._html.append(self.get_starttag_text() or "")

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.handle_starttag(tag, attrs)

    def handle_endtag(self, tag: str) -> None:
        if tag == "figure" and self._depth:
            self._depth -= 1
            if self._depth == 0:
                self._add_figure()
        elif self._depth:
            self._caption.append(" " if tag in _BLOCKS else "")
        elif tag not in _VOID:
            self._html.append(f"</{tag}>")

    def handle_data(self, data: str) -> None:
        if self._depth:
            self._caption.append(data)
        else:
            self._html.append(escape(data, quote=False))

    def finish(self) -> list[Markup | Figure]:
        self.close()
        if self._depth:
            self._add_figure()
        self._flush()
        return self.parts

    def _add_figure(self) -> None:
        caption = " ".join("".join(self._caption).split())
        image, embed = (self._attributes.get(f"data-{k}") for k in ("image", "embed"))
        if image:
            self.parts.append(Figure(caption, image_id=int(image)))
        elif embed:
            self.parts.append(Figure(caption, embed=embed))
        elif caption:
            # A figure of nothing keeps its words.
            self.parts.append(Markup(f"<p>{escape(caption, quote=False)}</p>"))

    def _flush(self) -> None:
        html = "".join(self._html).strip()
        if html:
            self.parts.append(Markup(html))
        self._html = []


def parts(body: str) -> list[Markup | Figure]:
    """A cleaned body as mark-up and figures, in order."""
    reader = _Reader()
    reader.feed(body)
    return reader.finish()


def image_ids(body: str) -> list[int]:
    """The pictures shown in a cleaned body, each once, in order."""
    found = (part.image_id for part in parts(body) if isinstance(part, Figure))
    return list(dict.fromkeys(number for number in found if number is not None))


class _Words(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_endtag(self, tag: str) -> None:
        if tag in _BLOCKS:
            self.pieces.append("\n")

    def handle_data(self, data: str) -> None:
        self.pieces.append(data)


def _lines(text: str) -> Iterator[str]:
    for line in text.split("\n"):
        words = re.sub(r"\s+", " ", line).strip()
        if words:
            yield words


def plain_text(body: str) -> str:
    """The words of a cleaned body, captions included; one line a block."""
    reader = _Words()
    reader.feed(body)
    reader.close()
    return "\n".join(_lines("".join(reader.pieces)))
