"""Văn hóa - Xã hội with its two sub-sections."""

from __future__ import annotations

from newsroom.demo.stories.story import DemoStory, line, markup

BUS = DemoStory(
    key="bus-to-the-sea",
    section="van-hoa-xa-hoi",
    over_title="Du ký trong ngày",
    title="Ngồi xe buýt ra biển",
    lead=line(
        """
        Giá một tấm vé bằng nửa bát bánh đa cua, đường dài hơn hai mươi cây số. Từ quảng trường Nhà hát ra tới mũi đất có ngọn hải đăng, chuyến xe buýt buổi sáng chở theo đủ thứ chuyện
        của một thành phố vừa là cảng, vừa là biển.
        """
    ),
    body=markup(
        """
        6 giờ 10 phút, xe còn nằm ở bến đầu. Bác tài lau kính, anh phụ xe đếm lại xấp vé. Trên ghế sát cửa đã có hai người: một bà cụ ôm giỏ trứng lót rơm và một chàng trai đeo ba lô
        cắm đầy cọ vẽ. Không ai nói với ai, nhưng khi xe rùng mình nổ máy, cả hai cùng quay ra nhìn qua cửa sổ.

        <h2>Bến đầu: quảng trường</h2>

        Nhà hát thành phố buổi sáng trông khác hẳn buổi tối. Đêm qua ở đây có nhạc, trẻ con chạy quanh đài phun nước đến tận mười giờ. Giờ chỉ còn mấy chị công nhân quét những cánh hoa
        giấy dính trên đá ướt.

        <figure data-picture="theatre"><figcaption>Quảng trường Nhà hát lúc lên đèn, tối hôm trước chuyến đi.</figcaption></figure>

        “Tôi đi tuyến này ba buổi một tuần”, bà cụ nói. Bà tên Nhớ, 74 tuổi, nhà ở phố Hàng Kênh, đem trứng ra Đồ Sơn cho con gái bán hàng ăn. Con gái bảo gửi xe cho tiện, bà không chịu.
        “Gửi thì trứng đi được, người không đi được.”

        <h2>Đường phượng</h2>

        Qua cầu, xe rẽ vào con đường trồng phượng. Người Hải Phòng gọi quê mình là thành phố hoa phượng đỏ, nhưng ít ai được nhìn phượng từ độ cao của ghế xe buýt: không phải ngước lên, mà
        ngang tầm mắt, từng chùm sát kính, tưởng thò tay ra là hái được.

        <figure data-picture="flamboyant-avenue"><figcaption>Con đường phượng chụp vào đầu mùa hạ.</figcaption></figure>

        Mùa này phượng chỉ còn lá và những quả dài như lưỡi kiếm. Chàng trai có ba lô, tên Khôi, sinh viên mỹ thuật, giở sổ cho xem bức vẽ hồi tháng năm: mảng đỏ gần như phủ kín trang giấy, ở
        góc có một chấm trắng bé xíu. “Người đạp xe áo trắng. Em thêm vào cho đỡ nóng”, Khôi nói.

        Xe dừng ở bến chợ. Lên xe là bốn người phụ nữ với những chiếc thúng không. Mùi mắm, mùi cá phơi và mùi gừng ùa vào. Anh phụ xe kéo hết cửa kính, không phàn nàn, hình như đã quen.

        <h3>Những người đi ngược chiều</h3>

        Các chị đi bán cá từ ba giờ sáng, nay quay về biển. Thúng không nên nhẹ, chuyện thì nặng: giá dầu, con nước, thằng út đòi bỏ thuyền đi làm nhà máy. Chị Thêm, người trẻ nhất, bảo nhà chị còn
        một chiếc thuyền sơn màu xanh, đặt tên con gái. “Bán thuyền thì tiếc, giữ thì không có người đi. Cứ sơn lại mỗi năm cho nó khỏi tủi.”

        <figure data-picture="fishing-boats"><figcaption>Thuyền về nghỉ ở bến cá, lá cờ trên cột buồm còn ướt.</figcaption></figure>

        <h2>Biển mở ra ở khúc cua</h2>

        Có một khúc cua mà tài xế nào cũng đi chậm lại. Không phải vì biển báo, mà vì từ chỗ đó biển đột ngột mở ra bên trái, phẳng và sáng như tấm tôn mới. Bà Nhớ vịn vào thành ghế, hơi nhổm
        lên. Ba mươi năm đi tuyến này, bà vẫn nhổm lên ở khúc cua ấy.

        Anh phụ xe kể, có hành khách đi xe chỉ để đến đây rồi quay về. Họ mua vé khứ hồi, ngồi bên trái lúc đi và bên phải lúc về. Có cụ ông mỗi tháng một lần, mang theo tấm ảnh. Không ai hỏi ảnh
        của ai.

        <h2>Bến cuối: ngọn đèn</h2>

        Từ bến cuối đi bộ thêm mười lăm phút là tới chân dốc lên hải đăng. Người gác đèn cho vào sân, dặn đừng đứng sát lan can. Gió mạnh đến mức phải nói to. Dưới kia, thuyền ra khơi để lại những
        vệt dài màu sữa.

        <figure data-picture="lighthouse"><figcaption>Đèn lên lúc trời vừa tắt nắng, nhìn từ mỏm đá phía nam.</figcaption></figure>

        Ông gác đèn đã làm ở đây 22 năm. Hỏi ông có buồn không, ông chỉ chiếc kính viễn vọng cũ: “Buồn thì nhìn qua đó. Thấy tàu người ta về cảng là hết buồn”.

        <p><strong>Nếu bạn muốn đi:</strong></p>

        <ul><li>Chuyến đầu 6 giờ 10 phút, chuyến cuối 18 giờ 40 phút, cách nhau 20 phút;</li><li>Ngồi hàng ghế bên trái khi đi, bên phải khi về;</li><li>Mang áo khoác mỏng, kể cả mùa hè;
        đỉnh dốc rất gió;</li><li>Người trên 60 tuổi xuất trình giấy tờ để được miễn vé.</li></ul>

        Chuyến về 17 giờ vắng. Khôi ngủ, má tì vào kính, cuốn sổ mở ở trang còn ướt màu: một vệt xanh, một vệt xám, và ở rất xa, một chấm vàng. Bà Nhớ không có trên xe. Bà ở lại ăn cơm với con gái.
        """
    ),
    tags=("xe buýt", "Đồ Sơn", "cây xanh"),
    bylines=("Minh Khuê", "Bích Thủy"),
    cover="coast-road",
    days_ago=7.3,
)

