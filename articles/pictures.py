"""Pictures as the reader gets them: the files that are served, and what a page says.

Files lie under `pictures/<key>/<width>.<format>` in the public storage. The key can't
be guessed, and a file never changes once it is written.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from contextlib import ExitStack, suppress
from dataclasses import asdict, dataclass
from io import BytesIO
from typing import Any, Literal, Self

from django.core.files.base import ContentFile
from django.core.files.storage import Storage, default_storage
from PIL import Image

from articles.ingesting import Ingested, Unreadable, ingest

__all__ = [
    "Format",
    "Ingested",
    "Picture",
    "Unreadable",
    "ingest",
    "make_renditions",
    "remove_renditions",
]

Format = Literal["avif", "webp", "jpg"]

WIDTHS = (320, 480, 640, 960, 1280, 1920, 2560)
FALLBACK_WIDTH = 960
# Wider JPEGs would be a third of all bytes kept, for browsers that know neither of the
# other formats. Never raise it: pages would name files that were not made.
WIDEST_JPEG = 1280

# One step slower makes AVIF and WebP 5 % smaller and takes twice the time.
SAVING: Mapping[Format, Mapping[str, Any]] = {
    "avif": {"format": "AVIF", "quality": 55, "speed": 8},
    "webp": {"format": "WEBP", "quality": 76, "method": 2},
    "jpg": {"format": "JPEG", "quality": 80, "progressive": True, "optimize": True},
}


def make_renditions(master: Image.Image, key: str, storage: Storage) -> tuple[int, ...]:
    """Write `master` in every format and width and return the widths, ascending.

    Leaves no file behind when it fails. Takes about two seconds.
    """
    widths = tuple(w for w in WIDTHS if w <= master.width) or (master.width,)
    if storage.exists(_name(key, widths[0], "jpg")):
        raise FileExistsError(f"pictures/{key}")
    scaled = master
    with ExitStack() as undo:
        undo.callback(remove_renditions, key, widths, storage)
        for width in reversed(widths):
            height = max(1, round(master.height * width / master.width))
            if scaled.size != (width, height):
                scaled = scaled.resize((width, height), Image.Resampling.LANCZOS)
            for fmt in _formats(width):
                _write(scaled, _name(key, width, fmt), fmt, storage)
        undo.pop_all()
    return widths


def remove_renditions(key: str, widths: Iterable[int], storage: Storage) -> None:
    for width in widths:
        for fmt in _formats(width):
            storage.delete(_name(key, width, fmt))
    with suppress(OSError):  # a folder that holds something else stays
        storage.delete(f"pictures/{key}")


def _formats(width: int) -> tuple[Format, ...]:
    return ("avif", "webp", "jpg") if width <= WIDEST_JPEG else ("avif", "webp")


def _name(key: str, width: int, fmt: Format) -> str:
    return f"pictures/{key}/{width}.{fmt}"


def _write(image: Image.Image, name: str, fmt: Format, storage: Storage) -> None:
    data = BytesIO()
    image.save(data, **SAVING[fmt])
    storage.save(name, ContentFile(data.getvalue()))


@dataclass(frozen=True)
class Picture:
    """A picture in a page. `width` and `height` tell its shape, not a file's size."""

    id: int
    key: str
    width: int
    height: int
    widths: tuple[int, ...]
    alt: str = ""
    caption: str = ""
    credit: str = ""
    focus_x: int = 50
    focus_y: int = 50

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Self:
        return cls(**{**data, "widths": tuple(data["widths"])})

    def to_json(self) -> dict[str, Any]:
        return {**asdict(self), "widths": list(self.widths)}

    def url(self, width: int, fmt: Format) -> str:
        """The address of one file; `width` is one of `widths`."""
        return default_storage.url(_name(self.key, width, fmt))

    def srcset(self, fmt: Format) -> str:
        return ", ".join(
            f"{self.url(width, fmt)} {width}w"
            for width in self.widths
            if fmt in _formats(width)
        )

    @property
    def avif_srcset(self) -> str:
        return self.srcset("avif")

    @property
    def webp_srcset(self) -> str:
        return self.srcset("webp")

    @property
    def jpg_srcset(self) -> str:
        return self.srcset("jpg")

    @property
    def fallback_url(self) -> str:
        """A JPEG at most 960 wide, for what knows no srcset."""
        fitting = [width for width in self.widths if width <= FALLBACK_WIDTH]
        return self.url(max(fitting), "jpg")

    @property
    def focus_classes(self) -> str:
        """Classes that keep the focal point in a crop, in steps of ten percent."""
        x, y = ((percent + 5) // 10 * 10 for percent in (self.focus_x, self.focus_y))
        return f"focus-x-{x} focus-y-{y}"

    @property
    def aspect(self) -> Literal["landscape", "portrait", "square"]:
        if self.width == self.height:
            return "square"
        return "landscape" if self.width > self.height else "portrait"
