from __future__ import annotations

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _

from articles.models.story import Kind, KindManager, Story, permissions_of


class VideoClip(Story):
    KIND: ClassVar[Kind] = Kind.VIDEO_CLIP

    objects: ClassVar[KindManager] = KindManager()

    class Meta:
        proxy = True
        verbose_name = _("video clip")
        verbose_name_plural = _("video clips")
        permissions = permissions_of(Kind.VIDEO_CLIP, "video clips")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Here and not in save(), which bulk_create skips.
        self.kind = self.KIND
