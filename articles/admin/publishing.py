"""A story's page of acts: where it stands, what can be done next, and its history."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from django import forms
from django.contrib import messages
from django.core.exceptions import PermissionDenied
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.utils.translation import gettext_lazy as _

from articles import clock, publishing, rights, workflow
from articles.admin import publishing_forms as act_forms
from articles.models import Publication, PublishingEvent, Revision, Stage, Story
from articles.refusals import Refused
from articles.views.preview import preview

if TYPE_CHECKING:
    from articles.admin.story import StoryAdmin

Data = dict[str, Any]


@dataclass(frozen=True)
class Choice:
    """One thing that can be done with a story: its form, its words, its act."""

    name: str
    label: Any
    form: type[forms.Form]
    act: Callable[[Story, Any, Data], object]
    is_offered: Callable[[Story, Any], bool]


def _live_revision(story: Any) -> int | None:
    """What readers have; `story` comes from `with_publications()`."""
    revision: int | None = story.live_revision_id
    return revision


def _submittable(story: Story, user: Any) -> bool:
    return story.stage in (Stage.DRAFT, Stage.RETURNED) and rights.may_change(
        user, story
    )


def _recallable(story: Story, user: Any) -> bool:
    return story.stage == Stage.SUBMITTED and story.is_owned_by(user)


def _acceptable(story: Story, user: Any) -> bool:
    return story.stage == Stage.SUBMITTED and rights.holds(user, "approve", story.kind)


def _returnable(story: Story, user: Any) -> bool:
    return story.stage in (Stage.SUBMITTED, Stage.ACCEPTED) and rights.holds(
        user, "approve", story.kind
    )


def _publishable(story: Any, user: Any) -> bool:
    return (
        rights.holds(user, "publish", story.kind)
        and story.latest_revision_id is not None
    )


CHOICES = (
    Choice(
        "submit",
        _("Submit"),
        forms.Form,
        lambda story, by, data: workflow.submit(story, by=by),
        _submittable,
    ),
    Choice(
        "recall",
        _("Take back"),
        forms.Form,
        lambda story, by, data: workflow.recall(story, by=by),
        _recallable,
    ),
    Choice(
        "accept",
        _("Accept"),
        act_forms.SeenForm,
        lambda story, by, data: workflow.accept(story, by=by, **data),
        _acceptable,
    ),
    Choice(
        "publish",
        _("Publish now"),
        act_forms.PublishForm,
        lambda story, by, data: publishing.publish(story, by=by, **data),
        lambda story, user: (
            _publishable(story, user)
            and _live_revision(story) != story.latest_revision_id
        ),
    ),
    Choice(
        "schedule",
        _("Schedule"),
        act_forms.ScheduleForm,
        lambda story, by, data: publishing.schedule(story, by=by, **data),
        _publishable,
    ),
    Choice(
        "cancel",
        _("Cancel the schedule"),
        forms.Form,
        lambda story, by, data: publishing.cancel(story, by=by),
        lambda story, user: (
            _publishable(story, user) and story.waiting_at is not None  # type: ignore[attr-defined]
        ),
    ),
    Choice(
        "return",
        _("Return to the author"),
        act_forms.ReasonForm,
        lambda story, by, data: workflow.give_back(story, by=by, **data),
        _returnable,
    ),
    Choice(
        "expiry",
        _("Set the expiry"),
        act_forms.ExpiryForm,
        lambda story, by, data: publishing.set_expiry(story, by=by, **data),
        _publishable,
    ),
    Choice(
        "withdraw",
        _("Withdraw"),
        act_forms.ReasonForm,
        lambda story, by, data: publishing.withdraw(story, by=by, **data),
        lambda story, user: (
            rights.holds(user, "withdraw", story.kind)
            and _live_revision(story) is not None
        ),
    ),
    Choice(
        "bin",
        _("Put in the bin"),
        forms.Form,
        lambda story, by, data: workflow.bin_story(story, by=by),
        lambda story, user: (
            story.waiting_at is None  # type: ignore[attr-defined]
            and rights.may_delete(user, story)
        ),
    ),
    Choice(
        "restore",
        _("Take out of the bin"),
        forms.Form,
        lambda story, by, data: workflow.restore(story, by=by),
        lambda story, user: rights.may_delete(user, story),
    ),
)


def publishing_page(
    admin: StoryAdmin, request: HttpRequest, story: Story
) -> HttpResponse:
    """Shows where the story stands; a POST does the act that it names."""
    failed: tuple[str, forms.Form] | None = None
    status = 200
    if request.method == "POST":
        choice = next((c for c in CHOICES if c.name == request.POST.get("act")), None)
        if choice is None:
            raise PermissionDenied
        form = _form(choice, story, request)
        if form.is_valid() and _act(choice, request, story, form):
            return HttpResponseRedirect(request.path)
        failed, status = (choice.name, form), 422
    seen = Story.objects.with_publications().get(pk=story.pk)
    offered = []
    for choice in CHOICES:
        if failed and failed[0] == choice.name:
            # Also when the story has moved on: what was typed comes back.
            offered.append({"choice": choice, "form": failed[1]})
        elif _is_offered(choice, seen, request.user):
            offered.append({"choice": choice, "form": _form(choice, seen)})
    context = {
        **admin.admin_site.each_context(request),
        "title": story.title,
        "opts": admin.opts,
        "story": seen,
        "offered": offered,
        "may_change": admin.has_change_permission(request, story),
        "events": PublishingEvent.objects.filter(story=story)
        .select_related("by")
        .order_by("-id"),
        "publications": publications_of(story),
        "revisions": Revision.objects.filter(story=story)
        .select_related("created_by")
        .defer("data")
        .order_by("-number")[:50],
    }
    return render(request, "admin/articles/publishing.html", context, status=status)


def _is_offered(choice: Choice, story: Story, user: Any) -> bool:
    # A story in the bin can be taken out of it, and nothing else.
    if (story.binned_at is not None) != (choice.name == "restore"):
        return False
    return choice.is_offered(story, user)


def publications_of(story: Story) -> list[tuple[Publication, Any]]:
    """Each publication with what it is now: scheduled, live, or how it ended."""
    rows = (
        Publication.archive.filter(story=story)
        .defer("markup", "plain_text", "record")
        .order_by("-sequence")
    )
    now = clock.now()
    return [(row, _standing(row, now)) for row in rows]


def _standing(publication: Publication, now: dt.datetime) -> Any:
    if publication.cancelled_at is not None or publication.ends_at <= now:
        return publication.get_ending_display()
    return _("scheduled") if publication.starts_at > now else _("live")


def _form(
    choice: Choice, story: Story, request: HttpRequest | None = None
) -> forms.Form:
    data = request.POST if request is not None else None
    if issubclass(choice.form, act_forms.StoryActForm):
        return choice.form(data, story=story, label_suffix="")
    return choice.form(data, label_suffix="")


def _act(choice: Choice, request: HttpRequest, story: Story, form: forms.Form) -> bool:
    """Does the act; False with a message when it was refused."""
    try:
        choice.act(story, request.user, form.cleaned_data)
    except Refused as refusal:
        messages.error(request, refusal.sentence)
        return False
    messages.success(request, _("Done: %(act)s.") % {"act": choice.label})
    return True


def preview_frame(
    admin: StoryAdmin, request: HttpRequest, story: Story
) -> HttpResponse:
    """The preview at a phone's and a desktop's width, side by side."""
    context = {
        **admin.admin_site.each_context(request),
        "title": story.title,
        "opts": admin.opts,
        "story": story,
    }
    return render(request, "admin/articles/preview.html", context)


def preview_page(
    admin: StoryAdmin, request: HttpRequest, story: Story
) -> HttpResponseBase:
    return preview(request, story)
