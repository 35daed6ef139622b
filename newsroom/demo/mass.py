"""Writing very many stories at once, for size tests.

The rows are those that printing writes; only the acts' locks and checks, which cost
most, are left out.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from django.contrib.auth.models import User
from django.db import reset_queries, transaction

from articles import clock
from articles.models import (
    Article,
    Author,
    Byline,
    Publication,
    Revision,
    Section,
    Stage,
    Story,
    Tag,
    TaggedStory,
)
from articles.models.revision import SCHEMA
from articles.pressing import press
from articles.printing import seal, unsaved, write_side_rows
from articles.vietnamese import fold
from newsroom.demo.bulk import BulkStory

BATCH = 2000


def write_stories(stories: Iterable[BulkStory], *, by: User) -> int:
    """Adds published stories; every batch is a transaction of its own."""
    writer = _MassWriter(by)
    remaining = iter(stories)
    count = 0
    while batch := list(islice(remaining, BATCH)):
        with transaction.atomic():
            writer.write(batch)
        count += len(batch)
        # In debug Django keeps the text of every query.
        reset_queries()
    return count


class _MassWriter:
    def __init__(self, by: User) -> None:
        self.by = by
        self.now = clock.now()
        self.sections = {s.slug: s for s in Section.objects.select_related("parent")}
        self.authors = {author.pen_name: author for author in Author.objects.all()}
        self.tags: dict[str, Tag] = {tag.name: tag for tag in Tag.objects.all()}

    def write(self, batch: list[BulkStory]) -> None:
        stories = Article.objects.bulk_create(self._story(bulk) for bulk in batch)
        revisions = Revision.objects.bulk_create(
            Revision(story=story, number=1, data=self._data(bulk), created_by=self.by)
            for story, bulk in zip(stories, batch, strict=True)
        )
        for story, revision in zip(stories, revisions, strict=True):
            story.latest_revision = revision
        Story.objects.bulk_update(stories, ["latest_revision"])
        Byline.objects.bulk_create(self._bylines(stories, batch))
        TaggedStory.objects.bulk_create(
            TaggedStory(content_object=story, tag=self._tag(name))
            for story, bulk in zip(stories, batch, strict=True)
            for name in bulk.tags
        )
        publications = Publication.archive.bulk_create(
            self._publication(story, revision, bulk)
            for story, revision, bulk in zip(stories, revisions, batch, strict=True)
        )
        write_side_rows(publications)

    def _moment(self, bulk: BulkStory) -> dt.datetime:
        return self.now - dt.timedelta(days=bulk.days_ago)

    def _story(self, bulk: BulkStory) -> Article:
        return Article(
            created_by=self.by,
            section=self.sections[bulk.section],
            title=bulk.title,
            folded_title=fold(bulk.title),
            over_title=bulk.over_title,
            lead=bulk.lead,
            body=bulk.body,
            stage=Stage.ACCEPTED,
        )

    def _tag(self, name: str) -> Tag:
        if name not in self.tags:
            self.tags[name], _ = Tag.objects.get_or_create(name=name)
        return self.tags[name]

    def _bylines(self, stories: list[Any], batch: list[BulkStory]) -> Iterator[Byline]:
        for story, bulk in zip(stories, batch, strict=True):
            if bulk.byline:
                yield Byline(story=story, author=self.authors[bulk.byline])

    def _data(self, bulk: BulkStory) -> dict[str, Any]:
        """The snapshot that saving the story would give."""
        section = self.sections[bulk.section]
        author = self.authors.get(bulk.byline)
        tags = [self._tag(name) for name in bulk.tags]
        return {
            "schema": SCHEMA,
            "kind": "article",
            "title": bulk.title,
            "over_title": bulk.over_title,
            "lead": bulk.lead,
            "body": bulk.body,
            "slug": "",
            "source": "",
            "section": {"id": section.pk, "name": section.name},
            "cover": None,
            "bylines": [{"id": author.pk, "name": bulk.byline, "role": "writer"}]
            if author
            else [],
            "tags": [{"id": t.pk, "name": t.name, "slug": t.slug} for t in tags],
        }

    def _publication(
        self, story: Article, revision: Revision, bulk: BulkStory
    ) -> Publication:
        moment = self._moment(bulk)
        publication = unsaved(
            press(revision.data, {}),
            self.sections[bulk.section],
            story=story,
            revision=revision,
            sequence=1,
            pressed_at=self.now,
            pressed_by=self.by,
            starts_at=moment,
            first_published_at=moment,
        )
        seal(publication, previous_hash="")
        return publication
