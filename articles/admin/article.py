from __future__ import annotations

from django.contrib import admin

from articles.admin.story import StoryAdmin
from articles.models import Article


@admin.register(Article)
class ArticleAdmin(StoryAdmin):
    pass
