"""A court's front in long shadows, with a pair of scales on the gable."""

from __future__ import annotations

from newsroom.demo.scenes import people, plants, sky
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#2f5d8a"), (0.4, "#86aecb"), (0.66, "#f0d9b8"), (1, "#f0d9b8"))
    sky.cloud(c, -60, 330, 640, "#fbf3e6", "#a9c2d2", 0.8)
    sky.cloud(c, 1290, 260, 560, "#fbf3e6", "#a4c0d2", 0.8)
    foot = 850.0
    for x in range(-20, 1840, 84):
        plants.bush(c, x, foot - 30, c.rng.uniform(40, 84), plants.BLUE_GREEN)
    _court(c, 260, foot, 1280)
    c.shaded(
        [(0, foot + 96), (1800, foot + 96), (1800, 1200), (0, 1200)],
        (0, "#d8c6a8"),
        (1, "#a08c7c"),
    )
    for x in range(-900, 2800, 150):
        c.line(
            [(900 + (x - 900) * 0.6, foot + 96), (x, 1200)], fade("#6b5a50", 0.24), 3
        )
    for y in (985, 1040, 1115):
        c.line([(0, y), (1800, y)], fade("#6b5a50", 0.22), 3)
    for x in (110, 1690):
        plants.palm(
            c, x, foot + 150, 620, plants.DEEP_GREEN, 0.03 if x < 900 else -0.03
        )
    c.soft([(-60, 946), (640, 946), (300, 1210), (-60, 1210)], "#33304f", 26, 0.5)
    people.walker(c, 1130, 1090, 250, "#f0f2f2", "#2b3242", facing=-1)
    c.rect(1154, 976, 40, 52, "#8a5634", 5)
    people.walker(c, 1250, 1096, 246, "#4a5570", "#2b3242", facing=-1)
    people.walker(c, 760, 930, 190, "#d98f7a", "#3d3a3a", "cone", facing=1)


def _court(c: Canvas, x: float, foot: float, w: float) -> None:
    stone, pale, shade = "#e9d5b0", "#fbf0d6", "#8d7f8c"
    top = foot - 420
    c.shaded(
        [(x, top), (x + w, top), (x + w, foot), (x, foot)], (0, "#dfc79e"), (1, stone)
    )
    for wing in (x + 36, x + w - 286):
        for floor in range(2):
            for i in range(3):
                wx, wy = wing + i * 88, foot - 180 - floor * 190
                c.rect(wx - 8, wy - 10, 66, 138, pale)
                c.rect(wx, wy, 50, 122, "#34525e")
                c.polygon(
                    [(wx, wy), (wx + 50, wy), (wx, wy + 80)], fade("#ffffff", 0.18)
                )
                c.rect(wx + 23, wy, 4, 122, pale)
                c.rect(wx, wy + 42, 50, 4, pale)
    c.rect(x - 16, top - 18, w + 32, 30, pale)
    c.rect(x - 16, top + 8, w + 32, 6, shade)
    mid = x + w / 2
    c.rect(mid - 340, top - 6, 680, 430, "#6d5a60")
    c.gradient(((0, "#4a3f4e"), (1, "#7d6660")), mid - 340, top - 6, 680, 430)
    c.rect(mid - 70, foot - 270, 140, 270, "#5a3326", 4)
    c.rect(mid - 3, foot - 270, 6, 270, "#2f1a16")
    for side in (-56, 14):
        for panel in range(3):
            c.rect(mid + side, foot - 250 + panel * 82, 42, 64, "#74452f", 3)
    for i in range(6):
        cx = mid - 300 + i * 120
        _column(c, cx, foot, 440, 30)
    _gable(c, pale, mid, foot, shade)


def _gable(c: Canvas, pale: str, mid: float, foot: float, shade: str) -> None:
    c.rect(mid - 384, foot - 484, 768, 44, pale)
    c.rect(mid - 384, foot - 446, 768, 6, shade)
    c.polygon(
        [(mid - 400, foot - 482), (mid, foot - 690), (mid + 400, foot - 482)], pale
    )
    c.polygon(
        [(mid - 318, foot - 500), (mid, foot - 664), (mid + 318, foot - 500)], "#d8bd8e"
    )
    c.polygon(
        [
            (mid, foot - 690),
            (mid + 400, foot - 482),
            (mid + 318, foot - 500),
            (mid, foot - 664),
        ],
        fade("#8d7f8c", 0.45),
    )
    _scales(c, mid, foot - 520, 120)
    for step in range(6):
        sw = 860 + step * 74
        c.rect(
            mid - sw / 2,
            foot + step * 17,
            sw,
            18,
            mix("#f0e0c0", "#8d7f8c", step * 0.07),
        )
        c.rect(mid - sw / 2, foot + step * 17, sw, 4, "#fff8e6")


def _column(c: Canvas, x: float, foot: float, h: float, r: float) -> None:
    c.gradient(((0, "#fbf0d6"), (1, "#e0c79c")), x - r, foot - h, 2 * r, h)
    for flute in (-0.6, -0.2, 0.2, 0.6):
        c.rect(x + r * flute - 2, foot - h, 4, h, fade("#8d7f8c", 0.3))
    c.rect(x + r * 0.3, foot - h, r * 0.7, h, fade("#5a4a60", 0.26))
    c.rect(x - r * 1.35, foot - h - 10, r * 2.7, 22, "#fff8e6")
    c.rect(x - r * 1.3, foot - 22, r * 2.6, 22, "#fff8e6")


def _scales(c: Canvas, x: float, foot: float, h: float) -> None:
    gold = "#9a5a2c"
    c.rect(x - 4, foot - h, 8, h, gold)
    c.rect(x - 34, foot - 8, 68, 10, gold, 4)
    c.ellipse(x, foot - h, 9, 9, gold)
    c.line(
        [(x - 84, foot - h * 0.86), (x, foot - h * 0.94), (x + 84, foot - h * 0.86)],
        gold,
        7,
    )
    for side in (-84, 84):
        hook, pan = foot - h * 0.86, foot - h * 0.4
        c.line([(x + side, hook), (x + side - 30, pan)], gold, 3)
        c.line([(x + side, hook), (x + side + 30, pan)], gold, 3)
        c.pen.pieslice(c.box(x + side - 34, pan - 18, 68, 36), 0, 180, fill=gold)
