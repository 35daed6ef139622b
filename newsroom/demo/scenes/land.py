"""Hills and islets."""

from __future__ import annotations

import math

from newsroom.demo.scenes.canvas import Canvas, fade, mix


def hills(
    c: Canvas, y: float, rise: float, colour: str, waves: float, foot: float
) -> None:
    phase = c.rng.uniform(0, 6)
    points = [(0.0, foot)]
    for step in range(61):
        t = step / 60
        swell = 0.55 * math.sin(waves * t * 6.28 + phase)
        swell += 0.3 * math.sin(waves * 2.3 * t * 6.28 + phase * 1.7)
        swell += 0.12 * math.sin(waves * 5.1 * t * 6.28 + phase * 0.6)
        points.append((t * c.width, y - rise * swell))
    c.polygon([*points, (c.width, foot)], colour)


def islet(c: Canvas, x: float, foot: float, w: float, h: float, colour: str) -> None:
    outline = [(x - w * 0.5, foot)]
    for step in range(1, 24):
        t = step / 24
        swell = math.sin(math.pi * t) ** 0.55
        outline.append(
            (x - w * 0.5 + w * t, foot - h * swell * c.rng.uniform(0.84, 1.04))
        )
    c.polygon([*outline, (x + w * 0.5, foot)], colour)
    for _ in range(60):
        t = c.rng.uniform(0.05, 0.95)
        rise = h * math.sin(math.pi * t) ** 0.55
        px, py = x - w * 0.5 + w * t, foot - rise * c.rng.uniform(0.2, 0.95)
        c.ellipse(
            px,
            py,
            c.rng.uniform(8, 26),
            c.rng.uniform(6, 14),
            mix(colour, c.rng.choice(("#1f5a4c", "#b9d3a0", "#e9e2c8")), 0.28),
        )
    c.rect(x - w * 0.5, foot - 7, w, 7, fade("#e9e2c8", 0.5))
