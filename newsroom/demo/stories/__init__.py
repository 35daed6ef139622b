"""Twenty stories in the states that a newsroom has them in."""

from __future__ import annotations

from newsroom.demo.stories import (
    city,
    culture,
    current_affairs,
    law_and_traffic,
    learning_and_letters,
)
from newsroom.demo.stories.story import DemoStory, DemoUpdate

STORIES: tuple[DemoStory, ...] = (
    *current_affairs.STORIES,
    *city.STORIES,
    *law_and_traffic.STORIES,
    *culture.STORIES,
    *learning_and_letters.STORIES,
)

__all__ = ["STORIES", "DemoStory", "DemoUpdate"]
