"""Giáo dục and Bạn đọc."""

from __future__ import annotations

from newsroom.demo.stories.story import DemoStory, DemoUpdate, line, markup

READING_HOUR = DemoStory(
    key="reading-hour",
    section="giao-duc",
    title="Tiết đọc sách không chấm điểm",
    lead=line(
        """
        Mỗi sáng thứ tư, 11 trường tiểu học trên địa bàn dành trọn một tiết để học sinh đọc sách, không bài thu hoạch, không chấm điểm. Sau một học kỳ, số lượt mượn sách tăng gấp ba.
        """
    ),
    body=markup(
        """
        Không có tiếng trống. Cô giáo chỉ lật tấm biển ở cửa lớp sang mặt có hình con cú, thế là cả lớp 3A im lặng. Em nằm bò ra chiếu, em ngồi tựa lưng vào bạn, em trèo lên bậu cửa sổ. Trong 35 phút, việc duy nhất là đọc.

        <figure data-picture="library"><figcaption>Phòng đọc thiếu nhi mở thêm sáng chủ nhật.</figcaption></figure>

        <h2>Bỏ điểm để giữ người đọc</h2>

        Trước đây, tiết thư viện kết thúc bằng phiếu cảm nhận. Cô Nguyễn Ngọc Ánh, phụ trách thư viện một trường ở khu Trại Cau, nhận xét: “Các em chọn sách mỏng nhất để viết phiếu cho nhanh. Bỏ phiếu đi, sách dày mới có người mượn”.

        Đổi lại, mỗi lớp có một quyển sổ bìa cứng gọi là “sổ rủ rê”. Em nào thích cuốn nào thì viết một câu rủ bạn đọc. Có câu dài nửa trang. Có câu chỉ ba chữ: “Khóc. Đọc đi!”.

        <figure data-picture="school-yard"><figcaption>Sân trường giờ ra chơi; hộp sách lưu động đặt dưới gốc phượng.</figcaption></figure>

        <h2>Sách từ đâu đến</h2>

        Thư viện thành phố luân chuyển cho mỗi trường 400 cuốn, ba tháng đổi một lần. Phụ huynh góp thêm sách cũ, được phân loại bởi một nhóm cựu giáo viên. Sách rách được dán lại vào chiều thứ bảy, học sinh lớp 5 làm, cô thủ thư dạy.

        Tỷ lệ mượn sách học kỳ này đạt 6,1 cuốn mỗi em, so với 2 cuốn cùng kỳ năm trước. Thể loại được mượn nhiều nhất là truyện về loài vật, kế đó là sách khoa học vui.

        Từ học kỳ tới, hai trường trung học cơ sở sẽ làm thử, với một thay đổi: thầy cô cũng phải đọc, cùng lúc, ngay tại lớp.
        """
    ),
    tags=("văn hóa đọc", "trường học", "Lê Chân"),
    bylines=("Minh Khuê",),
    cover="library",
    days_ago=4.8,
    update=DemoUpdate(
        hours_later=26,
        lead=line(
            """
            Mỗi sáng thứ tư, 12 trường tiểu học trên địa bàn dành trọn một tiết để học sinh đọc sách, không bài thu hoạch, không chấm điểm. Sau một học kỳ, số lượt mượn sách tăng gấp ba.
            """
        ),
        body=markup(
            """
            Không có tiếng trống. Cô giáo chỉ lật tấm biển ở cửa lớp sang mặt có hình con cú, thế là cả lớp 3A im lặng. Em nằm bò ra chiếu, em ngồi tựa lưng vào bạn, em trèo lên bậu cửa sổ. Trong 35 phút, việc duy nhất là đọc.

            <figure data-picture="library"><figcaption>Phòng đọc thiếu nhi mở thêm sáng chủ nhật.</figcaption></figure>

            <h2>Bỏ điểm để giữ người đọc</h2>

            Trước đây, tiết thư viện kết thúc bằng phiếu cảm nhận. Cô Nguyễn Ngọc Ánh, phụ trách thư viện một trường ở khu Trại Cau, nhận xét: “Các em chọn sách mỏng nhất để viết phiếu cho nhanh. Bỏ phiếu đi, sách dày mới có người mượn”.

            Đổi lại, mỗi lớp có một quyển sổ bìa cứng gọi là “sổ rủ rê”. Em nào thích cuốn nào thì viết một câu rủ bạn đọc. Có câu dài nửa trang. Có câu chỉ ba chữ: “Khóc. Đọc đi!”.

            <figure data-picture="school-yard"><figcaption>Sân trường giờ ra chơi; hộp sách lưu động đặt dưới gốc phượng.</figcaption></figure>

            <h2>Sách từ đâu đến</h2>

            Thư viện thành phố luân chuyển cho mỗi trường 400 cuốn, ba tháng đổi một lần. Phụ huynh góp thêm sách cũ, được phân loại bởi một nhóm cựu giáo viên. Sách rách được dán lại vào chiều thứ bảy, học sinh lớp 5 làm, cô thủ thư dạy.

            Tỷ lệ mượn sách học kỳ này đạt 6,1 cuốn mỗi em, so với 2 cuốn cùng kỳ năm trước. Thể loại được mượn nhiều nhất là truyện về loài vật, kế đó là sách khoa học vui.

            <h2>Góp sách ở đâu</h2>

            Sau khi bài đăng, nhiều bạn đọc hỏi cách góp sách. Các trường nhận sách vào chiều thứ sáu, từ 16 giờ 30 phút đến 17 giờ 30 phút, tại phòng bảo vệ; ưu tiên sách thiếu nhi còn đủ bìa, không nhận sách giáo khoa và truyện tranh bạo lực.

            Từ học kỳ tới, hai trường trung học cơ sở sẽ làm thử, với một thay đổi: thầy cô cũng phải đọc, cùng lúc, ngay tại lớp.

            <p><em>Bản đầu tiên của bài viết ghi 11 trường tham gia. Con số đúng là 12; chúng tôi đã sửa lại và cảm ơn bạn đọc đã báo.</em></p>
            """
        ),
    ),
)

