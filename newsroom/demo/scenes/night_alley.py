"""A narrow alley with one lamp that works; portrait."""

from __future__ import annotations

import itertools

from newsroom.demo.scenes import buildings, furniture, riders
from newsroom.demo.scenes.canvas import Canvas, fade, mix
from newsroom.demo.scenes.perspective import Vanishing


def paint(c: Canvas) -> None:
    c.sky((0, "#10183a"), (0.4, "#27305e"), (1, "#27305e"))
    for _ in range(60):
        c.ellipse(
            c.rng.uniform(380, 820),
            c.rng.uniform(0, 420),
            1.6,
            1.6,
            fade("#ffffff", c.rng.uniform(0.3, 0.9)),
        )
    c.ellipse(690, 150, 46, 46, "#fbf0cf")
    c.ellipse(672, 142, 42, 42, "#161f46")
    view = Vanishing(600, 900)
    _walls(c, view)
    c.shaded(
        [
            view.at(-60, 1700, 1),
            view.at(1260, 1700, 1),
            view.at(1260, 1700, 9),
            view.at(-60, 1700, 9),
        ],
        (0, "#8a6f60"),
        (0.4, "#574a5c"),
        (1, "#23213c"),
    )
    for depth in (1.05, 1.25, 1.5, 1.8, 2.2, 2.8, 3.6, 4.8, 6.4):
        c.line(
            [view.at(-60, 1700, depth), view.at(1260, 1700, depth)],
            fade("#14142a", 0.35),
            5 / depth,
        )
    for x in (120, 390, 810, 1080):
        c.line([view.at(x, 1700, 1), view.at(x, 1700, 9)], fade("#14142a", 0.22), 3)
    _alley_end(c, view)
    _lamp(c, view)
    riders.bicycle(c, 560, 1330, 330, "#4a5d86", hat="cone", facing=1)
    c.soft([(470, 1336), (700, 1336), (860, 1560), (560, 1560)], "#12122a", 20, 0.5)
    _cat(c, 930, 1480, 1.0)


def _walls(c: Canvas, view: Vanishing) -> None:
    depths = (1.0, 1.5, 2.1, 2.9, 4.0, 5.5, 8.0)
    for side in (-1, 1):
        for i, (near, far) in enumerate(itertools.pairwise(depths)):
            wall = mix(buildings.WALLS[(i * 2 + (side > 0)) % 7], "#232552", 0.5)
            edge = 600 + side * 660
            top = -1000 + 240 * ((i * 3 + side) % 3)
            c.shaded(
                [
                    view.at(edge, top, near),
                    view.at(edge, top, far),
                    view.at(edge, 1700, far),
                    view.at(edge, 1700, near),
                ],
                (0, mix(wall, "#141a3c", 0.7)),
                (0.6, wall),
                (1, mix(wall, "#ffb870", 0.2 if i in (1, 2, 3) else 0.0)),
            )
            _openings(c, view, side, near, far, i)


def _openings(
    c: Canvas, view: Vanishing, side: int, near: float, far: float, i: int
) -> None:
    edge = 600 + side * 660
    span = far - near
    a, b = near + span * 0.3, near + span * 0.72
    for floor in range(3):
        y0, y1 = 980 - floor * 700, 640 - floor * 700
        lit = (i * 5 + floor * 3 + side) % 4 == 0
        tone = "#ffcf7d" if lit else "#1f2a4e"
        c.polygon(
            [
                view.at(edge, y1, a),
                view.at(edge, y1, b),
                view.at(edge, y0, b),
                view.at(edge, y0, a),
            ],
            tone,
        )
        c.line(
            [view.at(edge, (y0 + y1) / 2, a), view.at(edge, (y0 + y1) / 2, b)],
            "#3a3456",
            4 / near,
        )
        out = edge - side * 90
        c.polygon(
            [
                view.at(edge, y1 - 40, near + span * 0.2),
                view.at(out, y1 + 50, a),
                view.at(out, y1 + 50, b),
                view.at(edge, y1 - 40, near + span * 0.85),
            ],
            mix(furniture.AWNINGS[(i + floor) % 5], "#1c1f48", 0.5),
        )
    _door(c, edge, a, b, view, near, side, span)


