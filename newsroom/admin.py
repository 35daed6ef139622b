"""Accounts and groups at the desk: Django's own, with their rights in words."""

from __future__ import annotations

from typing import Any

from django import forms
from django.apps import apps
from django.contrib import admin
from django.contrib.admin.templatetags import admin_list
from django.contrib.auth.admin import GroupAdmin, UserAdmin
from django.contrib.auth.forms import AdminPasswordChangeForm, SetUnusablePasswordMixin
from django.contrib.auth.models import Group, Permission, User
from django.contrib.contenttypes.models import ContentType
from django.http import HttpRequest
from django.templatetags.static import static
from django.utils.html import format_html
from django.utils.safestring import SafeString
from django.utils.text import capfirst, format_lazy
from django.utils.translation import gettext_lazy as _

ACTS = {
    "view": _("see"),
    "add": _("add"),
    "change": _("change"),
    "delete": _("delete"),
    "edit_any": _("change anybody's"),
    "approve": _("accept or return"),
    "publish": _("publish, schedule and expire"),
    "withdraw": _("withdraw"),
    "backdate": _("set the date shown"),
}


class RightsField(forms.ModelMultipleChoiceField[Permission]):
    """Permissions: the names that Django keeps in the database are English."""

    def label_from_instance(self, permission: Permission) -> str:
        model: Any = permission.content_type.model_class()
        act = permission.codename.removesuffix(f"_{permission.content_type.model}")
        words = ACTS.get(act, permission.name)
        return f"{capfirst(model._meta.verbose_name)}: {words}"


def _rights_field(field: Any) -> dict[str, Any]:
    """What makes the form's field, when `field` holds permissions: on desk's things."""
    if field.remote_field.model is not Permission:
        return {}
    shown = [model for model in apps.get_models() if admin.site.is_registered(model)]
    types = ContentType.objects.get_for_models(*shown, for_concrete_models=False)
    rights = Permission.objects.filter(content_type__in=types.values())
    return {
        "form_class": RightsField,
        "queryset": rights.select_related("content_type"),
    }


def _without_links(rows: list[Any], counts: dict[str, int]) -> None:
    """Takes out what only links an account, a group and a right: it has no words."""
    fields = (*User._meta.many_to_many, *Group._meta.many_to_many)
    links: list[Any] = [field.remote_field.through._meta for field in fields]  # type: ignore[union-attr]
    prefixes = tuple(f"{capfirst(link.verbose_name)}: " for link in links)
    for link in links:
        counts.pop(str(link.verbose_name_plural), None)
    for row in [*rows]:
        if isinstance(row, list):
            _without_links(row, counts)
        elif row.startswith(prefixes):
            rows.remove(row)


admin.site.unregister(Group)
admin.site.unregister(User)


@admin.register(Group)
class DeskGroupAdmin(GroupAdmin):
    def formfield_for_manytomany(
        self, db_field: Any, request: Any = None, **kwargs: Any
    ) -> Any:
        kwargs |= _rights_field(db_field)
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        rows, counts, *rest = super().get_deleted_objects(objs, request)
        _without_links(rows, counts)
        return rows, counts, *rest


class DeskPasswordForm(AdminPasswordChangeForm):  # type: ignore[type-arg]
    # Django's own has its second sentence in English; its script knows the id.
    usable_password_help_text = format_lazy(  # type: ignore[assignment]
        '{} <ul id="id_unusable_warning" class="messagelist">'
        '<li class="warning">{}</li></ul>',
        SetUnusablePasswordMixin.usable_password_help_text,
        _("Turned off, the account loses the password it has."),
    )


@admin.register(User)
class DeskUserAdmin(UserAdmin[User]):
    change_password_form = DeskPasswordForm

    def formfield_for_manytomany(
        self, db_field: Any, request: Any = None, **kwargs: Any
    ) -> Any:
        kwargs |= _rights_field(db_field)
        return super().formfield_for_manytomany(db_field, request, **kwargs)

    def get_deleted_objects(self, objs: Any, request: HttpRequest) -> Any:
        rows, counts, *rest = super().get_deleted_objects(objs, request)
        _without_links(rows, counts)
        return rows, counts, *rest


def _yes_no_icon(value: bool | None) -> SafeString:
    name = {True: "yes", False: "no", None: "unknown"}[value]
    words = {True: _("Yes"), False: _("No"), None: _("Unknown")}[value]
    return format_html(
        '<img src="{}" alt="{}">', static(f"admin/img/icon-{name}.svg"), words
    )


# Django's reads "True" or "False" aloud, and neither a catalogue nor a template can
# change that.
admin_list._boolean_icon = _yes_no_icon  # type: ignore[attr-defined]  # noqa: SLF001
