"""A train passing; scooters wait behind the lowered barrier."""

from __future__ import annotations

from newsroom.demo.scenes import buildings, people, plants, riders, sky
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#f0a867"), (0.28, "#f8cf98"), (0.5, "#fdebc8"), (1, "#fdebc8"))
    c.glow(1450, 330, 800, 560, "#fff3c0", 0.8)
    c.ellipse(1450, 330, 58, 58, "#fff8e0")
    sky.streaks(c, 90, 380, "#fff1d6", 9, 0.5)
    rail = 790.0
    dusk = buildings.Light(shade="#5a3a4c", glass="#4a4a60", lit="#ffe1a3", depth=0.3)
    buildings.street_row(c, 690, dusk, -30, 1850, (2, 3, 3), 128)
    c.gradient(
        ((0, "#fbd8a400"), (0.4, "#fbd8a480"), (1, "#f2b98a66")), 0, 200, 1800, 490
    )
    for x in range(-20, 1840, 90):
        plants.bush(
            c,
            x + c.rng.uniform(-20, 20),
            676,
            c.rng.uniform(30, 56),
            plants.Foliage("#5c6a4a", "#7c8850", "#b9b060"),
        )
    c.shaded(
        [(0, 690), (1800, 690), (1800, 1200), (0, 1200)], (0, "#c99a74"), (1, "#7d5f5c")
    )
    _ballast(c, rail)
    _passing_train(c, rail)
    _keeper_hut(c, 120, 730)
    c.shaded(
        [(520, rail + 34), (1480, rail + 34), (1900, 1210), (140, 1210)],
        (0, "#8d7673"),
        (1, "#5d4f5b"),
    )
    c.polygon([(440, 906), (1552, 906), (1572, 922), (424, 922)], "#f7ead0")
    _barrier(c, 330, 890)
    _signal(c, 1600, 900)
    waiting = (
        (560, 1120, 312, "#c8452f", "#f7f2e6", "#2f6f8f"),
        (900, 1096, 304, "#2f6f8f", "#e0a33a", "#c8452f"),
        (1240, 1128, 316, "#4f7d4f", "#d98f7a", "#f0f2f2"),
        (1590, 1096, 304, "#e0a33a", "#5a6a9a", "#3a3c45"),
    )
    for x, foot, h, body, shirt, helmet in waiting:
        riders.scooter(
            c, x, foot, h, body, shirt, helmet, 1, "#e9c9c0" if x == 1240 else ""
        )
    riders.bicycle(c, 190, 1150, 320, "#7f5a86", facing=1)


def _ballast(c: Canvas, rail: float) -> None:
    c.shaded(
        [(0, rail - 34), (1800, rail - 34), (1800, rail + 44), (0, rail + 44)],
        (0, "#a58a76"),
        (1, "#76625e"),
    )
    for _ in range(700):
        c.ellipse(
            c.rng.uniform(0, 1800),
            c.rng.uniform(rail - 26, rail + 42),
            c.rng.uniform(3, 8),
            c.rng.uniform(2, 5),
            fade(c.rng.choice(("#d8c0a2", "#54464a", "#8d7a70")), 0.6),
        )
    for x in range(-10, 1810, 58):
        c.rect(x, rail - 6, 34, 24, "#4d3c3c", 3)
    c.rect(0, rail - 8, 1800, 8, "#d9cbbd")
    c.rect(0, rail + 14, 1800, 9, "#8a7a78")
    c.rect(0, rail + 14, 1800, 3, "#e9dccb")


def _passing_train(c: Canvas, rail: float) -> None:
    x = -260.0
    for i in range(3):
        w = 640.0
        wx = x + i * (w + 14)
        engine = i == 2
        body = "#b23a30" if engine else "#2f5f86"
        top = rail - 232
        c.rect(wx, top - 16, w, 40, mix(body, "#e9e2d2", 0.7), 18)
        c.shaded(
            [(wx, top), (wx + w, top), (wx + w, rail - 22), (wx, rail - 22)],
            (0, mix(body, "#ffd9a8", 0.28)),
            (1, mix(body, "#1c1530", 0.25)),
        )
        c.rect(wx, rail - 92, w, 22, "#f4ead6")
        c.rect(wx, rail - 64, w, 8, "#f0b13c")
        panes = 4 if engine else 8
        for pane in range(panes):
            px = wx + 40 + pane * (w - 60) / panes
            pw = (w - 60) / panes - 26
            c.rect(px, top + 34, pw, 74, "#22303c", 8)
            c.rect(px + 3, top + 37, pw - 6, 68, mix("#ffdf9c", "#e9a860", 0.4), 6)
            c.ellipse(px + pw * 0.5, top + 82, 15, 17, "#5a4038")
            c.rect(px + pw * 0.5 - 22, top + 95, 44, 12, "#7a4a44", 5)
            c.polygon(
                [(px + 3, top + 37), (px + pw * 0.6, top + 37), (px + 3, top + 96)],
                fade("#ffffff", 0.26),
            )
        c.rect(wx + 8, rail - 24, w - 16, 16, "#2a2630")
        for wheel in (0.1, 0.22, 0.74, 0.86):
            c.ellipse(wx + w * wheel, rail - 10, 25, 25, "#2a2630")
            c.ellipse(wx + w * wheel, rail - 10, 12, 12, "#8d8a90")


