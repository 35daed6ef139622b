"""Every address of the desk, asked for by everybody in every way.

The addresses come from the URL resolver, so that a new one is walked too, or fails
for want of a line in the table.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import pytest
from django.apps import apps
from django.contrib import admin
from django.contrib.auth.models import Permission, User
from django.contrib.contenttypes.models import ContentType
from django.test import Client
from django.utils import timezone

from articles.models import Publication, Story
from tests.desk_forms import desk_address, signed_in
from tests.desk_world import KINDS, ROLES, World, addresses, asked, writing

METHODS = ("GET", "POST", "HEAD", "OPTIONS", "PUT", "DELETE")

# What each gets: for GET, then for POST where that differs. A POST carries what would
# work for one with the right, and only "done" may change a row.
#   login   sent to the login page       page    it is shown
#   index   sent to the desk's index     moved   sent to another page
#   done    written, then sent on        again   422: the form comes back, refused
#   no      403                          none    404
#   not     405
# "bare" is the address without a page's name, which leads on to the form.
TABLE = """
                             anonymous  outsider   reporter   colleague  editor     superuser
index                        login      page       page       page       page       page
login                        page       index/page index/page index/page index/page index/page
logout                       index      not/page   not/page   not/page   not/page   not/page
password_change              login      page       page       page       page       page
password_change_done         login      page/not   page/not   page/not   page/not   page/not
autocomplete                 login      no/not     page/not   page/not   page/not   page/not
jsi18n                       login      page/not   page/not   page/not   page/not   page/not
view_on_site                 login      moved      moved      moved      moved      moved
app_list                     login      none       page       page       page       page
anything else                login      none       none       none       none       none
story publishing draft       login      index      page/no    index      page/done  page/done
story publishing submitted   login      index      page/no    index      page/done  page/done
story publishing waiting     login      index      page/no    index      page/done  page/done
story publishing live        login      index      page/no    page/no    page/done  page/done
story publishing binned      login      index      page/no    index      page/again page/again
story preview draft          login      index      page       index      page       page
story preview submitted      login      index      page       index      page       page
story preview waiting        login      index      page       index      page       page
story preview live           login      index      page       page       page       page
story preview binned         login      index      page       index      page       page
story preview_page draft     login      index      page       index      page       page
story preview_page submitted login      index      page       index      page       page
story preview_page waiting   login      index      page       index      page       page
story preview_page live      login      index      page       page       page       page
story preview_page binned    login      index      page       index      page       page
story changelist             login      no         page       page       page       page
story add                    login      no         page/done  page/done  page/done  page/done
story history draft          login      index      page       index      page       page
story history submitted      login      index      page       index      page       page
story history waiting        login      index      page       index      page       page
story history live           login      index      page       page       page       page
story history binned         login      index      page       index      page       page
story delete draft           login      no         no         no         no         no
story delete submitted       login      no         no         no         no         no
story delete waiting         login      no         no         no         no         no
story delete live            login      no         no         no         no         no
story delete binned          login      no         no         no         no         no
story change draft           login      no         page/done  index      page/done  page/done
story change submitted       login      no         moved/no   index      page/done  page/done
story change waiting         login      no         moved/no   index      page/done  page/done
story change live            login      no         moved/no   moved/no   page/done  page/done
story change binned          login      no         page/done  index      page/done  page/done
story bare draft             login      moved      moved      moved      moved      moved
story bare submitted         login      moved      moved      moved      moved      moved
story bare waiting           login      moved      moved      moved      moved      moved
story bare live              login      moved      moved      moved      moved      moved
story bare binned            login      moved      moved      moved      moved      moved
image picker                 login      no         page/done  page/done  page/done  page/done
image thumb                  login      no         moved      moved      moved      moved
image original               login      no         no         no         page       page
image changelist             login      no         page       page       page       page
image add                    login      no         page/done  page/done  page/done  page/done
image history                login      no         page       page       page       page
image delete                 login      no         no         no         page/done  page/done
image change                 login      no         page/no    page/no    page/done  page/done
image bare                   login      moved      moved      moved      moved      moved
section changelist           login      no         page       page       page       page
section add                  login      no         no         no         page/done  page/done
section history              login      no         page       page       page       page
section delete               login      no         no         no         no         page/done
section change               login      no         page/no    page/no    page/done  page/done
section bare                 login      moved      moved      moved      moved      moved
author changelist            login      no         page       page       page       page
author add                   login      no         no         no         page/done  page/done
author history               login      no         page       page       page       page
author delete                login      no         no         no         no         page/done
author change                login      no         page/no    page/no    page/done  page/done
author bare                  login      moved      moved      moved      moved      moved
tag changelist               login      no         page       page       page       page
tag add                      login      no         no         no         page/done  page/done
tag history                  login      no         page       page       page       page
tag delete                   login      no         no         no         page/done  page/done
tag change                   login      no         page/no    page/no    page/done  page/done
tag bare                     login      moved      moved      moved      moved      moved
user password_change         login      no         no         no         no         page
user changelist              login      no         no         no         no         page
user add                     login      no         no         no         no         page
user history                 login      no         no         no         no         page
user delete                  login      no         no         no         no         page/done
user change                  login      no         no         no         no         page
user bare                    login      moved      moved      moved      moved      moved
group changelist             login      no         no         no         no         page/done
group add                    login      no         no         no         no         page/done
group history                login      no         no         no         no         page
group delete                 login      no         no         no         no         page/done
group change                 login      no         no         no         no         page/done
group bare                   login      moved      moved      moved      moved      moved
"""


@pytest.fixture
def world(outsider: User, reporter: User, colleague: User, editor: User) -> World:
    people = {
        "anonymous": None,
        "outsider": outsider,
        "reporter": reporter,
        "colleague": colleague,
        "editor": editor,
        "superuser": User.objects.create_superuser("root"),
    }
    return World(people)


def expectations(role: str) -> dict[str, tuple[str, str]]:
    """What the table has for `role`: for a GET and for a POST."""
    head, *lines = TABLE.strip("\n").splitlines()
    column = head.split().index(role)
    found = {}
    for line in lines:
        what, *cells = line.rsplit(maxsplit=len(ROLES))
        seen, _, sent = cells[column].partition("/")
        found[what] = (seen, sent or seen)
    return found


def allowed(what: str, method: str, expected: tuple[str, str]) -> set[str]:
    """What a method may have as its outcome: others do as GET does, or nothing."""
    seen, sent = expected
    if method in ("GET", "POST"):
        return {seen if method == "GET" else sent}
    # Who is signed in already is led on by GET alone.
    extra = {"page"} if what == "login" else set()
    return {seen, "not", "allow"} | extra


@pytest.mark.parametrize("role", ROLES)
def test_everybody_gets_what_the_table_says(role: str, world: World) -> None:
    """And whoever may not see a story finds no word of it in any answer."""
    cookies, hidden = world.cookies(role), world.hidden_from(role)
    expected, surprises = expectations(role), []
    for address in addresses(admin.site.urls[0]):
        for what, url, story in world.targets(address):
            assert what in expected, f"The table has no line for {what!r} ({url})."
            # The three kinds are one class at the desk: one is asked in every way.
            is_twin = address.model in KINDS and address.model != "article"
            for method in METHODS[:2] if is_twin else METHODS:
                data = world.payload(what, story)
                word, answer = asked(cookies, method, url, data)
                if word not in allowed(what, method, expected[what]):
                    surprises.append(f"{method} {url} ({what}): {word}")
                told = [words for words in hidden if words in answer.lower()]
                surprises += [f"{method} {url} tells of {words!r}" for words in told]
    assert surprises == []


def test_the_table_has_no_line_too_many(world: World) -> None:
    walked = {
        what
        for address in addresses(admin.site.urls[0])
        for what, _, _ in world.targets(address)
    }
    assert set(expectations("editor")) == walked


# --- Acts by whoever posts them directly -----------------------------------------


@dataclass(frozen=True)
class Attempt:
    """An act that works for `able`, on a story of the reporter's in `state`."""

    act: str
    state: str
    able: str
    more: dict[str, str] = field(default_factory=dict)

    def data(self, story: Story) -> dict[str, Any]:
        revision = story.latest_revision_id
        return {"act": self.act, "revision": revision, **self.more}


