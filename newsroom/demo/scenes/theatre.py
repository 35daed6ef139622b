"""A playhouse with columns on a square, in the blue hour."""

from __future__ import annotations

import math

from newsroom.demo.scenes import furniture, people, plants, sky
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky(
        (0, "#1b2c63"),
        (0.35, "#47589a"),
        (0.56, "#c98fa0"),
        (0.66, "#f6bf90"),
        (1, "#f6bf90"),
    )
    sky.streaks(c, 160, 640, "#ffcfb4", 12, 0.4)
    for _ in range(50):
        c.ellipse(
            c.rng.uniform(0, 1800),
            c.rng.uniform(0, 330),
            1.6,
            1.6,
            fade("#ffffff", 0.7),
        )
    foot = 870.0
    for x in (60, 190, 1600, 1730):
        plants.tree(
            c, x, foot + 20, 520, plants.Foliage("#22305a", "#33466a", "#6a6a86")
        )
    _square(c, foot)
    _steps(c, foot)
    _fountain(c, 900, 1075)
    for x, at, h, f in (
        (420, 1080, 210, 1),
        (480, 1086, 204, 1),
        (1300, 1060, 200, -1),
        (1420, 1120, 226, -1),
        (1490, 1116, 150, -1),
        (640, 980, 160, 1),
    ):
        people.walker(c, x, at, h, facing=f)
    for x in (250, 1550):
        furniture.lamp_post(c, x, 1010, 330, 1 if x < 900 else -1, lit=True)


def _square(c: Canvas, foot: float) -> None:
    _playhouse(c, 330, foot, 1140)
    c.shaded(
        [(0, foot), (1800, foot), (1800, 1200), (0, 1200)],
        (0, "#8a6f86"),
        (1, "#3a3560"),
    )
    c.reflect(foot + 26, 310, "#4a4272", 0.56, squash=0.62)
    for x in range(-700, 2600, 130):
        c.line(
            [(900 + (x - 900) * 0.55, foot + 26), (x, 1200)], fade("#221f4a", 0.3), 3
        )
    for y in (920, 975, 1050, 1140):
        c.line([(0, y), (1800, y)], fade("#221f4a", 0.28), 3)


def _playhouse(c: Canvas, x: float, foot: float, w: float) -> None:
    wall, pale, deep = "#f0c98a", "#fff0cb", "#b5805a"
    top = foot - 430
    c.shaded(
        [(x, top), (x + w, top), (x + w, foot), (x, foot)], (0, "#d9a878"), (1, wall)
    )
    mansard = [
        (x - 14, top),
        (x + 60, top - 120),
        (x + w - 60, top - 120),
        (x + w + 14, top),
    ]
    c.shaded(mansard, (0, "#5a4a72"), (1, "#7a5a72"))
    for wing in (x + 20, x + w - 250):
        for floor in range(2):
            for i in range(3):
                wx, wy = wing + i * 78, foot - 190 - floor * 190
                c.rect(wx - 7, wy - 10, 60, 132, pale)
                c.rect(wx, wy, 46, 118, mix("#ffcf7d", "#ff9d4d", 0.2 * i))
                c.pen.pieslice(c.box(wx - 7, wy - 36, 60, 58), 180, 360, fill=pale)
                c.rect(wx + 21, wy, 4, 118, deep)
                c.rect(wx, wy + 54, 46, 4, deep)
    c.rect(x - 10, top - 14, w + 20, 26, pale)
    c.rect(x - 10, foot - 222, w + 20, 14, pale)
    mid = x + w / 2
    _portico(c, mid, top, wall, foot, pale)


def _portico(
    c: Canvas, mid: float, top: float, wall: str, foot: float, pale: str
) -> None:
    c.rect(mid - 280, top - 40, 560, 470, mix(wall, "#ffffff", 0.12))
    c.rect(mid - 250, foot - 380, 500, 380, "#7a4a3a")
    c.gradient(((0, "#ffdf9c"), (1, "#f7a856")), mid - 250, foot - 380, 500, 380)
    for door in (-170, 0, 170):
        c.rect(mid + door - 46, foot - 250, 92, 250, "#8f3a30", 4)
        c.pen.pieslice(
            c.box(mid + door - 46, foot - 296, 92, 92), 180, 360, fill="#ffefc0"
        )
        c.rect(mid + door - 2, foot - 250, 4, 250, "#5a201c")
    for i in range(6):
        cx = mid - 270 + i * 108
        c.gradient(((0, pale), (1, "#e6bd88")), cx - 18, foot - 400, 36, 400)
        c.rect(cx + 6, foot - 400, 12, 400, fade("#7a4a3a", 0.25))
        c.rect(cx - 28, foot - 416, 56, 22, pale)
        c.rect(cx - 26, foot - 20, 52, 20, pale)
    c.rect(mid - 310, foot - 446, 620, 34, pale)
    c.polygon(
        [(mid - 320, foot - 444), (mid, foot - 600), (mid + 320, foot - 444)], pale
    )
    c.polygon(
        [(mid - 256, foot - 458), (mid, foot - 580), (mid + 256, foot - 458)], "#d99f6c"
    )
    c.ellipse(mid, foot - 498, 36, 36, pale)
    furniture.star(c, mid, foot - 497, 28, "#c8452f")
    c.rect(mid - 5, foot - 720, 10, 130, "#fff0cb")
    furniture.flag(c, mid + 5, foot - 716, 92, 1)
    c.glow(mid, foot - 160, 560, 360, "#ffc46a", 0.55)


def _steps(c: Canvas, foot: float) -> None:
    for step in range(4):
        w = 640 + step * 60
        c.rect(
            900 - w / 2,
            foot - 4 + step * 13,
            w,
            14,
            mix("#f0d3a4", "#5a4a72", step * 0.13),
        )
        c.rect(900 - w / 2, foot - 4 + step * 13, w, 3, "#fff0cb")


def _fountain(c: Canvas, x: float, y: float) -> None:
    c.ellipse(x, y + 22, 236, 54, fade("#14122f", 0.4))
    c.ellipse(x, y + 8, 226, 52, "#b9a0a4")
    c.ellipse(x, y, 226, 50, "#f0dcc4")
    c.ellipse(x, y, 204, 42, "#5c7ea8")
    c.ellipse(x, y + 4, 160, 30, "#7fa0c0")
    for n in range(26):
        turn = n / 26 * 6.283
        c.line(
            [
                (x, y - 10),
                (x + math.cos(turn) * 40, y - 128 + math.sin(turn) * 10),
                (x + math.cos(turn) * 86, y - 70 + math.sin(turn) * 14),
                (x + math.cos(turn) * 124, y + 4 + math.sin(turn) * 26),
            ],
            fade("#f4fbff", 0.42),
            3,
        )
    c.glow(x, y - 40, 240, 170, "#bfe0ff", 0.5)
