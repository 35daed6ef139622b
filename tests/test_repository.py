"""The repository's own rules: what is where, what is named how, what is never there."""

from __future__ import annotations

import ast
import re
import tomllib
from pathlib import Path

from tests.repository import ROOT, name_of, texts, tracked_files

APPS = ("newsroom", "comments", "articles")

# What the owner fixed, and beside it what every good project has.
TOP_LEVEL = {
    *("manage.py", "pyproject.toml", "newsroom", "articles", "comments"),
    *("templates", "static", "tests"),
    *("README.md", "README.vi.md", "CHANGELOG.md", "CONTRIBUTING.md"),
    *("LICENSE", "SECURITY.md", "Makefile", ".ci", ".editorconfig"),
    *(".env.example", ".gitattributes", ".gitignore"),
    *("requirements.txt", "requirements-dev.txt"),
    *("docs", "deploy", "bench", "locale"),
}
NAMES_THAT_SAY_NOTHING = {"common", "core", "helpers", "mixins", "services", "utils"}
# Data and what Django writes are as long as they are.
MAY_BE_LONG = ("newsroom/demo/", "/migrations/")
MOST_LINES_IN_A_FUNCTION = 60
MOST_LINES_IN_A_MODULE = 400


def app_modules() -> list[Path]:
    modules = [path for path in tracked_files() if path.suffix == ".py"]
    return [path for path in modules if path.relative_to(ROOT).parts[0] in APPS]


def documents() -> list[Path]:
    return [path for path in tracked_files() if path.suffix == ".md"]


def test_top_level_holds_what_the_readme_draws() -> None:
    """Nothing lies at the top that the house has no room for."""
    found = {path.relative_to(ROOT).parts[0] for path in tracked_files()}
    assert found - TOP_LEVEL == set()


def test_nothing_says_where_packages_came_from() -> None:
    """No file holds the address of a registry or of one machine's index."""
    # Written apart, so that this file does not hold them either.
    marks = ["registry" + ".npmjs", "pypi" + ".org", "files.python" + "hosted"]
    marks += ["--index" + "-url", "--extra-index" + "-url", "--find" + "-links"]
    marks += ['"resolved"' + ":", "npmmirror" + ".com"]
    # The command that keeps the address out names the option.
    allowed = "--no-emit-index" + "-url"
    found = [
        f"{name_of(path)}: {mark}"
        for path, text in texts()
        for mark in marks
        if mark in text.replace(allowed, "")
    ]
    assert found == []


def test_every_text_ends_its_lines_alike() -> None:
    """Texts are UTF-8 with LF line ends and a newline at the end."""
    found = [
        name_of(path)
        for path, text in texts()
        if text and ("\r" in text or not text.endswith("\n"))
        # In an inline component a last newline would be a space on the page.
        if path.suffix not in (".html", ".svg") and "LICENSE" not in path.name
    ]
    assert found == []


def test_names_of_modules_say_what_is_inside() -> None:
    """No module or folder has a name that would fit anything."""
    found = [
        name_of(path)
        for path in tracked_files()
        if NAMES_THAT_SAY_NOTHING & {*path.parent.parts, path.stem}
    ]
    assert found == []


def test_no_signals() -> None:
    """What a save causes stands in the method that causes it."""
    found = [
        name_of(path)
        for path in app_modules()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        if any(
            "signals" in f"{getattr(node, 'module', '')}.{alias.name}".split(".")
            for alias in node.names
        )
    ]
    assert found == []


def test_functions_and_modules_have_a_ceiling() -> None:
    """No function is over 60 lines and no module over 400."""
    found = []
    for path in app_modules():
        if any(part in name_of(path) for part in MAY_BE_LONG):
            continue
        source = path.read_text(encoding="utf-8")
        if len(source.splitlines()) > MOST_LINES_IN_A_MODULE:
            found.append(name_of(path))
        for node in ast.walk(ast.parse(source)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                lines = (node.end_lineno or node.lineno) - node.lineno + 1
                if lines > MOST_LINES_IN_A_FUNCTION:
                    found.append(f"{name_of(path)}: {node.name}")
    assert found == []


def settings_variables() -> set[str]:
    """Each NAME that settings.py reads; a secret may also come by NAME_FILE."""
    source = (ROOT / "newsroom/settings.py").read_text(encoding="utf-8")
    names = set()
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(
                func=ast.Attribute(value=ast.Name(id="environment"), attr=reader),
                args=[ast.Constant(value=str(name)), *_],
            ):
                names.add(name)
                if reader == "secret":
                    names.add(f"{name}_FILE")
    return names


def test_the_sample_environment_is_complete() -> None:
    """`.env.example` lists every variable that is read and no other."""
    sample = (ROOT / ".env.example").read_text(encoding="utf-8")
    assert (
        set(re.findall(r"^#?\s?([A-Z_]+)=", sample, re.MULTILINE))
        == settings_variables()
    )


def test_the_environment_is_read_in_one_place() -> None:
    """Only the typed readers ask the environment."""
    found = {
        name_of(path)
        for path in app_modules()
        if re.search(r"os\.(environ\b(?!\.setdefault)|getenv)", path.read_text("utf-8"))
    }
    assert found == {"newsroom/environment.py"}


def test_documents_name_targets_that_exist() -> None:
    """Each `make …` in the documents is a target of the Makefile."""
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z-]+):", makefile, re.MULTILINE))
    named = {
        (name_of(path), target)
        for path in documents()
        for target in re.findall(
            r"(?:^\s*(?:\$ )?|`)make ([a-z][a-z-]*)",
            path.read_text("utf-8"),
            re.MULTILINE,
        )
    }
    assert {target for path, target in named if path == "README.md"} >= {"run", "test"}
    assert [pair for pair in sorted(named) if pair[1] not in targets] == []


def test_documents_link_to_files_that_exist() -> None:
    """No link inside the repository leads nowhere."""
    found = [
        f"{name_of(path)}: {link}"
        for path in documents()
        for link in re.findall(r"\]\(([^)#\s]+)", path.read_text(encoding="utf-8"))
        if not re.match(r"[a-z]+:", link) and not (path.parent / link).exists()
    ]
    assert found == []


def test_changelog_knows_the_version() -> None:
    """The changelog has an entry for the version, or for what comes next."""
    pyproject = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    version = pyproject["project"]["version"]
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(
        rf"^## .*({re.escape(version)}|Unreleased)", changelog, re.MULTILINE
    )
