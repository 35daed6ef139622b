"""Who may do what with a story. Every door asks here: admin, acts, preview, shell."""

from __future__ import annotations

from typing import TYPE_CHECKING

from django.core.exceptions import PermissionDenied
from django.utils.translation import gettext as _

from articles.models.publication import Publication
from articles.models.story import Kind, Stage, Story

if TYPE_CHECKING:
    from django.contrib.auth.models import AnonymousUser, User

    Person = User | AnonymousUser


def holds(user: Person, act: str, kind: str) -> bool:
    """Whether `user` has the permission `act` for the stories of `kind`."""
    return user.has_perm(f"articles.{act}_{Kind(kind).model_name}")


def may_see(user: Person, story: Story) -> bool:
    """Whether `user` may look at the working copy and its history."""
    if user.is_anonymous or not user.is_active or not user.is_staff:
        return False
    return Story.objects.for_desk(user).filter(pk=story.pk).exists()


def may_change(user: Person, story: Story) -> bool:
    """A reporter changes own drafts and returned stories; an editor any story."""
    if user.is_anonymous or not holds(user, "change", story.kind):
        return False
    if holds(user, "edit_any", story.kind):
        return True
    return story.stage in (Stage.DRAFT, Stage.RETURNED) and story.is_owned_by(user)


def may_delete(user: Person, story: Story) -> bool:
    """A draft goes to the bin; what was ever printed stays."""
    if user.is_anonymous or not holds(user, "delete", story.kind):
        return False
    if Publication.objects.was_ever_live(story.pk) is not None:
        return False
    return may_change(user, story)


def demand(user: Person, act: str, story: Story) -> None:
    """Raises PermissionDenied unless `user` holds `act` for the story's kind."""
    if not holds(user, act, story.kind):
        raise PermissionDenied(_("You do not have the right to do this."))
