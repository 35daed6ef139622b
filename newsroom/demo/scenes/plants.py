"""Trees, bushes, palms and grass."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from newsroom.demo.scenes.canvas import Canvas, mix


@dataclass(frozen=True, slots=True)
class Foliage:
    """Three depths of one green, and blossom if the tree flowers."""

    dark: str
    middle: str
    light: str
    blossom: tuple[str, ...] = ()


DEEP_GREEN = Foliage("#1f4a3c", "#2f6b4c", "#5d9a5b")


YOUNG_GREEN = Foliage("#35683f", "#579150", "#a3c468")


BLUE_GREEN = Foliage("#1d4550", "#2f6a6c", "#5d9c8c")


FLAME = Foliage(
    "#2c5a41", "#47804c", "#7fae58", ("#b8251c", "#d93a22", "#ee5a2c", "#f98142")
)


def crown(
    c: Canvas,
    x: float,
    y: float,
    rx: float,
    ry: float,
    foliage: Foliage,
    light: float = -0.5,
    density: float = 1,
) -> None:
    """
    A tree's head: dark clumps below, lit ones above, towards `light` (-1 is left).
    """
    # A big crown has more and smaller clumps, not bigger ones.
    grain = min(1.0, 150 / max(rx, 1)) ** 0.5
    clumps = round(26 * density / grain**1.6)
    for colour, lift, spread, share in (
        (foliage.dark, 0.12, 1.0, 0.34),
        (foliage.middle, -0.06, 0.9, 0.28),
        (foliage.light, -0.28, 0.66, 0.17),
    ):
        for _ in range(clumps):
            angle = c.rng.uniform(0, 6.283)
            reach = c.rng.random() ** 0.6 * (spread - share * grain * 0.5)
            px = x + (math.cos(angle) * reach + light * (1 - spread) * 0.9) * rx
            py = y + (math.sin(angle) * reach + lift) * ry
            r = share * grain * c.rng.uniform(0.6, 1.1)
            shade = mix(colour, foliage.dark, c.rng.uniform(0, 0.18))
            c.ellipse(px, py, rx * r, ry * r * 0.9, shade)
    _leaves(c, x, y, rx, ry, foliage, round(150 * density))


def _leaves(
    c: Canvas, x: float, y: float, rx: float, ry: float, foliage: Foliage, count: int
) -> None:
    size = min(5.2, max(1.6, (rx + ry) * 0.018))
    for _ in range(count):
        angle = c.rng.uniform(0, 6.283)
        reach = c.rng.random() ** 0.5 * 0.94
        px = x + math.cos(angle) * reach * rx
        py = y + math.sin(angle) * reach * ry
        high = 0.5 - (py - y) / (2.2 * ry)
        lit = foliage.light if c.rng.random() < high else foliage.middle
        c.ellipse(px, py, size * 1.3, size * 0.8, lit)
    for _ in range(round(count * 5 * max(1.0, rx / 170)) if foliage.blossom else 0):
        angle = c.rng.uniform(0, 6.283)
        reach = c.rng.random() ** 0.55 * 1.04
        px = x + math.cos(angle) * reach * rx
        py = y + math.sin(angle) * reach * ry * 0.92 - ry * 0.1
        lit = 0.5 - (py - y) / (2.0 * ry)
        last = len(foliage.blossom) - 1
        pick = min(last, max(0, round(lit * last + c.rng.uniform(-0.9, 0.9))))
        r = size * c.rng.uniform(0.8, 1.9)
        c.ellipse(px, py, r * 1.35, r * 0.85, foliage.blossom[pick])


def bush(c: Canvas, x: float, y: float, r: float, foliage: Foliage) -> None:
    """A round clump seen from afar: three soft steps of green, lit from the left."""
    tone = c.rng.uniform(0, 0.35)
    for colour, dx, dy, share in (
        (mix(foliage.dark, foliage.middle, 0.2), 0.0, 0.0, 1.0),
        (mix(foliage.middle, foliage.dark, tone), -0.12, -0.14, 0.8),
        (mix(foliage.light, foliage.middle, 0.45 + tone), -0.26, -0.3, 0.5),
    ):
        for _ in range(3):
            px = x + r * (dx + c.rng.uniform(-0.25, 0.25))
            py = y + r * (dy + c.rng.uniform(-0.15, 0.15))
            c.ellipse(px, py, r * share, r * share * 0.82, colour)


def trunk(
    c: Canvas,
    x: float,
    foot: float,
    top: float,
    width: float,
    colour: str,
    lean: float = 0,
    limbs: int = 3,
) -> None:
    """A stem that widens at the root, with limbs spreading into the crown."""
    tall = foot - top
    head = x + lean
    lit = mix(colour, "#ffe3b0", 0.22)
    half = width / 2
    c.polygon(
        [
            (x - half * 1.7, foot),
            (x - half * 0.9, foot - tall * 0.12),
            (head - half * 0.6, top),
            (head + half * 0.6, top),
            (x + half * 0.9, foot - tall * 0.12),
            (x + half * 1.7, foot),
        ],
        colour,
    )
    c.polygon(
        [
            (x - half * 1.5, foot),
            (x - half * 0.9, foot - tall * 0.12),
            (head - half * 0.6, top),
            (head - half * 0.2, top),
            (x - half * 0.35, foot - tall * 0.12),
        ],
        lit,
    )
    for limb in range(limbs):
        side = (limb + 0.5) / limbs * 2 - 1 if limbs > 1 else 0.4
        start = (head, top + tall * c.rng.uniform(0.05, 0.2))
        bend = (head + side * tall * 0.22, top - tall * 0.14)
        end = (head + side * tall * 0.52, top - tall * c.rng.uniform(0.25, 0.5))
        c.line([start, bend, end], colour, width * 0.42)


def tree(
    c: Canvas,
    x: float,
    foot: float,
    height: float,
    foliage: Foliage,
    bark: str = "#4a3a33",
    spread: float = 0.42,
    light: float = -0.5,
) -> None:
    top = foot - height * 0.5
    c.shadow(x, foot, height * spread * 0.8, height * 0.035, 0.4)
    trunk(c, x, foot, top, height * 0.055, bark)
    crown(
        c, x, foot - height * 0.68, height * spread, height * 0.33, foliage, light=light
    )


def palm(
    c: Canvas, x: float, foot: float, height: float, foliage: Foliage, lean: float = 0.1
) -> None:
    """A coconut palm: a curved stem and drooping fronds."""
    head = (x + height * lean, foot - height)
    stem = [
        (x + height * lean * t * t, foot - height * t)
        for t in (0, 0.2, 0.4, 0.6, 0.8, 1)
    ]
    c.line(stem, "#5b4a40", height * 0.034)
    c.line([(px - height * 0.006, py) for px, py in stem], "#8b7460", height * 0.012)
    for frond in range(11):
        angle = math.radians(-200 + frond * 22 + c.rng.uniform(-6, 6))
        reach = height * c.rng.uniform(0.3, 0.4)
        colour = (foliage.dark, foliage.middle, foliage.light)[frond % 3]
        _frond(c, head, angle, reach, colour)


def _frond(
    c: Canvas, head: tuple[float, float], angle: float, reach: float, colour: str
) -> None:
    spine = [
        (
            head[0] + math.cos(angle) * reach * t,
            head[1] + math.sin(angle) * reach * t + reach * 0.75 * t * t,
        )
        for t in (0, 0.25, 0.5, 0.75, 1)
    ]
    above = [
        (px, py - reach * 0.05 * (1 - abs(i - 2) / 2))
        for i, (px, py) in enumerate(spine)
    ]
    below = [
        (px, py + reach * 0.13 * (1 - abs(i - 2) / 2.2))
        for i, (px, py) in enumerate(spine)
    ]
    c.polygon([*above, *reversed(below)], colour)


def grass(
    c: Canvas, x0: float, x1: float, y: float, height: float, colours: Sequence[str]
) -> None:
    """A fringe of blades."""
    x = x0
    while x < x1:
        tall = height * c.rng.uniform(0.4, 1)
        bend = tall * c.rng.uniform(-0.4, 0.4)
        wide = max(1.5, height * 0.07)
        c.polygon(
            [(x - wide, y), (x + bend, y - tall), (x + wide, y)], c.rng.choice(colours)
        )
        x += height * c.rng.uniform(0.08, 0.22)


def petal(
    c: Canvas, x: float, y: float, length: float, wide: float, angle: float, colour: str
) -> None:
    dx, dy = math.cos(angle), math.sin(angle)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + dx * u * length - dy * v * wide, y + dy * u * length + dx * v * wide

    c.polygon(
        [
            at(0, 0),
            at(0.18, 0.34),
            at(0.45, 0.5),
            at(0.72, 0.38),
            at(1, 0),
            at(0.72, -0.38),
            at(0.45, -0.5),
            at(0.18, -0.34),
        ],
        colour,
    )
