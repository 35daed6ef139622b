"""Who signs a story, as rows of its form."""

from __future__ import annotations

from typing import Any, cast

from django import forms
from django.contrib import admin
from django.contrib.admin.widgets import AutocompleteSelect
from django.core.exceptions import ValidationError
from django.db.models import ForeignKey
from django.forms import BaseInlineFormSet, ModelForm
from django.http import HttpRequest
from django.utils.translation import gettext as _

from articles.admin.desk import is_number
from articles.models import Byline, Story

MOST_BYLINES = 20


class AuthorSelect(AutocompleteSelect):
    def optgroups(
        self, name: str, value: Any, attrs: dict[str, Any] | None = None
    ) -> Any:
        # Django asks the database for whatever was posted.
        numbers = [number for number in value if is_number(number)]
        return super().optgroups(name, numbers, attrs)


class BylineFormSet(BaseInlineFormSet[Byline, Story, ModelForm[Byline]]):
    """The rows posted take the place of the story's.

    They are not matched by number: while the form was open somebody else may have
    removed one or added the same. Whose story counts, the form itself has settled.
    """

    def initial_form_count(self) -> int:
        return 0 if self.is_bound else super().initial_form_count()

    def add_fields(self, form: ModelForm[Byline], index: int | None) -> None:
        super().add_fields(form, index)
        if self.is_bound:
            form.fields["id"] = forms.Field(required=False, widget=forms.HiddenInput)

    def lines(self) -> list[Byline]:
        return [
            form.instance
            for form in self.forms
            if form.has_changed() and not form.cleaned_data.get("DELETE")
        ]

    def validate_unique(self) -> None:
        """Among themselves; the rows that these replace don't count."""
        signed = [_key(line) for line in self.lines() if line.author_id]
        if len(signed) != len(set(signed)):
            raise ValidationError(
                _("The same name stands twice among the bylines. Remove one.")
            )

    def save(self, commit: bool = True) -> list[Byline]:
        lines, old = self.lines(), Byline.objects.filter(story=self.instance)
        signed, signed_before = set(map(_key, lines)), set(map(_key, old))
        # What the admin's log tells.
        self.new_objects = [line for line in lines if _key(line) not in signed_before]
        self.deleted_objects = [line for line in old if _key(line) not in signed]
        self.changed_objects = []
        for line in lines:
            line.story = self.instance
        old.delete()
        return Byline.objects.bulk_create(lines)


def _key(line: Byline) -> tuple[int, str]:
    return line.author_id, line.role


class BylineInline(admin.TabularInline[Byline, Story]):
    model = Byline
    formset = BylineFormSet
    # The rows hang on Story, not on the proxy whose form this is.
    fk_name = "story"
    fields = ("author", "role", "position")
    autocomplete_fields = ("author",)
    extra = 1
    max_num = MOST_BYLINES

    def get_formset(
        self, request: HttpRequest, obj: Any = None, **kwargs: Any
    ) -> type[BylineFormSet]:
        # Django would build and show a thousand rows more for whoever asks.
        kwargs["absolute_max"] = MOST_BYLINES
        formset: Any = super().get_formset(request, obj, **kwargs)
        return cast("type[BylineFormSet]", formset)

    def formfield_for_foreignkey(
        self, db_field: ForeignKey[Any, Any], request: HttpRequest, **kwargs: Any
    ) -> forms.ModelChoiceField[Any] | None:
        kwargs["widget"] = AuthorSelect(db_field, self.admin_site)
        return super().formfield_for_foreignkey(db_field, request, **kwargs)

    # Whoever may write the story may sign it; bylines have no rights of their own.

    def has_view_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return True

    def has_add_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return True

    def has_change_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return True

    def has_delete_permission(self, request: HttpRequest, obj: Any = None) -> bool:
        return True
