"""People on two wheels."""

from __future__ import annotations

import math

from newsroom.demo.scenes import people
from newsroom.demo.scenes.canvas import Canvas, mix


def wheel(c: Canvas, x: float, y: float, radius: float) -> None:
    c.ring(x, y, radius, "#1c1b20", radius * 0.22)
    c.ring(x, y, radius * 0.7, "#9aa0a6", radius * 0.07)
    for spoke in range(6):
        angle = spoke * math.pi / 6
        dx, dy = math.cos(angle) * radius * 0.7, math.sin(angle) * radius * 0.7
        c.line([(x - dx, y - dy), (x + dx, y + dy)], "#9aa0a688", radius * 0.04)
    c.ellipse(x, y, radius * 0.16, radius * 0.16, "#4b4e55")


def scooter(
    c: Canvas,
    x: float,
    foot: float,
    height: float,
    body: str,
    shirt: str,
    helmet: str,
    facing: int = 1,
    pillion: str = "",
) -> None:
    """A motor scooter with its rider; `height` is ground to helmet."""
    h, f = height, facing
    r = h * 0.15
    c.shadow(x, foot, h * 0.5, h * 0.05)
    wheel(c, x - h * 0.3 * f, foot - r, r)
    wheel(c, x + h * 0.34 * f, foot - r, r)
    c.polygon(
        [
            (x - h * 0.44 * f, foot - h * 0.33),
            (x - h * 0.36 * f, foot - h * 0.43),
            (x + h * 0.02 * f, foot - h * 0.4),
            (x + h * 0.07 * f, foot - h * 0.2),
            (x + h * 0.2 * f, foot - h * 0.2),
            (x + h * 0.25 * f, foot - h * 0.52),
            (x + h * 0.31 * f, foot - h * 0.54),
            (x + h * 0.38 * f, foot - h * 0.26),
            (x + h * 0.25 * f, foot - h * 0.13),
            (x - h * 0.14 * f, foot - h * 0.13),
            (x - h * 0.22 * f, foot - h * 0.28),
        ],
        body,
    )
    c.line(
        [(x + h * 0.26 * f, foot - h * 0.5), (x + h * 0.34 * f, foot - r)],
        mix(body, "#000000", 0.3),
        h * 0.035,
    )
    c.rect(
        min(x - h * 0.36 * f, x + h * 0.03 * f),
        foot - h * 0.45,
        h * 0.39,
        h * 0.045,
        "#22232a",
        h * 0.02,
    )
    c.ellipse(x + h * 0.31 * f, foot - h * 0.5, h * 0.03, h * 0.035, "#fff3c4")
    if pillion:
        _rider(c, x - h * 0.22 * f, foot, h, pillion, mix(helmet, "#ffffff", 0.5), f)
    _rider(c, x - h * 0.03 * f, foot, h, shirt, helmet, f)
    c.line(
        [(x + h * 0.27 * f, foot - h * 0.53), (x + h * 0.2 * f, foot - h * 0.6)],
        "#3a3c44",
        h * 0.022,
    )


def _rider(
    c: Canvas, x: float, foot: float, h: float, shirt: str, helmet: str, f: int
) -> None:
    trousers = c.rng.choice(people.TROUSERS)
    seat, neck = foot - h * 0.44, foot - h * 0.8
    c.line(
        [
            (x, seat),
            (x + h * 0.17 * f, foot - h * 0.42),
            (x + h * 0.14 * f, foot - h * 0.2),
        ],
        trousers,
        h * 0.09,
    )
    c.ellipse(x + h * 0.17 * f, foot - h * 0.18, h * 0.055, h * 0.024, "#1f1a1c")
    c.polygon(
        [
            (x - h * 0.1 * f, seat + h * 0.02),
            (x - h * 0.06 * f, neck + h * 0.02),
            (x + h * 0.08 * f, neck + h * 0.01),
            (x + h * 0.08 * f, seat + h * 0.02),
        ],
        shirt,
    )
    c.line(
        [
            (x + h * 0.02 * f, neck + h * 0.06),
            (x + h * 0.12 * f, seat - h * 0.13),
            (x + h * 0.23 * f, seat - h * 0.15),
        ],
        mix(shirt, "#000000", 0.16),
        h * 0.058,
    )
    people.head(c, x + h * 0.04 * f, neck - h * 0.06, h, helmet)


def bicycle(
    c: Canvas,
    x: float,
    foot: float,
    height: float,
    shirt: str,
    hat: str = "cone",
    facing: int = 1,
) -> None:
    h, f = height, facing
    r = h * 0.19
    c.shadow(x, foot, h * 0.45, h * 0.04)
    back, front = (x - h * 0.27 * f, foot - r), (x + h * 0.3 * f, foot - r)
    wheel(c, *back, r)
    wheel(c, *front, r)
    crank = (x + h * 0.0 * f, foot - r * 0.9)
    saddle = (x - h * 0.09 * f, foot - h * 0.46)
    bars = (x + h * 0.22 * f, foot - h * 0.55)
    frame = "#2d6b73"
    for a, b in (
        (back, crank),
        (crank, bars),
        (saddle, crank),
        (back, saddle),
        (saddle, bars),
        (front, bars),
    ):
        c.line([a, b], frame, h * 0.018)
    c.line([bars, (bars[0] - h * 0.07 * f, bars[1] - h * 0.03)], "#33343b", h * 0.02)
    c.rect(
        saddle[0] - h * 0.06,
        saddle[1] - h * 0.02,
        h * 0.12,
        h * 0.028,
        "#22232a",
        h * 0.01,
    )
    _cyclist(c, saddle, x, foot, f, h, shirt, bars, hat)


def _cyclist(
    c: Canvas,
    saddle: tuple[float, float],
    x: float,
    foot: float,
    f: int,
    h: float,
    shirt: str,
    bars: tuple[float, float],
    hat: str,
) -> None:
    hip, neck = (saddle[0], saddle[1]), (x - h * 0.01 * f, foot - h * 0.82)
    trousers = c.rng.choice(people.TROUSERS)
    c.line(
        [hip, (x + h * 0.1 * f, foot - h * 0.36), (x + h * 0.02 * f, foot - h * 0.15)],
        trousers,
        h * 0.075,
    )
    c.polygon(
        [
            (hip[0] - h * 0.08, hip[1] + h * 0.02),
            (neck[0] - h * 0.07, neck[1]),
            (neck[0] + h * 0.07, neck[1]),
            (hip[0] + h * 0.08, hip[1] + h * 0.02),
        ],
        shirt,
    )
    c.line(
        [(neck[0], neck[1] + h * 0.05), (bars[0] - h * 0.06 * f, bars[1] - h * 0.03)],
        mix(shirt, "#000000", 0.15),
        h * 0.045,
    )
    people.head(c, neck[0] + h * 0.03 * f, neck[1] - h * 0.07, h, hat)
