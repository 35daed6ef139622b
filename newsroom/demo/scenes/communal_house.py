"""A village hall with upswept eaves among old trees, mist at its foot."""

from __future__ import annotations

from newsroom.demo.scenes import land, people, plants
from newsroom.demo.scenes.canvas import Canvas, fade, mix


def paint(c: Canvas) -> None:
    c.sky((0, "#e8b48a"), (0.3, "#f6d7a8"), (0.6, "#fdf0d2"), (1, "#fdf0d2"))
    c.glow(420, 330, 760, 560, "#fff4cd", 0.85)
    c.ellipse(420, 330, 66, 66, "#fffaf0")
    land.hills(c, 600, 44, "#d9bd9c", 1.2, 760)
    land.hills(c, 650, 34, "#b9a98a", 2.0, 760)
    for x, h in ((80, 720), (1700, 780), (1500, 560)):
        plants.tree(
            c, x, 800, h, plants.Foliage("#3f5440", "#5f7748", "#a8a860"), "#5b463a"
        )
    c.gradient(((0, "#fdf0d200"), (1, "#fdf0d2a0")), 0, 420, 1800, 380)
    foot = 820.0
    c.shaded(
        [(0, 790), (1800, 790), (1800, 1200), (0, 1200)], (0, "#d8ae80"), (1, "#96644e")
    )
    for y in (870, 915, 972, 1045, 1130):
        c.line([(0, y), (1800, y)], fade("#6b4034", 0.26), 3)
    for row, (y0, y1) in enumerate(
        ((830, 870), (870, 915), (915, 972), (972, 1045), (1045, 1130), (1130, 1200))
    ):
        for x in range(-400, 2300, 150):
            shift = x + 75 * (row % 2)
            c.line(
                [
                    (900 + (shift - 900) * (0.5 + row * 0.1), y0),
                    (900 + (shift - 900) * (0.56 + row * 0.1), y1),
                ],
                fade("#6b4034", 0.22),
                3,
            )
    _hall(c, 900, foot, 1180)
    for x in (530, 1270):
        _urn(c, x, 950)
    _procession_flags(c)
    people.walker(c, 700, 1080, 240, "#b5483a", "#f3e7cb", facing=1)
    people.walker(c, 790, 1090, 236, "#2f5f86", "#f3e7cb", facing=1)
    people.walker(c, 1130, 1060, 226, "#e3a63c", "#f3e7cb", facing=-1)
    c.soft([(-60, 800), (1860, 800), (1860, 870), (-60, 870)], "#fff3d6", 44, 0.42)


def _hall(c: Canvas, x: float, foot: float, w: float) -> None:
    half = w / 2
    for step in range(3):
        c.rect(
            x - half * 0.94 - step * 22,
            foot - 6 + step * 17,
            w * 0.94 + step * 44,
            18,
            mix("#d8c4a0", "#7d6656", step * 0.2),
        )
    c.rect(x - half * 0.86, foot - 230, w * 0.86, 226, "#4a2a22")
    c.gradient(
        ((0, "#2a1614"), (1, "#6b3a2a")), x - half * 0.86, foot - 230, w * 0.86, 226
    )
    c.glow(x, foot - 90, 330, 190, "#ffb45e", 0.7)
    for bay in range(9):
        bx = x - half * 0.8 + bay * w * 0.8 / 9
        if bay != 4:
            c.rect(bx + 14, foot - 176, w * 0.8 / 9 - 28, 172, "#8a4a30", 3)
            for slat in range(6):
                c.rect(bx + 20 + slat * 10, foot - 168, 4, 74, "#4a241a")
            c.rect(bx + 20, foot - 84, w * 0.8 / 9 - 40, 70, "#74391f", 3)
    c.rect(x - 40, foot - 96, 80, 60, "#c8352b", 4)
    c.rect(x - 32, foot - 118, 64, 26, "#e0a33a", 4)
    for bay in range(10):
        px = x - half * 0.8 + bay * w * 0.8 / 9
        c.gradient(((0, "#8f3428"), (1, "#6b241c")), px - 13, foot - 236, 26, 232)
        c.rect(px - 10, foot - 236, 6, 232, fade("#ffd9a0", 0.3))
        c.rect(px - 20, foot - 14, 40, 14, "#c9b48e", 3)
    c.rect(x - half * 0.9, foot - 250, w * 0.9, 24, "#6b2f22")
    for beam in range(26):
        c.rect(x - half * 0.88 + beam * w * 0.88 / 26, foot - 246, 15, 14, "#c98f3c", 3)
    _roof_and_ridge(c, x, foot, half)


