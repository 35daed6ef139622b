"""Nothing that readers may not read is in any answer that they can get."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from html import unescape
from itertools import product
from pathlib import Path
from urllib.parse import unquote, urlencode, urljoin

import pytest
from django.conf import settings
from django.contrib.auth.models import User
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.urls.resolvers import RoutePattern

from articles.models import Author, Image, Publication, Section, Tag
from articles.views.section import cursor_of
from tests.conftest import Clock
from tests.factories import make_section
from tests.planted import Words, World, planted_world
from tests.repository import ROOT, name_of, tracked_files

METHODS = ("GET", "HEAD", "OPTIONS", "POST")
APPS = ("newsroom", "comments", "articles")


@pytest.fixture
def world(reporter: User, editor: User, clock: Clock) -> World:
    """A newsroom whose every word is a marker."""
    return planted_world(reporter, editor, clock)


# --- Every public address -----------------------------------------------------------


def patterns(
    resolver: URLResolver | None = None, before: str = ""
) -> Iterator[tuple[str, list[str]]]:
    """Every pattern outside the desk: its route, and its parameters' names."""
    for entry in (resolver or get_resolver()).url_patterns:
        route = before + route_of(entry)
        if route.startswith("quan-tri/"):
            continue
        if isinstance(entry, URLResolver):
            yield from patterns(entry, route)
        else:
            assert isinstance(entry, URLPattern)
            yield route, re.findall(r"<(?:[^:>]+:)?([^>]+)>", route)


def route_of(entry: URLPattern | URLResolver) -> str:
    if isinstance(entry.pattern, RoutePattern):
        return str(entry.pattern)
    # A regular expression with groups can't be turned into addresses here.
    assert not entry.pattern.regex.groups, f"write {entry.pattern} with path()"
    return str(entry.pattern).strip("^$")


def known_arguments(world: World) -> list[dict[str, str]]:
    """What addresses may be made of: for each thing, the values of parameters.

    A pattern with a parameter that nothing here has fails the test: add its values.
    """
    named = [*Section.objects.all(), *Tag.objects.all(), *Author.objects.all()]
    things = [{"slug": thing.slug} for thing in named]
    elsewhere = make_section("Mục khác").slug
    for story in world.stories:
        slugs = {"x", *(revision.data["slug"] for revision in story.revisions.all())}
        assert story.section is not None
        for slug, section in product(slugs, (story.section.slug, elsewhere)):
            number = str(story.pk)
            things.append({"section_slug": section, "slug": slug, "story_id": number})
    return things


def addresses(route: str, names: list[str], things: list[dict[str, str]]) -> set[str]:
    """Every address that the things make of a pattern, with its last slash or not."""
    template = "/" + re.sub(r"<(?:[^:>]+:)?([^>]+)>", r"{\1}", route)
    found = {template.format(**thing) for thing in things if {*names} <= {*thing}}
    return found | {address.rstrip("/") or "/" for address in found}


# --- Asking -------------------------------------------------------------------------

# A path in quotes, brackets or a list, after the site's own address or none.
LINK = re.compile(
    rf"""["'\s>(=,](?:{re.escape(settings.SITE_URL)})?([/?][^"'\s<>()\\]*)"""
)


@dataclass
class Crawl:
    """Asks for addresses and everything they lead to, and looks at each answer."""

    world: World
    client: Client
    leaks: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)
    asked: dict[str, int] = field(default_factory=dict)

    def follow(self, starts: set[str]) -> None:
        waiting = sorted(starts)
        while waiting:
            address = waiting.pop()
            if address in self.asked or address.startswith(("/quan-tri/", "/static/")):
                continue
            for method in METHODS:
                answer = self.ask(method, address)
                for link in LINK.findall(answer):
                    waiting.append(urljoin(address, unescape(link)).partition("#")[0])

    def ask(self, method: str, address: str) -> str:
        """The whole answer as text, head and body."""
        response = self.client.generic(method, address)
        body = b"".join(response) if response.streaming else response.content
        head = [f"{name}: {value}" for name, value in response.items()]
        head += [cookie.output() for cookie in response.cookies.values()]
        text = "\n".join(
            [*head, response.reason_phrase, body.decode("utf-8", "replace")]
        )
        self.asked.setdefault(address, response.status_code)
        found = self.world.hidden.find(text) | self.world.hidden.find(unquote(text))
        # What the question itself says is no news.
        for word in found - self.world.hidden.find(unquote(address)):
            meaning = self.world.hidden.meaning[word]
            self.leaks.add(f"{method} {address} {response.status_code}: {meaning}")
        self.seen |= self.world.shown.find(text)
        return text


