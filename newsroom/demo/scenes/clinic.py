"""A ward's health station in its garden, early patients arriving."""

from __future__ import annotations

from newsroom.demo.scenes import people, plants, riders, sky
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#7cc5cf"), (0.45, "#d5eee4"), (0.65, "#fdf3dc"), (1, "#fdf3dc"))
    sky.cloud(c, 1080, 250, 460, "#ffffff", "#c9e6e4", 0.95)
    sky.cloud(c, 330, 180, 320, "#ffffff", "#c0e2e2", 0.85)
    foot = 830.0
    for x in range(-20, 1840, 90):
        plants.bush(c, x, foot - 70, c.rng.uniform(60, 110), plants.YOUNG_GREEN)
    _station(c, 330, foot, 1160)
    c.shaded(
        [(0, foot), (1800, foot), (1800, 1200), (0, 1200)],
        (0, "#a9cf86"),
        (1, "#6fa25a"),
    )
    c.shaded(
        [(780, foot), (1040, foot), (1330, 1210), (520, 1210)],
        (0, "#efe0c2"),
        (1, "#d3bd98"),
    )
    for y in (862, 905, 962, 1035, 1125):
        reach = 130 + (y - foot) * 0.74
        c.line([(908 - reach, y), (908 + reach * 1.06, y)], fade("#9a8260", 0.32), 3)
    plants.tree(c, 190, 960, 700, plants.DEEP_GREEN)
    plants.tree(c, 1660, 930, 560, plants.YOUNG_GREEN)
    for x in (*range(430, 720, 58), *range(1120, 1420, 58)):
        for _ in range(10):
            c.ellipse(
                x + c.rng.gauss(0, 20),
                foot + 24 + c.rng.gauss(0, 9),
                11,
                8,
                c.rng.choice(("#4c8650", "#7fae58", "#e8617a", "#f4c33f", "#f7f2e6")),
            )
    people.walker(c, 770, 1130, 300, "#7f5a86", "#3d3a3a", "cone", facing=1)
    people.walker(c, 880, 1122, 306, "#e3a63c", "#4a5570", facing=1)
    people.stander(c, 1040, 930, 214, "#fbfdfc", "#e6efee")
    riders.scooter(c, 1380, 1040, 250, "#2f8f8a", "#d98f7a", "#f0f2f2", -1)


def _station(c: Canvas, x: float, foot: float, w: float) -> None:
    c.shaded(
        [(x, foot - 340), (x + w, foot - 340), (x + w, foot), (x, foot)],
        (0, "#fdf8ea"),
        (1, "#ecdfc4"),
    )
    c.polygon(
        [
            (x - 46, foot - 332),
            (x + 70, foot - 470),
            (x + w - 70, foot - 470),
            (x + w + 46, foot - 332),
        ],
        "#c76a4c",
    )
    for row in range(7):
        y = foot - 452 + row * 18
        c.line(
            [(x + 54 - row * 15, y), (x + w - 54 + row * 15, y)],
            fade("#7a2f22", 0.26),
            3,
        )
    c.rect(x - 10, foot - 334, w + 20, 14, "#ffffff")
    c.rect(x, foot - 46, w, 46, "#5fa8a0")
    for i in (0, 1, 2, 6, 7, 8):
        wx = x + 48 + i * (w - 70) / 9
        c.rect(wx - 9, foot - 268, 100, 166, "#ffffff")
        c.rect(wx, foot - 260, 82, 150, "#5c98a4")
        c.polygon(
            [(wx, foot - 260), (wx + 82, foot - 260), (wx, foot - 170)],
            fade("#ffffff", 0.3),
        )
        c.rect(wx + 38, foot - 260, 6, 150, "#ffffff")
        c.rect(wx, foot - 200, 82, 6, "#ffffff")
        c.rect(wx - 14, foot - 104, 110, 12, "#d9c7a0")
    mid = x + w / 2
    _porch(c, mid, foot)


def _porch(c: Canvas, mid: float, foot: float) -> None:
    c.rect(mid - 190, foot - 370, 380, 370, "#fffdf4")
    c.polygon(
        [(mid - 226, foot - 364), (mid, foot - 510), (mid + 226, foot - 364)], "#fffdf4"
    )
    c.polygon(
        [
            (mid - 246, foot - 356),
            (mid, foot - 534),
            (mid + 246, foot - 356),
            (mid + 212, foot - 356),
            (mid, foot - 506),
            (mid - 212, foot - 356),
        ],
        "#b9553c",
    )
    c.ellipse(mid, foot - 408, 50, 50, "#5fa8a0")
    c.rect(mid - 11, foot - 440, 22, 64, "#ffffff", 4)
    c.rect(mid - 32, foot - 419, 64, 22, "#ffffff", 4)
    c.rect(mid - 116, foot - 258, 232, 258, "#35606c")
    for door in range(4):
        c.rect(mid - 110 + door * 56, foot - 252, 50, 252, "#7ab4ba")
        c.polygon(
            [
                (mid - 110 + door * 56, foot - 252),
                (mid - 70 + door * 56, foot - 252),
                (mid - 110 + door * 56, foot - 120),
            ],
            fade("#ffffff", 0.32),
        )
    c.rect(mid - 170, foot - 286, 340, 22, "#5fa8a0", 6)
    for pillar in (-178, 150):
        c.rect(mid + pillar, foot - 268, 28, 268, "#fffdf4")
        c.rect(mid + pillar + 18, foot - 268, 10, 268, "#d9cbb0")
    for step in range(2):
        c.rect(
            mid - 210 - step * 20,
            foot - 10 + step * 12,
            420 + step * 40,
            14,
            mix("#e9dcc0", "#a08c7c", step * 0.25),
        )
