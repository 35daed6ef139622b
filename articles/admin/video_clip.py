from __future__ import annotations

from django.contrib import admin

from articles.admin.story import StoryAdmin
from articles.models import VideoClip


@admin.register(VideoClip)
class VideoClipAdmin(StoryAdmin):
    pass
