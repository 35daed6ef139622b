"""One story in every state and kind, all other things of the desk, and its addresses."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.contrib.admin.models import ADDITION, LogEntry
from django.contrib.auth.models import Group, User
from django.contrib.contenttypes.models import ContentType
from django.db import connection, transaction
from django.http import HttpResponse
from django.test import Client
from django.urls import URLResolver, reverse
from django.utils import timezone

from articles.models import Article, PhotoReport, Section, Story, Tag, VideoClip
from articles.publishing import publish, schedule
from articles.workflow import bin_story, submit
from tests.desk_forms import signed_in, story_form
from tests.factories import (
    latest,
    make_author,
    make_image,
    make_section,
    make_story,
    picture_file,
    save_again,
)

ROLES = ("anonymous", "outsider", "reporter", "colleague", "editor", "superuser")
KINDS: dict[str, type[Story]] = {
    "article": Article,
    "photoreport": PhotoReport,
    "videoclip": VideoClip,
}
# The reporter's stories; "waiting" is scheduled and was never live.
STATES = ("draft", "submitted", "waiting", "live", "binned")


@dataclass(frozen=True)
class Address:
    """One pattern of the desk: what the table calls it, and its parameters."""

    route: str
    name: str | None
    parameters: tuple[str, ...]

    @property
    def model(self) -> str:
        found = re.match(r"(?:articles|auth)/(\w+)/", self.route)
        return found[1] if found else ""

    @property
    def what(self) -> str:
        """As the table calls it."""
        if not self.model:
            return self.name or "anything else"
        noun = "story" if self.model in KINDS else self.model
        return f"{noun} {self.name.split('_', 2)[2] if self.name else 'bare'}"


def addresses(patterns: Any, prefix: str = "") -> Iterator[Address]:
    for pattern in patterns:
        route = prefix + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from addresses(pattern.url_patterns, route)
        else:
            parameters = tuple(pattern.pattern.regex.groupindex)
            yield Address(route, pattern.name, parameters)


def marker(kind: str, state: str) -> str:
    return f"zq{kind}{state}"


class World:
    """Stories of the reporter's in every state and kind, and something of all else."""

    def __init__(self, people: dict[str, User | None]) -> None:
        self.people = people
        self.reporter, self.editor = self.person("reporter"), self.person("editor")
        self.image = make_image(self.reporter, caption="Cầu")
        self.stories = {
            (kind, state): self._story(kind, state)
            for kind in KINDS
            for state in STATES
        }
        spare = make_section("Mục trống")
        # Objects in use, then some that may be deleted.
        self.used = {
            "image": self.image.pk,
            "section": make_section().pk,
            "author": make_author().pk,
            "tag": Tag.objects.get_or_create(name="cầu đường")[0].pk,
            "user": self.reporter.pk,
            "group": Group.objects.order_by("pk")[0].pk,
        }
        self.spare = {
            "image": make_image(self.editor).pk,
            "section": spare.pk,
            "author": make_author("Bút Danh Thừa").pk,
            "tag": Tag.objects.get_or_create(name="thừa")[0].pk,
            "user": User.objects.create_user("thua").pk,
            "group": Group.objects.create(name="Thừa").pk,
        }

    def _story(self, kind: str, state: str) -> Story:
        words = marker(kind, state)
        story = make_story(
            self.reporter,
            model=KINDS[kind],
            title=f"Bí mật {words}",
            lead=f"Sapo {words}",
            body=f"<p>Thân {words}</p>",
            cover=self.image,
            authors=[make_author()],
            tags=["cầu đường"],
        )
        self._bring(story, state)
        LogEntry.objects.create(
            user=self.reporter,
            content_type=ContentType.objects.get_for_model(
                story, for_concrete_model=False
            ),
            object_id=str(story.pk),
            object_repr=str(story),
            action_flag=ADDITION,
        )
        story.refresh_from_db()
        return story

    def _bring(self, story: Story, state: str) -> None:
        if state == "submitted":
            submit(story, by=self.reporter)
        elif state == "waiting":
            at = timezone.now() + dt.timedelta(days=30)
            schedule(story, revision=latest(story), by=self.editor, at=at)
        elif state == "live":
            publish(story, revision=latest(story), by=self.editor)
            save_again(story, self.editor, lead=f"{story.lead} sửa")
        elif state == "binned":
            bin_story(story, by=self.reporter)

    def person(self, role: str) -> User:
        person = self.people[role]
        assert person is not None
        return person

    def cookies(self, role: str) -> Any:
        """Of a new session; nobody's for "anonymous"."""
        person = self.people[role]
        return signed_in(person).cookies if person else Client().cookies

    def sees(self, role: str, state: str) -> bool:
        if role == "colleague":
            return state == "live"
        return role in ("reporter", "editor", "superuser")

    def hidden_from(self, role: str) -> set[bytes]:
        return {
            marker(kind, state).encode()
            for kind, state in self.stories
            if not self.sees(role, state)
        }

    def targets(self, address: Address) -> Iterator[tuple[str, str, Story | None]]:
        """The table's name and the URL: of each state where a story is named."""
        named = {"object_id", "story_id", "image_id", "id"} & {*address.parameters}
        if address.model in KINDS and named:
            for state in STATES:
                story = self.stories[address.model, state]
                yield f"{address.what} {state}", url_of(address, story.pk), story
        elif address.model:
            things = self.spare if address.what.endswith(" delete") else self.used
            pk = things[address.model] if named else 0
            yield address.what, url_of(address, pk), None
        else:
            yield address.what, url_of(address, self.used["section"]), None

    def payload(self, what: str, story: Story | None) -> dict[str, Any]:
        """What works for whoever has the right."""
        if story and what.startswith("story change "):
            return story_form(story, title=f"{story.title} sửa")
        if story and what.startswith("story publishing "):
            waiting = "cancel" if what.endswith("waiting") else ""
            revision = story.latest_revision_id
            return {"act": "publish", "revision": revision, "waiting": waiting}
        if what.endswith(" changelist"):
            used = self.used.get(
                what.split(maxsplit=1)[0], self.stories["article", "draft"].pk
            )
            chosen = {"_selected_action": used, "index": 0, "post": "yes"}
            return {"action": "delete_selected", **chosen}
        if what in ("image add", "image picker"):
            return {"files": picture_file()}
        return PAYLOADS.get(what, {"post": "yes"})


