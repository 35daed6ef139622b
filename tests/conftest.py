from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.core.files.storage import storages
from django.db import connection
from django.db.backends.sqlite3 import base as sqlite3_base
from django.db.models import Expression, Value
from django.db.models.fields import DateTimeField
from django.test import Client
from pytest_django import Settings

from articles import clock as publishing_clock
from articles import database_guards
from articles.models import Image
from newsroom.roles import EDITOR, REPORTER, install_roles
from tests.browser import (  # noqa: F401 - fixtures
    browser_context_args,
    browser_type_launch_args,
    complaints,
    live_server,
    page,
    sign_in,
)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Browser tests come last: they take longest."""
    items.sort(key=lambda item: item.get_closest_marker("browser") is not None)


@pytest.fixture(autouse=True)
def folders(
    settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Every test has media, originals and a cache of its own; static files unhashed."""
    settings.MEDIA_ROOT = tmp_path / "media"
    settings.PRIVATE_ROOT = tmp_path / "private"
    settings.STORAGES = {
        **settings.STORAGES,
        "private": {
            "BACKEND": "django.core.files.storage.FileSystemStorage",
            "OPTIONS": {"location": tmp_path / "private"},
        },
        "staticfiles": {
            "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        },
    }
    # The field looked its storage up when the model was made.
    original = Image._meta.get_field("original")
    monkeypatch.setattr(original, "storage", storages["private"])
    settings.CACHES = {
        "default": {
            "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
            "LOCATION": str(tmp_path / "cache"),
        }
    }
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]


@pytest.fixture(autouse=True, scope="session")
def emptying_despite_guards() -> Iterator[None]:
    """Lets a transactional test empty its tables: SQLite's triggers would refuse.

    PostgreSQL empties by TRUNCATE, which triggers on rows don't see.
    """
    operations = sqlite3_base.DatabaseWrapper.ops_class
    sql_flush = operations.sql_flush

    def without_guards(self: Any, *args: Any, **kwargs: Any) -> list[str]:
        statements: list[str] = sql_flush(self, *args, **kwargs)
        if not statements:
            return statements
        guards = database_guards.sqlite_triggers()
        return [
            *(f"DROP TRIGGER IF EXISTS {name}" for name in guards),
            *statements,
            *(f"CREATE TRIGGER {name} {body}" for name, body in guards.items()),
        ]

    patch = pytest.MonkeyPatch()
    patch.setattr(operations, "sql_flush", without_guards)
    yield
    patch.undo()


class Clock:
    """The time that publishing goes by, for a test to move; forward only.

    It starts at the database's own time: the guards in the database keep to that.
    """

    def __init__(self) -> None:
        self.moment = publishing_clock.now().replace(microsecond=0)

    def now(self) -> dt.datetime:
        return self.moment

    def expression(self) -> Expression:
        return Value(self.moment, output_field=DateTimeField())

    def advance(self, **span: float) -> dt.datetime:
        step = dt.timedelta(**span)
        assert step >= dt.timedelta(0)
        self.moment += step
        return self.moment


@pytest.fixture
def clock(db: None, monkeypatch: pytest.MonkeyPatch) -> Clock:
    """A clock that stands until the test moves it on."""
    moved = Clock()
    monkeypatch.setattr(publishing_clock, "now", moved.now)
    monkeypatch.setattr(publishing_clock, "expression", moved.expression)
    return moved


def _person(name: str, role: str) -> User:
    user = User.objects.create_user(name, password="mật khẩu dài", is_staff=True)
    user.groups.add(install_roles()[role])
    return user


@pytest.fixture
def reporter(db: None) -> User:
    """Writes."""
    return _person("an", REPORTER)


@pytest.fixture
def colleague(db: None) -> User:
    """Another reporter, who must not reach the first one's drafts."""
    return _person("binh", REPORTER)


@pytest.fixture
def editor(db: None) -> User:
    """Accepts, prints and withdraws."""
    return _person("chi", EDITOR)


@pytest.fixture
def outsider(db: None) -> User:
    """Has an account and no right to anything."""
    return User.objects.create_user("dung", password="mật khẩu dài", is_staff=True)


@pytest.fixture
def desk(editor: User) -> Client:
    """An editor's browser."""
    client = Client()
    client.force_login(editor)
    return client


@pytest.fixture
def is_sqlite(db: None) -> bool:
    return connection.vendor == "sqlite"
