"""Words that size-test stories are put together from; they report nothing."""

from __future__ import annotations

PLACES = (
    "phường Lê Chân",
    "phường An Biên",
    "phố Chợ Hàng",
    "phố Tô Hiệu",
    "phố Cát Cụt",
    "phố Hai Bà Trưng",
    "phố Miếu Hai Xã",
    "phố Nguyễn Công Trứ",
    "phố Hàng Kênh",
    "phố Đình Đông",
    "đường Thiên Lôi",
    "đường Hồ Sen",
    "đường Nguyễn Văn Linh",
    "đường Trần Nguyên Hãn",
    "đường Tôn Đức Thắng",
    "khu Dư Hàng Kênh",
    "khu Vĩnh Niệm",
    "khu Nghĩa Xá",
    "khu Trại Cau",
    "khu Kênh Dương",
    "khu Niệm Nghĩa",
    "ven hồ An Biên",
    "ven sông Lạch Tray",
    "bến Tam Bạc",
    "cầu Niệm",
    "cầu Rào",
    "khu Đồ Sơn",
    "khu Kiến An",
    "khu Hải An",
    "khu Ngô Quyền",
)

ACTORS = (
    "tổ dân phố số {number}",
    "hội phụ nữ phường",
    "đoàn thanh niên phường",
    "hội cựu chiến binh",
    "ban quản lý chợ",
    "trạm y tế phường",
    "trường tiểu học",
    "trường trung học cơ sở",
    "công ty thoát nước",
    "công ty cây xanh",
    "đội trật tự đô thị",
    "câu lạc bộ người cao tuổi",
    "thư viện thành phố",
    "tổ công nghệ số cộng đồng",
    "ban quản lý dự án",
    "nhà văn hóa phường",
)

WORKS = (
    "thay cống thoát nước",
    "lát lại vỉa hè",
    "trồng {count} cây xanh",
    "lắp {count} bóng đèn ngõ",
    "mở lớp bơi miễn phí",
    "khám sức khỏe cho người cao tuổi",
    "thu gom rác tái chế",
    "số hóa {count} hồ sơ",
    "kẻ lại vạch sang đường",
    "tổ chức giải bóng đá học sinh",
    "hướng dẫn nộp hồ sơ trực tuyến",
    "kiểm tra phòng cháy, chữa cháy",
    "tu bổ đình làng",
    "dọn bãi rác tự phát",
    "xây tủ sách khu dân cư",
    "phân luồng giờ tan trường",
    "nạo vét kênh",
    "tặng {count} suất quà",
    "mở phiên chợ cuối tuần",
    "cải tạo sân chơi trẻ em",
    "lắp cần chắn tàu tự động",
    "tập huấn chống lừa đảo qua mạng",
)

TITLES = (
    "{Place}: {work} trong {count} ngày",
    "{Actor} {work} ở {place}",
    "{Count} hộ dân {place} cùng {work}",
    "Khi {actor} {work}",
    "{Place} bàn cách {work}",
    "Chuyện {work} ở {place}",
    "Hơn {count} người tham gia {work} tại {place}",
    "{Actor} và việc {work}",
    "Còn {count} ngày để {work} ở {place}",
    "Vì sao {place} chậm {work}?",
    "{Place} xong việc {work} trước hẹn",
    "Thêm một mùa {work} ở {place}",
)

LEADS = (
    "Sáng {weekday}, {actor} bắt đầu {work} tại {place}, sau {count} ngày lấy ý kiến người dân.",
    "Sau {count} ngày, việc {work} ở {place} đã hoàn thành {percent}% khối lượng.",
    "{Count} hộ dân ở {place} vừa cùng {actor} {work}, kinh phí do Nhà nước và nhân dân cùng góp.",
    "Kiến nghị của cử tri {place} về việc {work} đã có lịch giải quyết cụ thể.",
    "Việc {work} ở {place} được {actor} làm vào buổi tối để không ảnh hưởng người đi đường.",
    "Cuộc họp tối {weekday} ở {place} kéo dài hai giờ, nội dung chỉ có một: {work}.",
)