def questions(world: World) -> list[str]:
    """Query strings that name what is hidden: as a cursor, as words looked for."""
    rows = Publication.archive.order_by("pk")
    cursors = [urlencode({"truoc": cursor_of(row)}) for row in rows]
    titles = [word for word, what in world.hidden.meaning.items() if ": title" in what]
    return cursors + [urlencode({"q": word}) for word in titles]


@pytest.mark.parametrize("reader", ["anybody", "a reporter"])
def test_nothing_hidden_is_in_any_public_answer(world: World, reader: str) -> None:
    """Whatever the address, method or header; pages are the same for the desk."""
    client = Client()
    if reader == "a reporter":
        client.force_login(world.reporter)
    crawl = Crawl(world, client)
    things = known_arguments(world)
    for route, names in patterns():
        found = addresses(route, names, things)
        assert found, f"{route}: known_arguments() has nothing with {names}"
        crawl.follow(found)
    pages = [a for a, status in crawl.asked.items() if status == 200 and "?" not in a]
    for page, query in product(pages, questions(world)):
        crawl.ask("GET", f"{page}?{query}")

    assert crawl.leaks == set()
    assert {200, 301, 404, 410} <= set(crawl.asked.values())
    missing = {
        what for word, what in world.shown.meaning.items() if word not in crawl.seen
    }
    assert missing == set(), "the crawl would not have found a leak here either"


def test_no_file_that_is_served_tells_what_it_was_made_from(world: World) -> None:
    """Neither its name nor its bytes; originals lie where no web server looks."""
    served = [path for path in Path(settings.MEDIA_ROOT).rglob("*") if path.is_file()]
    assert len(served) > Image.objects.count()
    notes = Words()
    notes.meaning = {
        word: what
        for word, what in (world.hidden.meaning | world.shown.meaning).items()
        if "address of the picture" not in what
    }
    for path in served:
        assert notes.find(path.as_posix()) == set(), path
        assert notes.find(path.read_bytes().decode("latin-1")) == set(), path
    for image in Image.objects.all():
        # The markers are in the originals, so that finding none means something.
        with image.original.open() as original:
            assert notes.find(original.read().decode("latin-1"))
        original_path = Path(image.original.path)
        assert Path(settings.MEDIA_ROOT) not in original_path.parents


# --- The door -----------------------------------------------------------------------

# Who may go past `Publication.objects`, and why.
PAST_THE_DOOR = {
    "articles/models/publication.py": "defines the door",
    "articles/models/story.py": "tells the desk what readers have of a story",
    "articles/publishing.py": "acts",
    "articles/story_line.py": "acts",
    "articles/printing.py": "writes rows",
    "articles/admin/image.py": "tells the desk where a picture is used",
    "articles/admin/publishing.py": "shows the desk a story's history",
    "articles/management/commands/verify_publications.py": "checks every row",
    "articles/database_guards.py": "guards the table",
    "newsroom/demo/mass.py": "writes rows",
}
MANAGERS = {"archive", "_default_manager", "_base_manager"}


def goes_past(node: ast.AST) -> bool:
    """Whether `node` reaches publications by another way than live()."""
    match node:
        case ast.Attribute(attr=name):
            return name in MANAGERS
        case ast.Constant(value=str(text)):
            return "articles_publication" in text or text.startswith("publication__")
        case ast.keyword(arg=str(name)):
            return name.startswith("publication__")
        case ast.Call(func=ast.Name(id="PublicationQuerySet")):
            return True
        case ast.Call(func=ast.Name(id="getattr"), args=[_, ast.Constant(value), *_]):
            return value in MANAGERS
        case ast.Call(func=ast.Attribute(attr="select_related"), args=arguments):
            return any("publication" in ast.unparse(one) for one in arguments)
    return False


def test_only_named_modules_go_past_the_door() -> None:
    """Readers' code starts from `Publication.objects.live()`; a new need is named."""
    found = {
        f"{name_of(path)}: {ast.unparse(node)}"
        for path in tracked_files()
        if path.suffix == ".py" and path.relative_to(ROOT).parts[0] in APPS
        if "migrations" not in path.parts and name_of(path) not in PAST_THE_DOOR
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if goes_past(node)
    }
    assert found == set()


@pytest.mark.parametrize(
    "code",
    [
        "Publication.archive.all()",
        "Publication._base_manager.get(pk=1)",
        "manager = Publication._default_manager",
        "getattr(Publication, 'archive').all()",
        "PublicationQuerySet(Publication).all()",
        "PublicationTag.objects.filter(publication__title='x')",
        "PublicationTag.objects.select_related('publication')",
        "cursor.execute('SELECT title FROM articles_publication')",
    ],
)
def test_every_way_past_the_door_is_noticed(code: str) -> None:
    assert any(goes_past(node) for node in ast.walk(ast.parse(code)))