GARDEN = DemoStory(
    key="shared-garden",
    section="nguoi-tot-viec-tot",
    title="Bãi rác cũ thành vườn rau của 26 nhà",
    lead=line(
        """
        Ba năm trước, khoảnh đất trống cuối ngõ khu Dư Hàng Kênh là nơi đổ trộm phế thải. Nay ở đó có mười tám luống rau, một giàn bầu, và một quyển sổ ghi ai tưới hôm nào.
        """
    ),
    body=markup(
        """
        Người khởi xướng là ông Lê Văn Thuận, thợ máy về hưu. Ông đi gõ cửa từng nhà với một câu hỏi duy nhất: “Nhà mình thích ăn rau gì?”. Hỏi xong ông ghi vào giấy, không nói sẽ làm gì. Đến tuần thứ
        ba, ông dán lên bảng tin sơ đồ khu vườn, luống nào trồng rau ấy, bên cạnh là tên các nhà.

        <figure data-picture="garden"><figcaption>Giàn bầu cuối vườn, trồng từ hạt giống của một cụ bà trong ngõ.</figcaption></figure>

        <h2>Chín chuyến xe phế thải</h2>

        Việc đầu tiên là dọn. Phường cho mượn xe, mỗi nhà góp một người, chín chuyến trong hai ngày chủ nhật. Dưới lớp gạch vỡ là đất sét, trồng gì cũng chết. Nhóm thợ xây trong ngõ đóng khung gỗ, đổ đất
        phù sa cao 30 cm; tiền đất 7,2 triệu đồng chia đều, nhà khó khăn góp công.

        Đến mùa thứ hai mới có rau ăn. Mùa thứ ba thì thừa.

        <h2>Quy ước một trang giấy</h2>

        <ol><li>Luống chung, không nhà nào có luống riêng.</li><li>Ai tưới ghi tên, ai hái ghi số lượng, không ghi tiền.</li><li>Không thuốc sâu. Bắt sâu bằng tay, việc của trẻ con, có thưởng kem.</li>
        <li>Rau thừa ngày thứ bảy đem cho bếp ăn từ thiện của bệnh viện.</li></ol>

        Quy ước viết tay, ép nhựa, treo ở cổng vườn. Đã ba năm, mới sửa một lần: thêm dòng “xin đừng hái hoa bí đực”.

        Chị Nguyễn Thị Bình, công nhân may, sống cùng con gái nhỏ trong căn phòng trọ 14 m², là người tưới nhiều nhất. Tan ca 9 giờ tối, chị vẫn ghé qua. “Ở trọ nên tôi không có gì ở đây cả. Giờ tôi có hai luống
        cải, tính chung”, chị cười.

        <figure data-picture="lotus-lake"><figcaption>Hồ sen gần khu vườn, nơi bà con lấy nước tưới mùa khô.</figcaption></figure>

        Từ đầu năm, vườn gửi cho bếp ăn từ thiện 640 kg rau. Hai ngõ bên cạnh đã sang xin sơ đồ. Ông Thuận cho bản vẽ, cho cả hạt giống, chỉ dặn một điều: hỏi xem người ta thích ăn gì trước đã.
        """
    ),
    tags=("Lê Chân", "cây xanh"),
    bylines=("Thái Bình",),
    cover="garden",
    days_ago=11.1,
)

