"""A PostgreSQL server for one run of the tests, made from installed binaries."""

from __future__ import annotations

import os
import pwd
import secrets
import shutil
import signal
import socket
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import psycopg

# Nothing in the cluster is worth keeping, so it never waits for the disk.
SERVER_OPTIONS = (
    "-cfsync=off",
    "-csynchronous_commit=off",
    "-cfull_page_writes=off",
    "-cshared_buffers=64MB",
)
SECONDS_TO_START = 60
STARTS = 3


class NoPostgresError(Exception):
    """No server can be had here; the message says why, in a sentence."""


@contextmanager
def throwaway_postgres() -> Iterator[str]:
    """The URL of an empty server, gone with its files when the block is left."""
    programs = _programs()
    account = _account()
    with tempfile.TemporaryDirectory(prefix="newsroom-postgres-") as name:
        folder = Path(name)
        password = secrets.token_hex(16)
        (folder / "password").write_text(password, encoding="ascii")
        if account:
            for path in (folder, folder / "password"):
                os.chown(path, account["user"], account["group"])
        _create_cluster(programs, folder, account)
        with _server(programs, folder, account, password) as url:
            yield url


def _programs() -> Path:
    """The folder of `initdb` and `postgres`; Debian keeps them out of the PATH."""
    candidates = [Path(program).resolve().parent for program in _on_path("initdb")]
    candidates += sorted(Path("/usr/lib/postgresql").glob("*/bin"), reverse=True)
    for pg_config in _on_path("pg_config"):
        answer = subprocess.run(
            [pg_config, "--bindir"], capture_output=True, text=True, check=False
        )
        candidates.append(Path(answer.stdout.strip()))
    for folder in candidates:
        if (folder / "initdb").is_file() and (folder / "postgres").is_file():
            return folder
    raise NoPostgresError(
        "No initdb was found in the PATH, in /usr/lib/postgresql/*/bin or where "
        "pg_config points. Install PostgreSQL's server (Debian: postgresql) or set "
        "TEST_DATABASE_URL."
    )


def _on_path(program: str) -> list[str]:
    found = shutil.which(program)
    return [found] if found else []


def _account() -> Mapping[str, Any]:
    """Whom `subprocess` shall run the server as; empty for whoever runs the tests.

    PostgreSQL refuses to run as root, so root hands the cluster to another user.
    """
    if os.geteuid() != 0:
        return {}
    for name in ("postgres", "nobody"):
        try:
            found = pwd.getpwnam(name)
        except KeyError:
            continue
        return {"user": found.pw_uid, "group": found.pw_gid, "extra_groups": []}
    raise NoPostgresError(
        "PostgreSQL refuses to run as root, and this machine has neither a user "
        "postgres nor a user nobody to run it as."
    )


def _create_cluster(programs: Path, folder: Path, account: Mapping[str, Any]) -> None:
    # The locale of a Linux server; macOS has no C.UTF-8.
    locale = "C" if sys.platform == "darwin" else "C.UTF-8"
    command = [
        str(programs / "initdb"),
        f"--pgdata={folder / 'data'}",
        "--username=newsroom",
        "--auth=scram-sha-256",
        f"--pwfile={folder / 'password'}",
        "--encoding=UTF8",
        f"--locale={locale}",
        "--no-sync",
    ]
    try:
        created = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            check=False,
            **_surroundings(folder, account),
        )
    except OSError as error:
        raise NoPostgresError(f"initdb can't be run: {error}.") from error
    if created.returncode:
        raise NoPostgresError(f"initdb failed.\n{created.stdout}")


@contextmanager
def _server(
    programs: Path, folder: Path, account: Mapping[str, Any], password: str
) -> Iterator[str]:
    log = folder / "log"
    for _start in range(STARTS):
        port = _free_port()
        command = [str(programs / "postgres"), f"-D{folder / 'data'}", f"-k{folder}"]
        command += ["-h127.0.0.1", f"-p{port}", *SERVER_OPTIONS]
        with log.open("wb") as sink:
            process = subprocess.Popen(
                command,
                stdin=subprocess.DEVNULL,
                stdout=sink,
                stderr=subprocess.STDOUT,
                **_surroundings(folder, account),
            )
        try:
            url = f"postgres://newsroom:{password}@127.0.0.1:{port}/postgres"
            if _answers(process, url):
                yield url
                return
        finally:
            process.send_signal(signal.SIGQUIT)
            process.wait()
    complaint = log.read_text(encoding="utf-8", errors="replace")
    raise NoPostgresError(f"The server did not start.\n{complaint}")


def _surroundings(folder: Path, account: Mapping[str, Any]) -> dict[str, Any]:
    return {
        # The account may be unable to enter the folder the tests are run from.
        "cwd": folder,
        "env": {"PATH": os.defpath, "LC_ALL": "C", "HOME": str(folder)},
        # Ctrl-C is for the tests; they still need the server while they clean up.
        "start_new_session": True,
        **account,
    }


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
        return port


def _answers(process: subprocess.Popen[bytes], url: str) -> bool:
    """Wait until the server takes connections; False if it gave up.

    It gives up when somebody took the port between the look and the start.
    """
    deadline = time.monotonic() + SECONDS_TO_START
    while process.poll() is None and time.monotonic() < deadline:
        try:
            psycopg.connect(url).close()
        except psycopg.OperationalError:
            time.sleep(0.05)
        else:
            return True
    return False
