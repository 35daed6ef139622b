"""What a picture's file says about itself: EXIF, IPTC and XMP, read with distrust.

Cameras, agencies and attackers write these; whatever is garbled counts as not said.
"""

from __future__ import annotations

import datetime as dt
import html
import math
import struct
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from numbers import Rational
from typing import Any

from django.utils import timezone
from PIL import Image, ImageFile
from PIL.ExifTags import GPSTAGS, IFD, TAGS, Base
from PIL.IptcImagePlugin import getiptcinfo

from articles.vietnamese import normalise

# What Pillow's readers raise on garbled notes.
GARBLED = (
    ArithmeticError,
    AttributeError,
    EOFError,
    LookupError,
    OSError,
    SyntaxError,
    TypeError,
    ValueError,
    struct.error,
)

CAPTION_LENGTH = 2000
CREDIT_LENGTH = 200
MOST_VALUES_OF_A_TAG = 16
FIRST_PHOTOGRAPH = 1826

# Where in the file other tags begin.
POINTERS = (IFD.Exif, IFD.GPSInfo, IFD.Interop)
IPTC_BYLINE, IPTC_CREDIT, IPTC_CAPTION = (2, 80), (2, 110), (2, 120)


@dataclass(frozen=True)
class Notes:
    """`metadata` is safe for JSON and may hold the place: not for readers."""

    taken_at: dt.datetime | None = None
    caption: str = ""
    credit: str = ""
    metadata: dict[str, Any] = field(default_factory=dict)


def read_notes(image: ImageFile.ImageFile) -> Notes:
    """Read a loaded `image`'s notes; never raises."""
    exif, camera, place = _exif(image)
    iptc, xmp = _iptc(image), _xmp(image)
    captions = (
        iptc.get(IPTC_CAPTION, ""),
        _text(exif.get(Base.ImageDescription)),
        _xmp_item(xmp, "dc:description"),
    )
    signatures = (
        iptc.get(IPTC_BYLINE, ""),
        iptc.get(IPTC_CREDIT, ""),
        _text(exif.get(Base.Artist)),
        _xmp_item(xmp, "dc:creator"),
        _text(exif.get(Base.Copyright)),
    )
    caption = next((text for text in captions if _is_by_a_person(text)), "")
    credit = " ".join(next((text for text in signatures if text), "").split())
    return Notes(
        taken_at=_taken_at(camera),
        caption=caption[:CAPTION_LENGTH].strip(),
        credit=credit[:CREDIT_LENGTH].strip(),
        metadata={
            "exif": _named(exif, TAGS) | _named(camera, TAGS),
            "gps": _named(place, GPSTAGS),
        },
    )


def _exif(
    image: ImageFile.ImageFile,
) -> tuple[dict[int, Any], dict[int, Any], dict[int, Any]]:
    """The tags of the picture, of the camera and of the place."""
    found: list[dict[int, Any]] = [{}, {}, {}]
    with suppress(*GARBLED):
        exif = image.getexif()
        found[0] = _readable(exif)
        for i, directory in enumerate((IFD.Exif, IFD.GPSInfo), start=1):
            with suppress(*GARBLED):
                found[i] = _readable(exif.get_ifd(directory))
    return found[0], found[1], found[2]


def _readable(tags: Image.Exif | Mapping[int, Any]) -> dict[int, Any]:
    found = {}
    for tag in list(tags):
        with suppress(*GARBLED):  # each value is parsed only when asked for
            found[tag] = tags[tag]
    return found


def _iptc(image: ImageFile.ImageFile) -> dict[tuple[int, int], str]:
    with suppress(*GARBLED):
        return {
            key: _text(value[0] if isinstance(value, list) else value)
            for key, value in (getiptcinfo(image) or {}).items()
        }
    return {}


def _xmp(image: ImageFile.ImageFile) -> str:
    """Unparsed: an XML parser would be one more thing to attack."""
    xmp = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or ""
    return xmp.decode("utf-8", "replace") if isinstance(xmp, bytes) else str(xmp)


def _xmp_item(xmp: str, element: str) -> str:
    inside = xmp.partition(f"<{element}>")[2].partition(f"</{element}>")[0]
    item = inside.partition("<rdf:li")[2].partition(">")[2].partition("</rdf:li>")[0]
    return normalise(html.unescape(item)).strip()


def _text(value: Any) -> str:
    """`value` as text if it is UTF-8, or '': a code page guessed wrong prints rubbish."""
    if isinstance(value, str):  # Pillow has read the bytes as Latin-1
        value = value.encode("latin-1", "replace")
    if not isinstance(value, bytes):
        return ""
    with suppress(UnicodeDecodeError):
        return normalise(value.partition(b"\0")[0].decode()).strip()
    return ""


def _is_by_a_person(text: str) -> bool:
    """Cameras sign with a model or a file name: one word, or nothing but capitals."""
    return len(text.split()) > 1 and text != text.upper()


def _taken_at(camera: Mapping[int, Any]) -> dt.datetime | None:
    """In the outlet's time zone; a camera that tells no zone stood in it."""
    stamp = _text(camera.get(Base.DateTimeOriginal))
    offset = _text(camera.get(Base.OffsetTimeOriginal))
    with suppress(ValueError, OverflowError):
        taken_at = dt.datetime.fromisoformat(_iso(stamp))
        if offset:
            with suppress(ValueError):
                taken_at = dt.datetime.fromisoformat(_iso(stamp) + offset)
        if timezone.is_naive(taken_at):
            taken_at = timezone.make_aware(taken_at)
        if taken_at.year >= FIRST_PHOTOGRAPH and taken_at <= _tomorrow():
            return timezone.localtime(taken_at)
    return None


def _iso(stamp: str) -> str:
    date, _, time = stamp.partition(" ")
    return f"{date.replace(':', '-')}T{time}"


def _tomorrow() -> dt.datetime:
    return timezone.now() + dt.timedelta(days=1)


def _named(tags: Mapping[int, Any], names: Mapping[int, str]) -> dict[str, Any]:
    found = {
        names[tag]: _json(value)
        for tag, value in tags.items()
        if tag in names and tag not in POINTERS
    }
    return {name: value for name, value in found.items() if value is not None}


def _json(value: Any) -> Any:
    """`value` as JSON that PostgreSQL takes too, or None for blobs and nonsense."""
    match value:
        case str():
            return _text(value)[:CAPTION_LENGTH] or None
        case int():
            return value if abs(value) < 2**53 else None
        case float() | Rational():
            with suppress(*GARBLED):
                return (
                    round(number, 6) if math.isfinite(number := float(value)) else None
                )
        case tuple() | list() if 0 < len(value) <= MOST_VALUES_OF_A_TAG:
            values = [_json(each) for each in value]
            return None if None in values else values
    return None
