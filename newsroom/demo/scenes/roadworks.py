"""A roller on fresh asphalt, workers laying kerbs."""

from __future__ import annotations

from newsroom.demo.scenes import buildings, people, plants, sky
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#6db4c9"), (0.4, "#c5e2dd"), (0.6, "#f7ecce"), (1, "#f7ecce"))
    sky.cloud(c, 900, 240, 520, "#ffffff", "#cbe2e2", 0.9)
    sky.cloud(c, 180, 330, 330, "#ffffff", "#d5e8e4", 0.8)
    light = buildings.Light(shade="#6a6a86", glass="#6f8b98", depth=0.2)
    for x, w, h, n in (
        (60, 190, 420, 5),
        (330, 150, 330, 4),
        (1240, 210, 470, 6),
        (1530, 160, 360, 4),
    ):
        buildings.tower(c, x, 640, w, h, "#e6d9c6", "#bfb4b0", light, n, round(h / 34))
    _tower_crane(c, 1120, 640, 520)
    c.gradient(
        ((0, "#f7ecce00"), (0.5, "#f7ecce80"), (1, "#f7ecce50")), 0, 120, 1800, 530
    )
    for x in range(-20, 1840, 70):
        plants.bush(
            c,
            x + c.rng.uniform(-20, 20),
            640,
            c.rng.uniform(34, 60),
            plants.YOUNG_GREEN,
        )
    _road(c)
    _steam(c)
    _roller(c, 640, 1010, 560)
    for x in (160, 400, 1330, 1540, 1740):
        _cone(c, x, 1150 - x * 0.035, 110)
    people.walker(c, 1330, 980, 300, "#f0812f", "#3a4a6a", "#f4c33f", -1)
    people.stander(c, 1480, 960, 300, "#f0812f", "#2b3242", "#f4c33f")
    c.line([(1316, 850), (1252, 980)], "#8a6238", 8)
    c.polygon([(1226, 968), (1280, 976), (1272, 1004), (1220, 996)], "#4a4650")
    for x, foot in ((1330, 980), (1480, 960)):
        c.rect(x - 26, foot - 200, 52, 10, "#fff6c4")
        c.rect(x - 26, foot - 170, 52, 10, "#fff6c4")
    _sign(c, 300, 1060)


def _road(c: Canvas) -> None:
    c.shaded(
        [(0, 648), (1800, 648), (1800, 1200), (0, 1200)], (0, "#dcb987"), (1, "#b98a5c")
    )
    c.shaded(
        [(0, 770), (1800, 700), (1800, 1010), (0, 1120)], (0, "#6b6672"), (1, "#3f3c48")
    )
    c.polygon([(0, 752), (1800, 684), (1800, 704), (0, 774)], "#e9e2d2")
    c.polygon([(0, 1112), (1800, 1004), (1800, 1026), (0, 1140)], "#e9e2d2")
    c.polygon(
        [(900, 738), (1800, 700), (1800, 1010), (1180, 1048)], fade("#1c1a24", 0.35)
    )
    for _ in range(900):
        px, py = c.rng.uniform(900, 1800), c.rng.uniform(720, 1030)
        c.ellipse(px, py, 3, 1.6, fade(c.rng.choice(("#8d8a98", "#1c1a24")), 0.35))