REASON = {"reason": "Sai số liệu"}
LATER = {"at": "28/09/2099 13:18"}
ATTEMPTS = (
    Attempt("submit", "draft", "reporter"),
    Attempt("recall", "submitted", "reporter"),
    Attempt("accept", "submitted", "editor"),
    Attempt("return", "submitted", "editor", REASON),
    Attempt("publish", "draft", "editor"),
    Attempt("publish", "submitted", "editor", {"small_fix": "on", "as_new": "on"}),
    Attempt("publish", "live", "editor"),
    Attempt("schedule", "submitted", "editor", LATER),
    Attempt("schedule", "live", "editor", LATER),
    Attempt("cancel", "waiting", "editor"),
    Attempt("expiry", "draft", "editor", LATER),
    Attempt("expiry", "live", "editor", LATER),
    Attempt("withdraw", "live", "editor", REASON),
    Attempt("bin", "draft", "reporter"),
    Attempt("restore", "binned", "reporter"),
)


def rows() -> dict[str, list[tuple[Any, ...]]]:
    """Every row of the application, for comparing before and after."""
    return {
        model._meta.label: list(model._base_manager.order_by("pk").values_list())
        for model in apps.get_app_config("articles").get_models()
        if not model._meta.proxy
    }


@pytest.mark.parametrize(
    "attempt", ATTEMPTS, ids=lambda attempt: f"{attempt.act}-{attempt.state}"
)
def test_no_act_works_for_one_without_the_right(attempt: Attempt, world: World) -> None:
    """Nor for one with every right, at the address of another kind."""
    for kind in KINDS:
        story = world.stories[kind, attempt.state]
        url, data = desk_address(story, "publishing"), attempt.data(story)
        before = rows()
        for role in set(ROLES) - {"superuser", "editor", attempt.able}:
            word, _ = asked(world.cookies(role), "POST", url, data)
            sees = world.sees(role, attempt.state)
            refusal = "login" if role == "anonymous" else "no" if sees else "index"
            assert (role, word) == (role, refusal)
        for elsewhere in elsewheres(story, kind):
            word, _ = asked(world.cookies("superuser"), "POST", elsewhere, data)
            assert (elsewhere, word) == (elsewhere, "index")
        assert rows() == before

        response = signed_in(world.person(attempt.able)).post(url, data)

        assert (response.status_code, response["Location"]) == (302, url)
        assert rows() != before


