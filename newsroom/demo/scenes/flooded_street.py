"""A street under water after a cloudburst, scooters pushed through it."""

from __future__ import annotations

from newsroom.demo.scenes import buildings, furniture, people, riders, sky, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#56707f"), (0.5, "#93a8a9"), (1, "#aebcb6"))
    for _ in range(7):
        sky.cloud(
            c,
            c.rng.uniform(-300, 1500),
            c.rng.uniform(60, 250),
            c.rng.uniform(500, 900),
            "#7f949c",
            "#5d747f",
            0.5,
        )
    ground = 770.0
    rain = buildings.Light(shade="#2b3f4c", glass="#2c4654", lit="#ffd68a", depth=0.4)
    buildings.street_row(c, ground, rain, -30, 1810, (3, 4, 4), 150)
    c.gradient(((0, "#7d959c90"), (1, "#6f889050")), 0, 0, 1800, ground)
    for i, x in enumerate((-20, 330, 690, 1040, 1400)):
        furniture.shop_front(c, x, ground, 270, 150, rain, furniture.AWNINGS[i])
        furniture.awning(c, x - 8, ground - 182, 286, 58, furniture.AWNINGS[i], 8)
    posts = [(-40.0, 240.0), (620.0, 205.0), (1290.0, 222.0), (1850.0, 235.0)]
    furniture.wires(c, posts, 30, 4)
    for x in (620, 1290):
        c.rect(x - 8, 190, 16, ground - 190, "#58626b")
    c.rect(0, ground, 1800, 16, "#7d8a8c")
    c.reflect(ground + 16, 420, "#6d8589", 0.44, squash=0.85)
    water.ripples(c, ground + 18, 1200, ("#c7d6d2", "#4a6670", "#f3dca4"), 330, 0.3)
    for x, foot, h, facing in ((360, 960, 300, 1), (1330, 900, 250, -1)):
        _wade(c, x, foot, h, facing)
    riders.scooter(c, 860, 1086, 360, "#c8452f", "#3f6fa0", "#f0f2f2", 1)
    _wake(c, 860, 1060, 300)
    c.rect(560, 1062, 620, 30, fade("#7f9799", 0.0))
    c.gradient(
        ((0, "#7f979900"), (0.3, "#7d9698e6"), (1, "#6c868b00")), 600, 1036, 520, 74
    )
    water.ripples(c, 1040, 1110, ("#e3ecea", "#52707a"), 60, 0.5, (0.33, 0.63))
    _umbrella(c, 1480, 1020, 320)
    _rain(c)


def _wade(c: Canvas, x: float, foot: float, h: float, facing: int) -> None:
    people.walker(c, x, foot + h * 0.16, h, hat="cone", facing=facing)
    coat = c.rng.choice(("#f0c23f", "#4fa3b5", "#e07a8c"))
    top = foot + h * 0.16 - h * 0.84
    c.shaded(
        [
            (x - h * 0.05, top),
            (x + h * 0.05, top),
            (x + h * 0.17, foot - h * 0.16),
            (x - h * 0.17, foot - h * 0.16),
        ],
        (0, mix(coat, "#ffffff", 0.2)),
        (1, coat),
    )
    c.gradient(
        ((0, "#7f979900"), (0.35, "#7f9799f0"), (1, "#74909400")),
        x - h * 0.4,
        foot - 14,
        h * 0.8,
        h * 0.2,
    )
    _wake(c, x, foot, h * 0.6)


def _wake(c: Canvas, x: float, y: float, w: float) -> None:
    for ring in range(4):
        reach = w * (0.5 + ring * 0.24)
        box = (x - reach, y - reach * 0.13, 2 * reach, reach * 0.26)
        c.arc(box, 0, 360, fade("#e8f0ee", 0.45 - ring * 0.09), 2.5)


def _umbrella(c: Canvas, x: float, foot: float, h: float) -> None:
    people.walker(c, x, foot + h * 0.14, h, shirt="#f0f2f2", facing=-1)
    c.gradient(
        ((0, "#7f979900"), (0.35, "#7f9799f0"), (1, "#74909400")),
        x - h * 0.4,
        foot - 14,
        h * 0.8,
        h * 0.18,
    )
    _wake(c, x, foot, h * 0.5)
    top = foot - h * 1.02
    c.line([(x - 12, top), (x - 20, foot - h * 0.36)], "#3b3f47", 5)
    c.pen.pieslice(
        c.box(x - h * 0.42, top - h * 0.1, h * 0.8, h * 0.52), 180, 360, fill="#c8452f"
    )
    for rib in (-0.18, 0.06):
        c.pen.pieslice(
            c.box(x + h * rib, top - h * 0.1, h * 0.24, h * 0.52),
            180,
            360,
            fill="#a8362a",
        )


def _rain(c: Canvas) -> None:
    for _ in range(620):
        x, y = c.rng.uniform(-60, 1860), c.rng.uniform(-40, 1180)
        reach = c.rng.uniform(24, 74)
        c.line(
            [(x, y), (x - reach * 0.18, y + reach)],
            fade("#eaf3f3", c.rng.uniform(0.12, 0.36)),
            c.rng.uniform(1, 2.2),
        )
    for _ in range(130):
        x, y = c.rng.uniform(0, 1800), c.rng.uniform(800, 1190)
        r = 3 + (y - 790) / 60
        c.arc(
            (x - r * 2, y - r * 0.6, r * 4, r * 1.2), 0, 360, fade("#f2f7f6", 0.5), 1.6
        )
