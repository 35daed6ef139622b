"""Picture files of every sort that people upload, made by code."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Mapping
from io import BytesIO
from typing import Any

from PIL import Image
from PIL.ExifTags import GPS, IFD, Base
from PIL.TiffImagePlugin import IFDRational

RED, GREEN, BLUE, YELLOW = (200, 30, 30), (30, 160, 30), (30, 30, 200), (220, 200, 30)

SECRET = "not for readers"

# The colours of sRGB's primaries as an ICC profile writes them, under D50.
SRGB_PRIMARIES = (
    (0.4360, 0.2225, 0.0139),
    (0.3851, 0.7169, 0.0971),
    (0.1431, 0.0606, 0.7141),
)


def photograph(width: int = 800, height: int = 600) -> Image.Image:
    """Red at the top left, green at the top right, blue and yellow below."""
    image = Image.new("RGB", (width, height), RED)
    across, down = width // 2, height // 2
    image.paste(GREEN, (across, 0, width, down))
    image.paste(BLUE, (0, down, across, height))
    image.paste(YELLOW, (across, down, width, height))
    return image


def saved(image: Image.Image, format: str, **options: Any) -> bytes:  # noqa: A002
    data = BytesIO()
    image.save(data, format, **options)
    return data.getvalue()


def jpeg(width: int = 800, height: int = 600, **options: Any) -> bytes:
    return saved(photograph(width, height), "JPEG", **{"quality": 90, **options})


def exif(
    tags: Mapping[Base, Any], camera: Mapping[Base, Any] | None = None
) -> Image.Exif:
    found = Image.Exif()
    found.update({int(tag): value for tag, value in tags.items()})
    if camera:
        by_number = {int(tag): value for tag, value in camera.items()}
        found.get_ifd(IFD.Exif).update(by_number)
    return found


def phone_jpeg(width: int = 800, height: int = 600) -> bytes:
    """Lies on its side (orientation 6), tells place, time and more than it should."""
    notes = exif(
        {Base.Orientation: 6, Base.Make: "Phone", Base.Artist: "Văn Thịnh".encode()},
        {
            Base.DateTimeOriginal: "2026:11:20 07:30:00",
            Base.OffsetTimeOriginal: "+00:00",
            Base.MakerNote: SECRET.encode(),
        },
    )
    notes.get_ifd(IFD.GPSInfo).update(
        {GPS.GPSLatitudeRef: "N", GPS.GPSLatitude: (21.0, 1.0, 30.5)}
    )
    return jpeg(
        width,
        height,
        exif=notes,
        comment=SECRET,
        xmp=f"<x:xmpmeta>{SECRET}</x:xmpmeta>".encode(),
        icc_profile=icc_profile(SRGB_PRIMARIES),
    )


def jpeg_with_iptc(records: dict[tuple[int, int], bytes]) -> bytes:
    iptc = b"".join(
        struct.pack(">BBBH", 0x1C, *key, len(value)) + value
        for key, value in records.items()
    )
    block = b"8BIM" + struct.pack(">HHI", 0x0404, 0, len(iptc)) + iptc
    segment = b"Photoshop 3.0\0" + block + b"\0" * (len(iptc) % 2)
    plain = jpeg()
    return (
        plain[:2] + struct.pack(">HH", 0xFFED, len(segment) + 2) + segment + plain[2:]
    )


def jpeg_with_xmp(description: str, creator: str) -> bytes:
    item = '<rdf:li xml:lang="x-default">'
    xmp = (
        f"<dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:description><rdf:Alt>{item}{description}</rdf:li></rdf:Alt>"
        "</dc:description>"
    )
    return jpeg(xmp=f"<x:xmpmeta>{xmp}</x:xmpmeta>".encode())


def jpeg_with_absurd_exif() -> bytes:
    """A title of NULs, an orientation of 77, a rational over zero, a date of zeros."""
    return jpeg(
        exif=exif(
            {
                Base.ImageDescription: b"Le Chan\0\0<b>",
                Base.Orientation: 77,
                Base.XResolution: IFDRational(1, 0),
                Base.Make: b"\xff\xfe\x00\xd8",
            },
            {Base.DateTimeOriginal: "0000:00:00 00:00:00", Base.FNumber: "f/two"},
        )
    )


def jpeg_with_garbled_exif() -> bytes:
    return jpeg(exif=b"Exif\0\0II*\0\x08\0\0\0\xff\xff" + b"\xee" * 40)


def cmyk_jpeg() -> bytes:
    return saved(photograph().convert("CMYK"), "JPEG", quality=95)


def two_picture_jpeg() -> bytes:
    """The format MPO, in which many phones write a picture and its depth."""
    extra = photograph(80, 60)
    return saved(photograph(), "MPO", save_all=True, append_images=[extra])


def png(bits: int, colour_type: int, size: tuple[int, int], rows: bytes) -> bytes:
    """A PNG of raw `rows`, each with its filter byte."""
    header = struct.pack(">IIBBBBB", *size, bits, colour_type, 0, 0, 0)
    parts = [(b"IHDR", header), (b"IDAT", rows), (b"IEND", b"")]
    return b"\x89PNG\r\n\x1a\n" + b"".join(
        struct.pack(">I", len(data))
        + kind
        + data
        + struct.pack(">I", zlib.crc32(kind + data))
        for kind, data in parts
    )


def png_of_16_bits() -> bytes:
    """Grey, from black at the left to white at the right."""
    row = b"\0" + b"".join(struct.pack(">H", x * 65535 // 399) for x in range(400))
    return png(16, 0, (400, 300), zlib.compress(row * 300))


def huge_png(width: int = 20_000, height: int = 15_000) -> bytes:
    """300 megapixels of black in some 40 kilobytes."""
    row = b"\0" * (1 + (width + 7) // 8)
    compressor = zlib.compressobj(9)
    rows = b"".join(compressor.compress(row * 100) for _ in range(height // 100))
    return png(1, 0, (width, height), rows + compressor.flush())


def transparent_png() -> bytes:
    """Clear but for a red left half."""
    image = Image.new("RGBA", (400, 300), (0, 0, 0, 0))
    image.paste((*RED, 255), (0, 0, 200, 300))
    return saved(image, "PNG")


def palette_png() -> bytes:
    """As `transparent_png`, in a palette with one clear colour."""
    image = Image.new("P", (400, 300), 0)
    image.putpalette([0, 0, 0, *RED])
    image.paste(1, (0, 0, 200, 300))
    return saved(image, "PNG", transparency=0)


def animated_gif() -> bytes:
    frames = [Image.new("RGB", (400, 300), colour) for colour in (RED, GREEN, BLUE)]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:])


def polyglot() -> bytes:
    """A picture to one program, a page with a script to another."""
    script = b"<html><script>alert(1)</script>"
    return jpeg(comment=script) + script


def heic_head() -> bytes:
    """How an iPhone's picture begins; enough to be recognised."""
    return struct.pack(">I", 24) + b"ftypheic\0\0\0\0mif1heic" + b"\0" * 200