def elsewheres(story: Story, kind: str) -> Iterator[str]:
    """The story's addresses as if it were of another kind."""
    for other in set(KINDS) - {kind}:
        for page in ("publishing", "preview", "preview/page", "change", "history"):
            yield f"/quan-tri/articles/{other}/{story.pk}/{page}/"


def test_a_right_for_one_kind_is_none_for_another(
    world: World, colleague: User
) -> None:
    """Whoever may publish articles sees no draft of a photo report, let alone prints."""
    right = Permission.objects.get(codename="publish_article")
    colleague.user_permissions.add(right)
    cookies = signed_in(colleague).cookies
    words = {}
    for kind, state in (("article", "draft"), ("photoreport", "draft")):
        story = world.stories[kind, state]
        url = desk_address(story, "publishing")
        data = Attempt("publish", state, "").data(story)
        words[kind], _ = asked(cookies, "POST", url, data)
    live = world.stories["photoreport", "live"]
    data = Attempt("publish", "live", "").data(live)
    words["live"], _ = asked(cookies, "POST", desk_address(live, "publishing"), data)
    assert words == {"article": "done", "photoreport": "index", "live": "no"}


def test_a_form_from_another_site_does_nothing(world: World, editor: User) -> None:
    """The browser's cookie alone is not enough."""
    story = world.stories["article", "submitted"]
    client = signed_in(editor, enforce_csrf_checks=True)
    data = Attempt("publish", "submitted", "").data(story)
    with writing() as written:
        response = client.post(desk_address(story, "publishing"), data)
    assert (response.status_code, written) == (403, [])
    assert "403_csrf.html" in [template.name for template in response.templates]


@pytest.mark.parametrize("change", [{"is_active": False}, {"is_staff": False}])
def test_whoever_has_left_is_out_at_once(
    change: dict[str, bool], world: World, editor: User
) -> None:
    """Rights are asked for at every request, not at signing in."""
    story = world.stories["article", "draft"]
    client = signed_in(editor)
    User.objects.filter(pk=editor.pk).update(**change)
    for page in ("change", "publishing", "preview", "preview/page", "history"):
        response = client.get(desk_address(story, page))
        assert response["Location"].startswith("/quan-tri/login/")


# --- Ways round ------------------------------------------------------------------

