from __future__ import annotations

from django import forms
from django.contrib import admin
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _
from taggit.models import Tag as PackageTag

from articles.admin.desk import DeskAdmin
from articles.models import Tag
from articles.models.tag import tags_from_string
from articles.vietnamese import tone_key

# The package's own table of tags is not used.
admin.site.unregister(PackageTag)


MOST_CHARACTERS = 100


def check_name(name: str) -> None:
    """Refuses a name for which the table of tags has no room."""
    if max(len(name), len(tone_key(name))) > MOST_CHARACTERS:
        raise ValidationError(
            _("A tag has at most %(most)d characters. Shorten “%(name)s…”."),
            params={"most": MOST_CHARACTERS, "name": name[:20]},
        )


class TagForm(forms.ModelForm[Tag]):
    def clean_name(self) -> str:
        names = tags_from_string(self.cleaned_data["name"])
        if len(names) != 1:
            raise ValidationError(_("Write one tag, without a comma."))
        check_name(names[0])
        others = Tag.objects.exclude(pk=self.instance.pk)
        if known := others.filter(key=tone_key(names[0])).first():
            raise ValidationError(
                _("There is a tag “%(name)s” already."), params={"name": known.name}
            )
        return names[0]


@admin.register(Tag)
class TagAdmin(DeskAdmin[Tag]):
    form = TagForm
    list_display = ("name", "slug")
    search_fields = ("key", "slug")
    fields = ("name", "slug")
    readonly_fields = ("slug",)

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Tag], search_term: str
    ) -> tuple[QuerySet[Tag], bool]:
        return super().get_search_results(request, queryset, tone_key(search_term))
