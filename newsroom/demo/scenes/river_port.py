"""Ship-to-shore cranes against the first light."""

from __future__ import annotations

from newsroom.demo.scenes import land, sky, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix

CONTAINERS = ("#b5483a", "#2f5f7d", "#c98f3c", "#4f7462", "#7d4a58", "#d8d2c2")


def paint(c: Canvas) -> None:
    c.sky(
        (0, "#2a4a75"),
        (0.22, "#6e86a8"),
        (0.4, "#e7a98b"),
        (0.52, "#ffd59a"),
        (0.6, "#ffe9bd"),
        (1, "#ffe9bd"),
    )
    sky.streaks(c, 120, 480, "#ffdcc0", 14, 0.5)
    sky.streaks(c, 60, 300, "#4f6690", 8, 0.35)
    sun = (1180, 628)
    c.glow(*sun, 900, 620, "#ffb25e", 0.75)
    c.ellipse(*sun, 62, 62, "#fff6da")
    land.hills(c, 640, 46, "#b7a0a4", 1.3, 720)
    land.hills(c, 668, 30, "#8c8596", 2.1, 730)
    quay = 735
    _container_yard(c, quay)
    for x, size, colour in (
        (1330, 0.72, "#8a5f68"),
        (1010, 0.84, "#6d4c5c"),
        (560, 1.06, "#43364d"),
    ):
        _gantry(c, x, quay, 500 * size, colour)
    c.rect(0, quay - 12, c.width, 46, "#4b4456")
    c.rect(0, quay - 12, c.width, 7, "#f0b98e")
    for x in range(20, 1800, 120):
        c.rect(x, quay + 8, 34, 22, "#2d2a38", 5)
    c.reflect(quay + 34, 500, "#54688c", 0.3, squash=0.9)
    water.sun_path(c, sun[0], quay + 40, 1200, 170, "#fff0c4")
    water.ripples(c, quay + 40, 1200, ("#ffd9a6", "#2f456b", "#8ea1bd"), 330, 0.34)
    _cargo_ship(c, 90, quay + 96, 720)
    _sampan(c, 1420, 1050, 230)


def _container_yard(c: Canvas, foot: float) -> None:
    x = 0.0
    while x < 1800:
        stack = c.rng.randint(1, 4)
        for level in range(stack):
            colour = mix(c.rng.choice(CONTAINERS), "#c89a90", 0.35)
            c.rect(x, foot - 12 - 30 * (level + 1), 74, 28, colour)
            for rib in range(1, 9):
                c.rect(
                    x + rib * 8,
                    foot - 9 - 30 * (level + 1),
                    2,
                    22,
                    fade("#2a2030", 0.18),
                )
        x += 78


def _gantry(c: Canvas, x: float, foot: float, h: float, colour: str) -> None:
    w = h * 0.46
    beam = foot - h * 0.62
    thick = h * 0.026
    peak = (x + w * 0.38, foot - h)
    for leg in (x, x + w * 0.78):
        c.rect(leg, beam, thick, h * 0.62, colour)
    c.rect(x - w * 0.06, foot - h * 0.04, w * 0.95, thick, colour)
    c.rect(x, foot - h * 0.3, w * 0.8, thick, colour)
    c.line([(x, foot - h * 0.3), (x + w * 0.78, beam)], colour, thick * 0.7)
    c.rect(x - h * 0.62, beam, h * 1.28, thick * 1.5, colour)
    c.rect(x - h * 0.62, beam + thick * 0.2, h * 1.28, 2.5, fade("#ffd9a6", 0.6))
    c.line([(x + w * 0.1, beam), peak, (x + w * 0.8, beam)], colour, thick)
    for reach in (-0.58, -0.3):
        c.line([peak, (x + h * reach, beam)], colour, thick * 0.45)
    c.line([peak, (x + h * 0.62, beam)], colour, thick * 0.45)
    cab = x - h * 0.34
    c.rect(cab, beam + thick * 1.4, h * 0.06, h * 0.05, mix(colour, "#000000", 0.25))
    for rope in (0.005, 0.055):
        c.line([(cab + h * rope, beam), (cab + h * rope, beam + h * 0.28)], colour, 2)
    c.rect(cab - h * 0.05, beam + h * 0.28, h * 0.16, h * 0.06, "#b5483a")
    c.ellipse(*peak, 5, 5, "#ff7a5c")


