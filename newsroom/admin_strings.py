"""Strings of Django's admin and accounts: see package_strings.py."""

from __future__ import annotations

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy

FRAME = (
    _("Skip to main content"),
    _("Toggle theme (current theme: auto)"),
    _("Toggle theme (current theme: light)"),
    _("Toggle theme (current theme: dark)"),
    _("Toggle navigation"),
    _("Sidebar"),
    _("Filter navigation items"),
    _("Start typing to filter…"),
    _("Breadcrumbs"),
    _("Home"),
    _("Welcome,"),
    _("View site"),
    _("Log out"),
    _("Models in the %(name)s application"),
    _("Model name"),
    _("Add link"),
    _("Change or view list link"),
    _("Add"),
    _("Change"),
    _("You don’t have permission to view or edit anything."),
    _(
        "You are authenticated as %(username)s, but are not authorized to access this "
        "page. Would you like to login to a different account?"
    ),
    _("Thanks for spending some quality time with the web site today."),
)

LISTS = (
    _("Select %s to change"),
    _("Clear all filters"),
    _("Show counts"),
    _("Hide counts"),
    _("Any date"),
    _("Past 7 days"),
    _(" By %(filter_title)s "),
    _("Remove from sorting"),
    _("Sorting priority: %(priority_number)s"),
    _("Toggle sorting"),
    _("%(full_result_count)s total"),
    _("Action:"),
    _("Run the selected action"),
    _("Go"),
    _("Select all objects on this page for an action"),
    _("Select this object for an action - {}"),
    _("Select all %(total_count)s %(module_name)s"),
    _("Click here to select the objects across all pages"),
    _("Clear selection"),
    _("0 of %(cnt)s selected"),
    ngettext_lazy("%(total_count)s selected", "All %(total_count)s selected"),
    ngettext_lazy(
        "%(count)s %(name)s was changed successfully.",
        "%(count)s %(name)s were changed successfully.",
    ),
    _("No action selected."),
    _(
        "Items must be selected in order to perform actions on them. No items have "
        "been changed."
    ),
)

FORMS = (
    _("Add %s"),
    _("Add %(name)s"),
    _("Change %s"),
    _("Error:"),
    ngettext_lazy(
        "Please correct the error below.", "Please correct the errors below."
    ),
    _("Save"),
    _("Save and add another"),
    _("Save and continue editing"),
    _("Save and view"),
    _("View on site"),
    _("Add another %(verbose_name)s"),
    _("Add another %(model)s"),
    _("Change selected %(model)s"),
    _("View selected %(model)s"),
    _("Delete selected %(model)s"),
    _("Remove"),
    _("Lookup"),
    _("Popup closing…"),
    _("The {name} “{obj}” was added successfully."),
    _("You may edit it again below."),
    _("The {name} “{obj}” was added successfully. You may add another {name} below."),
    _("The {name} “{obj}” was changed successfully."),
    _("The {name} “{obj}” was changed successfully. You may edit it again below."),
    _("The {name} “{obj}” was changed successfully. You may add another {name} below."),
    _("%(name)s with ID “%(key)s” doesn’t exist. Perhaps it was deleted?"),
    _("%(name)s object with primary key %(key)r does not exist."),
)

HISTORY = (
    _("History"),
    _("Change history: %s"),
    _(
        "This object doesn’t have a change history. It probably wasn’t added via this "
        "admin site."
    ),
    ngettext_lazy("entry", "entries"),
    _("log entry"),
    _("log entries"),
    _("LogEntry Object"),
    _("Recent actions"),
    _("My actions"),
    _("None available"),
    _("Unknown content"),
    _("Added:"),
    _("Changed:"),
    _("Deleted:"),
    _("Added."),
    _("Changed {fields}."),
    _("Changed {fields} for {name} “{object}”."),
    _("No fields changed."),
    _("Changed “%(object)s” — %(changes)s"),
)

DELETING = (
    _("Delete multiple objects"),
    _("Delete selected %(verbose_name_plural)s"),
    _("Objects"),
    _("Yes, I’m sure"),
    _("No, take me back"),
    _("Delete?"),
    _(
        'Are you sure you want to delete the %(object_name)s "%(escaped_object)s"? '
        "All of the following related items will be deleted:"
    ),
    _(
        "Are you sure you want to delete the selected %(objects_name)s? All of the "
        "following objects and their related items will be deleted:"
    ),
    _(
        "Deleting the %(object_name)s '%(escaped_object)s' would result in deleting "
        "related objects, but your account doesn't have permission to delete the "
        "following types of objects:"
    ),
    _(
        "Deleting the %(object_name)s '%(escaped_object)s' would require deleting the "
        "following protected related objects:"
    ),
    _(
        "Deleting the selected %(objects_name)s would result in deleting related "
        "objects, but your account doesn't have permission to delete the following "
        "types of objects:"
    ),
    _(
        "Deleting the selected %(objects_name)s would require deleting the following "
        "protected related objects:"
    ),
    _(
        "Deleting %(class_name)s %(instance)s would require deleting the following "
        "protected related objects: %(related_objects)s"
    ),
    _("The %(name)s “%(obj)s” was deleted successfully."),
    _("Successfully deleted %(count)d %(items)s."),
)
