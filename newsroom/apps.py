from __future__ import annotations

from django.apps import AppConfig
from django.contrib.admin import apps as admin
from django.contrib.staticfiles import apps as staticfiles
from django.utils.translation import gettext_lazy as _


class NewsroomConfig(AppConfig):
    default = True
    name = "newsroom"
    verbose_name = _("Outlet")


class DeskAdminConfig(admin.AdminConfig):
    default = False
    default_site = "newsroom.desk.Desk"


class StaticFilesConfig(staticfiles.StaticFilesConfig):
    # Parts of the editor that are neither used nor fit to be served: samples, dialogs
    # with known holes, plug-ins that talk to other hosts (docs/decisions/0005).
    ignore_patterns = [
        *staticfiles.StaticFilesConfig.ignore_patterns,
        "*.md",
        "tests",
        "samples",
        "adapters",
        "exportpdf",
        "preview",
        "codesnippet",
        "codesnippetgeshi",
        "iframe",
        "iframedialog",
        "wsc",
        "scayt",
        "flash",
        "devtools",
        "docprops",
        "forms",
        "templates",
        "mathjax",
        "smiley",
        "ckeditor/galleriffic",
        "galleriffic",
    ]
