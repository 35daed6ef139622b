"""A lake full of lotus with a small pavilion."""

from __future__ import annotations

import math

from newsroom.demo.scenes import land, plants, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#7fc4c4"), (0.25, "#c9e6d4"), (0.42, "#fdf0d0"), (1, "#fdf0d0"))
    c.glow(1350, 380, 760, 460, "#fff3c4", 0.8)
    land.hills(c, 430, 34, "#b9d3be", 1.5, 560)
    for x in range(-20, 1840, 46):
        plants.bush(
            c,
            x,
            486 + c.rng.uniform(-14, 10),
            c.rng.uniform(36, 74),
            plants.Foliage("#6d9f86", "#86b48e", "#b9d29c"),
        )
    surface = 520.0
    _pavilion(c, 520, surface, 330)
    c.reflect(surface, 690, "#6fb0a6", 0.42, squash=0.6)
    c.gradient(((0, "#7fb8ac00"), (1, "#2c7068c0")), 0, surface, 1800, 680)
    water.ripples(c, surface, 900, ("#eef7e2", "#4d8f86"), 160, 0.36)
    water.sun_path(c, 1350, surface, 900, 100, "#fff7d6")
    rows = 26
    for row in range(rows):
        t = row / (rows - 1)
        y = 590 + 640 * t**1.35
        size = 26 + 150 * t**1.3
        count = round(24 - 17 * t)
        for n in range(count):
            px = 1800 * (n + c.rng.uniform(0, 1)) / count
            if abs(px - 1350) < 210 * (1 - t) and c.rng.random() < 0.8:
                continue
            _pad(c, px, y + c.rng.uniform(-8, 8), size * c.rng.uniform(0.7, 1.1), t)
        for _ in range(max(1, round(6 - 4 * t))):
            if c.rng.random() < 0.66:
                _lotus(c, 1800 * c.rng.random(), y - size * 0.5, size * 0.62, t)
    for at, level, r in ((330, 900, 96), (1480, 960, 112), (960, 1070, 84)):
        _lotus(c, at, level, r, 1)


def _pavilion(c: Canvas, x: float, foot: float, w: float) -> None:
    c.rect(x - w * 0.5, foot - 14, w, 18, "#b59a7c")
    for i in range(4):
        c.rect(x - w * 0.38 + i * w * 0.245, foot - 124, 12, 112, "#8f3a30")
    c.rect(x - w * 0.4, foot - 46, w * 0.8, 6, "#8f3a30")
    for tier, (reach, base) in enumerate(((0.58, foot - 120), (0.36, foot - 190))):
        half = w * reach
        c.polygon(
            [
                (x - half - 16, base - 14),
                (x - half * 0.7, base - 6),
                (x, base + 4),
                (x + half * 0.7, base - 6),
                (x + half + 16, base - 14),
                (x + half * 0.5, base - 62),
                (x, base - 76),
                (x - half * 0.5, base - 62),
            ],
            "#a8563f" if tier == 0 else "#b9664a",
        )
        c.polygon(
            [
                (x - half - 16, base - 14),
                (x - half * 0.5, base - 62),
                (x, base - 76),
                (x - half * 0.3, base - 10),
            ],
            fade("#ffdfae", 0.25),
        )
    c.rect(x - 4, foot - 296, 8, 34, "#e0a33a")
    c.rect(x - w * 0.3, foot - 196, w * 0.6, 14, "#8f3a30")
    c.line([(x + w * 0.5, foot - 8), (x + w * 2.1, foot - 8)], "#b59a7c", 10)
    for post in range(9):
        c.rect(x + w * 0.5 + post * w * 0.19, foot - 34, 6, 40, "#8f3a30")
    c.line([(x + w * 0.5, foot - 32), (x + w * 2.1, foot - 32)], "#8f3a30", 5)


def _pad(c: Canvas, x: float, y: float, r: float, t: float) -> None:
    tone = mix(
        "#a9cfa4", c.rng.choice(("#2f6b4c", "#3f7f52", "#568f58")), 0.35 + 0.65 * t
    )
    c.ellipse(x + r * 0.04, y + r * 0.1, r, r * 0.34, fade("#123f3c", 0.35))
    c.ellipse(x, y, r, r * 0.33, tone)
    c.ellipse(
        x - r * 0.05, y - r * 0.03, r * 0.86, r * 0.26, mix(tone, "#cfe29a", 0.22)
    )
    if t > 0.25:
        for spoke in range(9):
            a = spoke / 9 * 6.283 + x
            c.line(
                [(x, y), (x + math.cos(a) * r * 0.84, y + math.sin(a) * r * 0.25)],
                fade("#e6f0b8", 0.34),
                max(1, r * 0.016),
            )
    notch = c.rng.uniform(0.2, 2.9)
    c.polygon(
        [
            (x, y),
            (x + math.cos(notch) * r * 1.02, y + math.sin(notch) * r * 0.34),
            (
                x + math.cos(notch + 0.3) * r * 1.02,
                y + math.sin(notch + 0.3) * r * 0.34,
            ),
        ],
        mix("#4d8f86", "#256560", t),
    )


def _lotus(c: Canvas, x: float, y: float, r: float, t: float) -> None:
    haze = 0.4 * (1 - t)
    c.line(
        [(x, y), (x + r * 0.06, y + r * 1.5)], mix("#4c7d4a", "#cfe6d0", haze), r * 0.09
    )
    for spread, length, tone in (
        ((-1.22, -0.8, 0.8, 1.22), 1.0, "#e58aa4"),
        ((-0.62, 0.62), 1.1, "#ef9db3"),
        ((-0.28, 0.28), 1.16, "#f6b9c8"),
        ((-1.0, 1.0), 0.74, "#f3aebf"),
        ((-0.5, 0.5), 0.82, "#fbd3dc"),
        ((0.0,), 0.92, "#fde5ea"),
    ):
        for turn in spread:
            colour = mix(tone, "#fff3e2", haze)
            plants.petal(
                c, x, y + r * 0.18, r * length, r * 0.52, -math.pi / 2 + turn, colour
            )
    c.ellipse(x, y + r * 0.12, r * 0.2, r * 0.09, mix("#f4c33f", "#fff3e2", haze))
