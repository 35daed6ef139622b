"""House fronts and blocks of flats."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from newsroom.demo.scenes.canvas import Canvas, fade, mix

WALLS = ("#e8c98a", "#e3a77a", "#cfd8c6", "#9fc0bd", "#eadfc8", "#d98f7a", "#b9c7d6")


SHUTTERS = ("#2f6d62", "#3b5d8a", "#7a4a34", "#4d7f53")


@dataclass(frozen=True, slots=True)
class Light:
    """The hour: what shade and glass look like, and whether lamps are lit."""

    shade: str = "#2a2440"
    glass: str = "#34525e"
    lit: str = ""
    depth: float = 0.28


DAY = Light()


DUSK = Light(shade="#1c1b3a", glass="#3a4468", lit="#ffcf7d", depth=0.45)


def tube_house(
    c: Canvas,
    x: float,
    foot: float,
    w: float,
    floors: int,
    wall: str,
    light: Light,
    storey: float = 150,
) -> float:
    """One narrow front with balconies and shutters; returns the roof's height."""
    top = foot - storey * floors
    c.shaded(
        [(x, top), (x + w, top), (x + w, foot), (x, foot)],
        (0, mix(wall, "#ffffff", 0.12)),
        (1, mix(wall, light.shade, 0.2)),
    )
    shutter = c.rng.choice(SHUTTERS)
    for floor in range(1, floors):
        y = foot - storey * (floor + 1)
        _storey(c, x, y, w, storey, wall, shutter, light)
    _roof(c, x, top, w, wall, light)
    c.rect(x + w - w * 0.05, top, w * 0.05, storey * floors, fade(light.shade, 0.16))
    return top


def _storey(
    c: Canvas,
    x: float,
    y: float,
    w: float,
    storey: float,
    wall: str,
    shutter: str,
    light: Light,
) -> None:
    count = 2 if w > 150 else 1
    gap = w / count
    for i in range(count):
        wx = x + gap * i + gap * 0.26
        window(c, wx, y + storey * 0.2, gap * 0.48, storey * 0.56, shutter, light)
    c.rect(x, y + storey * 0.93, w, storey * 0.07, mix(wall, light.shade, 0.3))
    c.rect(x, y + storey * 0.9, w, storey * 0.04, mix(wall, "#ffffff", 0.3))
    if c.rng.random() < 0.6:
        balcony(c, x + w * 0.08, y + storey * 0.62, w * 0.84, storey * 0.3, light)


def window(
    c: Canvas, x: float, y: float, w: float, h: float, shutter: str, light: Light
) -> None:
    glass = light.glass
    if light.lit and c.rng.random() < 0.62:
        glass = mix(light.lit, "#ff9d4d", c.rng.uniform(0, 0.5))
    c.rect(x - w * 0.06, y - h * 0.05, w * 1.12, h * 1.1, fade("#fff6e0", 0.5))
    c.rect(x, y, w, h, glass)
    c.polygon([(x, y), (x + w, y), (x, y + h * 0.5)], fade("#ffffff", 0.12))
    leaf = w * 0.27
    for side in (x - leaf * 0.5, x + w - leaf * 0.5):
        c.rect(side, y - h * 0.02, leaf, h * 1.04, shutter)
        for slat in range(7):
            c.rect(
                side + leaf * 0.15,
                y + h * (0.06 + slat * 0.135),
                leaf * 0.7,
                h * 0.035,
                mix(shutter, "#000000", 0.28),
            )
    c.rect(x, y + h * 0.48, w, h * 0.035, fade("#fff6e0", 0.55))
    c.rect(x + w * 0.48, y, w * 0.04, h, fade("#fff6e0", 0.55))


