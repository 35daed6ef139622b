"""Model fields that clean their text whatever the door: form, import, API or shell."""

from __future__ import annotations

import re
from typing import Any

from django.db import models

from articles.sanitising import clean_body
from articles.vietnamese import normalise

_BLANKS = re.compile(r"[ \t\n]+")


class _Cleaned:
    """Cleans on save, in bulk inserts, updates and look-ups alike."""

    def clean_text(self, text: str) -> str:
        raise NotImplementedError

    def to_python(self, value: Any) -> Any:
        value = super().to_python(value)  # type: ignore[misc]
        return self.clean_text(value) if isinstance(value, str) else value

    def get_prep_value(self, value: Any) -> Any:
        value = super().get_prep_value(value)  # type: ignore[misc]
        return self.clean_text(value) if isinstance(value, str) else value

    def pre_save(self, model_instance: models.Model, add: bool) -> Any:
        value = super().pre_save(model_instance, add)  # type: ignore[misc]
        if isinstance(value, str):
            value = self.clean_text(value)
            setattr(model_instance, self.attname, value)  # type: ignore[attr-defined]
        return value


class LineField(_Cleaned, models.CharField):  # type: ignore[type-arg]
    """One line of plain text: NFC, no control characters, single blanks."""

    def clean_text(self, text: str) -> str:
        return _BLANKS.sub(" ", normalise(text)).strip(" ")


class PlainTextField(_Cleaned, models.TextField):  # type: ignore[type-arg]
    """Plain text of several lines: NFC, no control characters."""

    def clean_text(self, text: str) -> str:
        return normalise(text).strip()


class BodyField(_Cleaned, models.TextField):  # type: ignore[type-arg]
    """A story's body: NFC and nothing but the mark-up that the editor offers."""

    def clean_text(self, text: str) -> str:
        return clean_body(text)
