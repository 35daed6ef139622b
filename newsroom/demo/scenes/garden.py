"""Vegetable beds between houses, neighbours at work."""

from __future__ import annotations

import math

from newsroom.demo.scenes import buildings, people, plants, sky
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#8fd0d8"), (0.3, "#dcefdc"), (0.45, "#fdf3d3"), (1, "#fdf3d3"))
    sky.cloud(c, 1180, 190, 420, "#ffffff", "#cfe8e4", 0.9)
    back = 560.0
    buildings.street_row(c, back, buildings.DAY, -30, 1860, (2, 3, 3), 128)
    c.gradient(((0, "#fdf3d300"), (1, "#fdf3d360")), 0, 200, 1800, 360)
    for x in range(-20, 1840, 64):
        plants.bush(c, x, back - 4, c.rng.uniform(32, 56), plants.YOUNG_GREEN)
    c.shaded(
        [(0, back), (1800, back), (1800, 1200), (0, 1200)],
        (0, "#c9b27c"),
        (1, "#8f6f4a"),
    )
    _fence(c, back + 36)
    beds = (
        (620, 52, "#8fbf5c"),
        (694, 66, "#4c8650"),
        (788, 84, "#b5586b"),
        (906, 106, "#6fae4f"),
        (1056, 136, "#3f7d4a"),
    )
    for i, (y, depth, tone) in enumerate(beds):
        _bed(c, y, depth, tone, i)
        if i == 1:
            people.stander(c, 1320, 770, 215, "#e8617a", "#4a5570", "cone")
            _watering_can(c, 1280, 676, 1)
        if i == 3:
            people.walker(c, 470, 1056, 300, "#2f6f8f", "#5a4a3f", "cone", 1)
            c.line([(436, 1064), (560, 880)], "#8a6238", 9)
            people.seated(c, 1180, 1010, 290, "#e3a63c", -1, "cone")
    _trellis(c, 1500, 830, 330, 420)
    for tone in ("#3f7d4a", "#6fae4f"):
        plants.grass(c, -10, 1830, 1212, 60, (tone,))


def _fence(c: Canvas, y: float) -> None:
    for x in range(-10, 1820, 46):
        h = c.rng.uniform(70, 86)
        c.polygon(
            [(x, y), (x, y - h), (x + 12, y - h - 14), (x + 24, y - h), (x + 24, y)],
            mix("#d9b98a", "#8a6238", c.rng.uniform(0, 0.3)),
        )
    for rail in (22, 56):
        c.rect(0, y - rail, 1800, 8, "#a87f52")


def _bed(c: Canvas, y: float, depth: float, tone: str, i: int) -> None:
    c.shaded(
        [(-20, y), (1820, y), (1820, y + depth), (-20, y + depth)],
        (0, "#7a5238"),
        (1, "#54362a"),
    )
    c.rect(-20, y + depth * 0.84, 1840, depth * 0.16, "#b98c5c")
    c.rect(-20, y + depth * 0.84, 1840, depth * 0.05, "#d8b27c")
    size = depth * 0.42
    for row in range(2):
        x = -20 + size * 0.8 * row
        while x < 1820:
            _plant(
                c,
                x + c.rng.uniform(-4, 4),
                y + depth * (0.36 + 0.36 * row),
                size,
                tone,
                i,
            )
            x += size * 1.55


def _plant(c: Canvas, x: float, y: float, size: float, tone: str, kind: int) -> None:
    c.ellipse(x, y + size * 0.1, size * 0.75, size * 0.2, fade("#2a1812", 0.35))
    for leaf in range(9):
        turn = -math.pi * (leaf + 0.5) / 9
        colour = mix(tone, ("#22502f", "#dcea9a")[leaf % 2], c.rng.uniform(0.08, 0.3))
        reach = size * c.rng.uniform(0.75, 1.05)
        wide = size * (0.5 if kind != 1 else 0.2)
        plants.petal(c, x, y, reach, wide, turn, colour)
    if kind == 0:
        c.ellipse(x, y - size * 0.3, size * 0.32, size * 0.26, "#dcea9a")
    if kind == 3 and c.rng.random() < 0.8:
        for _ in range(3):
            c.ellipse(
                x + c.rng.gauss(0, size * 0.3),
                y - size * c.rng.uniform(0.2, 0.8),
                size * 0.15,
                size * 0.15,
                "#d7372b",
            )


def _watering_can(c: Canvas, x: float, y: float, size: float) -> None:
    c.rect(x - 26, y - 6, 44, 42, "#3a8388", 6)
    c.line([(x - 24, y + 22), (x - 62, y - 8)], "#3a8388", 8)
    c.ring(x + 20, y + 10, 18, "#3a8388", 5)
    for _drop in range(14):
        dx = c.rng.uniform(0, 44)
        c.line(
            [(x - 66 - dx, y + dx * 0.9 * size), (x - 72 - dx, y + 22 + dx * 1.5)],
            fade("#e6f7fa", 0.8),
            3,
        )


def _trellis(c: Canvas, x: float, foot: float, w: float, h: float) -> None:
    for post in (0, 0.5, 1):
        c.rect(x + w * post - 6, foot - h, 12, h, "#8a6238")
    for bar in range(5):
        c.rect(x - 20, foot - h + bar * h / 6, w + 40, 7, "#a87f52")
    for _ in range(150):
        px, py = x + c.rng.uniform(-26, w + 26), foot - h + abs(c.rng.gauss(0, h * 0.3))
        plants.petal(
            c,
            px,
            py,
            c.rng.uniform(22, 44),
            c.rng.uniform(16, 30),
            c.rng.uniform(0.2, 2.9),
            c.rng.choice(("#3f7d4a", "#5c9a55", "#7fae58", "#2e6342")),
        )
    for n in range(7):
        px, py = x + 20 + n * w / 7.4, foot - h + 110 + 46 * (n % 3)
        c.line([(px, py - 40), (px, py)], "#5c8a4a", 4)
        c.ellipse(px, py + 40, 20, 46, "#9cc46a")
        c.ellipse(px - 6, py + 34, 7, 34, "#cfe29a")
    for _ in range(9):
        c.ellipse(
            x + c.rng.uniform(0, w), foot - h + c.rng.uniform(0, 190), 12, 12, "#f7d84a"
        )
