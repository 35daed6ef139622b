from __future__ import annotations

from typing import Any, ClassVar

from django.utils.translation import gettext_lazy as _

from articles.models.story import Kind, KindManager, Story, permissions_of


class PhotoReport(Story):
    KIND: ClassVar[Kind] = Kind.PHOTO_REPORT

    objects: ClassVar[KindManager] = KindManager()

    class Meta:
        proxy = True
        verbose_name = _("photo report")
        verbose_name_plural = _("photo reports")
        permissions = permissions_of(Kind.PHOTO_REPORT, "photo reports")

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # Here and not in save(), which bulk_create skips.
        self.kind = self.KIND
