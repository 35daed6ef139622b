"""Typed readers of environment variables.

Each raises `ImproperlyConfigured` with a sentence that names the variable, what it
holds and what it may hold: a typing error stops the start instead of being guessed at.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from django.core.exceptions import ImproperlyConfigured
from environ import Env


def text(name: str, default: str = "") -> str:
    """What NAME holds; an empty value means the default."""
    return os.environ.get(name, "").strip() or default


def boolean(name: str, *, default: bool) -> bool:
    value = text(name)
    if value in ("", "True", "False"):
        return value == "True" if value else default
    raise ImproperlyConfigured(f"{name} is {value!r}; write True or False.")


def integer(name: str, default: int, *, least: int, most: int) -> int:
    value = text(name)
    if not value:
        return default
    if not value.isdecimal() or not least <= int(value) <= most:
        raise ImproperlyConfigured(
            f"{name} is {value!r}; write a whole number from {least} to {most}."
        )
    return int(value)


def names(name: str) -> list[str]:
    """A list separated by commas; blanks are dropped."""
    return [part.strip() for part in text(name).split(",") if part.strip()]


def path(name: str, default: Path) -> Path:
    value = text(name)
    if not value:
        return default
    if not Path(value).is_absolute():
        raise ImproperlyConfigured(f"{name} is {value!r}; write an absolute path.")
    return Path(value)


def time_zone(name: str, default: str) -> str:
    value = text(name, default)
    try:
        ZoneInfo(value)
    except (ZoneInfoNotFoundError, ValueError) as error:
        raise ImproperlyConfigured(
            f"{name} is {value!r}; write a time zone such as {default}."
        ) from error
    return value


def secret(name: str, *, debug: bool) -> str:
    """The value of NAME, or the content of the file named by NAME_FILE."""
    value, file_name = text(name), text(f"{name}_FILE")
    if file_name:
        try:
            value = Path(file_name).read_text(encoding="utf-8").strip()
        except OSError as error:
            raise ImproperlyConfigured(
                f"{name}_FILE names {file_name!r}, which can't be read: {error}."
            ) from error
    if not value:
        raise ImproperlyConfigured(
            f"{name} is empty; set it (or {name}_FILE) to a long random text."
        )
    if len(value) < 50 and not debug:
        raise ImproperlyConfigured(f"{name} is too short; use at least 50 characters.")
    return value


def origin(name: str, default: str) -> str:
    """A site's address: scheme and host, without a path."""
    value = text(name, default)
    parts = urlsplit(value)
    try:
        parts.port  # noqa: B018 - raises on a port that is no number
        well_formed = parts.scheme in ("http", "https") and bool(parts.hostname)
    except ValueError:
        well_formed = False
    if not well_formed or parts.path.strip("/") or parts.query or parts.fragment:
        raise ImproperlyConfigured(
            f"{name} is {value!r}; write an address such as https://bao.example.vn."
        )
    return f"{parts.scheme}://{parts.netloc}"


def database(name: str, default: str) -> dict[str, Any]:
    """A Django database configuration for SQLite or PostgreSQL."""
    value = text(name, default)
    scheme = value.partition("://")[0]
    if scheme not in ("sqlite", "postgres", "postgresql"):
        raise ImproperlyConfigured(
            f"{name} starts with {scheme!r}; write sqlite:///<path> or "
            "postgres://<user>:<password>@<host>:<port>/<name>."
        )
    try:
        config: dict[str, Any] = Env.db_url_config(value)
    except (ValueError, TypeError) as error:
        raise ImproperlyConfigured(f"{name} can't be read: {error}.") from error
    if not config.get("NAME"):
        raise ImproperlyConfigured(f"{name} names no database.")
    return config


def cache(name: str, default_folder: Path) -> dict[str, Any]:
    """A Django cache configuration: files in `default_folder`, or Redis."""
    value = text(name)
    if not value:
        return {
            "BACKEND": "django.core.cache.backends.filebased.FileBasedCache",
            "LOCATION": str(default_folder),
        }
    if value.partition("://")[0] not in ("redis", "rediss", "unix"):
        raise ImproperlyConfigured(
            f"{name} is {value!r}; write redis://<host>:<port>/<number>."
        )
    return {
        "BACKEND": "django.core.cache.backends.redis.RedisCache",
        "LOCATION": value,
    }
