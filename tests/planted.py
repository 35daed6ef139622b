"""A newsroom whose every word is a marker, for tests of what readers can't see."""

from __future__ import annotations

import datetime as dt
import hashlib
import re
from dataclasses import dataclass, field
from io import BytesIO

from django.contrib.auth.models import User
from django.core.files.base import ContentFile
from PIL import Image as PillowImage
from PIL.ExifTags import Base

from articles.models import Image, Story
from articles.publishing import cancel, publish, schedule, set_expiry, withdraw
from articles.workflow import accept, bin_story, give_back, submit
from tests.conftest import Clock
from tests.factories import latest, make_author, make_section, make_story, save_again

HOUR = dt.timedelta(hours=1)


class Words:
    """Words that occur nowhere by themselves, and what each of them marks."""

    def __init__(self) -> None:
        self.meaning: dict[str, str] = {}

    def plant(self, where: str) -> str:
        """A word for `where`: consonants only, the same as a slug, tag or name."""
        digest = hashlib.sha256(where.encode()).hexdigest()[:16]
        word = digest.translate(str.maketrans("0123456789abcdef", "bcdfghjklmnpqrst"))
        self.meaning[word] = where
        return word

    def find(self, text: str) -> set[str]:
        """The planted words in `text`, whatever the case and what stands around."""
        return set(CANDIDATE.findall(text.lower())) & set(self.meaning)


# Every place where a planted word or a picture's key may begin.
CANDIDATE = re.compile("(?=([bcdfghjklmnpqrst]{16}|[0-9a-f]{24}))")


@dataclass
class World:
    """A newsroom with a story in every state, each of its words a marker."""

    clock: Clock
    reporter: User
    editor: User
    hidden: Words = field(default_factory=Words)
    shown: Words = field(default_factory=Words)
    stories: list[Story] = field(default_factory=list)

    def image(self, words: Words, state: str, use: str) -> Image:
        """A picture whose words, notes and name in the library are markers.

        What a file says about itself is hidden even where the picture is shown.
        """
        state = f"{state}: {use}"
        notes = PillowImage.Exif()
        for tag in (Base.ImageDescription, Base.Artist, Base.Copyright, Base.Software):
            notes[tag] = self.hidden.plant(f"{state}: EXIF {tag.name}")
        name = f"{self.hidden.plant(f'{state}: name of the file')}.jpg"
        color = tuple(hashlib.sha256(state.encode()).digest()[:3])
        data = BytesIO()
        PillowImage.new("RGB", (400, 300), color).save(
            data,
            "JPEG",
            exif=notes,
            comment=self.hidden.plant(f"{state}: comment in the file"),
        )
        image, _ = Image.objects.upload(
            ContentFile(data.getvalue(), name=name),
            by=self.reporter,
            # The text puts a caption of its own under its pictures.
            caption=words.plant(f"{state}: caption") if use == "cover" else "Cầu mới",
            credit=words.plant(f"{state}: credit"),
            alt=words.plant(f"{state}: alt"),
        )
        words.meaning[image.key] = f"{state}: address of the picture"
        return image

    def text(self, words: Words, state: str) -> dict[str, object]:
        """All that the form of a story holds."""
        image = self.image(words, state, "picture in the text")
        plant = words.plant
        return {
            "title": plant(f"{state}: title"),
            "over_title": plant(f"{state}: over-title"),
            "lead": plant(f"{state}: lead"),
            "body": f"<p>{plant(f'{state}: body')}</p>"
            f'<figure data-image="{image.pk}"><figcaption>'
            f"{plant(f'{state}: caption')}</figcaption></figure>",
            "slug": plant(f"{state}: slug"),
            "source": plant(f"{state}: source"),
            "cover": self.image(words, state, "cover"),
        }

    def story(self, state: str, words: Words | None = None) -> Story:
        """A reporter's new story in a section that has nothing else."""
        words = words or self.hidden
        story = make_story(
            self.reporter,
            section=make_section(f"Mục {state}"),
            tags=[words.plant(f"{state}: tag")],
            authors=[make_author(words.plant(f"{state}: byline"))],
            **self.text(words, state),
        )
        self.stories.append(story)
        return story

    def rewrite(self, story: Story, state: str, words: Words | None = None) -> None:
        words = words or self.hidden
        story.refresh_from_db()
        story.tags.set([words.plant(f"{state}: tag")])
        line = story.bylines.get()
        line.author = make_author(words.plant(f"{state}: byline"))
        line.save()
        save_again(story, self.reporter, **self.text(words, state))

    def publish(self, story: Story) -> None:
        publish(story, revision=latest(story), by=self.editor)
        self.clock.advance(hours=1)

    def schedule(self, story: Story) -> None:
        at = self.clock.moment + 100 * HOUR
        schedule(story, revision=latest(story), by=self.editor, at=at)

    def reason(self, state: str) -> str:
        return self.hidden.plant(f"{state}: reason")


def desk_person(words: Words, user: User, role: str) -> User:
    """Names an account with markers: readers know bylines, not accounts."""
    user.username = words.plant(f"{role}: name of the account")
    user.first_name = words.plant(f"{role}: first name")
    user.last_name = words.plant(f"{role}: last name")
    user.email = f"{words.plant(f'{role}: e-mail')}@newsroom.example"
    user.save()
    return user


def planted_world(reporter: User, editor: User, clock: Clock) -> World:
    world = World(clock, reporter, editor)
    desk_person(world.hidden, reporter, "reporter")
    desk_person(world.hidden, editor, "editor")
    never_printed(world)
    no_longer_read(world)
    live(world)
    return world


def never_printed(world: World) -> None:
    world.story("draft")

    submitted = world.story("submitted")
    submit(submitted, by=world.reporter)

    accepted = world.story("accepted")
    submit(accepted, by=world.reporter)
    accept(accepted, by=world.editor)

    returned = world.story("returned")
    submit(returned, by=world.reporter)
    give_back(returned, by=world.editor, reason=world.reason("returned"))

    bin_story(world.story("binned"), by=world.reporter)

    world.schedule(world.story("waiting"))

    cancelled = world.story("cancelled")
    world.schedule(cancelled)
    cancel(cancelled, by=world.editor)


def no_longer_read(world: World) -> None:
    withdrawn = world.story("withdrawn")
    world.publish(withdrawn)
    withdraw(withdrawn, by=world.editor, reason=world.reason("withdrawn"))

    expired = world.story("expired")
    world.publish(expired)
    set_expiry(expired, by=world.editor, at=world.clock.moment + HOUR)

    again = world.story("withdrawn, to come again")
    world.publish(again)
    withdraw(again, by=world.editor, reason=world.reason("to come again"))
    world.clock.advance(hours=2)
    world.rewrite(again, "to come again")
    world.schedule(again)


def live(world: World) -> None:
    """Two that readers see, each with versions around it that they don't."""
    updated = world.story("superseded")
    world.publish(updated)
    world.rewrite(updated, "live after an update", world.shown)
    world.publish(updated)
    world.rewrite(updated, "changed but not printed")
    give_back(updated, by=world.editor, reason=world.reason("given back while live"))

    expecting = world.story("live before an update", world.shown)
    world.publish(expecting)
    world.rewrite(expecting, "cancelled update")
    world.schedule(expecting)
    cancel(expecting, by=world.editor)
    world.rewrite(expecting, "waiting update")
    world.schedule(expecting)
