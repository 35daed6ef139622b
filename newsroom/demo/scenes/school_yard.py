"""A yellow school, pupils at play under a big tree."""

from __future__ import annotations

from newsroom.demo.scenes import furniture, people, plants, sky
from newsroom.demo.scenes.canvas import Canvas, fade


def paint(c: Canvas) -> None:
    c.sky((0, "#58b4d1"), (0.4, "#bfe4e4"), (0.6, "#fdf4d6"), (1, "#fdf4d6"))
    sky.cloud(c, 980, 230, 520, "#ffffff", "#c0e0e6", 0.95)
    sky.cloud(c, 120, 170, 330, "#ffffff", "#b4dae2", 0.85)
    foot = 790.0
    _school(c, 180, foot, 1500)
    for x in range(-30, 1840, 60):
        plants.bush(c, x, foot - 14, c.rng.uniform(26, 40), plants.YOUNG_GREEN)
    c.shaded(
        [(0, foot), (1800, foot), (1800, 1200), (0, 1200)],
        (0, "#eecf9c"),
        (1, "#d29e6c"),
    )
    for x in range(-300, 2200, 150):
        c.line([(900 + (x - 900) * 0.62, foot), (x, 1200)], fade("#a8704a", 0.22), 3)
    for y in (830, 890, 975, 1085):
        c.line([(0, y), (1800, y)], fade("#a8704a", 0.18), 3)
    c.polygon(
        [(1130, 850), (1640, 850), (1780, 1110), (1080, 1110)], fade("#5c9a86", 0.5)
    )
    c.line(
        [(1130, 850), (1640, 850), (1780, 1110), (1080, 1110), (1130, 850)],
        fade("#fff8ea", 0.8),
        6,
    )
    _flagpole(c, 1090, foot + 20, 640)
    plants.tree(c, 330, 930, 880, plants.FLAME, spread=0.42)
    c.soft([(40, 930), (700, 900), (860, 1010), (160, 1040)], "#5a3040", 34, 0.36)
    _pupils(c)


def _school(c: Canvas, x: float, foot: float, w: float) -> None:
    top = foot - 420
    c.shaded(
        [(x, top), (x + w, top), (x + w, foot), (x, foot)],
        (0, "#fbdc8f"),
        (1, "#eebd6c"),
    )
    c.polygon(
        [
            (x - 30, top + 6),
            (x + 40, top - 96),
            (x + w - 40, top - 96),
            (x + w + 30, top + 6),
        ],
        "#b9553c",
    )
    for row in range(6):
        c.line(
            [
                (x + 30 - row * 9, top - 82 + row * 16),
                (x + w - 30 + row * 9, top - 82 + row * 16),
            ],
            fade("#6b241c", 0.28),
            3,
        )
    _galleries(c, w, foot, x)
    _clock_gable(c, x, w, top)


def _galleries(c: Canvas, w: float, foot: float, x: float) -> None:
    bays = 12
    step = w / bays
    for floor in range(2):
        y = foot - 205 * (floor + 1)
        c.rect(x, y + 10, w, 172, "#c98f52")
        c.gradient(((0, "#7a4a3a90"), (1, "#7a4a3a20")), x, y + 10, w, 172)
        for bay in range(bays):
            bx = x + step * bay
            if bay % 3 == 1:
                c.rect(bx + step * 0.3, y + 46, step * 0.46, 136, "#2f6d62")
            else:
                c.rect(bx + step * 0.22, y + 50, step * 0.62, 78, "#35606c")
                c.rect(bx + step * 0.22, y + 86, step * 0.62, 5, "#f7ead0")
                c.rect(bx + step * 0.5, y + 50, 5, 78, "#f7ead0")
        c.rect(x, y + 130, w, 56, "#f7e2ae")
        for baluster in range(round(w / 22)):
            c.rect(x + baluster * 22 + 6, y + 138, 9, 40, "#d9a85c", 4)
        for bay in range(bays + 1):
            px = x + step * bay - 9
            c.rect(px, y + 10, 18, 195, "#fbe7b4")
            c.rect(px + 12, y + 10, 6, 195, "#d9a85c")
            if bay < bays:
                c.arc((px + 14, y - 8, step - 10, 66), 180, 360, "#fbe7b4", 10)
        c.rect(x - 10, y - 6, w + 20, 18, "#fff0c8")
        c.rect(x - 10, y + 10, w + 20, 5, "#c98f52")


def _clock_gable(c: Canvas, x: float, w: float, top: float) -> None:
    mid = x + w / 2
    c.polygon([(mid - 190, top + 4), (mid, top - 140), (mid + 190, top + 4)], "#fbe7b4")
    c.polygon(
        [
            (mid - 214, top + 10),
            (mid, top - 158),
            (mid + 214, top + 10),
            (mid + 190, top + 12),
            (mid, top - 132),
            (mid - 190, top + 12),
        ],
        "#b9553c",
    )
    c.ellipse(mid, top - 50, 38, 38, "#f7f2e6")
    c.ring(mid, top - 50, 38, "#8a4a34", 5)
    c.line([(mid, top - 74), (mid, top - 50), (mid + 18, top - 42)], "#3a2a2a", 5)


def _flagpole(c: Canvas, x: float, foot: float, h: float) -> None:
    c.rect(x - 50, foot - 22, 100, 26, "#e9d9b8", 4)
    c.rect(x - 5, foot - h, 10, h, "#e6e9ea")
    c.rect(x + 1, foot - h, 4, h, "#a9b2b8")
    c.ellipse(x, foot - h, 9, 9, "#ffd934")
    furniture.flag(c, x + 6, foot - h + 12, 170, 1)


def _pupils(c: Canvas) -> None:
    blue, white = "#2b4a7a", "#fbfaf4"
    for x, foot, h, f in (
        (560, 1010, 190, 1),
        (690, 1060, 205, -1),
        (1220, 940, 165, 1),
        (1370, 1000, 185, -1),
        (1530, 930, 165, 1),
        (1450, 1090, 205, 1),
        (1010, 900, 150, -1),
        (860, 960, 172, 1),
    ):
        people.walker(c, x, foot, h, white, blue, facing=f, stride=1.15)
        c.polygon(
            [
                (x - h * 0.045, foot - h * 0.82),
                (x + h * 0.045, foot - h * 0.82),
                (x + h * 0.02, foot - h * 0.7),
            ],
            "#d3222a",
        )
    c.ellipse(1310, 1046, 17, 17, "#f0812f")
    c.ellipse(1305, 1041, 6, 6, "#ffd0a0")
    c.arc((560, 850, 150, 330), 190, 350, "#f4c33f", 5)
    teacher = (250, 1100)
    people.stander(c, *teacher, 290, "#e8617a", "#f7f2e6")
    for x in (110, 180, 420):
        people.seated(c, x, 1105, 200, white, 1 if x < 250 else -1)
        c.rect(x + (18 if x < 250 else -52), 1064, 34, 22, "#c8452f", 2)
