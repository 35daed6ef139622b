"""A real browser before the running site; a page that complains fails its test.

Registered by conftest.py. Its tests bear the mark `browser`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from django.conf import settings as site
from django.contrib.auth.models import User
from django.contrib.staticfiles.handlers import StaticFilesHandler
from django.test import Client, testcases
from playwright.sync_api import BrowserContext, ConsoleMessage, Page, Request
from pytest_django import Settings
from pytest_django.live_server_helper import LiveServer

from tests.chromium import MISSING, find_chromium

ARGUMENTS = [
    # Tests may run as root, in a container that has no GPU.
    "--no-sandbox",
    "--disable-gpu",
    # The browser keeps to itself.
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


@pytest.fixture(scope="session")
def browser_type_launch_args(
    browser_type_launch_args: dict[str, Any],
) -> dict[str, Any]:
    chromium = find_chromium()
    if chromium is None:
        pytest.skip(MISSING)
    return {**browser_type_launch_args, "executable_path": chromium, "args": ARGUMENTS}


@pytest.fixture(scope="session")
def live_server() -> Iterator[LiveServer]:
    """The site, with its static files straight from the sources."""
    patch = pytest.MonkeyPatch()
    # It asks for the app's plain name, and would serve STATIC_ROOT instead.
    patch.setattr(testcases, "_StaticFilesHandler", StaticFilesHandler)
    server = LiveServer("127.0.0.1")
    yield server
    server.stop()
    patch.undo()


@pytest.fixture(scope="session")
def browser_context_args(live_server: LiveServer) -> dict[str, Any]:
    return {
        "base_url": live_server.url,
        "locale": "vi-VN",
        "timezone_id": "Asia/Ho_Chi_Minh",
    }


@pytest.fixture
def complaints(context: BrowserContext, live_server: LiveServer) -> Iterator[list[str]]:
    """What the browser has complained of; whatever is left at the end is a failure.

    Errors of scripts, breaches of the security policy, files that did not come, and
    requests to any other host.
    """
    heard: list[str] = []

    def console(message: ConsoleMessage) -> None:
        where = str(message.location.get("url"))
        # Browsers ask for that one unbidden, where a page names no icon.
        if message.type in ("error", "warning") and "favicon.ico" not in where:
            heard.append(f"{message.text} ({where})")

    def requested(request: Request) -> None:
        if not request.url.startswith((live_server.url, "data:", "blob:", "about:")):
            heard.append(f"asked another host: {request.url}")

    context.on("console", console)
    context.on("weberror", lambda error: heard.append(f"{error.error}"))
    context.on("request", requested)
    yield heard
    assert heard == []


@pytest.fixture
def page(
    context: BrowserContext, complaints: list[str], settings: Settings
) -> Iterator[Page]:
    """A page of the site. Over plain HTTP no cookie may insist on being secure."""
    settings.SESSION_COOKIE_SECURE = settings.CSRF_COOKIE_SECURE = False
    page = context.new_page()
    yield page
    page.close()


@pytest.fixture
def sign_in(context: BrowserContext, live_server: LiveServer) -> Callable[[User], None]:
    """Signs a person in without the form."""

    def signed_in(user: User) -> None:
        client = Client()
        client.force_login(user)
        name = site.SESSION_COOKIE_NAME
        value = client.cookies[name].value
        context.add_cookies([{"name": name, "value": value, "url": live_server.url}])

    return signed_in
