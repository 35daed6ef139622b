"""A reading room: tall shelves, lamps, a window on a tree."""

from __future__ import annotations

import math

from newsroom.demo.scenes import people, plants
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#5b3b33"), (1, "#7d5341"))
    c.rect(0, 0, 1800, 930, "#6b4638")
    _bookcase(c, -30, 70, 560, 860)
    _bookcase(c, 1270, 70, 560, 860)
    _tall_window(c, 590, 90, 620, 800)
    c.shaded(
        [(0, 930), (1800, 930), (1800, 1200), (0, 1200)], (0, "#a8714a"), (1, "#6b4130")
    )
    for x in range(-600, 2500, 130):
        c.line([(900 + (x - 900) * 0.6, 930), (x, 1200)], fade("#3a1f18", 0.3), 3)
    c.soft([(640, 200), (1160, 200), (1500, 1200), (760, 1200)], "#ffe9b8", 50, 0.28)
    _reading_table(c)
    for x in (420, 1400):
        c.line([(x, 0), (x, 170)], "#2a1a18", 4)
        c.polygon(
            [(x - 74, 236), (x - 30, 166), (x + 30, 166), (x + 74, 236)], "#2f6d62"
        )
        c.ellipse(x, 238, 70, 11, "#ffe9b0")
        c.glow(x, 300, 420, 380, "#ffc46a", 0.5)


def _bookcase(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x, y, w, h, "#3d241d")
    shelves = 6
    tall = h / shelves
    tones = (
        "#b5483a",
        "#d9953f",
        "#2f6f73",
        "#3d5a80",
        "#e3cfa4",
        "#7a4a58",
        "#5f7d54",
        "#c9704f",
    )
    for shelf in range(shelves):
        foot = y + tall * (shelf + 1) - 12
        c.gradient(
            ((0, "#1f110e"), (1, "#3d241d")),
            x + 14,
            foot - tall + 14,
            w - 28,
            tall - 14,
        )
        px = x + 22
        while px < x + w - 44:
            thick = c.rng.uniform(13, 34)
            bh = tall * c.rng.uniform(0.58, 0.84)
            tone = mix(c.rng.choice(tones), "#2a1512", c.rng.uniform(0, 0.25))
            if c.rng.random() < 0.07:
                px += thick * 1.4
                continue
            c.rect(px, foot - bh, thick, bh, tone, 2)
            c.rect(px + 2, foot - bh, thick * 0.2, bh, fade("#fff0d0", 0.18))
            if thick > 18:
                c.rect(px + 3, foot - bh * 0.84, thick - 6, 5, fade("#ffe6b0", 0.7))
                c.rect(px + 3, foot - bh * 0.22, thick - 6, 4, fade("#ffe6b0", 0.5))
            px += thick + 1.5
        c.rect(x, foot, w, 14, "#8a5a3c")
        c.rect(x, foot, w, 4, "#b9805a")
    for post in (x, x + w - 16):
        c.rect(post, y, 16, h, "#8a5a3c")
    c.rect(x - 12, y - 34, w + 24, 36, "#9a6644")
    c.rect(x - 12, y - 34, w + 24, 8, "#c28d62")


