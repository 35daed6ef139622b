"""Small corrections of how text is set; the words stay as they were written."""

from __future__ import annotations

import re

_UNITS = (
    "%|‰|°C|mm|cm|dm|m|km|ha|m2|m²|m3|m³|km2|km²|g|kg|tạ|tấn|lít|ml|kW|kWh|MW|V|"
    "giờ|phút|giây|ngày|tháng|năm|tuổi|đồng|nghìn|ngàn|triệu|tỷ|tỉ|USD|người|hộ"
)
_RANGE = re.compile(r"(?<=\d) ([-–]) (?=\d)")
_NUMBER_AND_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?!\w))")


def bind_numbers(text: str) -> str:
    """Keeps "640 m" and "20 - 40 mm" on one line, by no-break spaces.

    Takes plain text or mark-up.
    """
    text = _RANGE.sub("\N{NO-BREAK SPACE}\\1\N{NO-BREAK SPACE}", text)
    return _NUMBER_AND_UNIT.sub("\N{NO-BREAK SPACE}", text)
