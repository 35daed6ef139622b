"""A bus on the road by the sea; wide."""

from __future__ import annotations

from newsroom.demo.scenes import land, plants, sky, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#3fa0c0"), (0.3, "#93d0d2"), (0.5, "#e9f1d8"), (1, "#f2e6bf"))
    sky.cloud(c, 180, 210, 520, "#ffffff", "#b0dadd", 0.9)
    sky.cloud(c, 1040, 150, 640, "#ffffff", "#b0dadd", 0.85)
    land.hills(c, 372, 46, "#8fc0c2", 1.2, 520)
    land.islet(c, 420, 448, 300, 120, "#6aa8a6")
    land.islet(c, 720, 448, 180, 70, "#7cb5b1")
    sea = 448
    c.gradient(((0, "#8fd0cf"), (0.4, "#3aa3b0"), (1, "#1f7f97")), 0, sea, c.width, 300)
    water.ripples(c, sea, 700, ("#eafaf0", "#16798d", "#a9e0da"), 300, 0.4)
    _headland(c)
    c.shaded(
        [(0, 700), (1800, 640), (1800, 1013), (0, 1013)], (0, "#d9c79c"), (1, "#b99f70")
    )
    c.polygon([(0, 692), (1800, 634), (1800, 668), (0, 730)], "#efe6cf")
    for x in range(-10, 1820, 74):
        y = 694 - x * 0.0322
        c.rect(x, y - 40, 16, 54, "#f6eedb", 3)
        c.rect(x + 10, y - 40, 6, 54, "#c9b98f")
    c.polygon([(0, 662), (1800, 604), (1800, 612), (0, 672)], "#f6eedb")
    c.shaded(
        [(0, 740), (1800, 676), (1800, 940), (0, 940)], (0, "#6c707c"), (1, "#4d515f")
    )
    for x in range(-40, 1840, 190):
        y = 842 - x * 0.028
        c.polygon(
            [(x, y), (x + 105, y - 3), (x + 108, y + 7), (x + 2, y + 10)], "#f3e9cf"
        )
    _bus(c, 560, 872, 620)
    for x, foot, tall in ((150, 1000, 640), (1520, 985, 720), (1690, 1020, 560)):
        plants.palm(c, x, foot, tall, plants.DEEP_GREEN, 0.1 if x < 800 else -0.12)
    for tone in ("#2c5c42", "#4c8650", "#8fb860"):
        plants.grass(c, -20, 1830, 1025, 104, (tone, mix(tone, "#f0e0a0", 0.2)))


def _headland(c: Canvas) -> None:
    outline = [
        (1040, 560),
        (1110, 520),
        (1190, 470),
        (1270, 380),
        (1370, 310),
        (1460, 282),
        (1570, 262),
        (1700, 290),
        (1810, 280),
        (1810, 660),
        (1300, 655),
        (1060, 600),
    ]
    c.shaded(outline, (0, "#5c9a7c"), (1, "#2f6656"))
    for _ in range(70):
        x = c.rng.uniform(1150, 1810)
        top = max(300, 560 - (x - 1100) * 0.9)
        plants.bush(
            c, x, c.rng.uniform(top + 16, 610), c.rng.uniform(20, 46), plants.DEEP_GREEN
        )
    c.rect(1560, 200, 26, 86, "#f6eedb")
    c.rect(1560, 226, 26, 20, "#c8452f")
    c.rect(1552, 194, 42, 8, "#3a3c45")
    c.rect(1563, 174, 20, 20, "#ffe9a8")
    c.polygon([(1556, 176), (1573, 156), (1590, 176)], "#c8452f")


def _bus(c: Canvas, x: float, foot: float, w: float) -> None:
    h = w * 0.36
    c.shadow(x + w / 2, foot + 4, w * 0.55, 22, 0.5)
    c.shaded(
        [(x, foot - h), (x + w, foot - h), (x + w, foot - 22), (x, foot - 22)],
        (0, "#f7efdc"),
        (1, "#e6d8bb"),
    )
    c.rect(x, foot - h, w, h - 22, "#f7efdc", 26)
    c.rect(x, foot - h * 0.44, w, h * 0.34, "#d5442f")
    c.rect(x, foot - h * 0.5, w, h * 0.05, "#f0b13c")
    c.rect(x + 16, foot - h * 1.05, w - 60, 20, "#dcd3bd", 9)
    for pane in range(6):
        px = x + 26 + pane * (w - 130) / 6
        c.rect(px, foot - h * 0.9, (w - 130) / 6 - 10, h * 0.36, "#2b4654", 8)
        c.polygon(
            [
                (px + 4, foot - h * 0.9),
                (px + 46, foot - h * 0.9),
                (px + 4, foot - h * 0.62),
            ],
            fade("#ffffff", 0.28),
        )
        c.ellipse(px + 40, foot - h * 0.63, 13, 15, "#7a5a48")
        c.pen.pieslice(
            c.box(px + 22, foot - h * 0.6, 36, 40),
            180,
            360,
            fill=c.rng.choice(("#e3a63c", "#5f8f63", "#e9e2d2", "#d98f7a")),
        )
    _bus_front(c, foot, h, x, w)


def _bus_front(c: Canvas, foot: float, h: float, x: float, w: float) -> None:
    c.rect(x + w - 96, foot - h * 0.9, 60, h * 0.76, "#24404e", 6)
    c.rect(x + w - 67, foot - h * 0.9, 3, h * 0.76, "#f7efdc")
    c.polygon(
        [
            (x + w - 26, foot - h * 0.92),
            (x + w - 4, foot - h * 0.88),
            (x + w - 1, foot - h * 0.48),
            (x + w - 26, foot - h * 0.48),
        ],
        "#2b4654",
    )
    c.ellipse(x + w - 12, foot - h * 0.3, 9, 12, "#fff3c4")
    c.rect(x, foot - 30, w, 12, "#3a3c45", 5)
    for u in (0.2, 0.76):
        c.pen.pieslice(
            c.box(x + w * u - 50, foot - 66, 100, 100), 180, 360, fill="#8f2f24"
        )
        c.ellipse(x + w * u, foot - 16, 38, 38, "#1f2026")
        c.ellipse(x + w * u, foot - 16, 19, 19, "#b9bcc0")
        c.ellipse(x + w * u, foot - 16, 7, 7, "#4b4e55")
