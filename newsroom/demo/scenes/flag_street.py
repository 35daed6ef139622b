"""A street of red flags on a holiday morning."""

from __future__ import annotations

from newsroom.demo.scenes import furniture, people, riders, sky
from newsroom.demo.scenes.canvas import Canvas, fade
from newsroom.demo.scenes.perspective import Vanishing, facades


def paint(c: Canvas) -> None:
    c.sky((0, "#5fb0cf"), (0.4, "#bfe2e2"), (0.62, "#fff3d3"), (1, "#fff3d3"))
    sky.cloud(c, 620, 210, 420, "#ffffff", "#c3e0e4", 0.9)
    sky.cloud(c, 1010, 330, 260, "#ffffff", "#d2e8e6", 0.8)
    view = Vanishing(900, 690)
    c.glow(900, 640, 700, 460, "#fff3c8", 0.85)
    c.shaded(
        [(0, 690), (1800, 690), (1800, 1200), (0, 1200)], (0, "#e3d3b2"), (1, "#b49f83")
    )
    facades(c, view)
    c.shaded(
        [
            view.at(170, 1240, 1),
            view.at(1630, 1240, 1),
            view.at(1630, 1240, 20),
            view.at(170, 1240, 20),
        ],
        (0, "#b3a49c"),
        (1, "#777380"),
    )
    for depth in (1.05, 1.6, 2.4, 3.5, 5.2, 7.6):
        c.polygon(
            [
                view.at(888, 1240, depth),
                view.at(912, 1240, depth),
                view.at(912, 1240, depth * 1.25),
                view.at(888, 1240, depth * 1.25),
            ],
            fade("#fff3d6", 0.9),
        )
    for depth in (8.5, 6.2, 4.6, 3.4, 2.5, 1.85, 1.36):
        for side in (-1, 1):
            _flag_pole(c, view, side, depth)
        if depth == 4.6:
            riders.scooter(
                c, 985, 850, 130, "#2f6f8f", "#f7f2e6", "#c8452f", -1, "#d98f7a"
            )
        if depth == 2.5:
            riders.scooter(c, 800, 960, 210, "#4f7d4f", "#f7f2e6", "#e0a33a", 1)
    people.walker(c, 1440, 1150, 330, "#f7f2e6", "#2b3242", facing=-1)
    people.walker(c, 1560, 1160, 330, "#e8617a", "#f3d6dc", "cone", facing=-1)
    people.walker(c, 1502, 1166, 190, "#ffd934", "#d3222a", facing=-1)
    c.soft([(-100, -60), (500, -60), (1500, 1200), (700, 1200)], "#fff3cf", 90, 0.18)


def _flag_pole(c: Canvas, view: Vanishing, side: int, depth: float) -> None:
    x, foot = view.at(900 + side * 860, 1230, depth)
    tall = 830 / depth
    c.rect(x - 5 / depth, foot - tall, 11 / depth, tall, "#e9e2d2")
    c.ellipse(x, foot, 40 / depth, 9 / depth, fade("#2a2440", 0.3))
    tip = (x - side * 250 / depth, foot - tall * 1.02)
    c.line([(x, foot - tall * 0.8), tip], "#b98c58", 8 / depth)
    w = 300 / depth
    furniture.flag(
        c, tip[0] if side > 0 else tip[0] - w * 0.86, tip[1] - 6 / depth, w, 1.2
    )