def svg() -> bytes:
    return b'<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'


def icc_profile(primaries: tuple[tuple[float, float, float], ...]) -> bytes:
    """A display's profile with these colours for red, green and blue, gamma 2.2."""

    def fixed(*numbers: float) -> bytes:
        return b"".join(struct.pack(">i", round(number * 65536)) for number in numbers)

    def xyz(*numbers: float) -> bytes:
        return b"XYZ \0\0\0\0" + fixed(*numbers)

    curve = b"curv\0\0\0\0" + struct.pack(">IHxx", 1, round(2.2 * 256))
    name = b"desc\0\0\0\0" + struct.pack(">I", 5) + b"test\0" + b"\0" * 79
    white = (0.9642, 1.0, 0.8249)
    tags = {b"desc": name, b"cprt": b"text\0\0\0\0none\0\0\0\0", b"wtpt": xyz(*white)}
    for letter, primary in zip((b"r", b"g", b"b"), primaries, strict=True):
        tags |= {letter + b"XYZ": xyz(*primary), letter + b"TRC": curve}
    place, index, body = 128 + 4 + 12 * len(tags), b"", b""
    for tag, data in tags.items():
        index += tag + struct.pack(">II", place + len(body), len(data))
        body += data + b"\0" * (-len(data) % 4)
    head = struct.pack(">I4xI", place + len(body), 0x02400000) + b"mntrRGB XYZ "
    head += b"\0" * 12 + b"acsp" + b"\0" * 28 + fixed(*white)
    return head.ljust(128, b"\0") + struct.pack(">I", len(tags)) + index + body