FOOTBALL = DemoStory(
    key="football-registration",
    section="giao-duc",
    over_title="Thông báo",
    title="Giải bóng đá học sinh các trường tiểu học nhận đăng ký đến hết thứ sáu",
    lead=line(
        """
        Giải bóng đá 7 người dành cho học sinh lớp 4 và lớp 5 khởi tranh vào cuối tháng. Mỗi trường được đăng ký một đội nam và một đội nữ; hồ sơ nộp trực tuyến hoặc tại nhà văn hóa thể thao.
        """
    ),
    body=markup(
        """
        Ban tổ chức giải thông báo nhận đăng ký của các trường tiểu học trên địa bàn phường Lê Chân và phường An Biên. Đây là năm đầu tiên giải có bảng đấu dành cho nữ.

        <figure data-picture="football-pitch"><figcaption>Một trận vòng bảng mùa giải trước.</figcaption></figure>

        <h2>Điều kiện tham dự</h2>

        <ul><li>Học sinh lớp 4 và lớp 5 đang học tại trường đăng ký;</li><li>Mỗi đội 12 cầu thủ, một giáo viên phụ trách;</li><li>Có giấy đồng ý của phụ huynh và giấy khám sức khỏe trong vòng 6 tháng;</li>
        <li>Mỗi em chỉ thi đấu cho một đội.</li></ul>

        <h2>Thể thức</h2>

        Vòng bảng đấu vòng tròn một lượt, mỗi trận hai hiệp, mỗi hiệp 15 phút, nghỉ giữa hiệp 7 phút. Hai đội đầu mỗi bảng vào tứ kết. Từ vòng tứ kết, nếu hòa thì đá luân lưu ba lượt, không đá hiệp phụ.

        Luật thay người không hạn chế, nhằm để em nào cũng được vào sân. Ban tổ chức khuyến khích, nhưng không bắt buộc, mỗi cầu thủ được đá ít nhất một phần ba thời gian của trận đấu.

        <table><thead><tr><th>Việc</th><th>Hạn</th></tr></thead><tbody><tr><td>Nộp danh sách</td><td>17 giờ thứ sáu</td></tr><tr><td>Bốc thăm chia bảng</td><td>9 giờ thứ bảy</td></tr>
        <tr><td>Tập huấn trọng tài học sinh</td><td>Chiều thứ bảy</td></tr><tr><td>Khai mạc</td><td>7 giờ 30 phút chủ nhật tuần kế tiếp</td></tr></tbody></table>

        <h2>Nộp hồ sơ ở đâu</h2>

        Hồ sơ gửi về hộp thư của ban tổ chức hoặc nộp trực tiếp tại nhà văn hóa thể thao, giờ hành chính. Sau hạn trên, danh sách không được bổ sung, trừ trường hợp chấn thương có xác nhận của y tế trường.

        Giải không thu lệ phí. Nước uống và bảo hiểm do ban tổ chức chuẩn bị; phụ huynh được mời ngồi ở khán đài A và được đề nghị không chỉ đạo từ ngoài sân.

        Bài này tự hết hạn sau ngày bốc thăm.
        """
    ),
    tags=("trường học", "Lê Chân", "An Biên"),
    source="Nguồn: Ban tổ chức giải",
    cover="football-pitch",
    days_ago=20.5,
    state="expired",
    closed_after_days=8.0,
)

