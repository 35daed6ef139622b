"""Small corrections of how text is set; the words stay as they were written."""

from __future__ import annotations

import re

_UNITS = (
    "%|‰|°C|mm|cm|dm|m|km|ha|m2|m²|m3|m³|km2|km²|g|kg|tạ|tấn|lít|ml|kW|kWh|MW|V|"
    "giờ|phút|giây|ngày|tháng|năm|tuổi|đồng|nghìn|ngàn|triệu|tỷ|tỉ|USD|người|hộ"
)
_NUMBER_AND_UNIT = re.compile(rf"(?<=\d) (?=(?:{_UNITS})(?!\w))")


def bind_numbers(text: str) -> str:
    """Keeps a number and its unit on one line: "640 m" with a no-break space.

    Takes plain text or mark-up.
    """
    return _NUMBER_AND_UNIT.sub("\N{NO-BREAK SPACE}", text)
