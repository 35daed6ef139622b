"""Streets running to a vanishing point."""

from __future__ import annotations

import itertools
from dataclasses import dataclass

from newsroom.demo.scenes import buildings, furniture
from newsroom.demo.scenes.canvas import Canvas, fade, mix


@dataclass(frozen=True, slots=True)
class Vanishing:
    """One-point perspective: depth 1 is the picture plane, more is farther off."""

    x: float
    y: float

    def at(self, x: float, y: float, depth: float) -> tuple[float, float]:
        return self.x + (x - self.x) / depth, self.y + (y - self.y) / depth


def facades(
    c: Canvas,
    view: Vanishing,
    mist: str = "#fff3d3",
    out: float = 1250,
    foot: float = 1240,
) -> None:
    """Two rows of house fronts running into the mist."""
    depths = [1.0 * 1.28**i for i in range(11)]
    for side in (-1, 1):
        pairs = list(enumerate(itertools.pairwise(depths)))
        for i, (near, far) in reversed(pairs):
            haze = min(0.7, i * 0.075)
            wall = mix(buildings.WALLS[(i * 3 + (side > 0) * 2) % 7], mist, haze)
            if side > 0:
                wall = mix(wall, "#5a5070", 0.18)
            edge, top = 900 + side * out, -560 + 260 * ((i * 2 + side) % 3)
            c.shaded(
                [
                    view.at(edge, top, near),
                    view.at(edge, top, far),
                    view.at(edge, foot, far),
                    view.at(edge, foot, near),
                ],
                (0, mix(wall, "#ffffff", 0.15)),
                (1, mix(wall, "#6a4a50", 0.16)),
            )
            _front_windows(c, view, (edge, top), (near, far), haze, i, mist)


def _front_windows(
    c: Canvas,
    view: Vanishing,
    wall: tuple[float, float],
    span: tuple[float, float],
    haze: float,
    i: int,
    mist: str,
) -> None:
    (edge, top), (near, far) = wall, span
    shutter = mix(buildings.SHUTTERS[i % 4], mist, haze)
    glass = mix("#35545f", mist, haze)
    for floor in range(3):
        y1 = 720 - floor * 400
        if y1 - 250 < top:
            continue
        for a, b in ((0.14, 0.42), (0.58, 0.86)):
            d0, d1 = near + (far - near) * a, near + (far - near) * b
            c.polygon(
                [
                    view.at(edge, y1 - 230, d0),
                    view.at(edge, y1 - 230, d1),
                    view.at(edge, y1, d1),
                    view.at(edge, y1, d0),
                ],
                shutter,
            )
            d2, d3 = d0 + (d1 - d0) * 0.25, d0 + (d1 - d0) * 0.75
            c.polygon(
                [
                    view.at(edge, y1 - 215, d2),
                    view.at(edge, y1 - 215, d3),
                    view.at(edge, y1 - 10, d3),
                    view.at(edge, y1 - 10, d2),
                ],
                glass,
            )
        c.line(
            [view.at(edge, y1 + 70, near), view.at(edge, y1 + 70, far)],
            fade("#fffaf0", 0.6),
            8 / near,
        )
    _shop(c, mist, haze, edge, near, far, view, i)


def _shop(
    c: Canvas,
    mist: str,
    haze: float,
    edge: float,
    near: float,
    far: float,
    view: Vanishing,
    i: int,
) -> None:
    c.polygon(
        [
            view.at(edge, 880, near),
            view.at(edge, 880, far),
            view.at(edge, 1230, far),
            view.at(edge, 1230, near),
        ],
        mix("#4b3d40", mist, haze),
    )
    inner = edge - (170 if edge > 900 else -170)
    c.polygon(
        [
            view.at(edge, 850, near),
            view.at(edge, 850, far),
            view.at(inner, 940, far),
            view.at(inner, 940, near),
        ],
        mix(furniture.AWNINGS[i % 5], mist, haze),
    )
