"""People on foot, as plain coloured silhouettes."""

from __future__ import annotations

from newsroom.demo.scenes.canvas import Canvas, mix

SKIN = "#c98f66"


HAIR = "#241d1f"


SHIRTS = ("#e9e2d2", "#d7573b", "#2f6f8f", "#e3a63c", "#5f8f63", "#7f5a86", "#f0f2f2")


TROUSERS = ("#2b3242", "#3d3a3a", "#4a5570", "#5a4a3f")


STRAW = "#e2c48a"


def walker(
    c: Canvas,
    x: float,
    foot: float,
    height: float,
    shirt: str = "",
    trousers: str = "",
    hat: str = "",
    facing: int = 1,
    stride: float = 0.5,
) -> None:
    """Someone walking, seen from the side; `hat` is "cone", "helmet" or nothing."""
    shirt = shirt or c.rng.choice(SHIRTS)
    trousers = trousers or c.rng.choice(TROUSERS)
    h = height
    hip, neck = foot - h * 0.47, foot - h * 0.82
    c.shadow(x, foot, h * 0.2, h * 0.035)
    step = h * 0.16 * stride
    _leg(
        c, x, hip, x - step * facing, foot - h * 0.01, h, mix(trousers, "#000000", 0.2)
    )
    _leg(c, x, hip, x + step * facing, foot, h, trousers)
    _arm(
        c,
        x,
        neck,
        x + step * 1.1 * facing,
        hip + h * 0.02,
        h,
        mix(shirt, "#000000", 0.2),
    )
    c.polygon(
        [
            (x - h * 0.085, neck + h * 0.03),
            (x - h * 0.04, neck - h * 0.005),
            (x + h * 0.04, neck - h * 0.005),
            (x + h * 0.085, neck + h * 0.03),
            (x + h * 0.08, hip + h * 0.03),
            (x - h * 0.08, hip + h * 0.03),
        ],
        shirt,
    )
    _arm(c, x, neck, x - step * facing, hip + h * 0.01, h, mix(shirt, "#ffffff", 0.12))
    head(c, x + h * 0.01 * facing, neck - h * 0.07, h, hat)


def stander(
    c: Canvas,
    x: float,
    foot: float,
    height: float,
    shirt: str = "",
    trousers: str = "",
    hat: str = "",
) -> None:
    walker(c, x, foot, height, shirt, trousers, hat, stride=0.22)


def _leg(
    c: Canvas, x: float, hip: float, tx: float, ty: float, h: float, colour: str
) -> None:
    c.polygon(
        [
            (x - h * 0.06, hip),
            (x + h * 0.06, hip),
            (tx + h * 0.035, ty),
            (tx - h * 0.035, ty),
        ],
        colour,
    )
    c.ellipse(tx + h * 0.012, ty - h * 0.008, h * 0.05, h * 0.018, "#1f1a1c")


def _arm(
    c: Canvas, x: float, neck: float, tx: float, ty: float, h: float, colour: str
) -> None:
    shoulder = neck + h * 0.045
    elbow = ((x + tx) / 2, (shoulder + ty) / 2 + h * 0.01)
    c.line([(x, shoulder), elbow], colour, h * 0.055)
    c.line([elbow, (tx, ty)], SKIN, h * 0.038)


def head(c: Canvas, x: float, y: float, h: float, hat: str) -> None:
    r = h * 0.062
    c.rect(x - r * 0.35, y + r * 0.4, r * 0.7, r * 1.1, mix(SKIN, "#5b3020", 0.25))
    c.ellipse(x, y, r * 0.92, r * 1.06, SKIN)
    c.pen.pieslice(c.box(x - r, y - r * 1.2, 2 * r, 2.1 * r), 178, 362, fill=HAIR)
    if hat == "cone":
        c.polygon(
            [(x - r * 2.5, y - r * 0.1), (x, y - r * 2.1), (x + r * 2.5, y - r * 0.1)],
            STRAW,
        )
        c.polygon(
            [(x, y - r * 2.1), (x + r * 2.5, y - r * 0.1), (x + r * 0.5, y - r * 0.1)],
            mix(STRAW, "#7a4d20", 0.32),
        )
    elif hat:
        c.pen.pieslice(
            c.box(x - r * 1.2, y - r * 1.4, 2.4 * r, 2.6 * r), 180, 360, fill=hat
        )
        c.rect(x - r * 1.2, y - r * 0.16, r * 2.5, r * 0.22, mix(hat, "#000000", 0.25))


def seated(
    c: Canvas,
    x: float,
    seat: float,
    height: float,
    shirt: str,
    facing: int = 1,
    hat: str = "",
) -> None:
    """Someone on a low stool; `height` is what they would be standing."""
    h = height
    neck = seat - h * 0.36
    knee = (x + h * 0.2 * facing, seat - h * 0.02)
    ankle = (x + h * 0.19 * facing, seat + h * 0.2)
    trousers = c.rng.choice(TROUSERS)
    c.line([(x, seat - h * 0.02), knee, ankle], trousers, h * 0.085)
    c.ellipse(ankle[0] + h * 0.03 * facing, ankle[1], h * 0.055, h * 0.02, "#1f1a1c")
    c.polygon(
        [
            (x - h * 0.085, seat + h * 0.02),
            (x - h * 0.07 + h * 0.012 * facing, neck + h * 0.02),
            (x + h * 0.07 + h * 0.012 * facing, neck + h * 0.02),
            (x + h * 0.085, seat + h * 0.02),
        ],
        shirt,
    )
    hand = (x + h * 0.22 * facing, seat - h * 0.14)
    c.line(
        [
            (x + h * 0.02 * facing, neck + h * 0.06),
            (x + h * 0.08 * facing, seat - h * 0.12),
            hand,
        ],
        mix(shirt, "#000000", 0.15),
        h * 0.05,
    )
    head(c, x + h * 0.05 * facing, neck - h * 0.05, h, hat)
