"""Run the checks, then the tests on SQLite and on PostgreSQL side by side.

    python -m tests.run [checks] [sqlite] [postgres] [-- arguments for pytest]

Without a part named, all three are run. What the machine lacks is said loudly, and
is a failure where `CI` is set.
"""

from __future__ import annotations

import os
import re
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from types import FrameType
from typing import Literal

from tests.checks import run_checks
from tests.chromium import MISSING, find_chromium
from tests.throwaway_postgres import NoPostgresError, throwaway_postgres

ROOT = Path(__file__).resolve().parent.parent
PARTS = ("checks", "sqlite", "postgres")
SECONDS_TO_CLEAN_UP = 20
STYLING = re.compile(r"\x1b\[[0-9;]*m")
Verdict = Literal["passed", "FAILED", "NOT RUN"]


@dataclass(frozen=True)
class Outcome:
    part: str
    verdict: Verdict
    note: str

    @property
    def is_failure(self) -> bool:
        if self.verdict == "NOT RUN":
            return bool(os.environ.get("CI"))
        return self.verdict == "FAILED"


@dataclass(frozen=True)
class Suite:
    """One run of pytest that writes to a file, so that two can run side by side."""

    name: str
    process: subprocess.Popen[bytes]
    output: Path

    def follow(self) -> Outcome:
        """Print the output from its beginning until the run ends."""
        _heading(f"Tests on {self.name}")
        with self.output.open("rb") as lines:
            ended = False
            while not ended:
                # Asked before reading: what comes after the end is nothing.
                ended = self.process.poll() is not None
                sys.stdout.buffer.write(lines.read())
                sys.stdout.buffer.flush()
                if not ended:
                    time.sleep(0.1)
        verdict: Verdict = "FAILED" if self.process.returncode else "passed"
        return Outcome(self.name, verdict, self._closing_line())

    def _closing_line(self) -> str:
        text = self.output.read_text(encoding="utf-8", errors="replace")
        lines = STYLING.sub("", text).strip().splitlines() or [""]
        return lines[-1].strip("= ")


def main(arguments: Sequence[str]) -> int:
    for number in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(number, _leave)
    parts, pytest_arguments = _split(arguments)
    try:
        outcomes = [*_checks(parts), *_browser(parts)]
        outcomes += _suites(parts, pytest_arguments)
    except KeyboardInterrupt:
        print("\nInterrupted.", flush=True)
        return 128 + signal.SIGINT
    _heading("Summary")
    for outcome in outcomes:
        print(f"{outcome.part:<14} {outcome.verdict:<8} {outcome.note}", flush=True)
    return 1 if any(outcome.is_failure for outcome in outcomes) else 0


def _leave(number: int, _frame: FrameType | None) -> None:
    sys.exit(128 + number)


def _split(arguments: Sequence[str]) -> tuple[Sequence[str], Sequence[str]]:
    cut = arguments.index("--") if "--" in arguments else len(arguments)
    parts = arguments[:cut] or PARTS
    for part in parts:
        if part not in PARTS:
            sys.exit(f"There is no part {part!r}; name some of {', '.join(PARTS)}.")
    return parts, arguments[cut + 1 :]


def _checks(parts: Sequence[str]) -> Iterator[Outcome]:
    if "checks" not in parts:
        return
    _heading("Checks")
    passed = run_checks()
    failures = [name for name, well in passed.items() if not well]
    verdict: Verdict = "FAILED" if failures else "passed"
    yield Outcome("checks", verdict, ", ".join(failures or passed))


def _browser(parts: Sequence[str]) -> Iterator[Outcome]:
    if set(parts) == {"checks"} or find_chromium():
        return
    yield _not_run("browser tests", MISSING)


def _suites(parts: Sequence[str], pytest_arguments: Sequence[str]) -> Sequence[Outcome]:
    missing = []
    suites = []
    with ExitStack() as stack:
        if "sqlite" in parts:
            suite = _suite("SQLite", "", pytest_arguments)
            suites.append(stack.enter_context(suite))
        if "postgres" in parts:
            try:
                url = os.environ.get("TEST_DATABASE_URL")
                url = url or stack.enter_context(throwaway_postgres())
            except NoPostgresError as error:
                missing.append(_not_run("PostgreSQL", str(error)))
            else:
                suite = _suite("PostgreSQL", url, pytest_arguments)
                suites.append(stack.enter_context(suite))
        return [suite.follow() for suite in suites] + missing


@contextmanager
def _suite(
    name: str, database_url: str, pytest_arguments: Sequence[str]
) -> Iterator[Suite]:
    with tempfile.TemporaryDirectory(prefix="newsroom-tests-") as data:
        output = Path(data) / "output"
        command = [sys.executable, "-m", "pytest"]
        command += ["-o", f"cache_dir=.pytest_cache/{name.lower()}"]
        command += ["--color=yes"] if sys.stdout.isatty() else []
        with output.open("wb") as sink:
            process = subprocess.Popen(
                [*command, *pytest_arguments],
                cwd=ROOT,
                env=os.environ
                | {
                    "TEST_DATABASE_URL": database_url,
                    "TMPDIR": data,
                    "PYTHONUNBUFFERED": "1",
                    "COLUMNS": str(shutil.get_terminal_size().columns),
                },
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.STDOUT,
                # Ctrl-C comes here first and is passed on once, so that pytest has
                # the time to drop its database and close the browser.
                start_new_session=True,
            )
        try:
            yield Suite(name, process, output)
        finally:
            _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    if process.poll() is not None:
        return
    process.send_signal(signal.SIGINT)
    try:
        with suppress(subprocess.TimeoutExpired):
            process.wait(SECONDS_TO_CLEAN_UP)
    finally:
        if process.poll() is None:
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()


def _not_run(part: str, reason: str) -> Outcome:
    bar = "!" * 78
    print(f"\n{bar}\n!! NOT RUN: {part}\n!! {reason}\n{bar}", flush=True)
    return Outcome(part, "NOT RUN", reason.splitlines()[0])


def _heading(text: str) -> None:
    print(f"\n-- {text} ".ljust(79, "-"), flush=True)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