FESTIVAL = DemoStory(
    key="village-hall",
    section="di-tich-le-hoi",
    over_title="Trước ngày hội",
    title="Đình làng giữa phố thay ngói, giữ nguyên từng viên cũ",
    lead=line(
        """
        Bảy nghìn viên ngói mũi hài được dỡ xuống, rửa, phân loại rồi lợp lại đúng chỗ. Nhóm thợ mất bốn tháng để mái đình trông như chưa hề được sửa.
        """
    ),
    body=markup(
        """
        Trên sân gạch, ngói xếp thành hàng, mỗi viên một mẩu giấy dầu ghi số: hàng mấy, thứ mấy, mái nào. Ông Hoàng Văn Cận, thợ cả, 71 tuổi, gõ nhẹ đốt ngón tay vào từng viên. Viên kêu trong thì giữ, viên kêu đục
        để riêng. “Ngói cũng như chum, nứt hay không nghe là biết”, ông nói.

        <figure data-picture="communal-house"><figcaption>Sân đình sau khi hạ giàn giáo, cờ hội đã được cắm.</figcaption></figure>

        <h2>Thay càng ít càng tốt</h2>

        Hồ sơ tu bổ đặt nguyên tắc: thay càng ít càng tốt, thay rồi phải nhận ra được. Trong 7.040 viên ngói, 612 viên hỏng được thay bằng ngói nung thủ công cùng kích thước, mặt dưới đóng dấu năm. Hai cây xà mục chân
        được nối chứ không bỏ; mối nối để lộ, không sơn.

        Khó nhất là đôi rồng chầu trên bờ nóc. Một con mất sừng từ lâu, không còn ảnh chụp rõ. Nhóm thợ hỏi các cụ trong làng, mỗi cụ nhớ một kiểu. Cuối cùng, hội đồng chuyên môn quyết định để nguyên, không làm sừng mới.

        <blockquote><p>Mình không biết thì đừng đoán. Con cháu sau này tìm được ảnh, nó làm.</p></blockquote>

        <h2>Cả làng góp công</h2>

        Làng cũ nay là bốn tổ dân phố. 340 hộ tham gia rửa ngói, chia phiên mỗi nhà một buổi. Học sinh trường trung học cơ sở gần đó được giao việc chép lại câu đối bằng chữ quốc ngữ, kèm lời giải nghĩa, sẽ đặt ở tả vu.

        Kinh phí tu bổ 5,8 tỷ đồng, trong đó 60% từ ngân sách, phần còn lại do nhân dân và con em xa quê đóng góp. Danh sách đóng góp xếp theo vần, không theo số tiền.

        <h2>Chương trình ngày hội</h2>

        <ul><li>Sáng: lễ cáo yết, rước nước từ sông Lạch Tray;</li><li>Chiều: cờ người, vật, nấu cơm thi;</li><li>Tối: hát đúm, chiếu chèo của câu lạc bộ phường.</li></ul>

        Ban tổ chức đề nghị người dự hội gửi xe tại sân trường tiểu học, không đốt vàng mã trong nội tự và không đặt tiền lẻ lên ban thờ.
        """
    ),
    tags=("di tích", "Lê Chân"),
    bylines=("Minh Khuê",),
    cover="communal-house",
    days_ago=-1.4,
    state="scheduled",
)

