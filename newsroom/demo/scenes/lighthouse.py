"""A lighthouse on a wooded cape as the day ends; portrait."""

from __future__ import annotations

from newsroom.demo.scenes import plants, sky, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky(
        (0, "#273a6b"),
        (0.24, "#5a5f94"),
        (0.42, "#c97f8c"),
        (0.56, "#f8b889"),
        (0.66, "#ffdca6"),
        (1, "#ffdca6"),
    )
    for _ in range(70):
        y = c.rng.uniform(0, 380)
        c.ellipse(c.rng.uniform(0, 1200), y, 1.7, 1.7, fade("#ffffff", 0.75 - y / 600))
    sky.streaks(c, 420, 860, "#ffcfae", 16, 0.5)
    c.glow(330, 1010, 760, 520, "#ff9f62", 0.6)
    horizon = 1030
    c.reflect(horizon, 600, "#4a4d80", 0.45, squash=0.75)
    water.ripples(c, horizon, 1600, ("#ffd3a4", "#34386a", "#c98a9a"), 300, 0.4)
    water.sun_path(c, 330, horizon, 1600, 120, "#ffe2b4")
    c.soft([(800, 356), (-80, 60), (-80, 330)], "#fff3cf", 26, 0.5)
    c.soft([(800, 356), (1280, 240), (1280, 360)], "#fff3cf", 22, 0.35)
    _cape(c)
    _tower_light(c, 800, 880)
    _surf(c)


def _cape(c: Canvas) -> None:
    rock = [
        (430, 1180),
        (500, 1080),
        (560, 1000),
        (640, 930),
        (720, 885),
        (900, 868),
        (1010, 900),
        (1210, 880),
        (1210, 1620),
        (250, 1620),
        (330, 1400),
    ]
    c.shaded(rock, (0, "#3b4a60"), (0.4, "#2c3450"), (1, "#1c2138"))
    for _ in range(46):
        x = c.rng.uniform(380, 1180)
        y = c.rng.uniform(1080, 1560)
        if x < 820 - (y - 1000) * 0.75:
            continue
        w, h = c.rng.uniform(60, 150), c.rng.uniform(30, 80)
        c.polygon(
            [(x - w, y), (x - w * 0.4, y - h), (x + w * 0.3, y - h * 0.8), (x + w, y)],
            mix("#54587c", "#20263f", c.rng.uniform(0.2, 0.9)),
        )
        c.polygon(
            [(x - w, y), (x - w * 0.4, y - h), (x - w * 0.2, y)], fade("#e79a80", 0.42)
        )
    for x in range(560, 1230, 42):
        y = 905 + abs(x - 860) * 0.12 + c.rng.uniform(-12, 34)
        plants.crown(
            c,
            x,
            y,
            c.rng.uniform(44, 66),
            c.rng.uniform(34, 52),
            plants.Foliage("#1d3347", "#2c4a55", "#7a6f72"),
            density=0.5,
        )
    for x, tall in ((1010, 250), (1090, 330), (1165, 270)):
        plants.palm(
            c, x, 930, tall, plants.Foliage("#16273c", "#21394a", "#4c5a66"), -0.12
        )


def _tower_light(c: Canvas, x: float, foot: float) -> None:
    top = 400.0
    body = [(x - 62, foot), (x - 42, top), (x + 42, top), (x + 62, foot)]
    c.polygon(body, "#f2e2d0")
    for band in range(0, 6, 2):
        y0 = top + 40 + band * 72
        y1 = y0 + 72
        w0 = 42 + 20 * (y0 - top) / (foot - top)
        w1 = 42 + 20 * (y1 - top) / (foot - top)
        c.polygon([(x - w0, y0), (x + w0, y0), (x + w1, y1), (x - w1, y1)], "#c2453b")
    c.polygon(
        [(x + 6, top), (x + 42, top), (x + 62, foot), (x + 10, foot)],
        fade("#2a2450", 0.4),
    )
    for y in (520, 660, 790):
        c.rect(x - 13, y, 22, 36, "#ffd98f", 10)
    c.rect(x - 66, top - 10, 132, 16, "#3a3450", 4)
    for rail in range(9):
        c.rect(x - 64 + rail * 15.6, top - 40, 3, 32, "#3a3450")
    c.rect(x - 66, top - 42, 132, 4, "#3a3450")
    c.rect(x - 30, top - 72, 60, 66, "#ffeab5")
    for mullion in (-30, -11, 8, 27):
        c.rect(x + mullion, top - 72, 3, 66, "#4a3c50")
    c.pen.pieslice(c.box(x - 40, top - 112, 80, 84), 180, 360, fill="#a13a36")
    c.rect(x - 3, top - 138, 6, 32, "#3a3450")
    c.glow(x, top - 42, 330, 330, "#ffe39a", 0.95)
    c.rect(x - 22, top - 64, 44, 50, "#fffbe6", 8)
    c.rect(x + 62, foot - 84, 150, 84, "#d9b7a0")
    c.polygon(
        [
            (x + 50, foot - 82),
            (x + 82, foot - 132),
            (x + 196, foot - 132),
            (x + 226, foot - 82),
        ],
        "#8f3f3c",
    )
    c.rect(x + 88, foot - 58, 30, 34, "#ffd98f")
    c.rect(x + 150, foot - 58, 30, 34, "#ffd98f")


def _surf(c: Canvas) -> None:
    for x, y in ((420, 1210), (360, 1330), (310, 1440), (262, 1560)):
        for _ in range(22):
            c.ellipse(
                x + c.rng.gauss(0, 38),
                y + c.rng.gauss(0, 11),
                c.rng.uniform(8, 30),
                c.rng.uniform(3, 8),
                fade("#ffe9dc", c.rng.uniform(0.25, 0.7)),
            )
