from __future__ import annotations

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from articles.models import Revision
from articles.publishing import Waiting


class MomentField(forms.DateTimeField):
    """A day and time as they are written here."""

    def __init__(self, **kwargs: Any) -> None:
        kwargs.setdefault("help_text", _("For example 28/09/2022 13:18"))
        super().__init__(
            widget=forms.DateTimeInput(
                attrs={"autocomplete": "off", "inputmode": "numeric"},
                format="%d/%m/%Y %H:%M",
            ),
            **kwargs,
        )


class StoryActForm(forms.Form):
    def __init__(self, *args: Any, story: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.story = story
        self.adapt()

    def adapt(self) -> None:
        """Drops what does not fit the story's state."""


class SeenForm(StoryActForm):
    """An act on the text that the editor sees on the page."""

    revision = forms.ModelChoiceField(
        queryset=Revision.objects.none(),
        widget=forms.HiddenInput,
        error_messages={
            "invalid_choice": _("This text belongs to another story."),
            "required": _("Look at the story first."),
        },
    )

    def adapt(self) -> None:
        revision: Any = self.fields["revision"]
        revision.queryset = Revision.objects.filter(story=self.story)
        revision.initial = self.story.latest_revision_id


class RevisionForm(SeenForm):
    small_fix = forms.BooleanField(
        label=_("Small fix: the “updated” stamp stays as it is"), required=False
    )

    def adapt(self) -> None:
        super().adapt()
        if getattr(self.story, "live_revision_id", 0) is None:
            del self.fields["small_fix"]


class PublishForm(RevisionForm):
    as_new = forms.BooleanField(label=_("Publish as a new story"), required=False)
    waiting = forms.ChoiceField(
        label=_("The scheduled publication"),
        choices=[
            ("", _("Choose…")),
            (Waiting.PRESS_ANEW, _("comes with this text instead")),
            (Waiting.KEEP, _("stays as it is and replaces this one")),
            (Waiting.CANCEL, _("is cancelled")),
        ],
        required=False,
    )

    def adapt(self) -> None:
        super().adapt()
        if getattr(self.story, "waiting_at", 0) is None:
            del self.fields["waiting"]
        is_back = getattr(self.story, "past_ending", 0) is not None
        if not is_back or getattr(self.story, "live_revision_id", None) is not None:
            del self.fields["as_new"]

    def clean_waiting(self) -> Waiting | None:
        value = self.cleaned_data["waiting"]
        return Waiting(value) if value else None


class ScheduleForm(RevisionForm):
    at = MomentField(label=_("Publish at"))


class ExpiryForm(StoryActForm):
    at = MomentField(
        label=_("Expires at"),
        required=False,
        help_text=_("Empty: the story stays. For example 28/09/2022 13:18"),
    )

    def adapt(self) -> None:
        self.fields["at"].initial = self.story.expires_at


class ReasonForm(forms.Form):
    reason = forms.CharField(
        label=_("Reason"),
        max_length=2000,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text=_("The author is shown it."),
    )
