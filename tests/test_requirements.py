"""The dependencies: each explained, each locked by its hash, none with an address."""

from __future__ import annotations

import re
import tomllib
from itertools import pairwise
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def pyproject() -> str:
    return (ROOT / "pyproject.toml").read_text(encoding="utf-8")


def test_every_dependency_says_why(pyproject: str) -> None:
    """A comment stands above each dependency."""
    for start in ("\ndependencies = [\n", "\ndev = [\n"):
        block = pyproject.partition(start)[2].partition("\n]\n")[0]
        lines = [line.strip() for line in block.splitlines()]
        unexplained = [
            line
            for above, line in pairwise(["", *lines])
            if line.startswith('"') and not above.startswith("# ")
        ]
        assert lines
        assert unexplained == []


def locked_versions(name: str) -> dict[str, str]:
    text = (ROOT / name).read_text(encoding="utf-8")
    return dict(re.findall(r"^([a-z0-9-]+)==(\S+)", text, re.MULTILINE))


def test_locked_files_hold_what_pyproject_asks_for(pyproject: str) -> None:
    """After a dependency changed, `make lock` was run."""
    project = tomllib.loads(pyproject)
    runtime = project["project"]["dependencies"]
    wanted = {
        "requirements.txt": runtime,
        "requirements-dev.txt": runtime + project["dependency-groups"]["dev"],
    }
    for file_name, dependencies in wanted.items():
        locked = locked_versions(file_name)
        for dependency in map(Requirement, dependencies):
            version = locked.get(canonicalize_name(dependency.name))
            assert version, f"{file_name} lacks {dependency.name}"
            assert version in dependency.specifier, f"{file_name}: {dependency}"


def test_both_locked_files_agree() -> None:
    """The tests run on the very versions that production gets."""
    locked = locked_versions("requirements.txt")
    assert locked.items() <= locked_versions("requirements-dev.txt").items()


def test_locked_files_are_hashed_and_hold_no_address() -> None:
    """Each pin has a hash and no file says where a package was found."""
    for file_name in ("requirements.txt", "requirements-dev.txt"):
        text = (ROOT / file_name).read_text(encoding="utf-8")
        assert "http" not in text
        pins = re.split(r"^(?=[a-z0-9])", text, flags=re.MULTILINE)[1:]
        assert len(pins) == len(locked_versions(file_name))
        assert [pin for pin in pins if "--hash=sha256:" not in pin] == []
