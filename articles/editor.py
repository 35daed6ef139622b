"""The editor that bodies are written in: CKEditor 4, cut down to the allow-list.

Nothing else knows which editor it is: forms name `BodyWidget`, admins wrap the views
of those forms in `allows_editor`. What the editor sends is never trusted: `BodyField`
cleans it.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ParamSpec

from ckeditor.widgets import CKEditorWidget
from csp.constants import SELF, UNSAFE_INLINE
from csp.decorators import csp_replace
from django.forms import Media
from django.http import HttpResponseBase
from django.templatetags.static import static
from django.urls import reverse
from django.utils.translation import get_language
from django.utils.translation import gettext as _

from articles.picker import picker_settings
from articles.sanitising import ALLOWED, EMBED_HOSTS, clean_body

# Each button with the tags that it makes. Together they make all that ALLOWED holds,
# but for the line break: that is Shift+Enter.
TOOLBAR: tuple[dict[str, str], ...] = (
    {"Undo": "", "Redo": ""},
    {"Format": "p h2 h3"},
    {"Bold": "strong", "Italic": "em"},
    {"NewsImage": "figure figcaption", "NewsEmbed": "figure figcaption"},
    {"Link": "a", "Unlink": ""},
    {"BulletedList": "ul li", "NumberedList": "ol li", "Blockquote": "blockquote"},
    {"Table": "table caption thead tbody tr th td", "HorizontalRule": "hr"},
    {"Strike": "s", "Subscript": "sub", "Superscript": "sup", "SpecialChar": ""},
    {"RemoveFormat": "", "Find": ""},
)
# ACF drops the tag that lacks one of these.
REQUIRED = {("a", "href")}
ADDED_PLUGINS = (
    "widget",
    "lineutils",
    "autolink",
    "autogrow",
    "notification",
    "filetools",
)
# Our own: name and file.
EXTERNAL_PLUGINS = {
    "newswords": "desk/editor/newswords/plugin.js",
    "newsfigure": "desk/editor/newsfigure/plugin.js",
    "newsimage": "desk/editor/newsimage/plugin.js",
    "newsembed": "desk/editor/newsembed/plugin.js",
}
# What the build starts by itself and nobody may have here: parts with known holes,
# parts that talk to other hosts, parts that make mark-up which is not allowed.
REMOVED_PLUGINS = (
    "about",
    "bidi",
    "colorbutton",
    "colordialog",
    "copyformatting",
    "dialogadvtab",
    "div",
    "elementspath",
    "exportpdf",
    "filebrowser",
    "flash",
    "font",
    "forms",
    "iframe",
    "image",
    "justify",
    "language",
    "newpage",
    "pagebreak",
    "preview",
    "print",
    "resize",
    "save",
    "scayt",
    "showblocks",
    "smiley",
    "sourcearea",
    "stylescombo",
    "templates",
    "uploadimage",
    "wsc",
)
# The frame in which one types is made by an inline script, and the toolbar's buttons
# have inline handlers; neither takes a nonce.
POLICY = {
    "script-src": [SELF, UNSAFE_INLINE],
    "style-src": [SELF, UNSAFE_INLINE],
    "img-src": [SELF, "data:", "blob:"],
}

P = ParamSpec("P")


def allows_editor(
    view: Callable[P, HttpResponseBase],
) -> Callable[P, HttpResponseBase]:
    """Loosens the Content-Security-Policy of a view that shows a `BodyWidget`."""
    replace: Any = csp_replace(POLICY)  # annotated for views without arguments
    loosened: Callable[P, HttpResponseBase] = replace(view)
    return loosened


def allowed_content() -> dict[str, Any]:
    """ALLOWED in the words of the editor's own filter."""
    return {
        tag: {
            "attributes": ",".join(
                f"!{name}" if (tag, name) in REQUIRED else name
                for name in sorted(attributes)
            )
        }
        if attributes
        else True
        for tag, attributes in ALLOWED.items()
    }


