"""Lanterns over food stalls, a crowd in outline."""

from __future__ import annotations

from newsroom.demo.scenes import buildings, furniture, people, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix

LANTERNS = ("#e8452f", "#f2a93b", "#e86a8c", "#58a6a0", "#b8d05a", "#f7e0a0")


def paint(c: Canvas) -> None:
    c.sky((0, "#141a3c"), (0.45, "#2d2a5c"), (0.7, "#6b3f63"), (1, "#a8583f"))
    ground = 900.0
    buildings.street_row(c, ground, buildings.DUSK, -30, 1810, (4, 4, 5), 150)
    c.gradient(
        ((0, "#141a3cd8"), (0.55, "#1d1a44a8"), (1, "#5a2b4460")), 0, 0, 1800, ground
    )
    c.glow(900, 850, 1300, 420, "#ff9a4a", 0.5)
    for i, x in enumerate((-90, 290, 670, 1050, 1430)):
        _food_stall(c, x, ground + 20, 360, LANTERNS[i % 5])
    c.shaded(
        [(0, ground), (1800, ground), (1800, 1200), (0, 1200)],
        (0, "#7a4350"),
        (0.3, "#4b2f50"),
        (1, "#1d1836"),
    )
    c.reflect(ground, 330, "#2c2148", 0.5, squash=0.7)
    water.ripples(c, ground, 1200, ("#ffc077", "#1d1836", "#e8769a"), 240, 0.26)
    _strings(c)
    for depth, tone in ((0, "#3a2340"), (1, "#221632"), (2, "#130f24")):
        _crowd(c, ground + 50 + depth * 96, 215 + depth * 70, tone, 7 - depth * 2)


def _food_stall(c: Canvas, x: float, foot: float, w: float, colour: str) -> None:
    top = foot - 265
    c.gradient(
        ((0, "#ffdf9c"), (0.5, "#f7a856"), (1, "#a8502f")),
        x + 16,
        top + 50,
        w - 32,
        200,
    )
    for jar in range(6):
        jx = x + 44 + jar * (w - 110) / 5
        c.rect(jx, top + 118, 28, 40, mix(c.rng.choice(LANTERNS), "#5a2a2a", 0.25), 6)
        c.rect(jx + 4, top + 110, 20, 10, "#6b3a30", 3)
    c.rect(x + 24, top + 158, w - 48, 7, "#7a3d2c")
    people.stander(
        c,
        x + w * 0.5,
        foot - 20,
        230,
        shirt="#6b2f3f",
        trousers="#2a1a2a",
        hat="cone" if c.rng.random() < 0.5 else "",
    )
    c.rect(x + 6, foot - 86, w - 12, 88, "#5e2f33")
    c.rect(x, foot - 96, w, 16, "#c9824a")
    for n in range(5):
        px = x + 36 + n * (w - 70) / 4
        c.ellipse(px, foot - 100, 24, 9, "#f4e2c0")
        c.ellipse(
            px, foot - 106, 18, 9, c.rng.choice(("#c8452f", "#e3a63c", "#7fae58"))
        )
    for puff in range(7):
        c.ellipse(
            x + w * 0.72 + c.rng.gauss(0, 10),
            foot - 122 - puff * 20,
            10 + puff * 3,
            9 + puff * 2,
            fade("#ffe9cf", 0.16),
        )
    furniture.awning(c, x, top - 8, w, 74, mix(colour, "#3a1430", 0.18), 8, "#e9c79a")
    c.glow(x + w / 2, top + 96, w * 0.62, 190, "#ffc06a", 0.55)


def _strings(c: Canvas) -> None:
    for row, (y0, sag, size) in enumerate(
        ((70, 120, 34), (210, 105, 42), (20, 250, 52))
    ):
        points = []
        for step in range(25):
            t = step / 24
            points.append((-60 + 1920 * t, y0 + sag * 4 * t * (1 - t) + row * 12))
        c.line(points, "#120f22", 3)
        for i in range(1, 24, 2 if row != 2 else 3):
            _lantern(c, points[i][0], points[i][1], size, LANTERNS[(i + row) % 6], i)


def _lantern(c: Canvas, x: float, y: float, r: float, colour: str, kind: int) -> None:
    c.line([(x, y), (x, y + r * 0.5)], "#120f22", 2.5)
    cy = y + r * 1.3
    c.glow(x, cy, r * 3.6, r * 3.6, colour, 0.6)
    wide = r * (0.95 if kind % 3 else 0.68)
    c.ellipse(x, cy, wide, r * 0.92, mix(colour, "#3a1020", 0.15))
    c.ellipse(x, cy, wide * 0.72, r * 0.9, colour)
    c.ellipse(x, cy, wide * 0.38, r * 0.86, mix(colour, "#fff1c0", 0.55))
    c.rect(x - r * 0.34, cy - r * 1.0, r * 0.68, r * 0.16, "#5a2430", 3)
    c.rect(x - r * 0.34, cy + r * 0.84, r * 0.68, r * 0.16, "#5a2430", 3)
    for thread in (-0.16, 0, 0.16):
        c.line(
            [(x + r * thread, cy + r), (x + r * thread * 1.4, cy + r * 1.7)],
            mix(colour, "#ffe0a0", 0.3),
            2.4,
        )


def _crowd(c: Canvas, foot: float, h: float, tone: str, count: int) -> None:
    for i in range(count):
        x = 1800 * (i + c.rng.uniform(0.15, 0.85)) / count
        hat = "cone" if c.rng.random() < 0.3 else ""
        shirt = mix(tone, c.rng.choice(people.SHIRTS), 0.3)
        people.walker(
            c,
            x,
            foot + c.rng.uniform(-14, 22),
            h * c.rng.uniform(0.88, 1.08),
            shirt,
            tone,
            hat,
            c.rng.choice((-1, 1)),
        )
        c.line(
            [(x - h * 0.06, foot - h * 0.8), (x - h * 0.07, foot - h * 0.5)],
            fade("#ffb26a", 0.55),
            h * 0.012,
        )
