from __future__ import annotations

from typing import Any

from django.conf import settings
from django.contrib.auth.models import User
from django.core.management.base import BaseCommand, CommandError, CommandParser

from articles.models import Story
from newsroom.demo import DEMONSTRATION_NOTE
from newsroom.demo.bulk import bulk_stories
from newsroom.demo.mass import write_stories
from newsroom.demo.seeding import PEOPLE, seed


class Command(BaseCommand):
    help = "Fill an empty newsroom with a demonstration. Refused unless DEBUG is on."

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument(
            "--stories",
            type=int,
            metavar="N",
            help="add N made-up stories for size tests, in minutes for 100,000",
        )

    def handle(self, *args: Any, **options: Any) -> None:
        if not settings.DEBUG:
            raise CommandError(
                "The demonstration has passwords that everybody knows; "
                "it loads only with DEBUG=True."
            )
        if Story.objects.exists():
            self.stdout.write("The newsroom has stories already; they stay.")
        else:
            self.stdout.write("Drawing pictures and writing stories…")
            seed()
            self.stdout.write(DEMONSTRATION_NOTE)
        if options["stories"]:
            if not User.objects.filter(username="bientap").exists():
                raise CommandError("This newsroom is not the demonstration.")
            count = write_stories(
                bulk_stories(options["stories"], seed=1),
                by=User.objects.get(username="bientap"),
            )
            self.stdout.write(f"{count} stories added.")
        self.tell_accounts()

    def tell_accounts(self) -> None:
        known = set(User.objects.values_list("username", flat=True))
        people = [person for person in PEOPLE if person.username in known]
        if people:
            self.stdout.write("\nDemo accounts (user name / password):")
        for person in people:
            self.stdout.write(
                f"  {person.username} / {person.password}  ({person.title})"
            )
