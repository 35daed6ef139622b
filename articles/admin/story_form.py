from __future__ import annotations

from typing import Any, ClassVar

from django import forms
from django.contrib.admin.widgets import AdminTextareaWidget, AdminTextInputWidget
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from articles.admin.cover import CoverWidget
from articles.admin.tag import check_name
from articles.editor import BodyWidget
from articles.models import Story
from articles.workflow import lock

MOST_BODY_CHARACTERS = 500_000
MOST_LEAD_CHARACTERS = 3_000
MOST_TAGS = 30


class StoryForm(forms.ModelForm[Story]):
    """A story's form; it carries the revision that it was opened on.

    Validate it inside a transaction: an existing story is locked, so that of two
    people saving at once the second is told before anything of it is written.
    """

    # Whether the person may change the story as it is now; the admin sets it.
    may_change: ClassVar[Any]

    # Their labels stand in the story's history.
    opened_on = forms.IntegerField(
        label=_("revision opened"), required=False, widget=forms.HiddenInput
    )
    overwrite = forms.IntegerField(
        label=_("revision written over"), required=False, widget=forms.HiddenInput
    )
    lead = forms.CharField(
        label=_("Lead"),
        required=False,
        max_length=MOST_LEAD_CHARACTERS,
        widget=AdminTextareaWidget(attrs={"rows": 4}),
    )
    body = forms.CharField(
        label=_("Body"),
        required=False,
        max_length=MOST_BODY_CHARACTERS,
        widget=BodyWidget,
    )

    class Meta:
        model = Story
        fields = (
            "title",
            "over_title",
            "lead",
            "body",
            "section",
            "tags",
            "cover",
            "source",
            "slug",
        )
        widgets = {"cover": CoverWidget, "title": AdminTextInputWidget}

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["opened_on"].initial = self.instance.latest_revision_id
        if "section" in self.fields:
            sections: Any = self.fields["section"]
            sections.queryset = sections.queryset.filter(is_retired=False) | (
                sections.queryset.filter(pk=self.instance.section_id)
            )

    def clean_tags(self) -> list[str]:
        names: list[str] = self.cleaned_data["tags"]
        if len(names) > MOST_TAGS:
            raise ValidationError(
                _("A story has at most %(most)d tags."), params={"most": MOST_TAGS}
            )
        for name in names:
            check_name(name)
        return names

    def clean(self) -> dict[str, Any] | None:
        data = super().clean()
        if self.instance.pk:
            self._clean_opened_on()
        return data

    def _clean_opened_on(self) -> None:
        held = lock(self.instance)
        if not self.may_change(held):
            raise ValidationError(
                _(
                    "The story has moved on while you were writing, and you may not "
                    "change it now. Copy your text from below."
                ),
                code="moved",
            )
        latest = held.latest_revision
        if latest is None or latest.pk in (
            self.cleaned_data.get("opened_on"),
            self.cleaned_data.get("overwrite"),
        ):
            return
        # Ticked in the form that comes back; theirs stays among the revisions.
        self.fields["overwrite"].widget = forms.CheckboxInput(
            attrs={"value": latest.pk}, check_test=lambda value: False
        )
        self.fields["overwrite"].label = _(
            "Save my text over it; theirs stays in the history"
        )
        raise ValidationError(
            _(
                "%(person)s saved this story while you were writing. Your text is "
                "below and not saved yet. Look at theirs in another window, then "
                "tick the box at the end of the form and save again."
            ),
            code="stale",
            params={"person": latest.created_by.get_username()},
        )
