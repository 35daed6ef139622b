"""The reader's stylesheet: one file on the wire, one file per component on the disk.

A part holds plain CSS. Joining wraps it in the cascade layer that its place names, so a
component wins over the layout whichever is read first. There is no build step: a server
in debug joins anew whenever the file is asked for, `collectstatic` once.
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import BaseStorageFinder
from django.core.files.storage import FileSystemStorage

SOURCE = Path(settings.BASE_DIR) / "static" / "css"
STYLESHEET = "css/site.css"
# Weakest first. Faces stand outside the layers: they take no part in the cascade.
FACES = ("fonts.css", "fallback-fonts.css")
LAYERS = {
    "tokens": "tokens.css",
    "base": "base.css",
    "layout": "layout.css",
    "components": "components/*.css",
}


def joined() -> str:
    sheets = [f"@layer {', '.join(LAYERS)};\n"]
    sheets += [(SOURCE / name).read_text(encoding="utf-8") for name in FACES]
    for layer, pattern in LAYERS.items():
        for part in sorted(SOURCE.glob(pattern)):
            css = part.read_text(encoding="utf-8")
            sheets.append(f"@layer {layer} {{\n{css}}}\n")
    return "\n".join(sheets)


class StylesheetFinder(BaseStorageFinder):
    """Offers the joined stylesheet to the development server and `collectstatic`."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        folder = settings.DATA_DIR / "stylesheets"
        super().__init__(FileSystemStorage(location=folder), *args, **kwargs)

    def find(self, path: str, *args: Any, **kwargs: Any) -> Any:
        if path == STYLESHEET:
            self._join()
        return super().find(path, *args, **kwargs)

    def list(self, ignore_patterns: Iterable[str] | None) -> Iterable[Any]:
        self._join()
        return super().list(ignore_patterns)

    def _join(self) -> None:
        storage: Any = self.storage
        made, css = Path(storage.path(STYLESHEET)), joined()
        if made.exists() and made.read_text(encoding="utf-8") == css:
            return  # its modification time tells the browser that nothing is new
        made.parent.mkdir(parents=True, exist_ok=True)
        half = made.with_suffix(f".{os.getpid()}")
        half.write_text(css, encoding="utf-8")
        half.replace(made)
