"""The checks that need no test: style, types, imports, templates, migrations."""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
import time
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PYTHON = sys.executable

CHECKS = {
    "types": (PYTHON, "-m", "mypy"),
    "style": (PYTHON, "-m", "ruff", "check", "."),
    "format": (PYTHON, "-m", "ruff", "format", "--check", "."),
    "imports": (str(Path(PYTHON).with_name("lint-imports")),),
    "templates": (PYTHON, "-m", "djlint", "templates", "--lint"),
    "migrations": (PYTHON, "manage.py", "makemigrations", "--check", "--dry-run"),
    "deployment": (PYTHON, "manage.py", "check", "--deploy", "--fail-level=WARNING"),
}


def run_checks() -> dict[str, bool]:
    """Run all of them, print what each has to say, and return which passed."""
    with (
        tempfile.TemporaryDirectory(prefix="newsroom-checks-") as data,
        ThreadPoolExecutor(max_workers=os.cpu_count()) as pool,
    ):
        environment = _production_like(data)
        return dict(pool.map(lambda name: (name, _passes(name, environment)), CHECKS))


def _production_like(data: str) -> dict[str, str]:
    """An installation as `.env.example` asks for, whatever the developer's own is."""
    return os.environ | {
        "DEBUG": "False",
        "SECRET_KEY": "not a secret, for the checks only: " + "0123456789abcdef" * 4,
        "SECRET_KEY_FILE": "",
        "ALLOWED_HOSTS": "newsroom.example",
        "SITE_URL": "https://newsroom.example",
        "DATA_DIR": data,
        "DATABASE_URL": "",
        "CACHE_URL": "",
    }


def _passes(name: str, environment: dict[str, str]) -> bool:
    started = time.monotonic()
    finished = subprocess.run(
        CHECKS[name],
        cwd=ROOT,
        env=environment,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    passed = finished.returncode == 0
    seconds = time.monotonic() - started
    verdict = "ok" if passed else "FAILED"
    report = f"{name:<12} {verdict} in {seconds:.1f} s"
    if not passed:
        report += f"\n{finished.stdout}"
    # One write, so that checks that end together do not mix their lines.
    print(f"{report}\n", end="", flush=True)
    return passed