def balcony(c: Canvas, x: float, y: float, w: float, h: float, light: Light) -> None:
    c.rect(x, y + h * 0.9, w, h * 0.16, mix("#d8d2c4", light.shade, 0.3))
    rail = "#3a3c45"
    c.rect(x, y + h * 0.2, w, h * 0.06, rail)
    bars = max(5, round(w / 13))
    for bar in range(bars + 1):
        c.rect(x + (w - 2) * bar / bars, y + h * 0.2, 2.4, h * 0.72, rail)
    for _ in range(c.rng.randint(1, 3)):
        px = x + c.rng.uniform(0.12, 0.88) * w
        for _leaf in range(9):
            c.ellipse(
                px + c.rng.gauss(0, 9),
                y + h * 0.3 + c.rng.gauss(0, 8),
                7,
                5,
                c.rng.choice(("#3f7d4a", "#5c9a55", "#2e6342", "#d9534a")),
            )


def _roof(c: Canvas, x: float, top: float, w: float, wall: str, light: Light) -> None:
    kind = c.rng.random()
    if kind < 0.45:
        tile = mix("#a8452f", light.shade, c.rng.uniform(0.0, 0.25))
        c.polygon(
            [
                (x - 6, top + 4),
                (x + w * 0.14, top - w * 0.3),
                (x + w * 0.86, top - w * 0.3),
                (x + w + 6, top + 4),
            ],
            tile,
        )
        for row in range(4):
            y = top - w * 0.3 + row * w * 0.085
            c.line(
                [(x + w * 0.12 - row * 6, y), (x + w * 0.88 + row * 6, y)],
                fade("#000000", 0.16),
                2.5,
            )
    else:
        c.rect(x - 5, top - 16, w + 10, 20, mix(wall, light.shade, 0.22))
        c.rect(x - 5, top - 22, w + 10, 8, mix(wall, "#ffffff", 0.35))
        if kind > 0.7:
            tank = x + w * c.rng.uniform(0.25, 0.6)
            c.rect(tank, top - 66, w * 0.3, 40, mix("#c9d2d8", light.shade, 0.2), 16)
            c.rect(tank + 4, top - 30, 4, 14, "#4d525a")
            c.rect(tank + w * 0.3 - 8, top - 30, 4, 14, "#4d525a")


def street_row(
    c: Canvas,
    foot: float,
    light: Light,
    x0: float,
    x1: float,
    floors: Sequence[int] = (2, 3, 3, 4),
    storey: float = 150,
) -> list[tuple[float, float]]:
    """A terrace of different fronts; returns where each stands: (x, width)."""
    fronts = []
    x, last = x0, ""
    while x < x1:
        w = c.rng.choice((140, 160, 185, 210)) * storey / 150
        wall = c.rng.choice([each for each in WALLS if each != last])
        tube_house(c, x, foot, w, c.rng.choice(floors), wall, light, storey)
        fronts.append((x, w))
        x, last = x + w, wall
    return fronts


def tower(
    c: Canvas,
    x: float,
    foot: float,
    w: float,
    h: float,
    face: str,
    side: str,
    light: Light,
    columns: int,
    rows: int,
    share: float = 0.5,
) -> None:
    """A block of flats with a lit and a shaded face and windows in a grid."""
    flank = w * 0.26
    c.shaded(
        [(x, foot - h), (x + w, foot - h), (x + w, foot), (x, foot)],
        (0, face),
        (1, mix(face, light.shade, 0.3)),
    )
    c.shaded(
        [
            (x + w, foot - h),
            (x + w + flank, foot - h + flank * 0.3),
            (x + w + flank, foot),
            (x + w, foot),
        ],
        (0, side),
        (1, mix(side, light.shade, 0.4)),
    )
    cw, rh = w / columns, h / (rows + 1)
    for row in range(rows):
        y = foot - h + rh * (row + 0.5)
        c.rect(x, y + rh * 0.78, w, rh * 0.1, fade(light.shade, 0.18))
        for column in range(columns):
            glass = mix(light.glass, face, 0.25)
            if light.lit and c.rng.random() < share:
                glass = mix(light.lit, "#ffe9c2", c.rng.uniform(0, 0.6))
            c.rect(x + cw * (column + 0.2), y + rh * 0.15, cw * 0.6, rh * 0.56, glass)
    c.rect(x + w * 0.2, foot - h - 18, w * 0.34, 20, mix(face, light.shade, 0.3))
