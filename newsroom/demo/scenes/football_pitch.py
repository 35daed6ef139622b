"""A small-sided match in the late afternoon."""

from __future__ import annotations

from newsroom.demo.scenes import buildings, people, plants, sky
from newsroom.demo.scenes.canvas import Canvas, fade


def paint(c: Canvas) -> None:
    c.sky((0, "#4f9cc0"), (0.25, "#a9d6d6"), (0.42, "#fde7bd"), (1, "#fde7bd"))
    c.glow(300, 370, 820, 460, "#ffe2a0", 0.8)
    sky.cloud(c, 880, 200, 480, "#fffaf0", "#c9dfe0", 0.9)
    light = buildings.Light(shade="#7a6a80", glass="#8a96a0", depth=0.2)
    for x, w, h in ((1180, 170, 300), (1420, 200, 380), (70, 150, 240)):
        buildings.tower(c, x, 470, w, h, "#ecdcc4", "#c9b8ac", light, 5, round(h / 32))
    c.gradient(
        ((0, "#fde7bd00"), (0.5, "#fde7bd70"), (1, "#fde7bda0")), 0, 90, 1800, 380
    )
    for x in range(-20, 1840, 56):
        plants.bush(
            c, x, 462 + c.rng.uniform(-8, 8), c.rng.uniform(30, 64), plants.YOUNG_GREEN
        )
    _markings(c)
    _match(c)
    c.soft([(-100, 200), (300, 200), (1900, 1200), (700, 1200)], "#fff0c0", 110, 0.2)


def _markings(c: Canvas) -> None:
    _stand(c)
    for stripe in range(12):
        y0, y1 = (
            540 + 660 * (stripe / 12) ** 1.5,
            540 + 660 * ((stripe + 1) / 12) ** 1.5,
        )
        c.rect(0, y0, 1800, y1 - y0 + 1, "#76b35a" if stripe % 2 else "#68a652")
    chalk = fade("#fbfff0", 0.85)
    c.line([(60, 590), (1740, 590)], chalk, 5)
    c.line([(-340, 1150), (2140, 1150)], chalk, 9)
    c.line([(900, 590), (900, 1150)], chalk, 7)
    c.arc((690, 730, 420, 210), 0, 360, chalk, 7)
    c.line([(60, 590), (-340, 1150)], chalk, 7)
    c.line([(1740, 590), (2140, 1150)], chalk, 7)


def _match(c: Canvas) -> None:
    _goal(c)
    red, blue = "#d3382c", "#2f5f9a"
    for x, foot, h, shirt, f, stride in (
        (640, 760, 190, blue, 1, 1.3),
        (980, 820, 220, red, -1, 1.5),
        (1180, 900, 250, blue, -1, 1.6),
        (760, 960, 276, red, 1, 1.7),
        (1420, 780, 195, red, -1, 1.0),
        (380, 880, 240, blue, 1, 1.2),
        (1560, 1060, 320, red, -1, 1.3),
        (1090, 690, 165, blue, -1, 1.0),
    ):
        c.soft(
            [
                (x - 10, foot - 4),
                (x + 14, foot + 4),
                (x + h * 0.9, foot + h * 0.2),
                (x + h * 0.8, foot + h * 0.12),
            ],
            "#1f4a2c",
            6,
            0.4,
        )
        people.walker(
            c,
            x,
            foot,
            h,
            shirt,
            "#f7f2e6" if shirt == red else "#22304a",
            facing=f,
            stride=stride,
        )
    c.ellipse(905, 962, 20, 7, fade("#1f4a2c", 0.5))
    c.ellipse(900, 938, 19, 19, "#fbfaf4")
    for dx, dy in ((0, 0), (-11, -8), (11, -7), (-6, 12), (9, 11)):
        c.ellipse(900 + dx, 938 + dy, 4.6, 4.6, "#2a2a32")


def _stand(c: Canvas) -> None:
    c.rect(0, 486, 1800, 62, "#cbb898")
    for row in range(2):
        y = 496 + row * 24
        c.rect(0, y + 12, 1800, 8, "#a58f70")
        for x in range(10, 1800, 25):
            if c.rng.random() < 0.68:
                c.rect(x - 8, y - 4, 17, 20, c.rng.choice(people.SHIRTS), 6)
                c.ellipse(
                    x, y - 11, 7, 8, c.rng.choice(("#7a5240", "#8f6248", "#2a2022"))
                )
    for x in range(0, 1800, 200):
        c.rect(
            x + 8,
            528,
            184,
            34,
            c.rng.choice(("#c8452f", "#2f6f73", "#e0a33a", "#f4ead6")),
            3,
        )
        c.rect(x + 34, 540, 110, 9, fade("#ffffff", 0.55), 4)


def _goal(c: Canvas) -> None:
    post = "#fdfdf8"
    a, b = (1660.0, 690.0), (1800.0, 880.0)
    for line in range(12):
        t = line / 11
        x, y = a[0] + (b[0] - a[0]) * t, a[1] + (b[1] - a[1]) * t
        c.line(
            [(x, y - 160), (x + 86, y - 132), (x + 110, y)], fade("#ffffff", 0.55), 2
        )
    for rise in range(6):
        c.line(
            [(a[0] + 90, a[1] - rise * 26), (b[0] + 90, b[1] - rise * 30)],
            fade("#ffffff", 0.5),
            2,
        )
    c.line([a, (a[0], a[1] - 160)], post, 10)
    c.line([(a[0], a[1] - 160), (b[0] + 20, b[1] - 176)], post, 10)
