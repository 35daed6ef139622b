"""What mark-up a body may hold, and the cleaning of whatever else arrives.

The editor's toolbar (articles/editor.py) offers exactly what this list allows. The
editor is a convenience; this is the guard.
"""

from __future__ import annotations

import re
from urllib.parse import urlsplit

import nh3

from articles.vietnamese import normalise

ALLOWED: dict[str, set[str]] = {
    "p": set(),
    "h2": set(),
    "h3": set(),
    "strong": set(),
    "em": set(),
    "s": set(),
    "sub": set(),
    "sup": set(),
    "br": set(),
    "hr": set(),
    "ul": set(),
    "ol": {"start"},
    "li": set(),
    "blockquote": set(),
    "a": {"href", "title"},
    # Pictures and players stand in a body as numbers and addresses; pressing turns
    # them into mark-up, so no body ever needs editing when a rendition changes.
    "figure": {"data-image", "data-embed"},
    "figcaption": set(),
    "table": set(),
    "caption": set(),
    "thead": set(),
    "tbody": set(),
    "tr": set(),
    "th": {"colspan", "rowspan", "scope"},
    "td": {"colspan", "rowspan"},
}
EMBED_HOSTS = {
    "www.youtube.com",
    "youtube.com",
    "m.youtube.com",
    "youtu.be",
    "www.facebook.com",
    "fb.watch",
    "vimeo.com",
    "player.vimeo.com",
}
_NUMBER = re.compile(r"[1-9]\d{0,9}", re.ASCII)
# What Office programs, mail and old editors write, in the words of the list above.
# Boxes become paragraphs: dropped, they would glue the words of two into one.
_SYNONYMS = {
    "b": "strong",
    "i": "em",
    "strike": "s",
    "del": "s",
    "h1": "h2",
    "h4": "h3",
    "h5": "h3",
    "h6": "h3",
    **dict.fromkeys(
        (
            "address",
            "article",
            "aside",
            "center",
            "dd",
            "div",
            "dt",
            "footer",
            "header",
            "main",
            "pre",
            "section",
        ),
        "p",
    ),
}
_SYNONYM_TAG = re.compile(rf"<(/?)({'|'.join(_SYNONYMS)})(?=[\s>/])", re.IGNORECASE)
_EMPTY_PARAGRAPH = re.compile(r"<p>(?:\s|&nbsp;|<br>)*</p>")
_MANY_LINES = re.compile(r"\n{3,}")


def is_embeddable(address: str) -> bool:
    """Whether `address` names a video on a provider that the site plays."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return False
    return parts.scheme == "https" and parts.netloc.lower() in EMBED_HOSTS


def _attribute(tag: str, name: str, value: str) -> str | None:
    if name in ("data-image", "colspan", "rowspan", "start"):
        return value if _NUMBER.fullmatch(value) else None
    if name == "data-embed":
        return value if is_embeddable(value) else None
    if name == "scope":
        return value if value in ("row", "col") else None
    return value


# Deeper than any text, and as deep as parsing stays quick: it costs the square.
MOST_DEEP = 100
_TAG = re.compile(r"<(/?)([a-zA-Z][a-zA-Z0-9-]*)[^<>]*>")
_CLOSED_BY_ITSELF = frozenset(
    [
        "p",
        "li",
        "td",
        "th",
        "tr",
        "dt",
        "dd",
        "br",
        "hr",
        "img",
        "input",
        "meta",
        "link",
        "col",
        "wbr",
        "source",
        "area",
    ]
)


def is_too_deep(html: str) -> bool:
    """Whether elements are nested beyond MOST_DEEP; costs one pass over the text."""
    depth = 0
    for tag in _TAG.finditer(html):
        if tag[2].lower() in _CLOSED_BY_ITSELF:
            continue
        depth = max(0, depth - 1) if tag[1] else depth + 1
        if depth > MOST_DEEP:
            return True
    return False


_cleaner = nh3.Cleaner(
    tags=set(ALLOWED),
    # Without the star nh3 would let `lang` and `title` pass on every tag.
    attributes={"*": set(), **ALLOWED},
    attribute_filter=_attribute,
    url_schemes={"http", "https", "mailto", "tel"},
    clean_content_tags={"script", "style", "noscript", "template", "title"},
    strip_comments=True,
    link_rel=None,
)


def clean_body(html: str) -> str:
    """`html` with nothing but allowed mark-up, in NFC. Idempotent.

    Words are kept; scripts, styles, comments and empty paragraphs go. A body of 50 KB
    takes some ten milliseconds.
    """
    # Cleaning turns references such as &#8203; into characters that have to go as
    # well, and what is joined by that is new to the cleaner.
    html = normalise(html)
    if is_too_deep(html):
        # Nobody writes that; the words stay.
        html = _TAG.sub(" ", html)
    cleaned = _clean_once(html)
    while (again := _clean_once(cleaned)) != cleaned:
        cleaned = again
    return cleaned


def _clean_once(html: str) -> str:
    html = _SYNONYM_TAG.sub(lambda tag: f"<{tag[1]}{_SYNONYMS[tag[2].lower()]}", html)
    cleaned = normalise(_cleaner.clean(html))
    return _MANY_LINES.sub("\n\n", _EMPTY_PARAGRAPH.sub("", cleaned)).strip()
