"""Clouds."""

from __future__ import annotations

import math

from newsroom.demo.scenes.canvas import Canvas, fade


def cloud(
    c: Canvas, x: float, y: float, w: float, colour: str, under: str, opacity: float = 1
) -> None:
    """A heap of puffs on a flat base, lit from above."""
    puffs = [
        (x + w * (i + 0.5) / 7, w * (0.055 + 0.09 * math.sin(math.pi * (i + 0.5) / 7)))
        for i in range(7)
    ]
    jitter = [c.rng.uniform(0.8, 1.25) for _ in puffs]
    for (px, r), j in zip(puffs, jitter, strict=True):
        c.ellipse(px, y - r * j * 0.7, r * j * 1.25, r * j, fade(under, opacity))
    for (px, r), j in zip(puffs, jitter, strict=True):
        c.ellipse(
            px - r * 0.12,
            y - r * j * 0.86,
            r * j * 1.12,
            r * j * 0.84,
            fade(colour, opacity),
        )


def streaks(
    c: Canvas, y0: float, y1: float, colour: str, count: int, opacity: float
) -> None:
    """Thin clouds lying across the sky."""
    for _ in range(count):
        y = c.rng.uniform(y0, y1)
        x = c.rng.uniform(-0.2, 0.9) * c.width
        w = c.rng.uniform(0.2, 0.6) * c.width
        h = c.rng.uniform(0.004, 0.013) * c.height
        points = [
            (x, y),
            (x + w * 0.3, y - h),
            (x + w * 0.7, y - h * 0.6),
            (x + w, y + h * 0.2),
            (x + w * 0.6, y + h),
            (x + w * 0.2, y + h * 0.7),
        ]
        c.soft(points, colour, 7, opacity * c.rng.uniform(0.5, 1))
