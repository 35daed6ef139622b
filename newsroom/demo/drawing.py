"""Draws the demonstration's pictures, the same each time, from their names."""

from __future__ import annotations

import io
from collections.abc import Callable
from dataclasses import dataclass

from PIL import Image

from newsroom.demo.scenes import (
    clinic,
    coast_road,
    communal_house,
    courthouse,
    fishing_boats,
    flag_street,
    flamboyant_avenue,
    flooded_street,
    football_pitch,
    garden,
    level_crossing,
    library,
    lighthouse,
    lotus_lake,
    market_street,
    night_alley,
    night_market,
    noodle_stall,
    railway_bridge,
    river_port,
    roadworks,
    roundabout,
    school_yard,
    service_counter,
    theatre,
    tower_blocks,
)
from newsroom.demo.scenes.canvas import Canvas

LANDSCAPE = (1800, 1200)
WIDE = (1800, 1013)
PORTRAIT = (1200, 1600)


@dataclass(frozen=True, slots=True)
class Scene:
    paint: Callable[[Canvas], None]
    # The sheet in units, which every measure in the scene counts in.
    sheet: tuple[int, int] = LANDSCAPE


SCENES: dict[str, Scene] = {
    "river-port": Scene(river_port.paint),
    "railway-bridge": Scene(railway_bridge.paint),
    "fishing-boats": Scene(fishing_boats.paint),
    "lighthouse": Scene(lighthouse.paint, PORTRAIT),
    "coast-road": Scene(coast_road.paint, WIDE),
    "market-street": Scene(market_street.paint),
    "flamboyant-avenue": Scene(flamboyant_avenue.paint),
    "flooded-street": Scene(flooded_street.paint),
    "night-market": Scene(night_market.paint),
    "night-alley": Scene(night_alley.paint, PORTRAIT),
    "flag-street": Scene(flag_street.paint),
    "roundabout": Scene(roundabout.paint),
    "level-crossing": Scene(level_crossing.paint),
    "roadworks": Scene(roadworks.paint),
    "tower-blocks": Scene(tower_blocks.paint),
    "school-yard": Scene(school_yard.paint),
    "library": Scene(library.paint),
    "theatre": Scene(theatre.paint),
    "courthouse": Scene(courthouse.paint),
    "clinic": Scene(clinic.paint),
    "communal-house": Scene(communal_house.paint),
    "service-counter": Scene(service_counter.paint),
    "lotus-lake": Scene(lotus_lake.paint),
    "garden": Scene(garden.paint),
    "football-pitch": Scene(football_pitch.paint),
    "noodle-stall": Scene(noodle_stall.paint, PORTRAIT),
}


def draw_file(name: str, width: int = 1600) -> bytes:
    """The picture as a JPEG file, the same bytes each time."""
    buffer = io.BytesIO()
    draw(name, width).save(buffer, "JPEG", quality=92)
    return buffer.getvalue()


def draw(name: str, width: int = 1800) -> Image.Image:
    """An RGB picture `width` pixels across; `KeyError` if no scene has that name."""
    scene = SCENES[name]
    canvas = Canvas(*scene.sheet, pixels=width, seed=name)
    scene.paint(canvas)
    return canvas.finish()
