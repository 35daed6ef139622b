"""What the three kinds of story have in common at the desk."""

from __future__ import annotations

from functools import partial
from typing import Any

from django.contrib import admin
from django.contrib.admin.utils import label_for_field
from django.core.paginator import Paginator
from django.db.models import QuerySet
from django.forms import ModelForm
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import URLPattern, path, reverse
from django.utils.functional import cached_property
from django.utils.translation import gettext_lazy as _

from articles import rights
from articles.admin.byline import BylineInline
from articles.admin.desk import DeskAdmin
from articles.admin.publishing import preview_frame, preview_page, publishing_page
from articles.admin.story_form import StoryForm
from articles.editor import allows_editor
from articles.models import Revision, Story, Tag
from articles.models.story import StoryQuerySet
from articles.vietnamese import fold, tone_key

MOST_COUNTED = 2000


class BoundedPaginator(Paginator[Story]):
    """Counts no further than a person would page."""

    @cached_property
    def count(self) -> int:
        rows: Any = self.object_list
        return int(rows.order_by()[:MOST_COUNTED].count())


class BinFilter(admin.SimpleListFilter):
    title = _("bin")
    parameter_name = "bin"

    def lookups(self, request: HttpRequest, model_admin: Any) -> list[tuple[str, Any]]:
        return [("1", _("In the bin"))]

    def queryset(self, request: HttpRequest, queryset: QuerySet[Any]) -> QuerySet[Any]:
        return queryset.exclude(binned_at=None) if self.value() else queryset