def _keeper_hut(c: Canvas, x: float, foot: float) -> None:
    c.shaded(
        [
            (x - 100, foot - 260),
            (x + 110, foot - 260),
            (x + 110, foot + 128),
            (x - 100, foot + 128),
        ],
        (0, "#f6dfae"),
        (1, "#d9a878"),
    )
    c.polygon(
        [
            (x - 124, foot - 254),
            (x - 78, foot - 330),
            (x + 88, foot - 330),
            (x + 134, foot - 254),
        ],
        "#a8452f",
    )
    c.rect(x - 66, foot - 196, 84, 100, "#35545f")
    c.rect(x - 66, foot - 150, 84, 6, "#f6e8c8")
    c.rect(x - 27, foot - 196, 6, 100, "#f6e8c8")
    c.rect(x + 40, foot - 190, 56, 318, "#2f6d62")
    people.stander(c, x + 176, foot + 160, 290, "#2f5f86", "#2b3242", "#e0a33a")
    c.line([(x + 190, foot - 40), (x + 238, foot - 92)], "#8a6238", 6)
    c.polygon(
        [
            (x + 234, foot - 100),
            (x + 290, foot - 84),
            (x + 282, foot - 42),
            (x + 226, foot - 58),
        ],
        "#d3222a",
    )


def _barrier(c: Canvas, x: float, y: float) -> None:
    c.rect(x - 24, y - 118, 48, 152, "#e0a33a", 6)
    c.rect(x - 24, y - 118, 14, 152, "#f3c566", 6)
    c.rect(x - 30, y + 26, 60, 14, "#4d3c3c")
    length = 1210.0
    c.rect(x - 90, y - 100, length, 30, "#f7f0e2", 12)
    for band in range(11):
        bx = x + 30 + band * 100
        c.polygon(
            [(bx, y - 100), (bx + 50, y - 100), (bx + 36, y - 70), (bx - 14, y - 70)],
            "#c8352b",
        )
    c.rect(x - 90, y - 78, length, 8, fade("#2a1a24", 0.2), 4)
    for hang in range(20):
        hx = x + 50 + hang * 55
        c.rect(hx, y - 72, 4, 52, fade("#f7f0e2", 0.85))
    c.rect(x + 46, y - 24, 1052, 6, "#f7f0e2")
    c.ellipse(x + length - 130, y - 85, 13, 13, "#ff5a44")
    c.glow(x + length - 130, y - 85, 80, 80, "#ff6a4a", 0.8)


def _signal(c: Canvas, x: float, foot: float) -> None:
    c.rect(x - 8, foot - 400, 16, 430, "#4a4650")
    for turn in (1, -1):
        c.polygon(
            [
                (x - 92, foot - 400 - turn * 46),
                (x - 78, foot - 400 - turn * 66),
                (x + 92, foot - 400 + turn * 46),
                (x + 78, foot - 400 + turn * 66),
            ],
            "#f7f0e2",
        )
        c.polygon(
            [
                (x - 60, foot - 400 - turn * 37),
                (x - 50, foot - 400 - turn * 50),
                (x + 10, foot - 400 - turn * -3),
                (x, foot - 400 + turn * 10),
            ],
            "#c8352b",
        )
    c.rect(x - 84, foot - 300, 168, 76, "#2a2630", 16)
    for side, lit in ((-42, True), (42, False)):
        c.ellipse(x + side, foot - 262, 26, 26, "#ff4a34" if lit else "#6b2a28")
        if lit:
            c.glow(x + side, foot - 262, 150, 150, "#ff5a3c", 0.9)
            c.ellipse(x + side - 5, foot - 268, 9, 9, "#ffd0c0")