ANSWERS = DemoStory(
    key="readers-ask",
    section="ban-doc",
    over_title="Hỏi - đáp",
    title="Địa chỉ trên giấy tờ đã cũ, có phải đi đổi ngay?",
    lead=line(
        """
        Trong tuần, tòa soạn nhận 23 thư hỏi về giấy tờ sau khi sắp xếp đơn vị hành chính. Chúng tôi chọn bốn câu được hỏi nhiều nhất, chuyển đến bộ phận tư pháp - hộ tịch và ghi lại câu trả lời.
        """
    ),
    body=markup(
        """
        <h2>Bác Minh (phố Hai Bà Trưng) hỏi</h2>

        <blockquote><p>Căn cước của tôi ghi “quận Lê Chân”, nay không còn quận nữa. Tôi có bắt buộc phải đổi không?</p></blockquote>

        <strong>Trả lời:</strong> Không bắt buộc. Giấy tờ đã được cấp trước khi sắp xếp mà chưa hết thời hạn thì tiếp tục được sử dụng. Khi nào bác đổi vì lý do khác (hết hạn, hỏng, thay đổi thông tin), địa chỉ mới sẽ được ghi theo tên phường hiện nay. Không cơ quan nào
        được yêu cầu bác đổi chỉ vì tên địa danh.

        <h2>Chị Hạnh (khu Dư Hàng) hỏi</h2>

        <blockquote><p>Sổ đỏ nhà tôi đứng tên bố mẹ, ghi địa chỉ theo phường cũ. Bán nhà có trở ngại gì không?</p></blockquote>

        <strong>Trả lời:</strong> Địa chỉ cũ không phải là trở ngại. Khi làm thủ tục, cơ quan đăng ký sẽ đối chiếu và ghi nhận địa danh mới. Việc chị cần chuẩn bị là giấy tờ chứng minh quyền của người bán; trường hợp bố mẹ đã mất thì phải làm thủ tục thừa kế trước.

        <h2>Bạn đọc N.T.K. (chung cư Hồ Sen) hỏi</h2>

        <blockquote><p>Doanh nghiệp của tôi in 2.000 hộp bao bì còn ghi địa chỉ cũ. Có phải bỏ đi không?</p></blockquote>

        <strong>Trả lời:</strong> Doanh nghiệp nên cập nhật thông tin khi làm thủ tục thay đổi khác; bao bì còn lại có thể dùng tiếp nếu nội dung ghi nhãn bắt buộc vẫn đúng và người mua không bị nhầm lẫn. Với mặt hàng có quy định riêng về nhãn, bạn nên hỏi cơ quan quản lý chuyên ngành.

        <h2>Em Tuấn, sinh viên, hỏi</h2>

        <blockquote><p>Em khai lý lịch theo tên cũ hay tên mới?</p></blockquote>

        <strong>Trả lời:</strong> Nơi sinh, quê quán ghi theo giấy khai sinh; nơi cư trú ghi theo địa danh hiện nay. Nếu mẫu khai có chỗ trống, em có thể ghi thêm tên cũ trong ngoặc đơn để dễ đối chiếu, ví dụ: phường Lê Chân (trước là phường Hồ Nam, quận Lê Chân).

        <p><em>Nội dung trả lời có tính chất hướng dẫn chung. Bạn đọc có hồ sơ cụ thể xin liên hệ bộ phận một cửa nơi cư trú. Câu hỏi gửi về tòa soạn xin ghi rõ họ tên, địa chỉ; tòa soạn không công bố thông tin cá nhân khi chưa được đồng ý.</em></p>
        """
    ),
    tags=("cải cách hành chính", "Lê Chân"),
    bylines=("Thái Bình",),
    days_ago=3.0,
)

