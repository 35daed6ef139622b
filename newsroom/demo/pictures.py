"""What the media library knows about each drawn picture."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class DemoPicture:
    """
    `name` is the one that `drawing.draw` takes; the focus is in percent from the
    left and from the top. The caption is the library's; a story may print another.
    """

    name: str
    alt: str
    caption: str = ""
    credit: str = ""
    focus_x: int = 50
    focus_y: int = 50


PICTURES: tuple[DemoPicture, ...] = (
    DemoPicture(
        "river-port",
        "Cần cẩu và tàu chở container ở cầu cảng lúc bình minh, một con đò nhỏ đi ngang.",
        "Cầu cảng bên sông Cấm lúc rạng sáng.",
        "Bích Thủy",
        30,
        52,
    ),
    DemoPicture(
        "railway-bridge",
        "Đoàn tàu khách xanh đỏ chạy trên cầu thép nhiều nhịp bắc qua sông.",
        "Đoàn tàu khách qua cầu thép sáng sớm.",
        "Quang Đạt",
        60,
        42,
    ),
    DemoPicture(
        "fishing-boats",
        "Bốn thuyền cá sơn màu neo trong vịnh lặng, một người chèo thúng.",
        "Thuyền nghỉ ở bến cá sau con nước đêm.",
        "Bích Thủy",
        45,
        65,
    ),
    DemoPicture(
        "lighthouse",
        "Ngọn hải đăng sọc đỏ trắng trên mỏm đá lúc hoàng hôn.",
        "Hải đăng lên đèn khi trời vừa tắt nắng.",
        "",
        66,
        38,
    ),
    DemoPicture(
        "coast-road",
        "Xe buýt đỏ trắng chạy trên con đường ven biển có hàng dừa.",
        "Đoạn đường ven biển ở cuối tuyến.",
        "Minh Khuê",
        47,
        68,
    ),
    DemoPicture(
        "market-street",
        "Phố chợ với những mái bạt sọc, người đội nón đi chợ và xe đạp chở hoa.",
        "Một góc phố chợ buổi sớm.",
        "Bích Thủy",
        45,
        70,
    ),
    DemoPicture(
        "flamboyant-avenue",
        "Hai hàng phượng nở đỏ trên con phố vắng, một người đạp xe.",
        "Phượng nở rộ hai bên phố.",
        "Minh Khuê",
        40,
        50,
    ),
    DemoPicture(
        "flooded-street",
        "Người đi xe máy và người che ô lội qua đoạn phố ngập trong mưa.",
        "Nước ngập trên phố trong trận mưa lớn.",
        "Hải Thanh",
        48,
        72,
    ),
    DemoPicture(
        "night-market",
        "Đèn lồng nhiều màu treo trên những quầy hàng ăn trong chợ đêm.",
        "Chợ đêm cuối tuần.",
        "",
        50,
        48,
    ),
    DemoPicture(
        "night-alley",
        "Con ngõ hẹp ban đêm với một ngọn đèn sáng và người đạp xe.",
        "Ngõ nhỏ chỉ còn một ngọn đèn sáng.",
        "Bạn đọc cung cấp",
        45,
        66,
    ),
    DemoPicture(
        "flag-street",
        "Hai hàng cờ đỏ sao vàng trên phố, một gia đình đi bộ trên vỉa hè.",
        "Phố treo cờ trong ngày lễ.",
        "Văn Thịnh",
        50,
        52,
    ),
    DemoPicture(
        "roundabout",
        "Nút giao có đảo tròn trồng hoa nhìn từ trên cao, ô tô và xe máy đi vòng.",
        "Nút giao nhìn từ trên cao.",
        "Quang Đạt",
        50,
        52,
    ),
    DemoPicture(
        "level-crossing",
        "Đoàn tàu chạy qua đường ngang, xe máy dừng sau chắn, người gác cầm cờ đỏ.",
        "Người đi đường dừng chờ tàu ở đường ngang có gác.",
        "Quang Đạt",
        50,
        66,
    ),
    DemoPicture(
        "roadworks",
        "Xe lu vàng lu mặt đường nhựa mới, hai công nhân đứng bên.",
        "Thi công lớp mặt đường.",
        "Hải Thanh",
        52,
        72,
    ),
    DemoPicture(
        "tower-blocks",
        "Các tòa chung cư lên đèn lúc chạng vạng, soi bóng xuống mặt hồ.",
        "Khu chung cư ven hồ lúc lên đèn.",
        "Hải Thanh",
        58,
        40,
    ),
    DemoPicture(
        "school-yard",
        "Học sinh chơi bóng, nhảy dây trên sân trường dưới cây phượng.",
        "Giờ ra chơi trên sân trường.",
        "Minh Khuê",
        45,
        62,
    ),
    DemoPicture(
        "library",
        "Ba em nhỏ đọc sách ở chiếc bàn dài giữa hai giá sách cao.",
        "Phòng đọc thiếu nhi cuối tuần.",
        "Minh Khuê",
        50,
        72,
    ),
    DemoPicture(
        "theatre",
        "Nhà hát sáng đèn buổi tối, đài phun nước trên quảng trường phía trước.",
        "Quảng trường Nhà hát buổi tối.",
        "Bích Thủy",
        50,
        45,
    ),
    DemoPicture(
        "courthouse",
        "Trụ sở tòa án với hàng cột cao và biểu tượng cán cân trên đầu hồi.",
        "",
        "",
        50,
        45,
    ),
    DemoPicture(
        "clinic",
        "Trạm y tế mái ngói đỏ, người dân đến khám buổi sáng.",
        "Trạm y tế phường trong giờ khám buổi sáng.",
        "Thái Bình",
        50,
        55,
    ),
    DemoPicture(
        "communal-house",
        "Đình làng mái cong, cờ hội cắm hai bên sân gạch.",
        "Sân đình trước ngày hội.",
        "Minh Khuê",
        50,
        52,
    ),
    DemoPicture(
        "service-counter",
        "Cán bộ ngồi sau quầy tiếp nhận hồ sơ, người dân chờ đến lượt.",
        "Người dân nộp hồ sơ tại bộ phận một cửa.",
        "Văn Thịnh",
        45,
        52,
    ),
    DemoPicture(
        "lotus-lake",
        "Hồ sen nở hồng, phía xa là thủy đình mái đỏ.",
        "Hồ sen vào mùa.",
        "Bích Thủy",
        40,
        62,
    ),
    DemoPicture(
        "garden",
        "Những luống rau nhiều màu giữa khu dân cư, ba người đang chăm tưới.",
        "Vườn rau chung của tổ dân phố.",
        "Thái Bình",
        45,
        62,
    ),
    DemoPicture(
        "football-pitch",
        "Hai đội áo đỏ và áo xanh đá bóng trên sân cỏ, khán giả ngồi kín khán đài.",
        "Một trận đấu vòng bảng mùa trước.",
        "",
        48,
        58,
    ),
    DemoPicture(
        "noodle-stall",
        "Tô bánh đa cua bốc khói trên bàn gỗ đỏ, bên đĩa rau sống, chanh và ớt.",
        "Tô bánh đa cua buổi sáng.",
        "Bích Thủy",
        50,
        68,
    ),
)
