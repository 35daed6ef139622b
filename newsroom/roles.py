"""The newsroom's roles as groups, and what each may do."""

from __future__ import annotations

from django.contrib.auth.models import Group, Permission
from django.db import transaction

from articles.models import Kind

REPORTER = "Phóng viên"
EDITOR = "Biên tập viên"

_STORY_ACTS = {
    REPORTER: ("view", "add", "change", "delete"),
    EDITOR: (
        "view",
        "add",
        "change",
        "delete",
        "edit_any",
        "approve",
        "publish",
        "withdraw",
    ),
}
_OTHER = {
    REPORTER: (
        "view_section",
        "view_author",
        "view_tag",
        "view_image",
        "add_image",
    ),
    EDITOR: (
        "view_section",
        "add_section",
        "change_section",
        "view_author",
        "add_author",
        "change_author",
        "view_tag",
        "add_tag",
        "change_tag",
        "delete_tag",
        "view_image",
        "add_image",
        "change_image",
        "delete_image",
    ),
}


@transaction.atomic
def install_roles() -> dict[str, Group]:
    """Makes the groups, or brings them up to date. Safe to run again."""
    groups = {}
    for role, acts in _STORY_ACTS.items():
        codenames = [f"{act}_{kind.model_name}" for kind in Kind for act in acts]
        codenames += _OTHER[role]
        permissions = Permission.objects.filter(
            content_type__app_label="articles", codename__in=codenames
        )
        group, _ = Group.objects.get_or_create(name=role)
        group.permissions.set(permissions)
        groups[role] = group
    return groups
