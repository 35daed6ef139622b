"""Blocks of flats with lit windows at dusk, a lake in front."""

from __future__ import annotations

from newsroom.demo.scenes import buildings, furniture, people, plants, sky, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky(
        (0, "#262a5e"),
        (0.24, "#5a4a86"),
        (0.42, "#c46f86"),
        (0.54, "#f5a677"),
        (0.62, "#ffd198"),
        (1, "#ffd198"),
    )
    sky.streaks(c, 200, 640, "#ffbf9c", 16, 0.55)
    sky.streaks(c, 60, 300, "#3a3a76", 8, 0.4)
    c.glow(1290, 730, 1000, 560, "#ffab62", 0.7)
    surface = 800.0
    _skyline(c, surface)
    _towers(c, surface)
    for x in range(-20, 1840, 40):
        plants.bush(
            c,
            x + c.rng.uniform(-14, 14),
            surface - 14,
            c.rng.uniform(22, 44),
            plants.Foliage("#26294e", "#343a5e", "#5c5070"),
        )
    for x in range(70, 1800, 190):
        furniture.lamp_post(c, x, surface + 4, 110, 1, lit=True)
    c.rect(0, surface, 1800, 14, "#3a3558")
    c.rect(0, surface, 1800, 4, "#f0a878")
    c.reflect(surface + 14, 420, "#3b3668", 0.3, squash=0.72)
    water.ripples(c, surface + 18, 1200, ("#ffcf9c", "#2a2858", "#c98a9a"), 380, 0.34)
    _anglers(c)


def _skyline(c: Canvas, surface: float) -> None:
    for layer, (tone, low, high) in enumerate(
        (("#b9788a", 110, 260), ("#8a5d82", 90, 320), ("#634a78", 70, 250))
    ):
        x = -20.0
        while x < 1810:
            w, h = c.rng.uniform(50, 120), c.rng.uniform(low, high)
            c.rect(x, surface - h - 20, w, h + 20, tone)
            for _ in range(round(h / 20) if layer else 0):
                c.rect(
                    x + c.rng.uniform(6, w - 12),
                    surface - c.rng.uniform(20, h),
                    5,
                    7,
                    fade("#ffd98f", 0.7),
                )
            x += w + c.rng.uniform(-6, 26)


def _towers(c: Canvas, surface: float) -> None:
    dusk = buildings.DUSK
    for x, w, h, columns, share in (
        (1270, 190, 470, 6, 0.5),
        (140, 210, 560, 7, 0.55),
        (850, 230, 640, 7, 0.6),
        (470, 240, 500, 8, 0.5),
        (1540, 190, 390, 6, 0.55),
    ):
        buildings.tower(
            c,
            x,
            surface,
            w,
            h,
            mix("#5a4d7c", "#a8627c", min(0.4, abs(x - 100) / 3200)),
            mix("#3b3660", "#f09a6c", 0.4 if x < 1200 else 0.06),
            dusk,
            columns,
            round(h / 33),
            share,
        )
    c.glow(1290, 790, 760, 400, "#ff9a5c", 0.42)


def _anglers(c: Canvas) -> None:
    c.polygon([(0, 1130), (760, 1150), (980, 1210), (0, 1210)], "#1d1b3c")
    c.polygon([(0, 1122), (760, 1142), (766, 1152), (0, 1134)], "#e89a72")
    for x in (300, 430):
        people.stander(
            c, x, 1140, 230, "#2a2550", "#17152f", "cone" if x == 300 else ""
        )
    c.line([(330, 1010), (640, 830)], "#17152f", 5)
    c.line([(640, 830), (690, 1080)], fade("#ffe1c0", 0.6), 1.6)
    for tone in ("#17152f", "#2a2550"):
        plants.grass(c, -10, 300, 1215, 110, (tone,))
        plants.grass(c, 520, 900, 1215, 80, (tone,))
