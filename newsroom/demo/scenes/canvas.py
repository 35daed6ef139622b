"""A sheet to draw on: gradients, soft light, reflections and grain over Pillow."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from functools import lru_cache

from PIL import Image, ImageChops, ImageColor, ImageDraw, ImageEnhance, ImageFilter

Points = Sequence[tuple[float, float]]
# From measures along and across a thing to a point on the sheet.
Place = Callable[[float, float], tuple[float, float]]
# (position from 0 at the top to 1 at the foot, colour)
Stops = Sequence[tuple[float, str]]

# Shapes are drawn this much larger than the picture and scaled down: smooth edges.
OVERSAMPLING = 2
# Anything blurred is made this much smaller first: a blur costs by the pixel.
SOFT_REDUCTION = 6


@lru_cache(maxsize=4096)
def rgba(colour: str) -> tuple[int, int, int, int]:
    red, green, blue, *rest = ImageColor.getrgb(colour)
    return red, green, blue, rest[0] if rest else 255


@lru_cache(maxsize=4096)
def mix(one: str, other: str, amount: float) -> str:
    """`one` moved towards `other`: 0 leaves it, 1 arrives."""
    pairs = zip(rgba(one), rgba(other), strict=True)
    mixed = [round(a + (b - a) * amount) for a, b in pairs]
    return "#" + "".join(f"{max(0, min(255, channel)):02x}" for channel in mixed)


def fade(colour: str, opacity: float) -> str:
    red, green, blue, _ = rgba(colour)
    return f"#{red:02x}{green:02x}{blue:02x}{round(255 * opacity):02x}"


def ramp(stops: Stops, height: int) -> Image.Image:
    """One column of pixels running through the stops."""
    column = Image.new("RGBA", (1, height))
    for y in range(height):
        at = y / max(1, height - 1)
        column.putpixel((0, y), rgba(colour_at(stops, at)))
    return column


def colour_at(stops: Stops, at: float) -> str:
    before = stops[0]
    for stop in stops:
        if stop[0] >= at:
            span = stop[0] - before[0]
            share = (at - before[0]) / span if span else 0.0
            return mix(before[1], stop[1], round(share, 3))
        before = stop
    return before[1]


class Canvas:
    """Measures are in units of the scene, `width` across, whatever the pixels."""

    def __init__(self, width: int, height: int, pixels: int, seed: str) -> None:
        self.width = width
        self.height = height
        self.scale = pixels * OVERSAMPLING / width
        self.size = (pixels * OVERSAMPLING, round(height * self.scale))
        self.image = Image.new("RGB", self.size)
        self.pen = ImageDraw.Draw(self.image, "RGBA")
        self.rng = random.Random(seed)

    def box(self, x: float, y: float, w: float, h: float) -> tuple[int, int, int, int]:
        s = self.scale
        return round(x * s), round(y * s), round((x + w) * s), round((y + h) * s)

    def scaled(self, points: Points) -> list[tuple[float, float]]:
        return [(x * self.scale, y * self.scale) for x, y in points]

    # Flat shapes

    def polygon(self, points: Points, colour: str) -> None:
        self.pen.polygon(self.scaled(points), fill=rgba(colour))

    def rect(
        self, x: float, y: float, w: float, h: float, colour: str, radius: float = 0
    ) -> None:
        x0, y0, x1, y1 = self.box(x, y, w, h)
        if x1 <= x0 or y1 <= y0:
            return
        if radius:
            corner = min(radius * self.scale, (x1 - x0) / 2, (y1 - y0) / 2)
            self.pen.rounded_rectangle((x0, y0, x1 - 1, y1 - 1), corner, rgba(colour))
        else:
            self.pen.rectangle((x0, y0, x1 - 1, y1 - 1), fill=rgba(colour))

    def ellipse(self, x: float, y: float, rx: float, ry: float, colour: str) -> None:
        self.pen.ellipse(self.box(x - rx, y - ry, 2 * rx, 2 * ry), fill=rgba(colour))

    def ring(
        self, x: float, y: float, radius: float, colour: str, width: float
    ) -> None:
        box = self.box(x - radius, y - radius, 2 * radius, 2 * radius)
        self.pen.ellipse(
            box, outline=rgba(colour), width=max(1, round(width * self.scale))
        )

    def arc(
        self,
        box: tuple[float, float, float, float],
        start: float,
        end: float,
        colour: str,
        width: float,
    ) -> None:
        pixels = max(1, round(width * self.scale))
        self.pen.arc(self.box(*box), start, end, fill=rgba(colour), width=pixels)

    def line(self, points: Points, colour: str, width: float) -> None:
        pixels = max(1, round(width * self.scale))
        self.pen.line(self.scaled(points), rgba(colour), pixels, joint="curve")

    # Light

    def gradient(self, stops: Stops, x: float, y: float, w: float, h: float) -> None:
        x0, y0, x1, y1 = self.box(x, y, w, h)
        if x1 <= x0 or y1 <= y0:
            return
        column = ramp(stops, min(256, y1 - y0))
        patch = column.resize((x1 - x0, y1 - y0), Image.Resampling.BILINEAR)
        self.image.paste(patch, (x0, y0), patch)

    def sky(self, *stops: tuple[float, str]) -> None:
        self.gradient(stops, 0, 0, self.width, self.height)

    def shaded(self, points: Points, *stops: tuple[float, str]) -> None:
        """A polygon filled from its top to its foot."""
        scaled = self.scaled(points)
        left = max(0, int(min(x for x, _ in scaled)))
        top = max(0, int(min(y for _, y in scaled)))
        right = min(self.size[0], int(max(x for x, _ in scaled)) + 1)
        foot = min(self.size[1], int(max(y for _, y in scaled)) + 1)
        if right <= left or foot <= top:
            return
        mask = Image.new("L", (right - left, foot - top))
        inside = [(x - left, y - top) for x, y in scaled]
        ImageDraw.Draw(mask).polygon(inside, fill=255)
        column = ramp(stops, min(256, foot - top))
        patch = column.resize(mask.size, Image.Resampling.BILINEAR)
        mask = ImageChops.multiply(mask, patch.getchannel("A"))
        self.image.paste(patch.convert("RGB"), (left, top), mask)

    def glow(
        self, x: float, y: float, rx: float, ry: float, colour: str, strength: float
    ) -> None:
        """Light that thins out to nothing at the rim; added, so it never darkens."""
        x0, y0, x1, y1 = self.box(x - rx, y - ry, 2 * rx, 2 * ry)
        small = _falloff().resize(
            (max(2, (x1 - x0) // 4), max(2, (y1 - y0) // 4)), Image.Resampling.BILINEAR
        )
        mask = small.resize((x1 - x0, y1 - y0), Image.Resampling.BILINEAR)
        mask = mask.point([round(value * strength) for value in range(256)])
        self._screen(mask, colour, (x0, y0))

    def _screen(self, mask: Image.Image, colour: str, at: tuple[int, int]) -> None:
        left, top = max(0, at[0]), max(0, at[1])
        right = min(self.size[0], at[0] + mask.width)
        foot = min(self.size[1], at[1] + mask.height)
        if right <= left or foot <= top:
            return
        mask = mask.crop((left - at[0], top - at[1], right - at[0], foot - at[1]))
        under = self.image.crop((left, top, right, foot))
        light = Image.new("RGB", under.size, rgba(colour)[:3])
        self.image.paste(ImageChops.screen(under, light), (left, top), mask)

    def soft(self, points: Points, colour: str, blur: float, opacity: float) -> None:
        """A shape without an edge: shadows, mist, shafts of light."""
        small = (self.size[0] // SOFT_REDUCTION, self.size[1] // SOFT_REDUCTION)
        mask = Image.new("L", small)
        shrink = self.scale / SOFT_REDUCTION
        ImageDraw.Draw(mask).polygon(
            [(x * shrink, y * shrink) for x, y in points], fill=round(255 * opacity)
        )
        mask = mask.filter(ImageFilter.BoxBlur(max(1.0, blur * shrink)))
        mask = mask.filter(ImageFilter.BoxBlur(max(1.0, blur * shrink)))
        box = mask.getbbox()
        if box is None:
            return
        patch = mask.crop(box)
        size = (patch.width * SOFT_REDUCTION, patch.height * SOFT_REDUCTION)
        full = patch.resize(size, Image.Resampling.BILINEAR)
        corner = (box[0] * SOFT_REDUCTION, box[1] * SOFT_REDUCTION)
        self.image.paste(rgba(colour)[:3], (*corner, *_beyond(corner, size)), full)

    def shadow(
        self, x: float, y: float, rx: float, ry: float, opacity: float = 0.35
    ) -> None:
        """What stands on the ground darkens it, most in the middle."""
        for share in (1.0, 0.78, 0.55, 0.32):
            self.ellipse(x, y, rx * share, ry * share, fade("#0b1020", opacity / 3.2))

    # Water

    def reflect(
        self, level: float, depth: float, tint: str, strength: float, squash: float = 1
    ) -> None:
        """
        Mirror what stands above `level` into the water under it, `squash` times as
        tall, blurred and drawn towards `tint` by `strength`.
        """
        x0, y0, x1, y1 = self.box(0, level, self.width, depth)
        y1 = min(y1, self.size[1])
        reach = min(y0, round((y1 - y0) / squash))
        above = self.image.crop((x0, y0 - reach, x1, y0))
        small = above.resize((max(2, above.width // 4), max(2, (y1 - y0) // 4)))
        flipped = small.transpose(Image.Transpose.FLIP_TOP_BOTTOM)
        soft = flipped.filter(ImageFilter.BoxBlur(1.6 * self.scale))
        mirror = soft.resize((x1 - x0, y1 - y0), Image.Resampling.BILINEAR)
        water = Image.new("RGB", mirror.size, rgba(tint)[:3])
        self.image.paste(Image.blend(mirror, water, strength), (x0, y0))

    # The last step

    def finish(self, grain: float = 0.055, vignette: float = 0.16) -> Image.Image:
        picture = self.image.reduce(OVERSAMPLING)
        if vignette:
            edge = Image.radial_gradient("L").resize(
                picture.size, box=(43, 43, 213, 213)
            )
            edge = edge.point(
                [round(255 * vignette * (v / 255) ** 2.4) for v in range(256)]
            )
            dark = ImageEnhance.Brightness(picture).enhance(0.35)
            picture.paste(dark, (0, 0), edge)
        return _grained(picture, self.rng, grain)


def _beyond(corner: tuple[int, int], size: tuple[int, int]) -> tuple[int, int]:
    return corner[0] + size[0], corner[1] + size[1]


@lru_cache(maxsize=1)
def _falloff() -> Image.Image:
    """White in the middle, nothing at the rim of the inscribed circle (181)."""
    curve = [round(255 * max(0.0, 1 - v / 181) ** 1.8) for v in range(256)]
    return Image.radial_gradient("L").point(curve)


def _grained(picture: Image.Image, rng: random.Random, amount: float) -> Image.Image:
    """Even paper grain, the same for the same seed; it also hides banding."""
    if not amount:
        return picture
    size = picture.size
    one = Image.frombytes("L", size, rng.randbytes(size[0] * size[1]))
    noise = one.filter(ImageFilter.BoxBlur(0.6))
    flat = Image.new("L", size, 128)
    grain = Image.blend(flat, noise, min(1.0, amount * 4))
    return ImageChops.soft_light(picture, Image.merge("RGB", (grain, grain, grain)))
