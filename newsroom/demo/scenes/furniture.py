"""What stands in a street or hangs over it."""

from __future__ import annotations

import itertools
from collections.abc import Sequence

from newsroom.demo.scenes import buildings
from newsroom.demo.scenes.canvas import Canvas, fade, mix

AWNINGS = ("#c8452f", "#2f7f86", "#e0a33a", "#4f7d4f", "#b5586b")


def awning(
    c: Canvas,
    x: float,
    y: float,
    w: float,
    drop: float,
    colour: str,
    stripes: int = 6,
    second: str = "#f4ead6",
) -> None:
    """A striped awning with a scalloped edge, sloping towards the reader."""
    out = drop * 0.28
    for i in range(stripes):
        shade = colour if i % 2 == 0 else second
        left, right = x + w * i / stripes, x + w * (i + 1) / stripes
        low_left = x - out + (w + 2 * out) * i / stripes
        low_right = x - out + (w + 2 * out) * (i + 1) / stripes
        c.shaded(
            [(left, y), (right, y), (low_right, y + drop), (low_left, y + drop)],
            (0, mix(shade, "#ffffff", 0.18)),
            (1, mix(shade, "#1a1020", 0.12)),
        )
        r = (low_right - low_left) / 2
        c.pen.pieslice(
            c.box(low_left, y + drop - r * 0.75, 2 * r, r * 1.5),
            0,
            180,
            fill=_rgb(mix(shade, "#1a1020", 0.22)),
        )


def _rgb(colour: str) -> str:
    return colour[:7]


def shop_front(
    c: Canvas,
    x: float,
    foot: float,
    w: float,
    h: float,
    light: buildings.Light,
    colour: str,
) -> None:
    """The open ground floor: dark inside, shelves of goods, a sign without words."""
    inside = light.lit or "#463a36"
    c.shaded(
        [(x, foot - h), (x + w, foot - h), (x + w, foot), (x, foot)],
        (0, mix(inside, "#1b1418", 0.25)),
        (1, mix(inside, "#1b1418", 0.5)),
    )
    for shelf in range(2):
        y = foot - h * (0.32 + 0.26 * shelf)
        c.rect(x + w * 0.06, y, w * 0.88, 4, mix(inside, "#000000", 0.45))
        px = x + w * 0.08
        while px < x + w * 0.88:
            bw, bh = c.rng.uniform(8, 20), c.rng.uniform(14, h * 0.19)
            goods = c.rng.choice(
                ("#d7573b", "#e3a63c", "#5f8f63", "#e9e2d2", "#2f6f8f")
            )
            c.rect(px, y - bh, bw, bh, mix(goods, light.shade, 0.2), 3)
            px += bw + 4
    c.rect(x, foot - h - 34, w, 36, mix(colour, "#000000", 0.15), 3)
    c.rect(x + w * 0.12, foot - h - 23, w * 0.52, 12, fade("#fff3d6", 0.85), 6)
    c.rect(x + w * 0.68, foot - h - 23, w * 0.18, 12, fade("#fff3d6", 0.5), 6)


def lamp_post(
    c: Canvas, x: float, foot: float, height: float, facing: int = 1, lit: bool = False
) -> None:
    metal = "#3b424e"
    c.line(
        [
            (x, foot),
            (x, foot - height),
            (x + facing * height * 0.16, foot - height * 1.05),
        ],
        metal,
        height * 0.018,
    )
    c.rect(
        x - height * 0.018, foot - height * 0.08, height * 0.036, height * 0.08, metal
    )
    head = x + facing * height * 0.2
    c.ellipse(head, foot - height * 1.045, height * 0.06, height * 0.016, metal)
    if lit:
        c.ellipse(head, foot - height * 1.03, height * 0.045, height * 0.012, "#fff1c9")
        c.glow(head, foot - height * 1.03, height * 0.4, height * 0.4, "#ffcf7d", 0.7)


def wires(
    c: Canvas,
    posts: Sequence[tuple[float, float]],
    sag: float,
    count: int = 3,
    colour: str = "#23262f",
) -> None:
    for (xa, ya), (xb, yb) in itertools.pairwise(posts):
        for wire in range(count):
            points = []
            for step in range(13):
                t = step / 12
                drop = sag * (1 + wire * 0.25) * 4 * t * (1 - t)
                points.append(
                    (xa + (xb - xa) * t, ya + (yb - ya) * t + drop + wire * 12)
                )
            c.line(points, fade(colour, 0.75), 1.8)


def flag(c: Canvas, x: float, y: float, w: float, wave: float = 1) -> None:
    """The national flag on the air: red with a yellow star."""
    h = w * 0.66
    top, foot = [], []
    for step in range(9):
        t = step / 8
        swell = h * 0.06 * wave * (1 if step % 4 in (1, 2) else -1) * min(1, t * 2)
        top.append((x + w * t, y + swell + h * 0.08 * t))
        foot.append((x + w * t, y + h + swell + h * 0.08 * t))
    c.polygon([*top, *reversed(foot)], "#d3222a")
    c.polygon([top[4], top[8], foot[8], foot[4]], fade("#8f0f1c", 0.22))
    star(c, x + w * 0.48, y + h * 0.55, h * 0.27, "#ffd934")


def star(c: Canvas, x: float, y: float, r: float, colour: str) -> None:
    ring = (
        (0, -1),
        (0.2245, -0.309),
        (0.951, -0.309),
        (0.3633, 0.118),
        (0.588, 0.809),
        (0, 0.382),
        (-0.588, 0.809),
        (-0.3633, 0.118),
        (-0.951, -0.309),
        (-0.2245, -0.309),
    )
    c.polygon([(x + dx * r, y + dy * r) for dx, dy in ring], colour)
