"""The demonstration newsroom: an invented outlet, its stories and its pictures."""

from __future__ import annotations

# Shown wherever the demonstration is shown: the places exist, nothing else does.
DEMONSTRATION_NOTE = (
    "Đây là trang minh họa. Tòa soạn, nhân vật, số liệu và sự việc trong các bài đều do "
    "người viết hư cấu; chỉ tên đất, tên phố là có thật."
)
