"""What is accepted as a picture, what is made of it, and what a page says of it."""

from __future__ import annotations

import datetime as dt
import json
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from typing import IO, Any

import pytest
from django.core.files.base import File
from django.core.files.storage import FileSystemStorage
from django.utils import timezone, translation
from PIL import Image, ImageFile
from PIL.ExifTags import Base

from articles import ingesting, pictures
from articles.ingesting import Ingested, Unreadable, ingest
from articles.pictures import Picture, make_renditions, remove_renditions
from tests import picture_files
from tests.picture_files import BLUE, GREEN, RED, YELLOW, exif, jpeg

KEY = "0123456789abcdef01234567"
WHITE = (255, 255, 255)
# Pillow complains of garbled EXIF, which is what these tests are about.
garbled = pytest.mark.filterwarnings("ignore::UserWarning:PIL.TiffImagePlugin")


@pytest.fixture(autouse=True)
def _in_english() -> Iterator[None]:
    with translation.override("en"):
        yield


@pytest.fixture
def storage(tmp_path: Path) -> FileSystemStorage:
    return FileSystemStorage(location=tmp_path, base_url="/media/")


def ingested(data: bytes) -> Ingested:
    return ingest(BytesIO(data))


def names(storage: FileSystemStorage) -> set[str]:
    root = Path(storage.location)
    return {path.relative_to(root).as_posix() for path in root.rglob("*")}


def is_about(
    pixel: float | tuple[int, ...] | None, colour: tuple[int, int, int]
) -> bool:
    assert isinstance(pixel, tuple)
    return all(abs(a - b) <= 12 for a, b in zip(pixel, colour, strict=True))


def corners(image: Image.Image) -> list[str]:
    """The colours of top left, top right, bottom left, bottom right."""
    named = {"red": RED, "green": GREEN, "blue": BLUE, "yellow": YELLOW}
    right, bottom = image.width - 10, image.height - 10
    return [
        next(name for name in named if is_about(image.getpixel(place), named[name]))
        for place in ((10, 10), (right, 10), (10, bottom), (right, bottom))
    ]


# --- What is refused ------------------------------------------------------------

NOT_A_PICTURE = (
    "This file is not a picture that can be used. "
    "Choose a JPEG, PNG, WebP, AVIF or GIF."
)
DAMAGED = (
    "The picture is damaged or was cut short on its way. "
    "Save it again and upload the new copy."
)
TOO_MANY_PIXELS = (
    "The picture has more than %d megapixels. Save a smaller copy and upload that."
)


def gif_cut_short() -> bytes:
    return picture_files.animated_gif()[:60]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        pytest.param(
            b"", "The file is empty. Choose the picture again.", id="no bytes"
        ),
        pytest.param("Đây là bài viết".encode(), NOT_A_PICTURE, id="a text"),
        pytest.param(picture_files.svg(), NOT_A_PICTURE, id="SVG"),
        pytest.param(b"%PDF-1.7\n" + b"x" * 999, NOT_A_PICTURE, id="PDF"),
        pytest.param(jpeg()[:6000], DAMAGED, id="truncated JPEG"),
        pytest.param(
            picture_files.transparent_png()[:300], DAMAGED, id="truncated PNG"
        ),
        pytest.param(gif_cut_short(), DAMAGED, id="truncated GIF"),
        pytest.param(
            picture_files.heic_head(),
            "This picture is in the iPhone's own format (HEIC). On the phone choose "
            "Settings › Camera › Formats › Most Compatible and take it again, or "
            "send the picture as JPEG.",
            id="HEIC",
        ),
    ],
)
def test_a_refusal_is_a_sentence(data: bytes, sentence: str) -> None:
    """What is no picture is refused with one sentence that says what to do."""
    with pytest.raises(Unreadable) as refusal:
        ingested(data)
    assert str(refusal.value) == sentence