def _roof_and_ridge(c: Canvas, x: float, foot: float, half: float) -> None:
    _swept_roof(c, x, foot - 232, half * 1.16, 268, 0.52)
    for side in (-1, 1):
        _dragon_tip(c, x + side * half * 0.62, foot - 506, side)
    c.ellipse(x, foot - 528, 30, 30, "#e0a33a")
    c.ellipse(x, foot - 528, 18, 18, "#f7d98a")
    for turn in (-34, -18, 18, 34):
        c.line(
            [(x + turn * 0.7, foot - 540), (x + turn * 1.5, foot - 578)], "#e0a33a", 7
        )


def _swept_roof(
    c: Canvas, x: float, eave: float, reach: float, rise: float, ridge: float
) -> None:
    def outline(k: float) -> list[tuple[float, float]]:
        """The slope's lower edge at share k of the rise, turned up at its ends."""
        span = reach * (ridge + (1 - ridge) * k**1.5)
        points = []
        for step in range(33):
            t = step / 16 - 1
            lift = abs(t) ** 5 * 78 * k
            points.append((x + span * t, eave - rise * (1 - k) - lift))
        return points

    top, low = outline(0.0), outline(1.0)
    c.shaded([*top, *reversed(low)], (0, "#a35a3c"), (0.5, "#8a4632"), (1, "#5d2f28"))
    for row in range(1, 15):
        c.line(outline(row / 15), fade("#3a1814", 0.32), 4)
        c.line([(px, py - 5) for px, py in outline(row / 15)], fade("#f0b184", 0.2), 3)
    for column in range(-15, 16):
        t = column / 16
        points = []
        for step in range(7):
            k = step / 6
            span = reach * (ridge + (1 - ridge) * k**1.5)
            points.append((x + span * t, eave - rise * (1 - k) - abs(t) ** 5 * 78 * k))
        c.line(points, fade("#3a1814", 0.3), 3)
    c.line(low, "#d9a878", 12)
    c.line([(px, py + 9) for px, py in low], "#4a2018", 7)
    c.line([(px, py - 4) for px, py in top], "#e3c394", 22)
    for side in (0, -1):
        tip = low[side]
        turn = -1 if side == 0 else 1
        c.line(
            [tip, (tip[0] + turn * 34, tip[1] - 24), (tip[0] + turn * 48, tip[1] - 66)],
            "#d9a878",
            13,
        )


def _dragon_tip(c: Canvas, x: float, y: float, side: int) -> None:
    gold = "#e3c394"
    c.line(
        [
            (x - side * 60, y - 6),
            (x - side * 20, y - 22),
            (x + side * 6, y - 58),
            (x - side * 16, y - 84),
        ],
        gold,
        15,
    )
    c.ellipse(x - side * 18, y - 84, 17, 13, gold)


def _urn(c: Canvas, x: float, foot: float) -> None:
    c.shadow(x, foot, 78, 14, 0.5)
    c.polygon(
        [(x - 60, foot), (x - 48, foot - 74), (x + 48, foot - 74), (x + 60, foot)],
        "#3f5f73",
    )
    c.polygon(
        [(x + 6, foot - 74), (x + 48, foot - 74), (x + 60, foot), (x + 14, foot)],
        fade("#14202e", 0.3),
    )
    c.rect(x - 62, foot - 88, 124, 20, "#557a8f", 6)
    plants.trunk(c, x, foot - 84, foot - 150, 12, "#5b463a", 4, 2)
    for dx, dy, r in ((-38, -168, 44), (34, -186, 48), (-4, -226, 50)):
        plants.bush(c, x + dx, foot + dy, r, plants.DEEP_GREEN)


def _procession_flags(c: Canvas) -> None:
    for x, foot, h in (
        (40, 1120, 520),
        (1760, 1120, 520),
        (300, 1010, 400),
        (1500, 1010, 400),
    ):
        c.rect(x - 5, foot - h, 10, h, "#8a5634")
        side = 1 if x < 900 else -1
        w = h * 0.36
        y = foot - h + 10
        for inset, tone in (
            (0, "#2f6f8f"),
            (0.14, "#f4c33f"),
            (0.28, "#d3222a"),
            (0.42, "#f7f2e6"),
            (0.5, "#3f7d4a"),
        ):
            d = w * inset
            left, right = (x + d, x + w - d) if side > 0 else (x - w + d, x - d)
            c.rect(left, y + d, right - left, w - 2 * d, tone)
        for n in range(9):
            tx = x + side * w
            ty = y + w * n / 9
            c.polygon(
                [(tx, ty), (tx + side * 22, ty + w / 18), (tx, ty + w / 9)], "#2f6f8f"
            )
