"""Strings of Django's accounts: see package_strings.py."""

from __future__ import annotations

from django.utils.translation import gettext_noop as _
from django.utils.translation import ngettext_lazy

ACCOUNTS = (
    _("Authentication and Authorization"),
    _("user"),
    _("users"),
    _("group"),
    _("groups"),
    _("permission"),
    _("permissions"),
    _("Sessions"),
    _("Important dates"),
    _("username"),
    _("Required. 150 characters or fewer. Letters, digits and @/./+/-/_ only."),
    _("A user with that username already exists."),
    _(
        "Enter a valid username. This value may contain only letters, numbers, and "
        "@/./+/-/_ characters."
    ),
    _(
        "Enter a valid username. This value may contain only unaccented lowercase a-z "
        "and uppercase A-Z letters, numbers, and @/./+/-/_ characters."
    ),
    _("first name"),
    _("last name"),
    _("email address"),
    _("staff status"),
    _("Designates whether the user can log into this admin site."),
    _("superuser status"),
    _(
        "Designates that this user has all permissions without explicitly assigning "
        "them."
    ),
    _("active"),
    _(
        "Designates whether this user should be treated as active. Unselect this "
        "instead of deleting accounts."
    ),
    _("date joined"),
    _("last login"),
    _(
        "The groups this user belongs to. A user will get all permissions granted to "
        "each of their groups."
    ),
    _("user permissions"),
    _("Specific permissions for this user."),
    _("After you’ve created a user, you’ll be able to edit more user options."),
)

SIGNING_IN = (
    _(
        "Please enter the correct %(username)s and password for a staff account. Note "
        "that both fields may be case-sensitive."
    ),
    _(
        "Please enter a correct %(username)s and password. Note that both fields may "
        "be case-sensitive."
    ),
    _("This account is inactive."),
    _("Forgotten your login credentials?"),
    _("Logged out"),
)

PASSWORDS = (
    _("password"),
    _("Password confirmation"),
    _("New password confirmation"),
    _("The two password fields didn’t match."),
    _("Your old password was entered incorrectly. Please enter it again."),
    _("Password change"),
    _("Password change successful"),
    _("Password changed successfully."),
    _("Change password"),
    _("Change password: %s"),
    _("Change my password"),
    _("Your password was changed."),
    _(
        "Please enter your old password, for security’s sake, and then enter your new "
        "password twice so we can verify you typed it in correctly."
    ),
    _("Enter a new password for the user <strong>%(username)s</strong>."),
    _("Set password"),
    _("Set password: %s"),
    _("Reset password"),
    _("Password-based authentication"),
    _("Enabled"),
    _("Disabled"),
    _(
        "Whether the user will be able to authenticate using a password or not. If "
        "disabled, they may still be able to authenticate using other backends, such "
        "as Single Sign-On or LDAP."
    ),
    _(
        "This action will <strong>enable</strong> password-based authentication for "
        "this user."
    ),
    _("Enable password-based authentication for this user by setting a password."),
    _("Enable password-based authentication"),
    _("Disable password-based authentication"),
    _("Password-based authentication was disabled."),
    _("Conflicting form data submitted. Please try again."),
    _("No password set."),
    _("Invalid password format or unknown hashing algorithm."),
    _("iterations"),
    _("salt"),
    _("hash"),
    _("Raw passwords are not stored, so there is no way to see the user’s password."),
    _("The password is too similar to the %(verbose_name)s."),
    _("Your password can’t be too similar to your other personal information."),
    ngettext_lazy(
        "This password is too short. It must contain at least %d character.",
        "This password is too short. It must contain at least %d characters.",
    ),
    ngettext_lazy(
        "Your password must contain at least %(min_length)d character.",
        "Your password must contain at least %(min_length)d characters.",
    ),
    _("This password is too common."),
    _("Your password can’t be a commonly used password."),
    _("This password is entirely numeric."),
    _("Your password can’t be entirely numeric."),
)
