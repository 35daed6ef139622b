"""Turns an uploaded file into a picture that is safe to show, or into a sentence.

The master is decoded, upright, sRGB, on white, and holds nothing but pixels; what the
file says about itself is read beside it.
"""

from __future__ import annotations

import datetime as dt
import hashlib
from contextlib import suppress
from dataclasses import dataclass, field
from importlib import import_module
from io import BytesIO
from typing import IO, Any

from django.utils.translation import gettext as _
from PIL import Image, ImageCms, ImageFile, UnidentifiedImageError
from PIL.ExifTags import Base

from articles.picture_notes import GARBLED, read_notes

MAX_BYTES = 40_000_000
MAX_PIXELS = 120_000_000
# These decode into several full-size copies: 120 megapixels would take 2 GB.
MAX_PIXELS_OF = {"WEBP": 50_000_000, "AVIF": 50_000_000, "HEIF": 50_000_000}
MAX_SIDE = 3000

# Pillow refuses twice this before it decodes anything; `_open` refuses the rest.
Image.MAX_IMAGE_PIXELS = MAX_PIXELS

# Reads iPhone pictures. Not required: its wheels are under the GPL.
with suppress(ImportError):
    import_module("pillow_heif").register_heif_opener()

FORMATS = ("JPEG", "PNG", "WEBP", "AVIF", "GIF")
SUFFIXES = {
    "JPEG": "jpg",
    "MPO": "jpg",  # a JPEG with a second picture behind it, as many phones write
    "PNG": "png",
    "WEBP": "webp",
    "AVIF": "avif",
    "GIF": "gif",
    "HEIF": "heic",
}
HEIC_BRANDS = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"mif1", b"msf1")

UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}


class Unreadable(ValueError):
    """The file can't be used; says why in one sentence for whoever uploaded it."""


@dataclass(frozen=True)
class Ingested:
    """A picture ready to be scaled, with what its file says about it.

    `width` and `height` are the master's. `metadata` may tell where and by whom the
    picture was taken: never show it to readers.
    """

    master: Image.Image
    width: int
    height: int
    suffix: str
    sha256: str
    taken_at: dt.datetime | None = None
    caption: str = ""
    credit: str = ""
    metadata: dict[str, Any] = field(default_factory=dict)


def ingest(file: IO[bytes]) -> Ingested:
    """Decode `file`, which must be seekable and is left open; raise `Unreadable`.

    A 24-megapixel JPEG takes 0.1 to 0.3 seconds and less than 100 MB.
    """
    sha256 = _sha256(file)
    image = _open(file)
    size, suffix = image.size, SUFFIXES[image.format or ""]
    try:
        master = _master(image)
    except Exception as error:  # a decoder may fail in any way on hostile bytes
        raise Unreadable(_damaged()) from error
    notes = read_notes(image)
    return Ingested(
        master=master,
        width=master.width,
        height=master.height,
        suffix=suffix,
        sha256=sha256,
        taken_at=notes.taken_at,
        caption=notes.caption,
        credit=notes.credit,
        metadata={"format": image.format, "size": list(size), **notes.metadata},
    )


def _damaged() -> str:
    return _(
        "The picture is damaged or was cut short on its way. "
        "Save it again and upload the new copy."
    )


def _sha256(file: IO[bytes]) -> str:
    digest, length = hashlib.sha256(), 0
    file.seek(0)
    while chunk := file.read(1 << 20):
        length += len(chunk)
        if length > MAX_BYTES:
            raise Unreadable(
                _(
                    "The file is larger than %(limit)d MB. "
                    "Save a smaller copy and upload that."
                )
                % {"limit": MAX_BYTES // 1_000_000}
            )
        digest.update(chunk)
    if not length:
        raise Unreadable(_("The file is empty. Choose the picture again."))
    return digest.hexdigest()


def _open(file: IO[bytes]) -> ImageFile.ImageFile:
    """Read the header only."""
    file.seek(0)
    head = file.read(64)
    file.seek(0)
    formats = [*FORMATS, *(["HEIF"] if "HEIF" in Image.OPEN else [])]
    try:
        image = Image.open(file, formats=formats)
    except (Image.DecompressionBombError, Image.DecompressionBombWarning) as error:
        raise Unreadable(_too_many_pixels(MAX_PIXELS)) from error
    except UnidentifiedImageError as error:
        raise Unreadable(_not_a_picture(head)) from error
    except Exception as error:  # as above
        raise Unreadable(_damaged()) from error
    limit = MAX_PIXELS_OF.get(image.format or "", MAX_PIXELS)
    if image.width * image.height > limit:
        raise Unreadable(_too_many_pixels(limit))
    return image


def _too_many_pixels(limit: int) -> str:
    return _(
        "The picture has more than %(limit)d megapixels. "
        "Save a smaller copy and upload that."
    ) % {"limit": limit // 1_000_000}


def _not_a_picture(head: bytes) -> str:
    if head[4:8] == b"ftyp" and head[8:12] in HEIC_BRANDS and b"avif" not in head:
        return _(
            "This picture is in the iPhone's own format (HEIC). On the phone choose "
            "Settings › Camera › Formats › Most Compatible and take it again, or "
            "send the picture as JPEG."
        )
    return _(
        "This file is not a picture that can be used. "
        "Choose a JPEG, PNG, WebP, AVIF or GIF."
    )


def _master(image: ImageFile.ImageFile) -> Image.Image:
    longest = max(image.size)
    if longest > MAX_SIDE:
        # Lets a JPEG decode at a half, a quarter or an eighth. Asked for a square,
        # Pillow would go by the short side and decode in full.
        across, down = (max(1, side * MAX_SIDE // longest) for side in image.size)
        image.draft(None, (across, down))
    image.load()
    icc = image.info.get("icc_profile")
    scaled = _smoothly_scalable(image)
    scaled.thumbnail((MAX_SIDE, MAX_SIDE), Image.Resampling.LANCZOS, reducing_gap=3.0)
    turn = UPRIGHT.get(_orientation(image))
    if turn is not None:
        scaled = scaled.transpose(turn)
    return _only_pixels(_srgb(_on_white(scaled), icc))


def _smoothly_scalable(image: Image.Image) -> Image.Image:
    if image.mode.startswith("I"):
        # 16 bits a pixel; a plain conversion would cut off everything above 255.
        return image.point(lambda value: value * (1 / 256)).convert("L")
    if image.has_transparency_data:
        return image.convert("RGBA")
    if image.mode in ("L", "RGB", "CMYK"):
        return image
    return image.convert("RGB")


def _orientation(image: Image.Image) -> int:
    with suppress(*GARBLED):
        return int(image.getexif().get(Base.Orientation, 1))
    return 1


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode != "RGBA":
        return image
    white = Image.new("RGB", image.size, "white")
    white.paste(image, mask=image.getchannel("A"))
    return white


def _srgb(image: Image.Image, icc: Any) -> Image.Image:
    """Convert from the embedded profile; one that is broken or ill-suited is ignored."""
    if isinstance(icc, bytes) and icc:
        with suppress(ImageCms.PyCMSError, *GARBLED):
            converted = ImageCms.profileToProfile(
                image,
                ImageCms.ImageCmsProfile(BytesIO(icc)),
                ImageCms.createProfile("sRGB"),
                outputMode="RGB",
            )
            if converted is not None:
                return converted
    return image.convert("RGB")


def _only_pixels(image: Image.Image) -> Image.Image:
    """A new picture: Pillow's savers also write what they find in the old one's info."""
    bare = Image.new("RGB", image.size)
    bare.paste(image)
    return bare