class StoryAdmin(DeskAdmin[Story]):
    form = StoryForm
    inlines = (BylineInline,)
    # Without the admin's icons beside it: the cover has a picker of its own.
    raw_id_fields = ("cover",)
    change_form_template = "admin/articles/story_form.html"
    list_display = ("title", "state", "section", "signed", "changed_at")
    list_filter = ("stage", "section", BinFilter)
    list_per_page = 50
    ordering = ("-changed_at", "-id")
    paginator = BoundedPaginator
    search_fields = ("folded_title",)
    show_full_result_count = False
    # Counting each filter would scan all stories.
    show_facets = admin.ShowFacets.NEVER
    fieldsets = (
        (None, {"fields": ("title", "lead", "body")}),
        (
            _("Beside the text"),
            {"fields": ("section", "tags", "cover", "over_title", "source", "slug")},
        ),
        (None, {"fields": ("opened_on", "overwrite"), "classes": ("story-control",)}),
    )

    class Media:
        css = {"all": ["desk/story-form.css"]}

    # --- Lists ---

    def get_queryset(self, request: HttpRequest) -> StoryQuerySet:
        """Every view of this admin starts from what the person may see."""
        stories: Any = super().get_queryset(request)
        visible: StoryQuerySet = stories.for_desk(request.user)
        match = request.resolver_match
        if match is not None and (match.url_name or "").endswith("_changelist"):
            visible = visible.for_desk_list()
            if "bin" not in request.GET:
                visible = visible.not_binned()
        return visible

    def get_search_results(
        self, request: HttpRequest, queryset: QuerySet[Story], search_term: str
    ) -> tuple[QuerySet[Story], bool]:
        return super().get_search_results(request, queryset, fold(search_term))

    @admin.display(description=_("state"))
    def state(self, story: Any) -> str:
        """The stage of the working copy, then what readers have."""
        return " · ".join(str(word) for word in state_words(story))

    @admin.display(description=_("byline"))
    def signed(self, story: Story) -> str:
        return ", ".join(line.author.pen_name for line in story.bylines.all())

    # --- Rights ---

    def has_view_permission(
        self, request: HttpRequest, obj: Story | None = None
    ) -> bool:
        if obj is None:
            return super().has_view_permission(request)
        return rights.may_see(request.user, obj)

    def has_change_permission(
        self, request: HttpRequest, obj: Story | None = None
    ) -> bool:
        if obj is None:
            return super().has_change_permission(request)
        return rights.may_see(request.user, obj) and rights.may_change(
            request.user, obj
        )

    def has_delete_permission(
        self, request: HttpRequest, obj: Story | None = None
    ) -> bool:
        # Stories go to the bin (the publishing page); none is deleted.
        return False

    # --- Writing ---

    def get_form(
        self,
        request: HttpRequest,
        obj: Story | None = None,
        change: bool = False,
        **kwargs: Any,
    ) -> Any:
        form: Any = super().get_form(request, obj, change=change, **kwargs)
        form.may_change = partial(rights.may_change, request.user)
        return form

    def save_model(
        self, request: HttpRequest, obj: Story, form: ModelForm[Story], change: bool
    ) -> None:
        if change:
            # Only what the form holds: an act may have moved the rest since the
            # story was read, and the form locked it only afterwards.
            columns = {field.name for field in obj._meta.concrete_fields}
            obj.save(update_fields={*columns.intersection(form.fields), "changed_at"})
        else:
            obj.created_by = request.user  # type: ignore[assignment]
            obj.save()

    def save_related(
        self, request: HttpRequest, form: Any, formsets: Any, change: bool
    ) -> None:
        # In one order for everybody: two forms that bring the same two new tags
        # would wait for each other.
        for name in sorted(form.cleaned_data.get("tags", ()), key=tone_key):
            Tag.objects.get_or_create(name=name)
        super().save_related(request, form, formsets, change)
        Revision.objects.record(form.instance, by=request.user)

    def construct_change_message(
        self, request: HttpRequest, form: Any, formsets: Any, add: bool = False
    ) -> list[Any]:
        # Revisions tell what was changed; the editor's white space is no change.
        return []

    def response_post_save_add(
        self, request: HttpRequest, obj: Story
    ) -> HttpResponseRedirect:
        return HttpResponseRedirect(self.publishing_address(obj))

    def response_post_save_change(
        self, request: HttpRequest, obj: Story
    ) -> HttpResponseRedirect:
        return HttpResponseRedirect(self.publishing_address(obj))

    def publishing_address(self, story: Story) -> str:
        name = f"admin:articles_{self.opts.model_name}_publishing"
        return reverse(name, args=[story.pk])

    def change_view(
        self,
        request: HttpRequest,
        object_id: str,
        form_url: str = "",
        extra_context: dict[str, Any] | None = None,
    ) -> HttpResponse:
        story = self.get_object(request, object_id)
        if (
            story is not None
            and self.has_view_permission(request, story)
            and not self.has_change_permission(request, story)
        ):
            if request.method == "POST":
                return self.moved_on(request, story)
            return HttpResponseRedirect(self.publishing_address(story))
        return super().change_view(request, object_id, form_url, extra_context)

    def moved_on(self, request: HttpRequest, story: Story) -> HttpResponse:
        """Gives back what was typed by somebody who may no longer save it."""
        typed = [
            (label_for_field(name, self.model), request.POST[name])
            for name in ("title", "over_title", "lead", "body", "source")
            if request.POST.get(name)
        ]
        context = {
            **self.admin_site.each_context(request),
            "title": story.title,
            "opts": self.opts,
            "story": story,
            "typed": typed,
        }
        template = "admin/articles/moved_on.html"
        return render(request, template, context, status=403)

    # --- Addresses ---

    def get_urls(self) -> list[URLPattern]:
        name = f"articles_{self.opts.model_name}"
        wrap = self.admin_site.admin_view
        own = [
            path(
                "<int:story_id>/publishing/",
                wrap(self._for_story(publishing_page)),
                name=f"{name}_publishing",
            ),
            path(
                "<int:story_id>/preview/",
                wrap(self._for_story(preview_frame)),
                name=f"{name}_preview",
            ),
            path(
                "<int:story_id>/preview/page/",
                wrap(self._for_story(preview_page)),
                name=f"{name}_preview_page",
            ),
        ]
        urls = own + super().get_urls()
        for pattern in urls:
            if pattern.name in (f"{name}_add", f"{name}_change"):
                pattern.callback = allows_editor(pattern.callback)
        return urls

    def _for_story(self, view: Any) -> Any:
        """Hands `view` the story, when the person may see it; else the admin's 404."""

        def found(request: HttpRequest, story_id: int) -> HttpResponse:
            story = self.get_object(request, str(story_id))
            if story is None or not self.has_view_permission(request, story):
                return self._get_obj_does_not_exist_redirect(  # type: ignore[attr-defined,no-any-return]
                    request, self.opts, str(story_id)
                )
            response: HttpResponse = view(self, request, story)
            return response

        return found


def state_words(story: Any) -> list[Any]:
    """`story` comes from `with_publications()`."""
    words: list[Any] = [story.get_stage_display()]
    if story.live_revision_id is not None:
        words.append(_("live"))
        if story.live_revision_id != story.latest_revision_id:
            words.append(_("unprinted changes"))
    elif story.past_ending == "withdrawn":
        words.append(_("withdrawn"))
    elif story.past_ending is not None:
        words.append(_("expired"))
    if story.waiting_at is not None:
        words.append(_("scheduled"))
    return words
