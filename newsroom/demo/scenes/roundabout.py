"""A planted island seen from above, with traffic circling it."""

from __future__ import annotations

import math

from newsroom.demo.scenes import people, plants
from newsroom.demo.scenes.canvas import Canvas, Place, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#c9d7c0"), (1, "#b9c9ab"))
    middle = (900.0, 620.0)
    _blocks(c)
    asphalt = "#6a6f7c"
    for angle in (18, 108, 198, 288):
        _arm_road(c, middle, angle, asphalt)
    c.ellipse(*middle, 520, 400, "#d9d2c0")
    c.ellipse(*middle, 500, 382, asphalt)
    for dash in range(40):
        a0, a1 = dash / 40 * 6.283, (dash + 0.5) / 40 * 6.283
        c.line(
            [(900 + math.cos(a) * 362, 620 + math.sin(a) * 276) for a in (a0, a1)],
            "#f3ecd6",
            6,
        )
    c.ellipse(900, 634, 236, 182, fade("#2a2440", 0.35))
    c.ellipse(*middle, 236, 180, "#e9e2d2")
    c.ellipse(*middle, 218, 164, "#7fae58")
    _island(c)
    cars = ("#c8452f", "#f0f2f2", "#2f6f8f", "#e0a33a", "#3a3c45", "#5f8f63", "#d9d2c0")
    for i, (angle, reach) in enumerate(
        (
            (8, 1.0),
            (52, 0.98),
            (97, 1.0),
            (141, 0.99),
            (176, 1.0),
            (231, 1.0),
            (283, 0.98),
            (326, 1.0),
        )
    ):
        turn = math.radians(angle)
        x, y = 900 + math.cos(turn) * 430 * reach, 620 + math.sin(turn) * 328 * reach
        heading = math.atan2(math.cos(turn) * 0.763, -math.sin(turn))
        _car(c, x, y, heading, cars[i % 7], 92 if i != 4 else 150)
    for _ in range(26):
        turn = c.rng.uniform(0, 6.283)
        x, y = 900 + math.cos(turn) * 296, 620 + math.sin(turn) * 226
        heading = math.atan2(math.cos(turn) * 0.763, -math.sin(turn))
        _motorbike(c, x + c.rng.uniform(-22, 22), y + c.rng.uniform(-14, 14), heading)
    c.soft([(-100, -100), (700, -100), (1500, 1300), (500, 1300)], "#fff6d8", 120, 0.2)


def _blocks(c: Canvas) -> None:
    for x in range(-40, 1840, 150):
        for y in range(-40, 1240, 150):
            far = math.hypot((x + 70 - 900) / 1.28, y + 70 - 620)
            if far < 500:
                continue
            if c.rng.random() < 0.2:
                for _ in range(6):
                    plants.bush(
                        c,
                        x + c.rng.uniform(10, 130),
                        y + c.rng.uniform(10, 130),
                        c.rng.uniform(24, 44),
                        plants.YOUNG_GREEN,
                    )
                continue
            _rooftop(c, x + 8, y + 8, 132, 132)


