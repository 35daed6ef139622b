"""What readers' templates ask for."""

from __future__ import annotations

import datetime as dt

from django import template
from django.utils import timezone

from articles.models import Section
from articles.typesetting import bind_numbers

register = template.Library()

_WEEKDAYS = (
    "Thứ hai",
    "Thứ ba",
    "Thứ tư",
    "Thứ năm",
    "Thứ sáu",
    "Thứ bảy",
    "Chủ nhật",
)


@register.simple_tag
def section_menu() -> list[Section]:
    """The top sections, each with `children_list`. One query."""
    sections = list(Section.objects.for_menu())
    top = [section for section in sections if section.parent_id is None]
    for parent in top:
        parent.children_list = [s for s in sections if s.parent_id == parent.pk]  # type: ignore[attr-defined]
    return top


@register.filter
def stamp(moment: dt.datetime) -> str:
    """A story's stamp as papers here print it: 13:18 28/09/2022."""
    return timezone.localtime(moment).strftime("%H:%M %d/%m/%Y")


@register.filter
def full_date(moment: dt.datetime) -> str:
    """Thứ ba, 24/11/2026."""
    local = timezone.localtime(moment)
    return f"{_WEEKDAYS[local.weekday()]}, {local:%d/%m/%Y}"


@register.filter
def bound(text: str) -> str:
    """`text` with numbers and their units kept on one line."""
    return bind_numbers(text)


@register.simple_tag
def today_line() -> str:
    return full_date(timezone.now())
