"""Painted boats moored in a still cove in the late morning."""

from __future__ import annotations

from newsroom.demo.scenes import furniture, land, sky, water
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#2c8fb0"), (0.3, "#7fc4cc"), (0.52, "#d9efe2"), (1, "#d9efe2"))
    sky.cloud(c, 130, 300, 620, "#ffffff", "#a9d6dc", 0.95)
    sky.cloud(c, 1050, 210, 520, "#ffffff", "#9bcfd8", 0.85)
    land.hills(c, 470, 70, "#8fbcc0", 1.1, 640)
    land.islet(c, 1210, 585, 420, 250, "#5f9a93")
    land.islet(c, 180, 585, 330, 170, "#74aaa4")
    land.islet(c, 1560, 590, 320, 330, "#417f78")
    surface = 585
    c.reflect(surface, c.height - surface, "#27899c", 0.5, squash=0.8)
    c.gradient(
        ((0, "#1f8f9e00"), (1, "#0d5a74d0")), 0, surface, c.width, c.height - surface
    )
    water.ripples(c, surface, c.height, ("#d7f2e6", "#0f6678", "#7cc7c8"), 420, 0.36)
    for x, y, w, hull, flip in (
        (1120, 690, 330, "#c8452f", 1),
        (300, 725, 400, "#2f6f8f", -1),
        (760, 860, 560, "#1f7a6d", 1),
        (-60, 1010, 620, "#d98f2f", 1),
    ):
        _boat(c, x, y, w, hull, flip)
    _basket_boat(c, 1480, 960, 150)


def _boat(c: Canvas, x: float, surface: float, w: float, hull: str, flip: int) -> None:
    def at(u: float, v: float) -> tuple[float, float]:
        return x + (w * u if flip > 0 else w * (1 - u)), surface - w * v

    c.soft(
        [at(0.04, 0), at(0.94, 0), at(0.88, -0.1), at(0.1, -0.1)], "#063a4c", 12, 0.6
    )
    mirror = [at(0.06, 0), at(0.93, 0), at(0.84, -0.09), at(0.14, -0.09)]
    c.polygon(mirror, fade(hull, 0.25))
    c.polygon(
        [at(0.1, 0), at(0, 0.15), at(0.2, 0.1), at(0.7, 0.09), at(1, 0.24), at(0.9, 0)],
        hull,
    )
    c.polygon(
        [
            at(0, 0.15),
            at(0.2, 0.1),
            at(0.7, 0.09),
            at(1, 0.24),
            at(0.985, 0.2),
            at(0.7, 0.055),
            at(0.2, 0.066),
            at(0.015, 0.118),
        ],
        "#f4ead6",
    )
    c.polygon(
        [at(0.085, 0.025), at(0.1, 0), at(0.9, 0), at(0.915, 0.025)],
        mix(hull, "#000000", 0.4),
    )
    cabin = [at(0.18, 0.09), at(0.18, 0.26), at(0.46, 0.26), at(0.46, 0.09)]
    c.polygon(cabin, "#f2e4c6")
    c.polygon([at(0.15, 0.26), at(0.17, 0.3), at(0.48, 0.3), at(0.5, 0.26)], "#b5483a")
    for u in (0.22, 0.31, 0.4):
        c.polygon(
            [
                at(u - 0.02, 0.16),
                at(u - 0.02, 0.23),
                at(u + 0.035, 0.23),
                at(u + 0.035, 0.16),
            ],
            "#2b4654",
        )
    c.line([at(0.6, 0.09), at(0.6, 0.56)], "#4a3a33", w * 0.014)
    c.line([at(0.6, 0.54), at(0.98, 0.23)], fade("#23303a", 0.8), 2)
    c.line([at(0.6, 0.54), at(0.16, 0.29)], fade("#23303a", 0.8), 2)
    furniture.flag(c, *at(0.6, 0.58), w * 0.13)
    eye = at(0.9, 0.135)
    c.ellipse(*eye, w * 0.024, w * 0.02, "#f4ead6")
    c.ellipse(*eye, w * 0.011, w * 0.011, "#1c1b20")
    for u in (0.52, 0.66, 0.74):
        px, py = at(u, 0.1)
        c.ellipse(px, py, w * 0.035, w * 0.022, "#e9c46a")


def _basket_boat(c: Canvas, x: float, surface: float, w: float) -> None:
    c.ellipse(x, surface + 12, w * 0.62, w * 0.16, fade("#063a4c", 0.5))
    c.pen.pieslice(
        c.box(x - w * 0.5, surface - w * 0.42, w, w * 0.7), 0, 180, fill="#8a6238"
    )
    c.ellipse(x, surface - w * 0.07, w * 0.5, w * 0.13, "#5c3f24")
    px, py = x, surface - w * 0.06
    c.polygon(
        [(px - 22, py), (px - 16, py - 76), (px + 16, py - 76), (px + 22, py)],
        "#7f5a86",
    )
    c.ellipse(px, py - 88, 13, 15, "#c98f66")
    c.polygon([(px - 42, py - 90), (px, py - 124), (px + 42, py - 90)], "#e8cd96")
    c.line([(px + 12, py - 52), (px + 62, py + 34)], "#4a3526", 6)