def _tower_crane(c: Canvas, x: float, foot: float, h: float) -> None:
    tone = "#d98f2f"
    c.rect(x - 9, foot - h, 18, h, tone)
    for rung in range(int(h // 26)):
        y = foot - rung * 26
        c.line([(x - 8, y), (x + 8, y - 26)], mix(tone, "#5a3a1a", 0.5), 3)
    c.rect(x - 150, foot - h - 6, 560, 14, tone)
    c.line([(x - 140, foot - h), (x, foot - h - 70), (x + 400, foot - h)], tone, 5)
    c.rect(x - 150, foot - h, 62, 36, "#8d8a90")
    c.rect(x + 8, foot - h + 6, 34, 32, "#e9e2d2")
    c.line([(x + 300, foot - h), (x + 300, foot - h + 190)], "#4a4650", 3)
    c.rect(x + 272, foot - h + 188, 56, 16, "#8a6238")


def _steam(c: Canvas) -> None:
    for _ in range(12):
        x, y = c.rng.uniform(980, 1700), c.rng.uniform(690, 800)
        c.soft(
            [(x - 60, y), (x, y - 46), (x + 70, y - 10), (x + 20, y + 20)],
            "#fff6e6",
            26,
            0.26,
        )


def _roller(c: Canvas, x: float, foot: float, w: float) -> None:
    body, dark = "#f0b13c", "#c07f22"
    c.shadow(x + w * 0.5, foot + 4, w * 0.56, 30, 0.55)
    for wheel in (0.17, 0.8):
        r = w * 0.155
        cx, cy = x + w * wheel, foot - r
        c.ellipse(cx, cy, r, r, "#4a4854")
        c.ellipse(cx, cy, r * 0.84, r * 0.84, "#7b7886")
        c.ellipse(cx - r * 0.1, cy - r * 0.14, r * 0.64, r * 0.64, "#8f8c9a")
        c.ellipse(cx, cy, r * 0.24, r * 0.24, "#3a3842")
    c.polygon(
        [
            (x + w * 0.08, foot - w * 0.36),
            (x + w * 0.36, foot - w * 0.36),
            (x + w * 0.4, foot - w * 0.2),
            (x + w * 0.34, foot - w * 0.14),
            (x + w * 0.05, foot - w * 0.27),
        ],
        dark,
    )
    c.shaded(
        [
            (x + w * 0.34, foot - w * 0.4),
            (x + w * 0.96, foot - w * 0.38),
            (x + w, foot - w * 0.26),
            (x + w * 0.66, foot - w * 0.14),
            (x + w * 0.34, foot - w * 0.14),
        ],
        (0, "#ffca5e"),
        (1, body),
    )
    for vent in range(4):
        c.rect(x + w * 0.74, foot - w * (0.34 - vent * 0.03), w * 0.15, w * 0.012, dark)
    for post in (0.3, 0.56):
        c.rect(x + w * post, foot - w * 0.68, w * 0.02, w * 0.34, "#3a3c45")
    c.rect(x + w * 0.25, foot - w * 0.71, w * 0.4, w * 0.045, body, 8)
    c.rect(x + w * 0.25, foot - w * 0.68, w * 0.4, w * 0.014, dark)
    people.seated(c, x + w * 0.44, foot - w * 0.36, w * 0.5, "#f0812f", -1, "#f7f2e6")
    c.line(
        [(x + w * 0.34, foot - w * 0.38), (x + w * 0.31, foot - w * 0.46)], "#3a3c45", 8
    )
    c.ellipse(x + w * 0.62, foot - w * 0.735, 13, 15, "#ff8a3c")
    c.glow(x + w * 0.62, foot - w * 0.735, 90, 90, "#ffab5c", 0.7)


def _cone(c: Canvas, x: float, foot: float, h: float) -> None:
    c.shadow(x + 8, foot, h * 0.42, h * 0.08, 0.5)
    c.polygon(
        [
            (x - h * 0.36, foot),
            (x - h * 0.3, foot - h * 0.09),
            (x + h * 0.3, foot - h * 0.09),
            (x + h * 0.36, foot),
        ],
        "#b9401f",
    )
    c.polygon(
        [
            (x - h * 0.24, foot - h * 0.08),
            (x - h * 0.05, foot - h),
            (x + h * 0.05, foot - h),
            (x + h * 0.24, foot - h * 0.08),
        ],
        "#f0642f",
    )
    for low, high in ((0.3, 0.46), (0.6, 0.74)):
        a, b = 0.24 - 0.19 * low, 0.24 - 0.19 * high
        c.polygon(
            [
                (x - h * a, foot - h * low),
                (x - h * b, foot - h * high),
                (x + h * b, foot - h * high),
                (x + h * a, foot - h * low),
            ],
            "#fff6e6",
        )
    c.polygon(
        [
            (x + h * 0.02, foot - h),
            (x + h * 0.05, foot - h),
            (x + h * 0.24, foot - h * 0.08),
            (x + h * 0.1, foot - h * 0.08),
        ],
        fade("#5a1a10", 0.22),
    )


def _sign(c: Canvas, x: float, foot: float) -> None:
    c.line([(x, foot - 190), (x - 66, foot)], "#5a5460", 9)
    c.line([(x, foot - 190), (x + 66, foot)], "#5a5460", 9)
    c.polygon(
        [(x, foot - 330), (x - 128, foot - 112), (x + 128, foot - 112)], "#c8352b"
    )
    c.polygon([(x, foot - 288), (x - 92, foot - 132), (x + 92, foot - 132)], "#ffd95a")
    c.ellipse(x - 2, foot - 228, 12, 12, "#22202a")
    c.line([(x - 4, foot - 216), (x + 12, foot - 182)], "#22202a", 17)
    c.line([(x + 12, foot - 184), (x - 6, foot - 142)], "#22202a", 10)
    c.line([(x + 12, foot - 184), (x + 26, foot - 142)], "#22202a", 10)
    c.line([(x, foot - 206), (x + 34, foot - 186), (x + 52, foot - 160)], "#22202a", 6)
    c.polygon(
        [(x + 34, foot - 140), (x + 52, foot - 164), (x + 72, foot - 140)], "#22202a"
    )
