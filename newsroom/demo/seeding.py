"""Filling an empty installation with the demonstration."""

from __future__ import annotations

import datetime as dt
import re
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from multiprocessing import get_context

from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from django.db import transaction

from articles import clock, workflow
from articles.models import (
    Article,
    Author,
    Byline,
    Ending,
    Image,
    Revision,
    Section,
    Story,
)
from articles.past import print_past
from articles.publishing import schedule
from newsroom.demo.drawing import draw_file
from newsroom.demo.pictures import PICTURES
from newsroom.demo.sections import AUTHORS, SECTIONS
from newsroom.demo.stories import STORIES
from newsroom.demo.stories.story import DemoStory, DemoUpdate
from newsroom.roles import EDITOR, REPORTER, install_roles

_FIGURE = re.compile(r'data-picture="([a-z0-9-]+)"')


@dataclass(frozen=True, slots=True)
class DemoPerson:
    username: str
    password: str
    name: str
    role: str | None
    pen_names: tuple[str, ...] = ()

    @property
    def title(self) -> str:
        return self.role or "Quản trị"


PEOPLE = (
    DemoPerson("phongvien", "phongvien", "Minh Khuê", REPORTER, ("Minh Khuê",)),
    DemoPerson("bientap", "bientap", "Văn Thịnh", EDITOR, ("Văn Thịnh",)),
    DemoPerson("quantri", "quantri", "Quản trị viên", None),
)


def seed() -> None:
    """Writes accounts, sections, pictures and stories; about half a minute.

    Interrupted, it starts over without doubling anything: pictures are recognised by
    their bytes, and stories come in one transaction at the end.
    """
    images = dict(upload_pictures(_people()["bientap"]))
    with transaction.atomic():
        people = _people()
        _sections_and_authors(people)
        for story in STORIES:
            Seeder(people, images).write(story)


def upload_pictures(by: User) -> Iterator[tuple[str, Image]]:
    with ProcessPoolExecutor(max_workers=2, mp_context=get_context("spawn")) as pool:
        files = pool.map(draw_file, [picture.name for picture in PICTURES])
        for picture, data in zip(PICTURES, files, strict=True):
            image, _ = Image.objects.upload(
                ContentFile(data, name=f"{picture.name}.jpg"),
                by=by,
                caption=picture.caption,
                credit=picture.credit,
                alt=picture.alt,
            )
            image.focus_x, image.focus_y = picture.focus_x, picture.focus_y
            image.save(update_fields=["focus_x", "focus_y"])
            yield picture.name, image


def _people() -> dict[str, User]:
    groups = install_roles()
    people = {}
    for person in PEOPLE:
        user, is_new = User.objects.get_or_create(
            username=person.username,
            defaults={
                "first_name": person.name,
                "is_staff": True,
                "is_superuser": person.role is None,
            },
        )
        if is_new:
            user.set_password(person.password)
            user.save()
            if person.role:
                user.groups.add(groups[person.role])
        people[person.username] = user
    return people


def _sections_and_authors(people: dict[str, User]) -> None:
    for position, section in enumerate(SECTIONS):
        Section.objects.get_or_create(
            slug=section.slug,
            defaults={
                "name": section.name,
                "description": section.description,
                "parent": Section.objects.filter(slug=section.parent).first(),
                "position": position,
            },
        )
    accounts = {
        pen_name: people[person.username]
        for person in PEOPLE
        for pen_name in person.pen_names
    }
    for author in AUTHORS:
        Author.objects.get_or_create(
            pen_name=author.pen_name,
            defaults={
                "about": author.about,
                "account": accounts.get(author.pen_name),
            },
        )


class Seeder:
    """Writes one story after another, each by the acts that a newsroom would use."""

    def __init__(self, people: dict[str, User], images: dict[str, Image]) -> None:
        self.reporter = people["phongvien"]
        self.editor = people["bientap"]
        # Setting dates in the past is a right of its own.
        self.printer = people["quantri"]
        self.images = images
        self.now = clock.now()

    def write(self, demo: DemoStory) -> None:
        story = Article.objects.create(
            created_by=self.reporter,
            section=Section.objects.get(slug=demo.section),
            title=demo.title,
            over_title=demo.over_title,
            lead=demo.lead,
            body=self._body(demo.body),
            source=demo.source,
            cover=self.images[demo.cover] if demo.cover else None,
        )
        story.tags.set(demo.tags)
        for position, pen_name in enumerate(demo.bylines):
            author = Author.objects.get(pen_name=pen_name)
            Byline.objects.create(story=story, author=author, position=position)
        moment = self.now - dt.timedelta(days=max(demo.days_ago, 0))
        revision = self._record(story, moment)
        self._act(demo, story, revision)
        Story.objects.filter(pk=story.pk).update(created_at=moment, changed_at=moment)

    def _act(self, demo: DemoStory, story: Story, revision: Revision) -> None:
        match demo.state:
            case "live":
                self._print(demo, story, revision)
            case "withdrawn":
                self._print_and_end(demo, story, revision, Ending.WITHDRAWN)
            case "expired":
                self._print_and_end(demo, story, revision, Ending.EXPIRED)
            case "scheduled":
                at = self.now - dt.timedelta(days=demo.days_ago)
                schedule(story, revision=revision, by=self.editor, at=at)
            case "submitted":
                workflow.submit(story, by=self.reporter)
            case "returned":
                workflow.submit(story, by=self.reporter)
                workflow.give_back(story, by=self.editor, reason=demo.reason)
            case "draft":
                pass

    def _print(self, demo: DemoStory, story: Story, revision: Revision) -> None:
        start = self.now - dt.timedelta(days=demo.days_ago)
        if demo.update is None:
            print_past(story, revision=revision, by=self.printer, starts_at=start)
            return
        updated = start + dt.timedelta(hours=demo.update.hours_later)
        print_past(
            story,
            revision=revision,
            by=self.printer,
            starts_at=start,
            ends_at=updated,
            ending=Ending.SUPERSEDED,
        )
        again = self._update(story, demo.update, updated)
        print_past(story, revision=again, by=self.printer, starts_at=updated)

    def _print_and_end(
        self, demo: DemoStory, story: Story, revision: Revision, ending: Ending
    ) -> None:
        start = self.now - dt.timedelta(days=demo.days_ago)
        print_past(
            story,
            revision=revision,
            by=self.printer,
            starts_at=start,
            ends_at=start + dt.timedelta(days=demo.closed_after_days),
            ending=ending,
            reason=demo.reason,
        )

    def _update(
        self, story: Story, update: DemoUpdate, moment: dt.datetime
    ) -> Revision:
        story.title = update.title or story.title
        story.lead = update.lead or story.lead
        story.body = self._body(update.body) if update.body else story.body
        story.save()
        return self._record(story, moment)

    def _record(self, story: Story, moment: dt.datetime) -> Revision:
        revision = Revision.objects.record(story, by=self.reporter)
        Revision.objects.filter(pk=revision.pk).update(created_at=moment)
        return revision

    def _body(self, body: str) -> str:
        return _FIGURE.sub(
            lambda found: f'data-image="{self.images[found[1]].pk}"', body
        )
