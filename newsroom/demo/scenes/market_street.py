"""Stalls under striped awnings before a row of old shop-houses."""

from __future__ import annotations

from newsroom.demo.scenes import buildings, furniture, people, riders
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#f3d9a4"), (0.3, "#f9ecd0"), (1, "#f9ecd0"))
    c.glow(300, 60, 900, 600, "#fff4cf", 0.7)
    ground = 905.0
    buildings.street_row(c, ground, buildings.DAY, -30, 1900, (4, 4, 5, 4), 165)
    posts = [(-40.0, 230.0), (560.0, 205.0), (1230.0, 215.0), (1850.0, 240.0)]
    furniture.wires(c, posts, 26, 4)
    c.gradient(
        ((0, "#fbe7bf00"), (0.5, "#fbe7bf30"), (1, "#4a2f3a60")), 0, 300, 1800, 610
    )
    c.shaded(
        [(0, ground), (1800, ground), (1800, 1200), (0, 1200)],
        (0, "#c9a982"),
        (1, "#8f7468"),
    )
    for _ in range(120):
        y = ground + 295 * c.rng.random() ** 1.3
        w = 30 + (y - ground) * 0.3
        x = c.rng.uniform(-50, 1800)
        c.rect(x, y, w, 3, fade("#5e4a44", 0.15))
    stalls = ((-70, 0), (402, 1), (874, 2), (1346, 3))
    for x, i in stalls:
        _stall(c, x, ground + 62, 440, furniture.AWNINGS[i], i)
    for x, foot, h, hat, f in (
        (430, 1090, 330, "cone", 1),
        (1330, 1075, 320, "", -1),
        (1250, 1110, 335, "cone", -1),
    ):
        people.walker(c, x, foot, h, hat=hat, facing=f)
    riders.bicycle(c, 830, 1160, 370, "#7f5a86", facing=1)
    _baskets(c, 870 - 115, 1160 - 150)
    c.soft([(-100, 0), (420, 0), (1500, 1200), (500, 1200)], "#fff3cf", 90, 0.2)


def _stall(c: Canvas, x: float, foot: float, w: float, colour: str, kind: int) -> None:
    top = foot - 330
    c.shadow(x + w / 2, foot + 10, w * 0.56, 22, 0.5)
    c.rect(x + 10, top + 60, w - 20, 270, "#3d2c30")
    c.gradient(((0, "#241a22"), (1, "#5b4038")), x + 10, top + 60, w - 20, 270)
    c.line([(x + w * 0.5, top + 70), (x + w * 0.5, top + 116)], "#1c1518", 3)
    c.ellipse(x + w * 0.5, top + 124, 12, 14, "#fff0bf")
    c.glow(x + w * 0.5, top + 124, 200, 190, "#ffc977", 0.75)
    keeper = x + w * (0.32 if kind % 2 else 0.66)
    people.stander(c, keeper, foot + 4, 214, hat="cone" if kind in (0, 2) else "")
    for pole in (x + 12, x + w - 22):
        c.rect(pole, top + 40, 10, 290, "#6b4d3c")
    c.shaded(
        [
            (x, foot - 112),
            (x + w, foot - 112),
            (x + w + 16, foot - 44),
            (x - 16, foot - 44),
        ],
        (0, "#a97b52"),
        (1, "#8a5f3f"),
    )
    c.rect(x - 16, foot - 46, w + 32, 50, "#6f4a34")
    for board in range(1, 7):
        c.rect(x - 16 + board * (w + 32) / 7, foot - 46, 3, 50, fade("#2a1a18", 0.4))
    _produce(c, x, foot, w, kind)
    furniture.awning(c, x - 8, top, w + 16, 96, colour, 8)


def _produce(c: Canvas, x: float, foot: float, w: float, kind: int) -> None:
    heaps = (
        ("#e2652c", "#f0a03a", "#c93a2c", "#7fae58"),
        ("#5c9a55", "#8fbf5c", "#3f7d4a", "#e8e2c4"),
        ("#d94f6a", "#f3b6c0", "#f4ead6", "#c8452f"),
        ("#e3c14f", "#d98f2f", "#7f5a86", "#5c9a55"),
    )[kind % 4]
    step = w / 4
    for i, colour in enumerate(heaps):
        cx = x + step * (i + 0.5)
        for row in range(5):
            count = 6 - row
            for n in range(count):
                px = cx + (n - (count - 1) / 2) * 15 + c.rng.uniform(-2, 2)
                py = foot - 60 - row * 12
                shade = mix(
                    colour, c.rng.choice(("#ffffff", "#3a1a10")), c.rng.uniform(0, 0.16)
                )
                c.ellipse(px, py, 10, 9, shade)
                c.ellipse(px - 3, py - 3, 3, 2.4, fade("#ffffff", 0.4))
        c.rect(cx - step * 0.42, foot - 56, step * 0.84, 17, "#b98c58", 4)
        c.rect(cx - step * 0.42, foot - 56, step * 0.84, 4, "#d8b27c", 2)


def _baskets(c: Canvas, x: float, y: float) -> None:
    c.polygon([(x - 62, y), (x + 42, y), (x + 28, y + 62), (x - 48, y + 62)], "#b98c58")
    for band in range(3):
        c.rect(x - 56 + band * 5, y + 12 + band * 18, 92 - band * 10, 4, "#8f6a3e")
    for _ in range(46):
        c.ellipse(
            x - 10 + c.rng.gauss(0, 25),
            y - 14 + c.rng.gauss(0, 15),
            9,
            7,
            c.rng.choice(("#e8617a", "#f3b6c0", "#f4c33f", "#5c9a55", "#3f7d4a")),
        )
