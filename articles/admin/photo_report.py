from __future__ import annotations

from django.contrib import admin

from articles.admin.story import StoryAdmin
from articles.models import PhotoReport


@admin.register(PhotoReport)
class PhotoReportAdmin(StoryAdmin):
    pass
