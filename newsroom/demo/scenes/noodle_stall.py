"""A steaming bowl on a low table; portrait."""

from __future__ import annotations

import math

from newsroom.demo.scenes import plants
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#2f5a58"), (0.5, "#46766c"), (1, "#46766c"))
    for x in range(0, 1200, 120):
        for row, y in enumerate(range(0, 760, 120)):
            tone = mix("#3f7068", "#8fb8a4", c.rng.uniform(0, 0.22))
            c.rect(x + 3, y + 3, 114, 114, tone, 4)
            if (x // 120 + row) % 2 == 0:
                c.ellipse(x + 60, y + 60, 30, 30, fade("#e6d9ae", 0.28))
                c.ellipse(x + 60, y + 60, 16, 16, tone)
    c.gradient(((0, "#142a3a90"), (1, "#142a3a10")), 0, 0, 1200, 760)
    c.glow(600, 180, 760, 560, "#ffd79a", 0.5)
    _hanging_lamp(c, 600, 150)
    c.shaded(
        [(0, 700), (1200, 700), (1200, 1600), (0, 1600)], (0, "#c8593c"), (1, "#8f3328")
    )
    c.rect(0, 700, 1200, 16, "#e58a66")
    for x in range(-500, 1800, 170):
        c.line([(600 + (x - 600) * 0.72, 716), (x, 1600)], fade("#5a1a18", 0.25), 4)
    c.ellipse(620, 1336, 480, 150, fade("#3a0f14", 0.5))
    _bowl(c, 600, 1090, 420)
    _side_dishes(c)
    c.line([(860, 1020), (1180, 770)], "#6b3a22", 17)
    c.line([(886, 1050), (1196, 830)], "#7f4a2c", 17)
    for puff in range(16):
        t = puff / 15
        drift = 600 + 90 * math.sin(t * 5 + 1) + (puff % 3 - 1) * 120
        rise = 960 - 620 * t
        r = 40 + 70 * t
        c.soft(
            [
                (drift - r, rise),
                (drift, rise - r * 1.3),
                (drift + r, rise),
                (drift, rise + r * 1.3),
            ],
            "#fff6e6",
            36,
            0.3 * (1 - t * 0.7),
        )


def _hanging_lamp(c: Canvas, x: float, y: float) -> None:
    c.line([(x, 0), (x, y)], "#14202a", 6)
    c.polygon(
        [(x - 150, y + 96), (x - 54, y), (x + 54, y), (x + 150, y + 96)], "#e0a33a"
    )
    c.polygon(
        [(x + 10, y), (x + 54, y), (x + 150, y + 96), (x + 40, y + 96)],
        fade("#7a4a14", 0.3),
    )
    c.ellipse(x, y + 98, 148, 20, "#fff1c0")


def _bowl(c: Canvas, x: float, y: float, r: float) -> None:
    _china(c, x, y, r)
    c.ellipse(x, y, r, r * 0.36, "#fffdf4")
    c.ellipse(x, y + 4, r * 0.93, r * 0.315, "#8f4a24")
    c.ellipse(x, y + 8, r * 0.9, r * 0.295, "#b9682f")
    _filling(c, x, y, r)
    c.arc(
        (x - r * 0.99, y - r * 0.35, r * 1.98, r * 0.7),
        160,
        300,
        fade("#ffffff", 0.95),
        8,
    )


def _china(c: Canvas, x: float, y: float, r: float) -> None:
    rim = [math.radians(3.75 * step) for step in range(49)]
    side = [(x + math.cos(a) * r, y + math.sin(a) * r * 0.75) for a in rim]
    base = [(x - r * 0.4, y + r * 0.66), (x + r * 0.4, y + r * 0.66)]
    foot = [(x + r * 0.36, y + r * 0.82), (x - r * 0.36, y + r * 0.82)]
    c.shaded([*base, *foot], (0, "#b9b2a2"), (1, "#e6e0d0"))
    c.shaded(side, (0, "#fffdf4"), (0.55, "#f0ebdc"), (1, "#c9c2b2"))
    c.soft(
        [
            (x + r * 0.5, y + 30),
            (x + r, y),
            (x + r * 0.7, y + r * 0.52),
            (x + r * 0.2, y + r * 0.72),
        ],
        "#8f867a",
        26,
        0.34,
    )
    c.arc((x - r * 0.98, y - r * 0.5, r * 1.96, r * 1.1), 14, 166, "#2f5f9a", 13)
    for n in range(11):
        a = math.radians(22 + n * 13.6)
        c.ellipse(
            x + math.cos(a) * r * 0.84,
            y + 34 + math.sin(a) * r * 0.46,
            13,
            13,
            "#2f5f9a",
        )


def _filling(c: Canvas, x: float, y: float, r: float) -> None:
    for _ in range(44):
        a0 = c.rng.uniform(0, 6.283)
        reach = c.rng.uniform(0.1, 0.62)
        px, py = (
            x - 60 + math.cos(a0) * r * reach,
            y + 14 + math.sin(a0) * r * reach * 0.3,
        )
        c.arc(
            (px - 90, py - 22, 180, 44),
            c.rng.uniform(0, 200),
            c.rng.uniform(210, 360),
            mix("#8a4f2c", "#c98a52", c.rng.random()),
            17,
        )
    for n in range(5):
        turn = n * 0.32 - 0.7
        cx, cy = x + 150 + math.cos(turn) * 90, y - 20 + n * 17
        c.ellipse(cx, cy, 52, 22, "#e8602f")
        c.ellipse(cx - 8, cy - 5, 36, 12, "#f59a5c")
    for cx, cy in ((x - 210, y - 26), (x - 150, y + 34), (x - 250, y + 30)):
        c.ellipse(cx, cy, 62, 24, "#6b3a24")
        c.ellipse(cx - 4, cy - 5, 52, 17, "#96603a")
    for _ in range(58):
        a, reach = c.rng.uniform(0, 6.283), c.rng.random() ** 0.5 * 0.78
        px, py = x + math.cos(a) * r * reach, y + 8 + math.sin(a) * r * reach * 0.28
        c.ring(px, py, c.rng.uniform(6, 11), c.rng.choice(("#6fae4f", "#a3cf6a")), 4)
    for _ in range(13):
        a, reach = c.rng.uniform(0, 6.283), c.rng.random() ** 0.5 * 0.6
        plants.petal(
            c,
            x + math.cos(a) * r * reach,
            y + 4 + math.sin(a) * r * reach * 0.26,
            54,
            26,
            c.rng.uniform(0, 6.283),
            c.rng.choice(("#3f7d4a", "#5c9a55")),
        )
    for _ in range(14):
        a, reach = c.rng.uniform(0, 6.283), c.rng.uniform(0.6, 0.86)
        c.ellipse(
            x + math.cos(a) * r * reach,
            y + 8 + math.sin(a) * r * reach * 0.3,
            9,
            4,
            fade("#ffd98a", 0.8),
        )


def _side_dishes(c: Canvas) -> None:
    for x, y, r in ((200, 880, 130), (250, 1440, 150), (1010, 1430, 140)):
        c.ellipse(x + 8, y + 22, r * 1.02, r * 0.38, fade("#3a0f14", 0.45))
        c.ellipse(x, y + 8, r, r * 0.38, "#d9d3c4")
        c.ellipse(x, y, r, r * 0.36, "#fffdf4")
        c.ring(x, y, 0.1, "#fffdf4", 1)
        c.ellipse(x, y + 2, r * 0.8, r * 0.27, "#e6e0d0")
    for _ in range(60):
        plants.petal(
            c,
            200 + c.rng.gauss(0, 44),
            868 + c.rng.gauss(0, 16),
            50,
            24,
            c.rng.uniform(0, 6.283),
            c.rng.choice(("#3f7d4a", "#5c9a55", "#8fbf5c", "#2e6342")),
        )
    for n in range(6):
        cx, cy = 250 + (n - 2.5) * 34, 1430 + (n % 2) * 20
        c.ellipse(cx, cy, 38, 24, "#8fbf3c")
        c.ellipse(cx - 3, cy - 4, 29, 17, "#d8ea8a")
        for spoke in range(4):
            a = spoke * 0.785
            c.line(
                [
                    (cx - 3 - math.cos(a) * 26, cy - 4 - math.sin(a) * 15),
                    (cx - 3 + math.cos(a) * 26, cy - 4 + math.sin(a) * 15),
                ],
                "#8fbf3c",
                2.5,
            )
    for _ in range(9):
        px, py = 1010 + c.rng.gauss(0, 36), 1424 + c.rng.gauss(0, 14)
        turn = c.rng.uniform(-0.6, 0.6)
        plants.petal(
            c,
            px - 30,
            py,
            74,
            20,
            turn,
            c.rng.choice(("#d3222a", "#e8452f", "#b5181f")),
        )
        c.ellipse(px - 32, py, 6, 5, "#3f7d4a")