PAYLOADS: dict[str, dict[str, Any]] = {
    "story add": story_form(),
    "section add": {"name": "Mới", "position": 0},
    "section change": {"name": "Mới", "slug": "moi", "position": 0},
    "author add": {"pen_name": "Mới"},
    "author change": {"pen_name": "Mới"},
    "tag add": {"name": "mới"},
    "tag change": {"name": "mới"},
    "image change": {"caption": "Mới", "focus_x": 10, "focus_y": 20},
    "group add": {"name": "Mới"},
    "group change": {"name": "Mới"},
}


def url_of(address: Address, pk: int) -> str:
    if address.name is None:
        return "/quan-tri/" + re.sub(r"<.*?>|\(.*\)\$", str(pk), address.route)
    values = {
        **dict.fromkeys(("object_id", "story_id", "image_id", "id"), pk),
        "app_label": "articles",
        "content_type_id": ContentType.objects.get_for_model(Section).pk,
    }
    known = {name: values[name] for name in address.parameters}
    url = reverse(f"admin:{address.name}", kwargs=known)
    if address.name == "autocomplete":
        url += "?app_label=articles&model_name=byline&field_name=author&term="
    return url


@contextmanager
def writing() -> Iterator[list[str]]:
    """The statements that change a row, sessions apart."""
    statements: list[str] = []

    def note(execute: Any, sql: str, params: Any, many: bool, context: Any) -> Any:
        if re.match(r"\s*(INSERT|UPDATE|DELETE)", sql) and "django_session" not in sql:
            statements.append(sql)
        return execute(sql, params, many, context)

    with connection.execute_wrapper(note):
        yield statements


def asked(
    cookies: Any, method: str, url: str, data: dict[str, Any]
) -> tuple[str, bytes]:
    """The outcome in the table's words, and all that was answered; nothing is kept."""
    client = Client(raise_request_exception=False)
    client.cookies = cookies.copy()
    body = {"data": data} if method == "POST" else {}
    with transaction.atomic(), writing() as written:
        response: Any = getattr(client, method.lower())(url, **body)
        transaction.set_rollback(True)
    answer = response.getvalue()
    headers = " ".join(f"{name}: {value}" for name, value in response.items())
    return _outcome(response, written), answer + headers.encode()


def _outcome(response: HttpResponse, written: list[str]) -> str:
    status, where = response.status_code, response.headers.get("Location", "")
    if written:
        return "done" if status == 302 else f"{status} after {written[0]}"
    if status == 200 and "Allow" in response:
        return "allow"
    if status == 302:
        is_login = where.startswith("/quan-tri/login/")
        is_index = where == "/quan-tri/"
        return "login" if is_login else "index" if is_index else "moved"
    words = {200: "page", 403: "no", 404: "none", 405: "not", 422: "again"}
    return words.get(status, str(status))