CLINIC = DemoStory(
    key="ward-clinic",
    section="van-hoa-xa-hoi",
    title="Trạm y tế mở cửa buổi tối",
    lead=line(
        """
        Từ đầu tháng, trạm y tế phường khám thêm hai buổi tối mỗi tuần cho người đi làm giờ hành chính. Ba tuần đầu, 214 lượt người đến khám.
        """
    ),
    body=markup(
        """
        19 giờ thứ ba, phòng chờ của trạm kín chỗ. Phần lớn là công nhân vừa tan ca, vài người còn mặc nguyên áo bảo hộ. Họ đến đo huyết áp, lấy thuốc tiểu đường, hỏi lịch tiêm cho con.

        <figure data-picture="clinic"><figcaption>Trạm y tế phường trong giờ khám buổi sáng.</figcaption></figure>

        Bác sĩ trưởng trạm cho biết ý tưởng mở cửa buổi tối xuất phát từ một bảng thống kê: 38% người được chẩn đoán tăng huyết áp bỏ tái khám quá hai tháng, lý do nhiều nhất là “không xin nghỉ được”.

        <h2>Hai bác sĩ, ba điều dưỡng</h2>

        Ca tối do hai bác sĩ và ba điều dưỡng thay nhau, được nghỉ bù sáng hôm sau. Thuốc trong danh mục bảo hiểm cấp như ban ngày. Xét nghiệm máu lấy mẫu tại chỗ, gửi bệnh viện, trả kết quả qua tin nhắn.

        Anh Trần Đình Phúc, lái xe nâng, 41 tuổi, lần đầu đo huyết áp sau sáu năm. Con số 160/95 làm anh giật mình. Anh được hẹn quay lại sau một tuần, kèm tờ giấy ghi ba việc: giảm nước mắm, đi bộ 30 phút, ngủ trước 23 giờ.

        <h2>Người già được gọi tận nhà</h2>

        Danh sách 126 người cao tuổi sống một mình được chia cho các cộng tác viên. Mỗi tuần một cuộc gọi, hỏi bốn câu: ăn được không, ngủ được không, còn thuốc không, có ngã không. Tuần trước, hai cuộc gọi không có người nghe. Cộng tác viên
        đến nhà, một cụ quên sạc máy, một cụ bị đau chân không ra mở cửa được, đã được đưa đi khám.

        Cần bổ sung: ý kiến của Sở Y tế về nhân rộng; số liệu kinh phí ca tối; ảnh chụp buổi tối thay cho ảnh ban ngày.
        """
    ),
    bylines=("Thái Bình",),
    cover="clinic",
    days_ago=0.1,
    state="draft",
)

STORIES = (BUS, GARDEN, FESTIVAL, CLINIC)