def _cargo_ship(c: Canvas, x: float, surface: float, w: float) -> None:
    deck = surface - w * 0.09
    _deck_load(c, x, deck, w)
    hull = [
        (x - w * 0.04, deck - w * 0.03),
        (x + w * 0.04, deck),
        (x + w * 0.97, deck),
        (x + w, deck - w * 0.02),
        (x + w * 0.96, surface),
        (x + w * 0.03, surface),
    ]
    c.shaded(hull, (0, "#37405a"), (1, "#20253a"))
    c.polygon(
        [
            (x + w * 0.015, surface - w * 0.022),
            (x + w * 0.965, surface - w * 0.022),
            (x + w * 0.96, surface),
            (x + w * 0.03, surface),
        ],
        "#94382f",
    )
    c.soft(
        [
            (x, surface),
            (x + w, surface),
            (x + w * 0.95, surface + 60),
            (x, surface + 50),
        ],
        "#1a2138",
        16,
        0.6,
    )


def _deck_load(c: Canvas, x: float, deck: float, w: float) -> None:
    for column in range(9):
        for level in range(c.rng.randint(2, 4)):
            colour = mix(c.rng.choice(CONTAINERS), "#3a2c44", 0.15)
            bx = x + w * (0.08 + 0.075 * column)
            by = deck - 30 * (level + 1)
            c.rect(bx, by, w * 0.072, 29, colour)
            c.rect(bx, by, w * 0.072, 5, fade("#ffd9a6", 0.35))
    bridge = x + w * 0.79
    c.rect(bridge, deck - w * 0.24, w * 0.12, w * 0.24, "#e9dccb")
    c.rect(bridge - w * 0.02, deck - w * 0.26, w * 0.16, w * 0.03, "#f7ecdc")
    for row in range(5):
        for pane in range(5):
            c.rect(
                bridge + w * (0.012 + 0.021 * pane),
                deck - w * (0.22 - 0.042 * row),
                w * 0.012,
                w * 0.016,
                "#4a5d78",
            )
    c.rect(bridge + w * 0.03, deck - w * 0.33, w * 0.04, w * 0.08, "#b5483a")
    c.rect(bridge + w * 0.03, deck - w * 0.33, w * 0.04, w * 0.02, "#2b2636")


def _sampan(c: Canvas, x: float, surface: float, w: float) -> None:
    c.soft(
        [
            (x - 20, surface),
            (x + w + 10, surface),
            (x + w, surface + 26),
            (x, surface + 26),
        ],
        "#151c33",
        10,
        0.65,
    )
    c.polygon(
        [
            (x, surface - w * 0.09),
            (x + w * 0.1, surface + 6),
            (x + w * 0.85, surface + 6),
            (x + w, surface - w * 0.12),
            (x + w * 0.8, surface - w * 0.03),
            (x + w * 0.2, surface - w * 0.03),
        ],
        "#2a2230",
    )
    c.pen.pieslice(
        c.box(x + w * 0.32, surface - w * 0.22, w * 0.36, w * 0.4),
        180,
        360,
        fill="#6b4a3a",
    )
    px, py = x + w * 0.82, surface - w * 0.06
    c.polygon(
        [(px - 13, py), (px - 9, py - 52), (px + 9, py - 52), (px + 13, py)], "#3b2f45"
    )
    c.polygon([(px - 30, py - 56), (px, py - 80), (px + 30, py - 56)], "#d8b27c")
    c.line([(px - 4, py - 40), (px + 44, py + 34)], "#3a2a2a", 5)