def _door(
    c: Canvas,
    edge: float,
    a: float,
    b: float,
    view: Vanishing,
    near: float,
    side: int,
    span: float,
) -> None:
    c.polygon(
        [
            view.at(edge, 1150, a),
            view.at(edge, 1150, b),
            view.at(edge, 1690, b),
            view.at(edge, 1690, a),
        ],
        mix("#4f7d6a", "#20244a", 0.5),
    )
    for _ in range(16):
        px, py = view.at(
            edge - side * c.rng.uniform(0, 110),
            c.rng.uniform(1560, 1690),
            near + span * 0.12,
        )
        c.ellipse(
            px,
            py,
            34 / near,
            24 / near,
            mix("#3f7d4a", "#1c2648", c.rng.uniform(0.2, 0.7)),
        )


def _alley_end(c: Canvas, view: Vanishing) -> None:
    x, y = view.at(-60, 1700, 8)
    w = 2 * (600 - x)
    c.gradient(((0, "#4a4a80"), (1, "#ffcb86")), x, y - 320, w, 320)
    for i in range(5):
        c.rect(
            x + w * i / 5,
            y - 200 - 60 * (i % 3),
            w / 5,
            200 + 60 * (i % 3),
            mix("#2a2c58", "#a8705a", 0.2 + 0.1 * (i % 2)),
        )
    c.glow(600, y - 40, 300, 260, "#ffb45e", 0.65)


def _lamp(c: Canvas, view: Vanishing) -> None:
    x, foot = view.at(600 - 600, 1700, 1.75)
    c.rect(x - 12, 190, 20, foot - 190, "#2c2d48")
    c.line([(x, 400), (x + 150, 372)], "#2c2d48", 10)
    bulb = (x + 160, 392)
    c.soft(
        [(bulb[0] - 20, bulb[1]), (bulb[0] + 20, bulb[1]), (900, 1560), (120, 1560)],
        "#ffc873",
        40,
        0.34,
    )
    c.glow(*bulb, 560, 620, "#ffbf66", 0.75)
    c.glow(*bulb, 170, 170, "#fff0c2", 0.95)
    c.polygon(
        [
            (bulb[0] - 46, bulb[1] - 2),
            (bulb[0] - 20, bulb[1] - 34),
            (bulb[0] + 20, bulb[1] - 34),
            (bulb[0] + 46, bulb[1] - 2),
        ],
        "#232440",
    )
    c.ellipse(bulb[0], bulb[1] + 2, 30, 13, "#fff7da")
    c.glow(480, 1420, 520, 190, "#ffb45e", 0.4)
    posts = [(x, 240.0), (700.0, 600.0)]
    furniture.wires(c, [(-40.0, 120.0), *posts], 46, 5, "#0c0d20")
    furniture.wires(c, [(1240.0, 60.0), (700.0, 600.0)], 60, 4, "#0c0d20")


def _cat(c: Canvas, x: float, foot: float, size: float) -> None:
    tone, s = "#17162c", size
    c.ellipse(x, foot - 34 * s, 32 * s, 36 * s, tone)
    c.ellipse(x + 6 * s, foot - 82 * s, 21 * s, 19 * s, tone)
    for ear in (-8, 18):
        c.polygon(
            [
                (x + (ear - 9) * s, foot - 92 * s),
                (x + ear * s, foot - 116 * s),
                (x + (ear + 8) * s, foot - 92 * s),
            ],
            tone,
        )
    c.arc((x - 92 * s, foot - 74 * s, 90 * s, 74 * s), 0, 150, tone, 11 * s)
    c.arc(
        (x - 30 * s, foot - 70 * s, 60 * s, 66 * s), 150, 262, fade("#ffbf66", 0.7), 3
    )
