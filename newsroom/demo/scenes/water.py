"""Glints on water."""

from __future__ import annotations

from collections.abc import Sequence

from newsroom.demo.scenes.canvas import Canvas, fade


def ripples(
    c: Canvas,
    y0: float,
    y1: float,
    colours: Sequence[str],
    count: int,
    opacity: float = 0.3,
    span: tuple[float, float] = (0, 1),
) -> None:
    """Lens-shaped glints, small far away and long near by."""
    for _ in range(count):
        depth = c.rng.random() ** 1.4
        y = y0 + (y1 - y0) * depth
        w = c.width * (0.012 + 0.085 * depth) * c.rng.uniform(0.4, 1.2)
        h = 0.8 + 3.4 * depth
        x = c.rng.uniform(*span) * c.width
        colour = fade(c.rng.choice(colours), opacity * c.rng.uniform(0.4, 1))
        c.polygon([(x - w, y), (x, y - h), (x + w, y), (x, y + h)], colour)


def sun_path(
    c: Canvas, x: float, y0: float, y1: float, spread: float, colour: str
) -> None:
    """The broken column of light under a low sun."""
    y = y0
    while y < y1:
        depth = (y - y0) / (y1 - y0)
        reach = spread * (0.25 + depth)
        for _ in range(3):
            middle = x + c.rng.gauss(0, reach * 0.33)
            w = reach * c.rng.uniform(0.12, 0.5)
            h = 1.2 + 4 * depth
            shade = fade(colour, (1 - depth * 0.75) * c.rng.uniform(0.3, 0.85))
            c.polygon(
                [(middle - w, y), (middle, y - h), (middle + w, y), (middle, y + h)],
                shade,
            )
        y += 4 + 11 * depth
