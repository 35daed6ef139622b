"""The machine's own Chromium, which the browser tests drive."""

from __future__ import annotations

import os
import shutil

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MISSING = (
    "No Chromium was found as $CHROMIUM or in the PATH as "
    f"{', '.join(NAMES)}. Install one (Debian: chromium)."
)


def find_chromium() -> str | None:
    """The program's path. `CHROMIUM`, where it is set, is the only place looked at."""
    chosen = os.environ.get("CHROMIUM")
    for name in (chosen,) if chosen else NAMES:
        found = shutil.which(name)
        if found:
            return found
    return None
