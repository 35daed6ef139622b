"""An avenue under flamboyants in flower, petals on the road."""

from __future__ import annotations

from newsroom.demo.scenes import plants, riders
from newsroom.demo.scenes.canvas import Canvas, fade, mix
from newsroom.demo.scenes.perspective import Vanishing, facades


def paint(c: Canvas) -> None:
    c.sky((0, "#8fcbd6"), (0.35, "#d8ecdf"), (0.5, "#fdf1cf"), (1, "#fdf1cf"))
    view = Vanishing(900, 640)
    c.glow(900, 560, 800, 520, "#fff3c4", 0.8)
    road = [
        view.at(120, 1240, 1),
        view.at(1680, 1240, 1),
        view.at(1680, 1240, 22),
        view.at(120, 1240, 22),
    ]
    c.rect(0, 640, 1800, 560, "#b9a67f")
    c.shaded(
        [(0, 640), (1800, 640), (1800, 1200), (0, 1200)], (0, "#d5cf9c"), (1, "#93a06a")
    )
    facades(c, view, "#fdf1cf", 1750, 1215)
    for x0, x1, tone in ((-700, 120, "#d9c9a8"), (1680, 2500, "#cdbb9c")):
        c.polygon(
            [
                view.at(x0, 1240, 1),
                view.at(x1, 1240, 1),
                view.at(x1, 1240, 22),
                view.at(x0, 1240, 22),
            ],
            tone,
        )
    c.shaded(road, (0, "#b8a79a"), (1, "#6f6a76"))
    for depth in (1.0, 1.5, 2.2, 3.2, 4.6, 6.6, 9.6):
        c.polygon(
            [
                view.at(885, 1240, depth),
                view.at(915, 1240, depth),
                view.at(915, 1240, depth * 1.22),
                view.at(885, 1240, depth * 1.22),
            ],
            fade("#fff3d6", 0.85),
        )
    _dapple(c, view)
    for depth in (9, 6.2, 4.3, 3.0, 2.1, 1.45):
        haze = min(0.62, (depth - 1) * 0.09)
        for side, far in ((-1, 0), (1, 1)):
            _flame_tree(c, view, side, depth * (1.06 if far else 1), haze)
        if depth == 4.3:
            riders.scooter(c, 1010, 862, 150, "#c8452f", "#e9e2d2", "#2f6f8f", -1)
        if depth == 2.1:
            riders.bicycle(c, 700, 1010, 265, "#f7f2e6", facing=1)
    _petals(c, view)
    c.soft([(300, -60), (780, -60), (1500, 1200), (700, 1200)], "#fff0c0", 80, 0.2)


def _flame_tree(
    c: Canvas, view: Vanishing, side: int, depth: float, haze: float
) -> None:
    foot_x, foot_y = view.at(900 + side * 1010, 1225, depth)
    h = 1500 / depth
    tones = plants.FLAME
    foliage = plants.Foliage(
        mix(tones.dark, "#fdf1cf", haze),
        mix(tones.middle, "#fdf1cf", haze),
        mix(tones.light, "#fdf1cf", haze),
        tuple(mix(each, "#ffe0b8", haze) for each in tones.blossom),
    )
    bark = mix("#5b4238", "#fdf1cf", haze)
    c.shadow(foot_x - side * 40 / depth, foot_y, 420 / depth, 34 / depth, 0.45)
    plants.trunk(c, foot_x, foot_y, foot_y - h * 0.5, h * 0.05, bark, -side * h * 0.06)
    c.rect(
        foot_x - h * 0.035, foot_y - h * 0.11, h * 0.07, h * 0.11, fade("#fff8ea", 0.75)
    )
    plants.crown(
        c,
        foot_x - side * h * 0.1,
        foot_y - h * 0.66,
        h * 0.42,
        h * 0.2,
        foliage,
        light=-0.4,
        density=1.1,
    )


def _dapple(c: Canvas, view: Vanishing) -> None:
    for _ in range(240):
        depth = 1 + 8 * c.rng.random() ** 2
        x, y = view.at(c.rng.uniform(-500, 2300), 1240, depth)
        tone = c.rng.choice(("#fff2c8", "#4a4a5e"))
        c.ellipse(
            x,
            y,
            c.rng.uniform(20, 90) / depth,
            c.rng.uniform(5, 16) / depth,
            fade(tone, c.rng.uniform(0.12, 0.34)),
        )


def _petals(c: Canvas, view: Vanishing) -> None:
    for _ in range(620):
        depth = 1 + 7 * c.rng.random() ** 2
        side = c.rng.choice((-1, 1))
        x, y = view.at(900 + side * abs(c.rng.gauss(820, 260)), 1232, depth)
        r = c.rng.uniform(3, 8) / depth
        c.ellipse(
            x,
            y + c.rng.uniform(-8, 4) / depth,
            r * 1.6,
            r * 0.7,
            c.rng.choice(plants.FLAME.blossom),
        )
    for _ in range(26):
        r = c.rng.uniform(3, 7)
        c.ellipse(
            c.rng.uniform(0, 1800),
            c.rng.uniform(420, 1100),
            r * 1.5,
            r,
            c.rng.choice(plants.FLAME.blossom),
        )
