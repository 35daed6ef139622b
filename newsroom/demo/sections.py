"""The sections, pen names and tags that the demonstration starts with."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoSection:
    slug: str
    name: str
    description: str = ""
    # The slug of the section above; sections stand in menu order, parents first.
    parent: str | None = None


@dataclass(frozen=True, slots=True)
class DemoAuthor:
    pen_name: str
    about: str = ""


SECTIONS: tuple[DemoSection, ...] = (
    DemoSection(
        "thoi-su",
        "Thời sự",
        "Chuyện trong ngày ở phường, ở phố và những quyết định chạm tới từng nhà.",
    ),
    DemoSection(
        "xay-dung-dang",
        "Xây dựng Đảng",
        "Sinh hoạt chi bộ, phát triển đảng viên, đưa nghị quyết vào cuộc sống.",
    ),
    DemoSection(
        "kinh-te-do-thi",
        "Kinh tế - Đô thị",
        "Bến cảng, chợ búa, công trình và túi tiền của người thành phố.",
    ),
    DemoSection(
        "ha-tang",
        "Hạ tầng",
        "Đường, cầu, thoát nước, cây xanh: tiến độ và những điều còn vướng.",
        parent="kinh-te-do-thi",
    ),
    DemoSection(
        "cho-va-dich-vu",
        "Chợ và dịch vụ",
        "Giá cả, tiểu thương, nếp bán mua cũ và mới.",
        parent="kinh-te-do-thi",
    ),
    DemoSection(
        "phap-luat",
        "Pháp luật",
        "Hiểu luật để sống yên: hòa giải, cảnh báo, trợ giúp pháp lý.",
    ),
    DemoSection(
        "an-toan-giao-thong",
        "An toàn giao thông",
        "Đi đến nơi, về đến chốn trên đường bộ, đường sắt, đường sông.",
    ),
    DemoSection(
        "van-hoa-xa-hoi",
        "Văn hóa - Xã hội",
        "Nếp sống, sức khỏe, nghệ thuật và những cuộc gặp trong phố.",
    ),
    DemoSection(
        "di-tich-le-hoi",
        "Di tích - Lễ hội",
        "Đình, đền, chùa và ngày hội của các làng cũ trong lòng phố.",
        parent="van-hoa-xa-hoi",
    ),
    DemoSection(
        "nguoi-tot-viec-tot",
        "Người tốt, việc tốt",
        "Những việc nhỏ làm cho con ngõ dễ ở hơn.",
        parent="van-hoa-xa-hoi",
    ),
    DemoSection(
        "giao-duc",
        "Giáo dục",
        "Trường lớp, thầy trò và việc học suốt đời.",
    ),
    DemoSection(
        "ban-doc",
        "Bạn đọc",
        "Thư, câu hỏi, phản ánh của bạn đọc và trả lời của nơi có trách nhiệm.",
    ),
)

AUTHORS: tuple[DemoAuthor, ...] = (
    DemoAuthor("Hải Thanh", "Phóng viên thời sự, đô thị."),
    DemoAuthor("Minh Khuê", "Phóng viên văn hóa, giáo dục."),
    DemoAuthor("Văn Thịnh", "Phóng viên xây dựng Đảng, chính quyền."),
    DemoAuthor("Bích Thủy", "Phóng viên ảnh, kinh tế."),
    DemoAuthor("Quang Đạt", "Phóng viên pháp luật, giao thông."),
    DemoAuthor("Thái Bình", "Cộng tác viên; giữ mục thư bạn đọc."),
)

TAGS: tuple[str, ...] = (
    "Lê Chân",
    "An Biên",
    "Đồ Sơn",
    "đường sắt",
    "cải cách hành chính",
    "chuyển đổi số",
    "thoát nước",
    "mưa bão",
    "cây xanh",
    "chợ truyền thống",
    "cảng biển",
    "công trình trọng điểm",
    "phòng chống lừa đảo",
    "hòa giải ở cơ sở",
    "văn hóa giao thông",
    "di tích",
    "xe buýt",
    "trường học",
    "văn hóa đọc",
    "sinh hoạt chi bộ",
)