def _tall_window(c: Canvas, x: float, y: float, w: float, h: float) -> None:
    c.rect(x - 30, y + w * 0.2, w + 60, h - w * 0.2, "#e3c79c")
    c.pen.pieslice(c.box(x - 30, y - 40, w + 60, w + 40), 180, 360, fill="#e3c79c")
    c.gradient(
        ((0, "#8fd0dc"), (0.6, "#e3f2dc"), (1, "#fdf0c9")),
        x,
        y + w * 0.42,
        w,
        h - w * 0.42,
    )
    c.pen.pieslice(c.box(x, y, w, w * 0.92), 180, 360, fill="#93d2dd")
    c.gradient(((0, "#93d2dd"), (1, "#9bd6dd")), x, y + w * 0.42, w, 40)
    for tx, r in ((x + 90, 90), (x + 250, 120), (x + 430, 104), (x + 550, 80)):
        plants.crown(
            c, tx, y + h - 250, min(r, x + w - tx, tx - x), r * 0.95, plants.YOUNG_GREEN
        )
    c.rect(x, y + h - 190, w, 190, "#6fa25a")
    for bx in range(int(x) + 24, int(x + w) - 10, 44):
        plants.bush(c, bx, y + h - 170, 34, plants.YOUNG_GREEN)
    frame = "#f3e2bd"
    for i in range(5):
        c.rect(x + (w - 14) * i / 4, y + w * 0.4, 14, h - w * 0.4, frame)
    for i in range(4):
        c.rect(x, y + w * 0.42 + (h - w * 0.45) * i / 3, w, 13, frame)
    for spoke in (200, 235, 270, 305, 340):
        a = math.radians(spoke)
        c.line(
            [
                (x + w / 2, y + w * 0.46),
                (
                    x + w / 2 + math.cos(a) * w * 0.49,
                    y + w * 0.46 + math.sin(a) * w * 0.45,
                ),
            ],
            frame,
            11,
        )
    c.arc((x + w * 0.27, y + w * 0.25, w * 0.46, w * 0.44), 180, 360, frame, 11)
    c.arc((x - 4, y - 4, w + 8, w * 0.95), 180, 360, frame, 16)
    c.rect(x - 50, y + h, w + 100, 34, "#f3e2bd")
    c.rect(x - 50, y + h + 26, w + 100, 14, "#b98c62")
    c.glow(x + w / 2, y + h * 0.5, 760, 640, "#fff0c0", 0.35)


def _reading_table(c: Canvas) -> None:
    for x, shirt, f in (
        (560, "#2f6f8f", 1),
        (1240, "#e8617a", -1),
        (900, "#e3a63c", 1),
    ):
        _reader(c, x, 990, shirt, f)
    c.shadow(900, 1160, 640, 34, 0.6)
    c.shaded(
        [(330, 968), (1470, 968), (1580, 1062), (220, 1062)],
        (0, "#d9a066"),
        (1, "#b57a48"),
    )
    c.rect(220, 1060, 1360, 26, "#8a5634")
    for leg in (290, 1470):
        c.rect(leg, 1086, 40, 120, "#6b4028")
    _books_on_table(c)
    c.rect(392, 944, 12, 74, "#b98c3c")
    c.rect(364, 1012, 68, 12, "#b98c3c", 5)
    c.rect(350, 916, 96, 34, "#2f6d4f", 15)
    c.glow(398, 980, 210, 130, "#ffd98a", 0.7)


def _books_on_table(c: Canvas) -> None:
    for x in (560, 900, 1240):
        c.polygon(
            [(x - 78, 1024), (x - 4, 1034), (x - 4, 996), (x - 66, 988)], "#fdf6e3"
        )
        c.polygon(
            [(x + 78, 1024), (x + 4, 1034), (x + 4, 996), (x + 66, 988)], "#f3e7cb"
        )
        for row in range(4):
            c.line(
                [(x - 62, 996 + row * 8), (x - 12, 1002 + row * 8)],
                fade("#5a4a3f", 0.4),
                2,
            )
            c.line(
                [(x + 12, 1002 + row * 8), (x + 62, 996 + row * 8)],
                fade("#5a4a3f", 0.4),
                2,
            )
    for x, stack in ((730, 4), (1080, 3)):
        for level in range(stack):
            c.rect(
                x - 54 + level * 5,
                1020 - level * 17,
                104 - level * 6,
                16,
                ("#b5483a", "#2f6f73", "#e3cfa4", "#d9953f")[level],
                3,
            )


def _reader(c: Canvas, x: float, seat: float, shirt: str, f: int) -> None:
    h = 200.0
    c.pen.pieslice(
        c.box(x - h * 0.46, seat - h * 0.62, h * 0.92, h * 1.3), 180, 360, fill=shirt
    )
    c.rect(x - 17, seat - h * 0.78, 34, 44, "#b57d58", 10)
    c.ellipse(x + 5 * f, seat - h * 0.92, 43, 50, people.SKIN)
    c.pen.pieslice(c.box(x - 50, seat - h * 1.24, 100, 112), 170, 370, fill=people.HAIR)
    c.ellipse(x - 36 * f, seat - h * 0.94, 16, 36, people.HAIR)
    for side in (-1, 1):
        c.line(
            [
                (x + side * h * 0.36, seat - h * 0.2),
                (x + side * h * 0.42, seat + 14),
                (x + side * h * 0.2, seat + 28),
            ],
            mix(shirt, "#000000", 0.14),
            40,
        )
        c.ellipse(x + side * h * 0.2, seat + 28, 21, 15, people.SKIN)