def _rooftop(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    tone = c.rng.choice(
        ("#c96a4a", "#d98f6a", "#b9553c", "#d8cfc0", "#a9b9bb", "#e3c9a0")
    )
    c.polygon(
        [
            (x + 14, y + 16),
            (x + w + 14, y + 16),
            (x + w + 14, y + h + 16),
            (x + 14, y + h + 16),
        ],
        fade("#2a2440", 0.28),
    )
    c.rect(x, y, w, h, mix(tone, "#ffffff", 0.08))
    if tone in ("#d8cfc0", "#a9b9bb", "#e3c9a0"):
        c.rect(x + 8, y + 8, w - 16, h - 16, mix(tone, "#ffffff", 0.25))
        c.ellipse(x + w * 0.7, y + h * 0.3, 17, 17, "#8ea4ad")
        c.ellipse(x + w * 0.68, y + h * 0.28, 11, 11, "#c5d3d6")
        for pot in range(4):
            c.ellipse(
                x + 26 + pot * 17,
                y + h - 26,
                9,
                9,
                c.rng.choice(("#4c8650", "#7fae58")),
            )
        return
    c.rect(x, y, w / 2, h, mix(tone, "#ffe2bb", 0.24))
    for row in range(1, 9):
        c.rect(x, y + row * h / 9, w, 2, fade("#3a1a14", 0.16))
    c.rect(x + w / 2 - 3, y, 6, h, mix(tone, "#ffffff", 0.3))


def _arm_road(
    c: Canvas, middle: tuple[float, float], angle: float, asphalt: str
) -> None:
    a = math.radians(angle)
    along, across = (math.cos(a), math.sin(a)), (-math.sin(a), math.cos(a))

    def at(u: float, v: float) -> tuple[float, float]:
        return (
            middle[0] + along[0] * u + across[0] * v,
            middle[1] + along[1] * u + across[1] * v,
        )

    for wide, tone in ((176, "#d9d2c0"), (142, asphalt)):
        c.polygon(
            [at(200, -wide), at(1500, -wide), at(1500, wide), at(200, wide)], tone
        )
    c.polygon([at(530, -12), at(1500, -12), at(1500, 12), at(530, 12)], "#7fae58")
    _crossing(c, at)
    _lanes(c, at, a)


def _crossing(c: Canvas, at: Place) -> None:
    for bush in range(12):
        plants.bush(c, *at(560 + bush * 62, 0), 17, plants.YOUNG_GREEN)
    for stripe in range(7):
        for side in (-1, 1):
            v = side * (26 + stripe * 17)
            c.polygon(
                [at(488, v), at(540, v), at(540, v + 9), at(488, v + 9)], "#f3ecd6"
            )


def _lanes(c: Canvas, at: Place, a: float) -> None:
    for side in (-76, 76):
        for dash in range(9):
            u = 570 + dash * 74
            c.polygon(
                [
                    at(u, side - 3),
                    at(u + 40, side - 3),
                    at(u + 40, side + 3),
                    at(u, side + 3),
                ],
                "#f3ecd6",
            )
        for n in range(5):
            along_it = 590 + n * 92 + c.rng.uniform(-20, 20)
            heading = a if side > 0 else a + math.pi
            _vehicle(c, at(along_it, side * 1.3), at(along_it, side * 0.75), heading)


def _vehicle(
    c: Canvas, lane: tuple[float, float], kerb: tuple[float, float], heading: float
) -> None:
    if c.rng.random() < 0.5:
        tone = c.rng.choice(("#f0f2f2", "#c8452f", "#2f6f8f", "#3a3c45"))
        _car(c, *lane, heading, tone, 88)
    else:
        _motorbike(c, *kerb, heading)


def _car(
    c: Canvas, x: float, y: float, heading: float, colour: str, length: float
) -> None:
    cos, sin = math.cos(heading), math.sin(heading)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + cos * u - sin * v, y + sin * u + cos * v

    half, wide = length / 2, 22.0
    shade = [at(-half, -wide), at(half, -wide), at(half, wide), at(-half, wide)]
    c.polygon([(px + 8, py + 10) for px, py in shade], fade("#15131f", 0.35))
    c.polygon(
        [
            at(-half, -wide * 0.8),
            at(-half + 8, -wide),
            at(half - 14, -wide),
            at(half, -wide * 0.7),
            at(half, wide * 0.7),
            at(half - 14, wide),
            at(-half + 8, wide),
            at(-half, wide * 0.8),
        ],
        colour,
    )
    c.polygon(
        [
            at(half - 38, -wide * 0.82),
            at(half - 22, -wide * 0.72),
            at(half - 22, wide * 0.72),
            at(half - 38, wide * 0.82),
        ],
        "#2b4654",
    )
    c.polygon(
        [
            at(-half + 12, -wide * 0.7),
            at(half - 38, -wide * 0.82),
            at(half - 38, wide * 0.82),
            at(-half + 12, wide * 0.7),
        ],
        mix(colour, "#ffffff", 0.28),
    )
    c.polygon(
        [
            at(-half + 6, -wide * 0.66),
            at(-half + 14, -wide * 0.7),
            at(-half + 14, wide * 0.7),
            at(-half + 6, wide * 0.66),
        ],
        "#2b4654",
    )


def _motorbike(c: Canvas, x: float, y: float, heading: float) -> None:
    cos, sin = math.cos(heading), math.sin(heading)

    def at(u: float, v: float) -> tuple[float, float]:
        return x + cos * u - sin * v, y + sin * u + cos * v

    c.polygon(
        [
            (px + 5, py + 7)
            for px, py in (at(-22, -7), at(22, -5), at(22, 5), at(-22, 7))
        ],
        fade("#15131f", 0.35),
    )
    c.polygon([at(-22, -5), at(22, -4), at(22, 4), at(-22, 5)], "#23242c")
    c.line([at(13, -13), at(13, 13)], "#23242c", 4)
    c.polygon(
        [at(-12, -10), at(6, -13), at(6, 13), at(-12, 10)], c.rng.choice(people.SHIRTS)
    )
    c.ellipse(
        *at(-1, 0), 8.5, 8.5, c.rng.choice(("#e0a33a", "#f0f2f2", "#c8452f", "#2f6f8f"))
    )


def _island(c: Canvas) -> None:
    for ring, tone in ((150, "#e8617a"), (128, "#f4c33f"), (106, "#c8452f")):
        for n in range(70):
            turn = n / 70 * 6.283
            c.ellipse(
                900 + math.cos(turn) * ring + c.rng.gauss(0, 4),
                620 + math.sin(turn) * ring * 0.76 + c.rng.gauss(0, 4),
                8,
                7,
                tone,
            )
    c.ellipse(900, 620, 88, 66, "#e9e2d2")
    c.ellipse(900, 620, 74, 55, "#5fb0bd")
    for n in range(3):
        c.arc(
            (900 - 62 + n * 18, 620 - 44 + n * 13, 124 - n * 36, 88 - n * 26),
            0,
            360,
            "#d9f0ee",
            2.5,
        )
    for n in range(28):
        turn = n / 28 * 6.283
        c.line(
            [
                (900, 596),
                (900 + math.cos(turn) * 26, 566 + math.sin(turn) * 8),
                (900 + math.cos(turn) * 42, 616 + math.sin(turn) * 28),
            ],
            fade("#ffffff", 0.55),
            2.5,
        )
    for n in range(8):
        turn = (n + 0.5) / 8 * 6.283
        plants.bush(
            c,
            900 + math.cos(turn) * 188,
            620 + math.sin(turn) * 140,
            25,
            plants.DEEP_GREEN,
        )
