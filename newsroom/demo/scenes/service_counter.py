"""The one-stop office: counters, a queue number, people with folders."""

from __future__ import annotations

from newsroom.demo.scenes import furniture, people, plants
from newsroom.demo.scenes.canvas import Canvas, fade


def paint(c: Canvas) -> None:
    c.sky((0, "#eef0e6"), (1, "#dfe3d8"))
    c.gradient(((0, "#f7f5ea"), (1, "#e3dfcc")), 0, 0, 1800, 860)
    for x in (80, 1370):
        _office_window(c, x, 130, 350, 400)
    c.rect(0, 0, 1800, 60, "#d8d6c6")
    for x in range(160, 1800, 380):
        c.rect(x, 30, 220, 24, "#ffffff", 6)
        c.glow(x + 110, 90, 330, 210, "#fff6d6", 0.4)
    c.rect(520, 150, 760, 150, "#2f6f73", 10)
    c.rect(520, 286, 760, 14, "#24565a", 6)
    furniture.star(c, 900, 226, 54, "#ffd934")
    for side in (580, 1010):
        c.rect(side, 204, 210, 16, fade("#f7f2e6", 0.85), 8)
        c.rect(side + 20, 234, 170, 12, fade("#f7f2e6", 0.5), 6)
    for i in range(4):
        _clerk(c, 290 + i * 410, 700, i)
    _counter(c)
    c.shaded(
        [(0, 860), (1800, 860), (1800, 1200), (0, 1200)], (0, "#d6cdb8"), (1, "#aea48f")
    )
    for x in range(-900, 2800, 170):
        c.line([(900 + (x - 900) * 0.6, 860), (x, 1200)], fade("#8a806c", 0.35), 3)
    for y in (905, 970, 1060, 1170):
        c.line([(0, y), (1800, y)], fade("#8a806c", 0.3), 3)
    _visitors(c)
    _potted(c, 96, 1010)
    _potted(c, 1716, 1010)


def _office_window(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x - 16, y - 16, w + 32, h + 32, "#ffffff")
    c.gradient(((0, "#8ccbd6"), (1, "#e9f3dd")), x, y, w, h)
    for tx in range(int(x) + 50, int(x + w) - 20, 84):
        plants.bush(c, tx, y + h - 70, 58, plants.YOUNG_GREEN)
    c.rect(x, y + h - 50, w, 50, "#7fae58")
    c.rect(x + w / 2 - 7, y, 14, h, "#ffffff")
    c.rect(x, y + h * 0.45, w, 12, "#ffffff")
    for blind in range(7):
        c.rect(x, y + blind * 15, w, 10, fade("#ffffff", 0.8))


def _clerk(c: Canvas, x: float, foot: float, i: int) -> None:
    shirt = ("#fbfdfc", "#a9c7dc", "#fbfdfc", "#e6c9d0")[i]
    c.pen.pieslice(c.box(x - 84, foot - 158, 168, 260), 180, 360, fill=shirt)
    c.polygon([(x - 20, foot - 156), (x + 20, foot - 156), (x, foot - 112)], "#2b4a7a")
    c.rect(x - 15, foot - 190, 30, 40, "#b57d58", 8)
    c.ellipse(x, foot - 214, 38, 45, people.SKIN)
    c.pen.pieslice(c.box(x - 44, foot - 272, 88, 100), 172, 368, fill=people.HAIR)
    if i in (0, 2):
        c.ellipse(x - 36, foot - 206, 13, 40, people.HAIR)
        c.ellipse(x + 36, foot - 206, 13, 40, people.HAIR)
    c.rect(x + 70, foot - 150, 110, 82, "#3a4450", 6)
    c.rect(x + 77, foot - 143, 96, 66, "#7fb5c4", 3)
    c.rect(x + 117, foot - 70, 18, 26, "#3a4450")
    c.rect(x - 60, foot - 372, 120, 60, "#24303a", 8)
    for bar in range(4):
        c.rect(
            x - 38 + bar * 22,
            foot - 356,
            12,
            28,
            "#ff7a4c" if bar <= i else "#4a3a3a",
            2,
        )


def _counter(c: Canvas) -> None:
    c.rect(60, 652, 1680, 22, "#f7f2e6", 6)
    c.rect(60, 668, 1680, 8, "#b9a888")
    c.shaded(
        [(90, 674), (1710, 674), (1710, 884), (90, 884)], (0, "#c99a68"), (1, "#9a6e48")
    )
    for i in range(4):
        c.rect(118 + i * 405, 700, 360, 160, fade("#7a4f30", 0.25), 8)
        c.rect(118 + i * 405, 700, 360, 6, fade("#fff0d0", 0.4), 3)
    for i in range(5):
        x = 84 + i * 405
        c.rect(x, 470, 10, 184, fade("#ffffff", 0.85))
        c.gradient(((0, "#ffffff50"), (1, "#cfe6ea30")), x, 480, 8, 172)
    for x in (200, 640, 1000, 1480):
        c.rect(x, 636, 70, 6, "#f4ead6")
        c.rect(x + 6, 628, 64, 8, "#5c98a4", 2)
        c.rect(x + 2, 642, 70, 10, "#e0a33a", 2)


def _visitors(c: Canvas) -> None:
    for x, foot, h, shirt, f in (
        (420, 1050, 400, "#7f5a86", 1),
        (960, 1040, 408, "#2f6f8f", -1),
        (1290, 1060, 396, "#d7573b", 1),
    ):
        people.walker(c, x, foot, h, shirt, facing=f, stride=0.3)
        c.rect(x + 42 * f - 26, foot - h * 0.52, 58, 74, "#f4ead6", 3)
        c.rect(x + 42 * f - 20, foot - h * 0.5, 46, 8, "#5c98a4", 2)
    for x in (620, 740, 1480, 1590):
        c.rect(x - 52, 1080, 104, 18, "#2f6f73", 6)
        c.rect(x - 52, 960, 104, 96, "#3a8388", 12)
        c.rect(x - 44, 1098, 8, 66, "#5a6068")
        c.rect(x + 36, 1098, 8, 66, "#5a6068")
    people.seated(c, 740, 1080, 330, "#e3a63c", 1)
    people.seated(c, 1480, 1080, 320, "#5f8f63", 1)


def _potted(c: Canvas, x: float, foot: float) -> None:
    c.polygon(
        [(x - 50, foot - 90), (x + 50, foot - 90), (x + 36, foot), (x - 36, foot)],
        "#c76a4c",
    )
    c.rect(x - 56, foot - 100, 112, 20, "#d98a6a", 4)
    for n in range(9):
        turn = (n - 4) * 0.27
        tip = (x + 150 * turn, foot - 300 + abs(turn) * 90)
        mid = (x + 60 * turn, foot - 220)
        tone = ("#3f7d4a", "#5c9a55", "#2e6342")[n % 3]
        c.polygon(
            [
                (x - 6, foot - 96),
                (mid[0] - 16, mid[1]),
                tip,
                (mid[0] + 16, mid[1]),
                (x + 6, foot - 96),
            ],
            tone,
        )