@pytest.mark.parametrize("format_name", ["WEBP", "AVIF"])
def test_a_truncated_modern_picture_is_refused(format_name: str) -> None:
    """WebP and AVIF cut short are refused too, not shown half."""
    whole = picture_files.saved(picture_files.photograph(), format_name)
    with pytest.raises(Unreadable):
        ingested(whole[: len(whole) // 2])


def test_a_file_beyond_the_limit_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    """The bytes are counted as they are read: nobody's word is taken for the size."""
    monkeypatch.setattr(ingesting, "MAX_BYTES", 2_000_000)
    with pytest.raises(Unreadable) as refusal:
        ingested(jpeg() + bytes(2_000_000))
    assert str(refusal.value) == (
        "The file is larger than 2 MB. Save a smaller copy and upload that."
    )


@pytest.mark.parametrize(
    ("width", "height"), [(20_000, 15_000), (15_000, 10_000), (12_000, 10_001)]
)
def test_too_many_pixels_are_refused_undecoded(
    width: int, height: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A picture of 300 megapixels costs a look at its header and no memory."""
    data = picture_files.huge_png(width, height)
    monkeypatch.setattr(ImageFile.ImageFile, "load", _must_not_be_called)
    with pytest.raises(Unreadable) as refusal:
        ingested(data)
    assert str(refusal.value) == TOO_MANY_PIXELS % 120


def _must_not_be_called(*args: Any) -> None:
    raise AssertionError("decoded")


def test_webp_has_a_lower_limit(monkeypatch: pytest.MonkeyPatch) -> None:
    """Formats that decode into several copies may have fewer pixels."""
    monkeypatch.setitem(ingesting.MAX_PIXELS_OF, "WEBP", 1_000_000)
    picture = picture_files.photograph(1250, 801)
    with pytest.raises(Unreadable) as refusal:
        ingested(picture_files.saved(picture, "WEBP"))
    assert str(refusal.value) == TOO_MANY_PIXELS % 1
    assert ingested(picture_files.saved(picture, "PNG")).width == 1250


# --- What is accepted -----------------------------------------------------------


@pytest.mark.parametrize(
    ("make", "suffix"),
    [
        (jpeg, "jpg"),
        (picture_files.cmyk_jpeg, "jpg"),
        (picture_files.two_picture_jpeg, "jpg"),
        (picture_files.polyglot, "jpg"),
        (lambda: picture_files.saved(picture_files.photograph(), "PNG"), "png"),
        (lambda: picture_files.saved(picture_files.photograph(), "WEBP"), "webp"),
        (lambda: picture_files.saved(picture_files.photograph(), "AVIF"), "avif"),
        (lambda: jpeg(icc_profile=b"no profile at all"), "jpg"),
        pytest.param(picture_files.jpeg_with_absurd_exif, "jpg", marks=garbled),
        pytest.param(picture_files.jpeg_with_garbled_exif, "jpg", marks=garbled),
    ],
)
def test_every_sort_of_picture_is_read(make: Callable[[], bytes], suffix: str) -> None:
    """The master is RGB with the right colours, the suffix is that of the content."""
    read = ingested(make())
    assert (read.width, read.height, read.suffix) == (800, 600, suffix)
    assert read.master.mode == "RGB"
    assert read.master.info == {}
    assert corners(read.master) == ["red", "green", "blue", "yellow"]


def test_sixteen_bits_keep_their_greys() -> None:
    """A 16-bit scan is scaled to 8 bits, not cut off at 255."""
    master = ingested(picture_files.png_of_16_bits()).master
    assert [master.getpixel((x, 150)) for x in (0, 200, 399)] == [
        (0, 0, 0),
        (128, 128, 128),
        WHITE,
    ]


@pytest.mark.parametrize(
    "make", [picture_files.transparent_png, picture_files.palette_png]
)
def test_what_is_clear_becomes_white(make: Callable[[], bytes]) -> None:
    """A logo without background is shown on white, not on black."""
    master = ingested(make()).master
    assert [master.getpixel((x, 150)) for x in (100, 300)] == [RED, WHITE]


def test_an_animation_shows_its_first_frame() -> None:
    """Of a GIF that moves the first picture is kept."""
    assert ingested(picture_files.animated_gif()).master.getpixel((9, 9)) == RED


@pytest.mark.parametrize("orientation", range(1, 9))
def test_pictures_stand_upright(orientation: int) -> None:
    """Whatever way the camera was held, the sky is up."""
    backwards = {6: Image.Transpose.ROTATE_90, 8: Image.Transpose.ROTATE_270}
    turn = backwards.get(orientation, ingesting.UPRIGHT.get(orientation))
    image = picture_files.photograph()
    lying = image.transpose(turn) if turn is not None else image
    notes = exif({Base.Orientation: orientation})
    read = ingested(picture_files.saved(lying, "JPEG", quality=90, exif=notes))
    assert (read.width, read.height) == (800, 600)
    assert corners(read.master) == ["red", "green", "blue", "yellow"]


def test_the_embedded_profile_decides_the_colours() -> None:
    """A profile that swaps red and green turns a red picture green in sRGB."""
    red, green, blue = picture_files.SRGB_PRIMARIES
    picture = picture_files.saved(
        Image.new("RGB", (400, 300), (255, 0, 0)),
        "PNG",
        icc_profile=picture_files.icc_profile((green, red, blue)),
    )
    assert is_about(ingested(picture).master.getpixel((9, 9)), (0, 255, 0))


def test_large_pictures_are_reduced() -> None:
    """The long side of the master is 3000 pixels at most."""
    assert ingested(jpeg(6000, 400)).master.size == (3000, 200)
    assert ingested(jpeg(100, 4000)).master.size == (75, 3000)
    assert ingested(jpeg(3, 9000)).master.size == (1, 3000)


def test_a_large_jpeg_is_not_decoded_in_full(monkeypatch: pytest.MonkeyPatch) -> None:
    """24 megapixels are read at half their size: a quarter of the memory."""
    loaded: list[tuple[int, int]] = []
    smoothly_scalable = ingesting._smoothly_scalable

    def spy(image: Image.Image) -> Image.Image:
        loaded.append(image.size)
        return smoothly_scalable(image)

    monkeypatch.setattr(ingesting, "_smoothly_scalable", spy)
    assert ingested(jpeg(6000, 4000)).master.size == (3000, 2000)
    assert loaded == [(3000, 2000)]


def test_the_file_stays_open() -> None:
    """Whoever uploaded may still read and store the file."""
    file = BytesIO(jpeg())
    ingest(file)
    assert not file.closed
    file = BytesIO(jpeg()[:3000])
    with pytest.raises(Unreadable):
        ingest(File(file))
    assert not file.closed


# --- What the file says about itself --------------------------------------------


def test_what_a_phone_says_is_kept() -> None:
    """Time, place and camera are read; blobs are not."""
    read = ingested(picture_files.phone_jpeg())
    assert read.taken_at == dt.datetime(2026, 11, 20, 7, 30, tzinfo=dt.UTC)
    assert read.credit == "Văn Thịnh"
    assert read.metadata == {
        "format": "JPEG",
        "size": [800, 600],
        "exif": {
            "Make": "Phone",
            "Orientation": 6,
            "Artist": "Văn Thịnh",
            "DateTimeOriginal": "2026:11:20 07:30:00",
            "OffsetTimeOriginal": "+00:00",
        },
        "gps": {"GPSLatitudeRef": "N", "GPSLatitude": [21.0, 1.0, 30.5]},
    }


@garbled
def test_absurd_notes_are_left_out() -> None:
    """NULs, wrong types and impossible numbers never reach the database."""
    read = ingested(picture_files.jpeg_with_absurd_exif())
    assert read.taken_at is None
    assert read.metadata["exif"] == {
        "ImageDescription": "Le Chan",
        "Orientation": 77,
        "DateTimeOriginal": "0000:00:00 00:00:00",
        "FNumber": "f/two",
    }
    assert "\\u0000" not in json.dumps(read.metadata, allow_nan=False)


@pytest.mark.parametrize(
    ("stamp", "offset", "taken_at"),
    [
        ("2026:11:20 07:30:00", "", "2026-11-20T07:30:00+07:00"),
        ("2026:11:20 07:30:00", "+09:00", "2026-11-20T05:30:00+07:00"),
        ("2026:11:20 07:30:00", "nonsense", "2026-11-20T07:30:00+07:00"),
        ("2026:11:20 07:30:00", "+99:00", "2026-11-20T07:30:00+07:00"),
        ("1985:01:31 02:00:00", "+07:00", "1985-01-31T02:00:00+07:00"),
        ("0000:00:00 00:00:00", "", None),
        ("0001:01:01 00:00:00", "+14:00", None),
        ("9999:12:31 23:59:59", "-14:00", None),
        ("2026:11:20", "", None),
        ("yesterday", "", None),
        ("", "", None),
    ],
)
def test_when_a_picture_was_taken(
    stamp: str, offset: str, taken_at: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stamp without a zone is the outlet's; an impossible one counts as none."""
    now = dt.datetime(2026, 11, 24, tzinfo=dt.UTC)
    monkeypatch.setattr(timezone, "now", lambda: now)
    camera = {Base.DateTimeOriginal: stamp, Base.OffsetTimeOriginal: offset}
    read = ingested(jpeg(exif=exif({}, camera)))
    assert (read.taken_at.isoformat() if read.taken_at else None) == taken_at


def test_a_clock_set_to_the_future_is_not_believed() -> None:
    """A camera that is two days ahead tells no time."""
    ahead = timezone.localtime() + dt.timedelta(days=2)
    camera = {Base.DateTimeOriginal: f"{ahead:%Y:%m:%d %H:%M:%S}"}
    assert ingested(jpeg(exif=exif({}, camera))).taken_at is None


@pytest.mark.parametrize(
    ("data", "caption", "credit"),
    [
        pytest.param(
            picture_files.jpeg_with_iptc(
                {
                    (2, 120): "Cầu Lê Chân nhìn từ bờ sông".encode(),
                    (2, 80): b"Thu H\xc3\xa0",
                    (2, 110): b"TTXVN",
                }
            ),
            "Cầu Lê Chân nhìn từ bờ sông",
            "Thu Hà",
            id="IPTC",
        ),
        pytest.param(
            picture_files.jpeg_with_iptc(
                {(2, 120): "Hải Phòng hôm nay".encode("utf-16")}
            ),
            "",
            "",
            id="IPTC that is not UTF-8",
        ),
        pytest.param(
            picture_files.jpeg_with_xmp("Chợ Sắt &amp; bến Bính", "Văn Thịnh"),
            "Chợ Sắt & bến Bính",
            "Văn Thịnh",
            id="XMP",
        ),
        pytest.param(
            jpeg(
                exif=exif(
                    {
                        Base.ImageDescription: "Lễ hội nữ tướng".encode(),
                        Base.Copyright: "© Thái  Bình".encode(),
                    }
                )
            ),
            "Lễ hội nữ tướng",
            "© Thái Bình",
            id="EXIF",
        ),
        pytest.param(
            jpeg(exif=exif({Base.ImageDescription: "OLYMPUS DIGITAL CAMERA"})),
            "",
            "",
            id="the camera's own name",
        ),
        pytest.param(
            jpeg(exif=exif({Base.ImageDescription: "dsc_0042"})), "", "", id="a file's"
        ),
        pytest.param(jpeg(), "", "", id="nothing"),
    ],
)
def test_caption_and_credit_come_along(data: bytes, caption: str, credit: str) -> None:
    """What a photographer wrote into the file need not be typed again."""
    read = ingested(data)
    assert (read.caption, read.credit) == (caption, credit)


# --- What is served -------------------------------------------------------------


@pytest.mark.parametrize(
    ("width", "widths"),
    [
        (3000, (320, 480, 640, 960, 1280, 1920, 2560)),
        (1919, (320, 480, 640, 960, 1280)),
        (320, (320,)),
        (319, (319,)),
        (1, (1,)),
    ],
)
def test_widths(
    width: int, widths: tuple[int, ...], storage: FileSystemStorage
) -> None:
    """No rendition is wider than its master, and there is always one."""
    assert make_renditions(Image.new("RGB", (width, 9)), KEY, storage) == widths
    formats = {w: ["avif", "webp"] + ["jpg"] * (w <= 1280) for w in widths}
    assert names(storage) == {
        "pictures",
        f"pictures/{KEY}",
        *(f"pictures/{KEY}/{w}.{fmt}" for w in widths for fmt in formats[w]),
    }


def test_renditions_can_be_removed(storage: FileSystemStorage) -> None:
    """Neither files nor an empty folder stay, and nobody else's go."""
    other = KEY[::-1]
    for key in (KEY, other):
        make_renditions(Image.new("RGB", (480, 320)), key, storage)
    remove_renditions(KEY, (320, 480), storage)
    assert {name.split("/")[1] for name in names(storage) if "/" in name} == {other}
    assert len(names(storage)) == 2 + 6


def test_served_files_tell_nothing(storage: FileSystemStorage) -> None:
    """Place, time, camera, profile and comments stay in the newsroom."""
    read = ingested(picture_files.phone_jpeg(1400, 700))
    widths = make_renditions(read.master, KEY, storage)
    assert widths == (320, 480, 640)
    for name in sorted(names(storage) - {"pictures", f"pictures/{KEY}"}):
        data = (Path(storage.location) / name).read_bytes()
        with Image.open(BytesIO(data)) as served:
            width = int(Path(name).stem)
            assert served.size == (width, width * 2)
            assert dict(served.getexif()) == {}
            telling = {"exif", "icc_profile", "xmp", "comment", "photoshop", "mp"}
            assert telling & served.info.keys() == set()
            # Lying with orientation 6, blue stood at the top left.
            assert corners(served.convert("RGB"))[0] == "blue"
        for trace in (b"Exif", b"ICC_PROFILE", b"ICCP", b"xmp", b"Photoshop", b"Phone"):
            assert trace not in data
        assert picture_files.SECRET.encode() not in data


def test_no_script_is_served(storage: FileSystemStorage) -> None:
    """A file that is also a web page is only a picture once it is served."""
    make_renditions(ingested(picture_files.polyglot()).master, KEY, storage)
    for path in Path(storage.location).rglob("*.*"):
        assert b"script" not in path.read_bytes()


class FullStorage(FileSystemStorage):
    """Has room for five files, and for half of the sixth."""

    def save(
        self, name: str | None, content: IO[Any], max_length: int | None = None
    ) -> str:
        written = super().save(name, content, max_length)
        if len(list(Path(self.location).rglob("*.*"))) == 6:
            raise OSError("No space left on device")
        return written


def test_a_full_disk_leaves_nothing_behind(tmp_path: Path) -> None:
    """When one file can't be written, those before it are removed."""
    full = FullStorage(location=tmp_path)
    with pytest.raises(OSError, match="No space left"):
        make_renditions(picture_files.photograph(), KEY, full)
    assert names(full) == {"pictures"}


def test_renditions_are_never_written_over(storage: FileSystemStorage) -> None:
    """A key in use is refused, and its files stay as they are."""
    make_renditions(Image.new("RGB", (320, 200), RED), KEY, storage)
    before = {p: p.read_bytes() for p in Path(storage.location).rglob("*.*")}
    with pytest.raises(FileExistsError):
        make_renditions(Image.new("RGB", (320, 200), BLUE), KEY, storage)
    assert {p: p.read_bytes() for p in Path(storage.location).rglob("*.*")} == before


# --- What a page says -----------------------------------------------------------


def picture(**facts: Any) -> Picture:
    shape = {"width": 3000, "height": 2000, "widths": (320, 960, 1280, 1920)}
    return Picture(id=7, key="k", **{**shape, **facts})


def test_srcset_names_what_was_made() -> None:
    """Each format lists its files; JPEG ends at 1280, for it is only a fallback."""
    shown = picture()
    assert shown.srcset("avif") == shown.avif_srcset
    assert shown.webp_srcset == (
        "/media/pictures/k/320.webp 320w, /media/pictures/k/960.webp 960w, "
        "/media/pictures/k/1280.webp 1280w, /media/pictures/k/1920.webp 1920w"
    )
    assert shown.jpg_srcset == (
        "/media/pictures/k/320.jpg 320w, /media/pictures/k/960.jpg 960w, "
        "/media/pictures/k/1280.jpg 1280w"
    )


@pytest.mark.parametrize(
    ("widths", "name"),
    [
        (pictures.WIDTHS, "960.jpg"),
        ((320, 480, 640), "640.jpg"),
        ((150,), "150.jpg"),
    ],
)
def test_fallback(widths: tuple[int, ...], name: str) -> None:
    """What knows no srcset gets the widest JPEG up to 960 pixels."""
    assert picture(widths=widths).fallback_url == f"/media/pictures/k/{name}"


@pytest.mark.parametrize(
    ("x", "y", "classes"),
    [
        (50, 50, "focus-x-50 focus-y-50"),
        (0, 100, "focus-x-0 focus-y-100"),
        (4, 5, "focus-x-0 focus-y-10"),
        (96, 94, "focus-x-100 focus-y-90"),
    ],
)
def test_focus_classes(x: int, y: int, classes: str) -> None:
    """The focal point goes by steps of ten percent."""
    assert picture(focus_x=x, focus_y=y).focus_classes == classes


@pytest.mark.parametrize(
    ("width", "height", "aspect"),
    [(3, 2, "landscape"), (2, 3, "portrait"), (2, 2, "square")],
)
def test_aspect(width: int, height: int, aspect: str) -> None:
    """The shape in a word, for the page's layout."""
    assert picture(width=width, height=height).aspect == aspect


def test_a_publication_can_keep_a_picture() -> None:
    """Through JSON and back a picture is the same."""
    kept = picture(alt="Cầu", caption="Cầu Lê Chân", credit="Thu Hà", focus_x=30)
    assert Picture.from_json(json.loads(json.dumps(kept.to_json()))) == kept
