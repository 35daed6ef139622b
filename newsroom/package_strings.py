"""Strings of packages that their Vietnamese catalogues lack or print otherwise.

Marked here so that `make messages` keeps them; our catalogue wins over the packages'.
"""

from __future__ import annotations

from django.utils.translation import gettext_noop as _

STRINGS = (
    # Django's forms and models
    _("Null characters are not allowed."),
    _("Enter a valid “slug” consisting of letters, numbers, underscores or hyphens."),
    _("Enter a complete value."),
    _("Enter a valid JSON."),
    _("“%(pk)s” is not a valid value."),
    _("“%(value)s” value must be an integer."),
    _("“%(value)s” value must be either True or False."),
    _("%(model)s instance with %(field)s %(value)r does not exist."),
    _("The inline value did not match the parent instance."),
    _(
        "%(datetime)s couldn’t be interpreted in time zone %(current_timezone)s; it "
        "may be ambiguous or it may not exist."
    ),
    _("That page number is not an integer"),
    _("That page number is less than 1"),
    _("That page contains no results"),
    _(
        "ManagementForm data is missing or has been tampered with. Missing fields: "
        "%(field_names)s. You may need to file a bug report if the issue persists."
    ),
    # Django's admin
    _("Add link"),
    _("Change or view list link"),
    _("Model name"),
    _("View selected %(model)s"),
    _("Change selected %(model)s"),
    _("Add another %(model)s"),
    _("Delete selected %(model)s"),
    _("Toggle navigation"),
    _("Filter navigation items"),
    # Papers here write the days out.
    _("Monday"),
    _("Tuesday"),
    _("Wednesday"),
    _("Thursday"),
    _("Friday"),
    _("Saturday"),
    _("Sunday"),
)