LAMPS = DemoStory(
    key="dark-alley",
    section="ban-doc",
    over_title="Thư bạn đọc",
    title="Ngõ 152 tối đèn đã hai tháng",
    lead=line(
        """
        Chín trong mười bóng đèn của con ngõ dài 300 m không sáng từ đầu mùa thu. Người già ngại ra đường sau 18 giờ, học sinh đi học thêm phải soi bằng điện thoại.
        """
    ),
    body=markup(
        """
        Tòa soạn nhận được thư có chữ ký của 41 hộ dân sống trong ngõ. Thư viết: “Chúng tôi đã báo tổ trưởng, tổ trưởng đã báo phường, phường bảo đã chuyển đơn vị chiếu sáng. Hai tháng rồi, chỉ còn một bóng ở giữa ngõ là sáng”.

        <figure data-picture="night-alley"><figcaption>Bóng đèn duy nhất còn sáng ở giữa ngõ.</figcaption></figure>

        Chúng tôi đến ngõ lúc 19 giờ. Ngõ rộng hơn 2 m, hai bên nhà cao, ánh sáng chỉ hắt ra từ cửa sổ. Một cụ bà vịn tường đi từng bước; bà bảo tuần trước đã vấp vào xe đạp dựng bên tường.

        <h2>Trách nhiệm của ai</h2>

        Đại diện tổ dân phố cho biết tủ điện đầu ngõ bị ngấm nước sau một trận mưa lớn, áp tô mát nhảy liên tục. Thợ đến sửa một lần, hôm sau lại hỏng. Đơn vị quản lý chiếu sáng trả lời qua điện thoại rằng ngõ thuộc diện “chiếu sáng dân lập”, do người dân tự lắp, nên không
        nằm trong hợp đồng bảo trì.

        Theo những người sống lâu trong ngõ, đèn do người dân góp tiền lắp dịp 30/4 năm 2016, đến năm 2021 đã bàn giao, có biên bản. Biên bản hiện ở đâu thì chưa ai tìm thấy.

        <h2>Điều bà con mong</h2>

        <ul><li>Xác định rõ ai quản lý hệ thống đèn của ngõ;</li><li>Thay tủ điện, nâng cao khỏi mặt đất;</li><li>Trong lúc chờ, lắp tạm ba bóng ở đầu, giữa và cuối ngõ.</li></ul>

        Một số hộ đã tự kéo dây từ nhà ra thắp tạm. Cách này không an toàn khi trời mưa, song theo bà con, “còn hơn là dò dẫm”.

        Tòa soạn đã chuyển thư đến UBND phường và đơn vị quản lý chiếu sáng, sẽ thông tin đến bạn đọc khi có trả lời.
        """
    ),
    tags=("Lê Chân",),
    bylines=("Thái Bình",),
    cover="night-alley",
    days_ago=14.6,
    state="withdrawn",
    reason=line(
        """
        Bài ghi nhầm số ngõ: hồ sơ đối chiếu cho thấy hệ thống đèn được phản ánh thuộc ngõ bên cạnh. Gỡ để kiểm tra lại với tổ dân phố và đơn vị quản lý chiếu sáng, sẽ đăng lại sau khi có văn bản trả lời.
        """
    ),
    closed_after_days=1.3,
)

STORIES = (READING_HOUR, FOOTBALL, ANSWERS, LAMPS)
