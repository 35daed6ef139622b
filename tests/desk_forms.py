"""What a browser sends from the desk's forms, and what it reads in the answer."""

from __future__ import annotations

from collections.abc import Sequence
from html.parser import HTMLParser
from typing import Any

from django.contrib.auth.models import User
from django.test import Client

from articles.models import Author, Kind, Section, Story

SENTENCES = {"errorlist", "errornote", "messagelist", "notice-text"}


def signed_in(person: User, **options: Any) -> Client:
    client = Client(**options)
    client.force_login(person)
    return client


def desk_address(story: Story, page: str = "change") -> str:
    kind = Kind(story.kind).model_name
    return f"/quan-tri/articles/{kind}/{story.pk}/{page}/"


def story_form(
    story: Story | None = None, *, bylines: Sequence[Author] = (), **changes: object
) -> dict[str, Any]:
    """The fields of a story's form as it was opened now, then typed into."""
    story_id = story.pk if story else ""
    data: dict[str, Any] = {
        "title": story.title if story else "Cầu Rào thông xe",
        "over_title": story.over_title if story else "",
        "lead": story.lead if story else "",
        "body": story.body if story else "<p>Sáng nay.</p>",
        "section": (story.section_id if story else None) or "",
        "tags": ", ".join(tag.name for tag in story.tags.all()) if story else "",
        "cover": (story.cover_id if story else None) or "",
        "source": story.source if story else "",
        "slug": story.slug if story else "",
        "opened_on": (story.latest_revision_id if story else None) or "",
        "overwrite": "",
        "bylines-TOTAL_FORMS": len(bylines) + 1,
        "bylines-INITIAL_FORMS": 0,
        "bylines-MIN_NUM_FORMS": 0,
        "bylines-MAX_NUM_FORMS": 1000,
    }
    for number, author in enumerate([*bylines, None]):
        data |= {
            f"bylines-{number}-id": "",
            f"bylines-{number}-story": story_id,
            f"bylines-{number}-author": author.pk if author else "",
            f"bylines-{number}-role": "writer",
            f"bylines-{number}-position": number if author else 0,
        }
    return data | changes


def section_form(section: Section, **changes: object) -> dict[str, Any]:
    data = {
        "name": section.name,
        "parent": section.parent_id or "",
        "slug": section.slug,
        "description": section.description,
        "position": section.position,
    }
    return data | changes


class Answer(HTMLParser):
    """A page as its reader has it: what stands in its fields, what it complains of."""

    def __init__(self, response: Any) -> None:
        super().__init__(convert_charrefs=True)
        self.values: dict[str, str] = {}
        self.sentences: list[str] = []
        self.offered: set[str] = set()
        self._textarea = self._select = ""
        self._open: list[str] = []
        self.feed(response.content.decode())
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        has = {name: value or "" for name, value in attrs}
        name = has.get("name", "")
        if tag == "input":
            self._input(name, has)
        elif tag == "textarea":
            self._textarea, self.values[name] = name, ""
        elif tag == "select":
            self._select, self.values[name] = name, ""
        elif tag == "option" and "selected" in has:
            self.values[self._select] = has.get("value", "")
        if self._open:
            self._open += [tag] if tag in ("ul", "p", "ol") else []
        elif SENTENCES & set(has.get("class", "").split()):
            self._open = [tag]
            self.sentences.append("")

    def _input(self, name: str, has: dict[str, str]) -> None:
        if name == "act":
            self.offered.add(has.get("value", ""))
        if has.get("type") in ("checkbox", "radio"):
            if "checked" in has:
                self.values[name] = has.get("value", "on")
        elif has.get("type") != "submit":
            self.values[name] = has.get("value", "")

    def handle_endtag(self, tag: str) -> None:
        if tag == "textarea":
            self._textarea = ""
        if self._open and self._open[-1] == tag:
            self._open.pop()

    def handle_data(self, data: str) -> None:
        if self._textarea:
            self.values[self._textarea] += data
        elif self._open:
            self.sentences[-1] += f" {data.strip()} "

    @property
    def complaint(self) -> str:
        """All that the page complains of or reports, in one line."""
        return " ".join(" ".join(self.sentences).split())