def configuration() -> dict[str, Any]:
    """CKEditor's configuration, in the language that is active."""
    language = (get_language() or "vi").partition("-")[0]
    return {
        "title": _("Text of the story"),
        "language": language,
        "contentsLanguage": "vi",
        "versionCheck": False,
        "skin": "moono-lisa",
        "width": "100%",
        "height": 480,
        "autoGrow_minHeight": 480,
        "autoGrow_onStartup": True,
        "autoGrow_bottomSpace": 48,
        "toolbar": [list(group) for group in TOOLBAR],
        "toolbarCanCollapse": False,
        "extraPlugins": ",".join((*ADDED_PLUGINS, *EXTERNAL_PLUGINS)),
        "removePlugins": ",".join(REMOVED_PLUGINS),
        "allowedContent": allowed_content(),
        "removeDialogTabs": "link:target;link:upload;table:advanced",
        "linkDefaultProtocol": "https://",
        "format_tags": "p;h2;h3",
        "entities": False,
        "fillEmptyBlocks": False,
        "forcePasteAsPlainText": False,
        "pasteFromWordRemoveFontStyles": True,
        "pasteFromWordRemoveStyles": True,
        "disableNativeSpellChecker": False,
        "bodyClass": "text",
        "contentsCss": [static("desk/writing.css")],
        "newswords": _words(),
        "newsimage": _picture_settings(),
        "newsembed": _embed_settings(),
    }


def _words() -> dict[str, str]:
    """What the editor's translation into Vietnamese leaves in English."""
    paste = _("Press %1 to paste. The browser does not let a button do it.")
    not_dropped = _("Files are not dropped here: pictures come from the library.")
    return {
        "clipboard.fileFormatNotSupportedNotification": not_dropped,
        "clipboard.fileWithoutFormatNotSupportedNotification": not_dropped,
        "clipboard.pasteMsg": _("Paste into the box below, then confirm."),
        "clipboard.pasteNotification": paste,
        "common.url": _("Address"),
        "format.tag_h2": _("Sub-heading"),
        "format.tag_h3": _("Small sub-heading"),
        "format.tag_p": _("Paragraph"),
        "link.displayText": _("Words shown"),
        "link.noTel": _("Type the phone number."),
        "link.phoneNumber": _("Phone number"),
        "link.toPhone": _("Phone"),
        "link.toUrl": _("Address"),
        "notification.closed": _("The notice was closed."),
        "pastetext.pasteNotification": paste,
        "table.caption": _("Title of the table"),
        "table.headers": _("Cells that are headings"),
        "table.cell.columnHeader": _("Heads a column"),
        "table.cell.rowHeader": _("Heads a row"),
        # Read aloud before every figure.
        "widget.label": "%1",
    }


def _picture_settings() -> dict[str, Any]:
    return {
        "label": _("Picture"),
        "caption": _("Caption"),
        # The plug-in puts the picture's number in place of the nought.
        "thumb": reverse("admin:articles_image_thumb", args=[0]),
        "module": static("desk/picking.js"),
        "picker": picker_settings(),
    }


def _embed_settings() -> dict[str, Any]:
    return {
        "label": _("Video from another site"),
        "caption": _("Caption"),
        "address": _("Address of the video"),
        "hint": _("As it stands in the browser's address line on YouTube, Vimeo…"),
        "refusal": _(
            "Only videos from YouTube, Facebook and Vimeo can be shown. "
            "Set any other address as a link."
        ),
        "hosts": sorted(EMBED_HOSTS),
    }


class BodyWidget(CKEditorWidget):
    """Writes a body. Its view must be wrapped in `allows_editor`."""

    def __init__(self, attrs: dict[str, Any] | None = None) -> None:
        super().__init__(
            template_name="admin/articles/editor.html",
            attrs={"lang": "vi"} | (attrs or {}),
        )

    @property
    def media(self) -> Media:
        media: Media = super().media
        return media + Media(
            css={
                "all": [
                    "desk/editor.css",
                    "desk/editor-dialogs.css",
                    "desk/picking.css",
                ]
            }
        )

    def format_value(self, value: Any) -> str:
        """A form that comes back holds what was posted; the editor gets it clean."""
        return clean_body(value) if value else ""

    def get_context(
        self, name: str, value: Any, attrs: dict[str, Any] | None
    ) -> dict[str, Any]:
        self.external_plugin_resources = [
            (plugin, static(file), "") for plugin, file in EXTERNAL_PLUGINS.items()
        ]
        context: dict[str, Any] = super().get_context(name, value, attrs)
        return context

    def _set_config(self) -> None:
        # The package's own defaults, of which nothing is wanted, go here.
        self.config = configuration()
