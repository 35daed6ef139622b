from __future__ import annotations

from articles.admin import (  # noqa: F401 - importing a module registers its admins
    article,
    author,
    image,
    photo_report,
    section,
    tag,
    video_clip,
)
