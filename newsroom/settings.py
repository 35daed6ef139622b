"""All settings; what differs between installations comes from the environment.

`.env.example` lists every variable. Defaults are safe in production.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

import django_stubs_ext
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured
from django.utils.translation import gettext_lazy as _

from newsroom import environment

django_stubs_ext.monkeypatch()

BASE_DIR = Path(__file__).resolve().parent.parent

# --- The installation -----------------------------------------------------------

DEBUG = environment.boolean("DEBUG", default=False)
SECRET_KEY = environment.secret("SECRET_KEY", debug=DEBUG)
DATA_DIR = environment.path("DATA_DIR", BASE_DIR / "var")
SITE_URL = environment.origin("SITE_URL", "http://127.0.0.1:8000")
ALLOWED_HOSTS = environment.names("ALLOWED_HOSTS")
if not DEBUG and not ALLOWED_HOSTS:
    raise ImproperlyConfigured(
        "ALLOWED_HOSTS is empty; name the hosts that the site answers to."
    )
if DEBUG:
    ALLOWED_HOSTS += ["127.0.0.1", "localhost", "[::1]"]
CSRF_TRUSTED_ORIGINS = [SITE_URL]

# The outlet's masthead, shown on every page.
OUTLET = {
    "name": environment.text("OUTLET_NAME", "Tòa soạn"),
    "governing_body": environment.text("OUTLET_GOVERNING_BODY"),
    "hotline": environment.text("OUTLET_HOTLINE"),
    "address": environment.text("OUTLET_ADDRESS"),
    "email": environment.text("OUTLET_EMAIL"),
}

# --- The application ------------------------------------------------------------

INSTALLED_APPS = [
    "newsroom",
    "comments",
    # Before articles, which takes its tags off the desk.
    "taggit",
    "articles",
    "ckeditor",
    "newsroom.apps.DeskAdminConfig",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "newsroom.apps.StaticFilesConfig",
    "django.forms",
]

MIDDLEWARE = [
    "newsroom.middleware.bad_text",
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]

ROOT_URLCONF = "newsroom.urls"
WSGI_APPLICATION = "newsroom.wsgi.application"
APPEND_SLASH = True

TEMPLATES: list[dict[str, Any]] = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
                "newsroom.outlet.outlet",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.TemplatesSetting"

# --- Data -----------------------------------------------------------------------

DATABASES = {
    "default": environment.database(
        "DATABASE_URL", f"sqlite:///{DATA_DIR / 'db.sqlite3'}"
    )
}
if DATABASES["default"]["ENGINE"] == "django.db.backends.sqlite3":
    # IMMEDIATE makes a writer wait its turn at the start of a transaction; the
    # default would fail half-way with "database is locked".
    # Tests use a file too: in memory there is neither WAL nor a second writer.
    DATABASES["default"]["TEST"] = {"NAME": DATA_DIR / "test.sqlite3"}
    DATABASES["default"]["OPTIONS"] = {
        "transaction_mode": "IMMEDIATE",
        "timeout": 20,
        "init_command": "PRAGMA journal_mode=WAL;PRAGMA synchronous=NORMAL;",
    }
else:
    DATABASES["default"]["CONN_MAX_AGE"] = environment.integer(
        "DATABASE_CONNECTION_SECONDS", 60, least=0, most=3600
    )
    DATABASES["default"]["CONN_HEALTH_CHECKS"] = True
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"

CACHES = {"default": environment.cache("CACHE_URL", DATA_DIR / "cache")}

MEDIA_ROOT = DATA_DIR / "media"
MEDIA_URL = "/media/"
# What is uploaded is kept as it came, where no web server looks.
PRIVATE_ROOT = DATA_DIR / "private"
STATIC_ROOT = DATA_DIR / "static"
STATIC_URL = "/static/"
STATICFILES_DIRS = [BASE_DIR / "static"]
STATICFILES_FINDERS = [
    "newsroom.stylesheets.StylesheetFinder",
    "django.contrib.staticfiles.finders.FileSystemFinder",
    "django.contrib.staticfiles.finders.AppDirectoriesFinder",
]
STORAGES: dict[str, dict[str, Any]] = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "private": {
        "BACKEND": "django.core.files.storage.FileSystemStorage",
        "OPTIONS": {"location": PRIVATE_ROOT, "file_permissions_mode": 0o600},
    },
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

# A body of 8 MB and many photos must reach the form, which answers with a sentence;
# Django itself would answer with a bare 400 and the text would be lost.
DATA_UPLOAD_MAX_MEMORY_SIZE = 8 * 1024 * 1024
DATA_UPLOAD_MAX_NUMBER_FIELDS = 20_000
FILE_UPLOAD_PERMISSIONS = 0o644

# --- Language and time ----------------------------------------------------------

LANGUAGE_CODE = "vi"
LANGUAGES = [("vi", _("Vietnamese")), ("en", _("English"))]
LOCALE_PATHS = [BASE_DIR / "locale"]
FORMAT_MODULE_PATH = ["newsroom.formats"]
USE_THOUSAND_SEPARATOR = True
TIME_ZONE = environment.time_zone("TIME_ZONE", "Asia/Ho_Chi_Minh")
USE_TZ = True

# --- Accounts -------------------------------------------------------------------

AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{validator}"}
    for validator in (
        "UserAttributeSimilarityValidator",
        "MinimumLengthValidator",
        "CommonPasswordValidator",
        "NumericPasswordValidator",
    )
]
LOGIN_URL = "admin:login"
LOGIN_REDIRECT_URL = "admin:index"

# --- Logs ---------------------------------------------------------------------------

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "handlers": {"console": {"class": "logging.StreamHandler"}},
    # Django itself prints errors in debug only, and mails them otherwise.
    "root": {"handlers": ["console"], "level": "WARNING"},
    "loggers": {"django": {"handlers": [], "level": "INFO"}},
}

# --- Security -------------------------------------------------------------------

SESSION_COOKIE_AGE = 12 * 60 * 60
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = not DEBUG
SECURE_SSL_REDIRECT = environment.boolean("SECURE_SSL_REDIRECT", default=not DEBUG)
SECURE_HSTS_SECONDS = environment.integer(
    "SECURE_HSTS_SECONDS", 0 if DEBUG else 31_536_000, least=0, most=63_072_000
)
SECURE_HSTS_INCLUDE_SUBDOMAINS = environment.boolean(
    "SECURE_HSTS_SUBDOMAINS", default=False
)
if environment.boolean("BEHIND_PROXY", default=False):
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SECURE_REFERRER_POLICY = "strict-origin-when-cross-origin"
X_FRAME_OPTIONS = "DENY"

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}

# --- The packages ---------------------------------------------------------------

TAGGIT_TAGS_FROM_STRING = "articles.models.tag.tags_from_string"
TAGGIT_STRING_FROM_TAGS = "articles.models.tag.string_from_tags"

# W001 asks to leave CKEditor 4. What the editor sends is never trusted: nh3 cleans
# every body on its way into the database (docs/decisions/0005-the-editor.md).
SILENCED_SYSTEM_CHECKS = [
    "ckeditor.W001",
    # Hosts below the domain may be somebody else's: SECURE_HSTS_SUBDOMAINS decides,
    # and preloading can't be taken back.
    "security.W005",
    "security.W021",
]
