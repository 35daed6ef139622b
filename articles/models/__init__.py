from __future__ import annotations

from articles.models.article import Article
from articles.models.author import Author
from articles.models.byline import Byline, Role
from articles.models.image import Image
from articles.models.photo_report import PhotoReport
from articles.models.publication import (
    Ending,
    Publication,
    PublicationAuthor,
    PublicationImage,
    PublicationTag,
)
from articles.models.publishing_event import Act, PublishingEvent
from articles.models.revision import Revision, snapshot
from articles.models.section import Section
from articles.models.story import Kind, Stage, Story
from articles.models.story_image import StoryImage
from articles.models.tag import Tag, TaggedStory
from articles.models.video_clip import VideoClip

__all__ = [
    "Act",
    "Article",
    "Author",
    "Byline",
    "Ending",
    "Image",
    "Kind",
    "PhotoReport",
    "Publication",
    "PublicationAuthor",
    "PublicationImage",
    "PublicationTag",
    "PublishingEvent",
    "Revision",
    "Role",
    "Section",
    "Stage",
    "Story",
    "StoryImage",
    "Tag",
    "TaggedStory",
    "VideoClip",
    "snapshot",
]