SENTENCES = (
    "Theo {actor}, khối lượng thực hiện đến hết tuần này đạt {percent}% kế hoạch.",
    "Ở {place}, {count} hộ đã ký cam kết, nhiều hơn đợt trước {number} hộ.",
    "Ông {man}, người sống lâu năm ở {place}, cho rằng nên làm dứt điểm từng đoạn.",
    "Bà {woman} góp ý: việc {work} cần báo trước ít nhất {number} ngày.",
    "“Làm ít mà chắc còn hơn làm nhiều rồi phải làm lại”, anh {man} nói.",
    "“Chúng tôi chỉ mong có người trả lời rõ ràng”, chị {woman} chia sẻ.",
    "Kinh phí dự kiến {count} triệu đồng, công khai tại bảng tin của {actor}.",
    "Trong {number} tháng qua, đường dây nóng nhận {count} phản ánh liên quan.",
    "Buổi chiều {weekday}, {actor} kiểm tra thực tế tại {place}.",
    "So với cùng kỳ năm trước, số vụ việc giảm {percent}%, thời gian xử lý ngắn hơn.",
    "Tổ giám sát cộng đồng gồm {number} người được bầu ngay tại cuộc họp.",
    "Một số ý kiến đề nghị lùi việc {work} sang sau kỳ thi học kỳ.",
    "Tại {place}, phương án tạm được dùng cho đến khi có vật tư thay thế.",
    "{Actor} cho biết sẽ nhận kiến nghị đến hết {weekday} tuần tới.",
    "Những nơi làm tốt được chọn để các tổ dân phố khác đến học hỏi.",
    "Khó khăn lớn nhất là mặt bằng hẹp, xe cơ giới không vào được ngõ.",
    "Đợt này ưu tiên {number} ngõ thấp nhất ở {place}.",
    "Học sinh của {number} trường được mời vẽ tranh cổ động cho hoạt động này.",
    "Hồ sơ cũ còn thiếu {count} trang, đang được bổ sung trước khi nghiệm thu.",
    "Nếu thời tiết thuận lợi, việc {work} sẽ xong trước {number} ngày so với hẹn.",
    "Từ kinh nghiệm ở {place}, phường rút ra rằng phải bàn với dân trước khi làm.",
    "Lực lượng tham gia gồm {count} người, chia thành {number} tổ.",
    "Ngoài giờ hành chính, {actor} vẫn bố trí người trực điện thoại.",
    "Sau cơn mưa tối {weekday}, hai điểm ở {place} phải làm lại từ đầu.",
    "Danh sách cụ thể được niêm yết tại nhà văn hóa và cập nhật mỗi tuần.",
    "Nhiều người trẻ đăng ký tham gia qua mã QR dán ở đầu ngõ.",
    "Việc {work} không thu tiền của hộ nghèo, hộ cận nghèo.",
    "Đây là lần thứ {number} trong năm {actor} tổ chức hoạt động này.",
    "Kết quả sẽ được báo cáo tại kỳ tiếp xúc cử tri sắp tới.",
    "Bước tiếp theo, {actor} đo lại hiện trạng và lập dự toán chi tiết.",
    "Người đi đường được hướng dẫn vòng qua {place} trong thời gian thi công.",
    "Tỷ lệ hài lòng qua phiếu hỏi đạt {percent}%, cao nhất từ trước đến nay.",
)

# Told apart by searches: one in forty, and one in five hundred.
RESOLUTION = (
    "Hoạt động thực hiện Nghị quyết số 28-NQ/TU, gắn với trách nhiệm người đứng đầu."
)
RARE = (
    "Trong buổi lễ có tiết mục hát đúm của câu lạc bộ Phục Lễ.",
    "Bên lề, nghệ nhân tò he nặn tặng các em nhỏ những chú voi bằng bột gạo.",
    "Một nhóm xẩm chợ từ Ninh Bình cũng góp mặt.",
    "Sân đình trưng bày con rối nước bằng gỗ sung.",
    "Các cụ kể lại chuyện đánh giậm ở đầm Lập Lễ thuở trước.",
)

FAMILY_NAMES = (
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Vũ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Ngô",
    "Đoàn",
    "Lương",
)
MEN = (
    "Văn Hòa",
    "Minh Tuấn",
    "Đức Anh",
    "Quang Huy",
    "Hữu Phước",
    "Văn Sơn",
    "Quốc Khánh",
)
WOMEN = (
    "Thị Lan",
    "Thị Hương",
    "Thu Hà",
    "Thị Ngọc",
    "Bích Liên",
    "Thị Thoa",
    "Thùy Dung",
)
WEEKDAYS = (
    "thứ hai",
    "thứ ba",
    "thứ tư",
    "thứ năm",
    "thứ sáu",
    "thứ bảy",
    "chủ nhật",
)
SUBHEADS = (
    "Bàn trước, làm sau",
    "Việc còn vướng",
    "Người dân nói gì",
    "Những con số",
    "Bước tiếp theo",
    "Kinh nghiệm rút ra",
)
OVER_TITLES = ("Chuyện ở phố", "Ghi nhanh", "Từ cơ sở", "Sau bài báo")