LIST = "/quan-tri/articles/article/"
QUESTIONS = {
    # What is looked for: sorting, filtering, searching, paging, adding to a list.
    **dict.fromkeys(
        (
            "?q=b%C3%AD+m%E1%BA%ADt",
            "?q=bi+mat",
            "?bin=1",
            "?stage__exact=draft",
            "?stage__exact=submitted",
            "?o=1.-2.3.4.-5",
            "?all=",
            "?p=1",
            "?e=1",
            "?_popup=1",
            "?_to_field=id&_popup=1",
            "?_facets=True",
            "?section__id__exact=1",
        ),
        200,
    ),
    # Guesses at columns, one letter at a time.
    **dict.fromkeys(
        (
            "?created_by__password__startswith=m",
            "?created_by__username=an",
            "?latest_revision__data__contains=zq",
            "?bylines__author__account__password=x",
            "?title__startswith=B",
            "?body__contains=zq",
            "?title__regex=(",
            "?folded_title__iregex=(",
            "?id__in=1,2,3",
            "?kind=article",
            "?_to_field=folded_title",
        ),
        400,
    ),
}


@pytest.mark.parametrize("role", ["outsider", "reporter", "colleague"])
def test_no_question_to_a_list_tells_of_what_is_hidden(role: str, world: World) -> None:
    """By its rows, its counts or by its refusing one guess and not another."""
    client, hidden = Client(), world.hidden_from(role)
    client.cookies = world.cookies(role)
    for question, status in QUESTIONS.items():
        response = client.get(f"{LIST}{question}")
        answer = response.content.lower()
        expected = 403 if role == "outsider" else status
        assert (question, response.status_code) == (question, expected)
        assert (question, [w for w in hidden if w in answer]) == (question, [])


COLUMNS = (
    ("byline", "story"),
    ("revision", "story"),
    ("revision", "created_by"),
    ("publication", "story"),
    ("publication", "revision"),
    ("publishingevent", "story"),
    ("publishingevent", "publication"),
    ("taggedstory", "content_object"),
    ("storyimage", "story"),
    ("story", "latest_revision"),
    ("story", "created_by"),
    ("story", "title"),
    ("article", "created_by"),
    ("nothing", "at_all"),
)


@pytest.mark.parametrize("person", ["outsider", "reporter", "editor"])
def test_autocomplete_offers_neither_stories_nor_accounts(
    person: str, request: pytest.FixtureRequest
) -> None:
    client = signed_in(request.getfixturevalue(person))
    for model, column in COLUMNS:
        field = {"app_label": "articles", "model_name": model, "field_name": column}
        response = client.get("/quan-tri/autocomplete/", {**field, "term": ""})
        assert (model, column, response.status_code) == (model, column, 403)


@pytest.mark.parametrize("role", ["outsider", "colleague"])
def test_binning_by_the_dozen_is_no_way_in(role: str, world: World) -> None:
    """Nor is any other bulk action that a form might name."""
    stories = [story.pk for story in Story.objects.all()]
    for action in ("delete_selected", "publish", "", "delete"):
        data = {"action": action, "_selected_action": stories, "index": 0}
        for more in ({}, {"post": "yes"}, {"select_across": 1}, {"_save": "x"}):
            word, _ = asked(world.cookies(role), "POST", LIST, {**data, **more})
            assert word == ("no" if role == "outsider" else "page")


@pytest.mark.parametrize("role", ["outsider", "colleague"])
def test_view_on_site_leads_to_no_story(role: str, world: World) -> None:
    """The redirect by content type asks for no right; these have no page of theirs."""
    for name in ("Story", "Article", "Revision", "PublishingEvent", "Byline", "Image"):
        model = apps.get_model("articles", name)
        number = ContentType.objects.get_for_model(model, for_concrete_model=False).pk
        for row in model._base_manager.all():
            url = f"/quan-tri/r/{number}/{row.pk}/"
            assert asked(world.cookies(role), "GET", url, {})[0] == "none"


@pytest.mark.parametrize("role", ["outsider", "colleague"])
def test_view_on_site_names_no_scheduled_story(role: str, world: World) -> None:
    """A publication that is not live has its title in its address."""
    number = ContentType.objects.get_for_model(Publication).pk
    for publication in Publication.archive.filter(starts_at__gt=timezone.now()):
        url = f"/quan-tri/r/{number}/{publication.pk}/"
        assert asked(world.cookies(role), "GET", url, {})[0] == "none"
