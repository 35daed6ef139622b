"""A steel truss over the river with a short train on it."""

from __future__ import annotations

import math

from newsroom.demo.scenes import land, plants, sky, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#4d9bb5"), (0.35, "#9fcdca"), (0.62, "#f3e6c4"), (1, "#f6e3b8"))
    c.glow(380, 560, 800, 520, "#fff0c2", 0.6)
    sky.cloud(c, 240, 230, 560, "#ffffff", "#bcd9dc", 0.85)
    sky.cloud(c, 1250, 330, 430, "#ffffff", "#c4dcda", 0.75)
    sky.cloud(c, 960, 170, 260, "#ffffff", "#b5d4da", 0.6)
    land.hills(c, 560, 40, "#a9c5bb", 1.4, 760)
    land.hills(c, 602, 26, "#86aea0", 2.2, 760)
    surface = 690
    c.rect(0, surface - 40, 1800, 40, plants.BLUE_GREEN.dark)
    for row, tall in ((62, 44), (40, 38), (16, 30)):
        for x in range(-20, 1840, 44):
            plants.bush(
                c,
                x + c.rng.uniform(-18, 18),
                surface - row + c.rng.uniform(-8, 8),
                tall * c.rng.uniform(0.7, 1.25),
                plants.BLUE_GREEN,
            )
    deck = 520.0
    _truss(c, deck)
    _train(c, 470, deck - 20, 1000)
    _truss_front(c, deck)
    for x in (250, 850, 1450):
        _pier(c, x, deck + 34, surface + 30)
    c.reflect(surface, c.height - surface, "#3f7f86", 0.34, squash=0.92)
    water.ripples(
        c, surface + 4, c.height, ("#e9f2dc", "#2c6570", "#a7cfc9"), 380, 0.34
    )
    water.sun_path(c, 380, surface + 4, c.height, 130, "#fff7d8")
    _reeds(c)


def _truss(c: Canvas, deck: float) -> None:
    c.rect(-10, deck, 1820, 34, "#54433f")
    c.rect(-10, deck, 1820, 8, "#a0715a")
    for x in range(-10, 1810, 30):
        c.rect(x, deck + 12, 16, 22, "#41322f")


def _truss_front(c: Canvas, deck: float) -> None:
    steel, lit = "#7a3f34", "#c27a58"
    for span in (-350, 250, 850, 1450):
        rise, bay = 168.0, 100.0
        top = [
            (span + bay * i, deck - rise * math.sin(math.pi * (0.16 + 0.68 * i / 6)))
            for i in range(7)
        ]
        low = [(span + bay * i, deck + 4) for i in range(7)]
        c.line([low[0], *top, low[6]], steel, 17)
        c.line([(x, y - 5) for x, y in [low[0], *top, low[6]]], lit, 4)
        for i in range(7):
            c.line([top[i], low[i]], steel, 8)
            if i < 6:
                a, b = (top[i], low[i + 1]) if i < 3 else (low[i], top[i + 1])
                c.line([a, b], steel, 7)
        for x, y in top:
            c.rect(x - 9, y - 9, 18, 18, mix(steel, "#000000", 0.15), 4)
    c.rect(-10, deck - 4, 1820, 8, lit)


def _train(c: Canvas, x: float, rail: float, w: float) -> None:
    wagons = 4
    length = w / wagons
    for i in range(wagons):
        wx = x + length * i
        engine = i == wagons - 1
        body = "#2f6f8f" if not engine else "#c8452f"
        c.rect(wx, rail - 92, length - 10, 92, body, 12)
        c.rect(wx, rail - 34, length - 10, 12, "#f4ead6")
        c.rect(wx + 6, rail - 104, length - 22, 16, "#d6dad6", 7)
        for pane in range(6 if not engine else 3):
            px = wx + 20 + pane * 36
            c.rect(px, rail - 76, 25, 32, "#20313f", 4)
            c.polygon(
                [(px, rail - 76), (px + 18, rail - 76), (px, rail - 54)],
                fade("#ffffff", 0.3),
            )
        if engine:
            c.polygon(
                [
                    (wx + length - 70, rail - 92),
                    (wx + length - 22, rail - 92),
                    (wx + length - 8, rail - 46),
                    (wx + length - 70, rail - 46),
                ],
                "#20313f",
            )
            c.ellipse(wx + length - 14, rail - 18, 8, 8, "#fff1c9")
        for wheel in (0.14, 0.27, 0.7, 0.83):
            c.ellipse(wx + length * wheel, rail + 6, 13, 13, "#22232a")


def _pier(c: Canvas, x: float, top: float, foot: float) -> None:
    c.shaded(
        [(x - 40, top), (x + 40, top), (x + 54, foot), (x - 54, foot)],
        (0, "#cbb794"),
        (1, "#8b8672"),
    )
    c.polygon(
        [(x + 10, top), (x + 40, top), (x + 54, foot), (x + 16, foot)],
        fade("#2f3a44", 0.28),
    )
    c.rect(x - 56, top - 4, 112, 20, "#ddcba6", 4)
    for course in range(5):
        c.rect(x - 46, top + 34 + course * 32, 92, 3, fade("#4b4c46", 0.25))


def _reeds(c: Canvas) -> None:
    for x0, x1, rise in ((-20, 520, 190), (1430, 1830, 150)):
        for tone, share in (("#1e4a4a", 1.0), ("#2f6a58", 0.8), ("#5b9360", 0.55)):
            plants.grass(
                c,
                x0,
                x1,
                c.height + 10,
                rise * share * 1.3,
                (tone, mix(tone, "#d9d08a", 0.15)),
            )
