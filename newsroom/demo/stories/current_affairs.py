"""Thời sự and Xây dựng Đảng."""

from __future__ import annotations

from newsroom.demo.stories.story import DemoStory, DemoUpdate, line, markup

RAIN = DemoStory(
    key="heavy-rain",
    section="thoi-su",
    over_title="Mưa dông sáng nay",
    title="Mưa lớn gần ba giờ, nhiều tuyến phố ngập sâu",
    lead=line(
        """
        Từ 5 giờ đến gần 8 giờ sáng nay, mưa trút xuống khu vực trung tâm thành phố đúng
        lúc triều đang lên. Nước không kịp thoát, bảy tuyến phố ngập từ 15 đến 45 cm,
        giờ vào lớp của nhiều trường phải lùi lại.
        """
    ),
    body=markup(
        """
        Trạm đo mưa tự động đặt tại trạm bơm Vĩnh Niệm ghi được 88,4 mm chỉ trong 2 giờ
        50 phút, gần bằng lượng mưa trung bình nửa tháng của mùa này. Cùng lúc đó, mực
        nước sông Lạch Tray dâng cao hơn các cửa xả, buộc công nhân phải đóng van ngăn
        triều và chuyển hoàn toàn sang bơm cưỡng bức.

        <h2>Bảy điểm ngập, sâu nhất ở Chợ Hàng</h2>

        Khoảng 6 giờ 40 phút, nước trên phố Chợ Hàng đã tràn qua vỉa hè, vào trong nhà của
        hơn 30 hộ. Ông Nguyễn Văn Hợp, có cửa hàng tạp hóa ở đầu phố, cùng hai người con
        kê vội các bao gạo lên ghế. “Cứ mưa to gặp con nước rằm là phố này ngập, nhưng lên
        nhanh như sáng nay thì mấy năm mới có một lần”, ông nói.

        <figure data-picture="flooded-street"><figcaption>Người dân lội nước trên phố Chợ
        Hàng lúc gần 7 giờ sáng.</figcaption></figure>

        Số liệu do tổ trực thoát nước tổng hợp lúc 8 giờ:

        <table><thead><tr><th>Điểm ngập</th><th>Sâu nhất</th><th>Chiều dài</th></tr></thead>
        <tbody><tr><td>Chợ Hàng</td><td>45 cm</td><td>320 m</td></tr>
        <tr><td>Nguyễn Văn Linh (ngã ba Cầu Rào)</td><td>40 cm</td><td>450 m</td></tr>
        <tr><td>Tô Hiệu</td><td>30 cm</td><td>210 m</td></tr>
        <tr><td>Thiên Lôi</td><td>30 cm</td><td>380 m</td></tr>
        <tr><td>Miếu Hai Xã</td><td>25 cm</td><td>150 m</td></tr>
        <tr><td>Đình Đông</td><td>20 cm</td><td>120 m</td></tr>
        <tr><td>Nguyễn Công Trứ</td><td>15 cm</td><td>90 m</td></tr></tbody></table>

        <h2>Trường lùi giờ, phố phân luồng</h2>

        Ban giám hiệu ba trường tiểu học và hai trường trung học cơ sở đã nhắn tin cho phụ
        huynh, cho phép học sinh đến muộn đến 9 giờ và không tính là vắng mặt. Lực lượng
        cảnh sát giao thông cùng đoàn viên thanh niên đứng chốt ở bốn ngã tư, hướng dẫn xe
        máy đi theo đường Hồ Sen để tránh đoạn ngập sâu.

        Đại diện đơn vị thoát nước cho biết toàn bộ 9 tổ máy của ba trạm bơm đang chạy hết
        công suất; nếu mưa ngớt, nước sẽ rút trong khoảng hai giờ. Người dân được khuyến
        cáo không tự mở nắp hố ga vì có thể bị cuốn xuống cống.

        Cơ quan khí tượng dự báo từ chiều nay đến ngày mai khu vực còn mưa rào rải rác,
        lượng mưa 20 - 40 mm, có nơi trên 60 mm.
        """
    ),
    tags=("thoát nước", "mưa bão", "Lê Chân"),
    bylines=("Hải Thanh", "Quang Đạt"),
    cover="flooded-street",
    days_ago=0.35,
    update=DemoUpdate(
        hours_later=4.5,
        title="Nước rút dần sau trận mưa lớn, hai điểm còn ngập cục bộ",
        lead=line(
            """
            Đến 11 giờ trưa nay, năm trong bảy tuyến phố bị ngập sau trận mưa 88,4 mm đã
            đi lại được bình thường. Chợ Hàng và một đoạn Nguyễn Văn Linh còn ngập dưới
            15 cm; các trường học trở lại đúng giờ từ buổi chiều.
            """
        ),
        body=markup(
            """
            Theo tổ trực thoát nước, mưa ngớt từ 8 giờ kém 10 phút, triều bắt đầu rút từ 9
            giờ 20 phút, nhờ vậy các van ngăn triều được mở trở lại sớm hơn dự kiến. Ba
            trạm bơm với 9 tổ máy đã bơm ra sông hơn 210.000 m³ nước.

            <figure data-picture="flooded-street"><figcaption>Phố Chợ Hàng lúc gần 7 giờ
            sáng, khi nước lên cao nhất.</figcaption></figure>

            <h2>Còn lại hai điểm</h2>

            <table><thead><tr><th>Điểm ngập</th><th>Sâu nhất</th><th>Lúc 11 giờ</th></tr>
            </thead><tbody><tr><td>Chợ Hàng</td><td>45 cm</td><td>12 cm</td></tr>
            <tr><td>Nguyễn Văn Linh (ngã ba Cầu Rào)</td><td>40 cm</td><td>10 cm</td></tr>
            <tr><td>Tô Hiệu</td><td>30 cm</td><td>đã rút</td></tr>
            <tr><td>Thiên Lôi</td><td>35 cm</td><td>đã rút</td></tr>
            <tr><td>Miếu Hai Xã</td><td>25 cm</td><td>đã rút</td></tr>
            <tr><td>Đình Đông</td><td>20 cm</td><td>đã rút</td></tr>
            <tr><td>Nguyễn Công Trứ</td><td>15 cm</td><td>đã rút</td></tr></tbody></table>

            Mức ngập sâu nhất ở Thiên Lôi được điều chỉnh từ 30 lên 35 cm sau khi đơn vị
            quản lý đối chiếu thước đo tại hiện trường.

            <h2>Dọn bùn, kiểm tra điện</h2>

            Hơn 60 công nhân vệ sinh môi trường cùng người dân các tổ dân phố đang xịt rửa
            mặt đường, thu gom bùn và rác trôi dạt. Điện lực khu vực đã tạm cắt điện 4 ngõ
            thấp trên phố Chợ Hàng từ 7 giờ 15 phút để kiểm tra an toàn và đóng lại lúc 10
            giờ 30 phút. Chưa ghi nhận thiệt hại về người.

            Ông Nguyễn Văn Hợp, chủ cửa hàng tạp hóa đầu phố Chợ Hàng, cho biết gia đình
            kê kịp hàng nên chỉ ướt vài thùng giấy. “Điều chúng tôi mong là cống ngang đầu
            phố sớm được thay. Ống cũ nhỏ quá, mưa nào cũng ứ ở đấy”, ông nói.

            Trả lời kiến nghị này, lãnh đạo UBND phường cho biết việc thay 140 m cống ngang
            từ D600 lên D1000 đã có trong kế hoạch quý I năm tới, hiện đang lấy ý kiến các
            hộ về thời gian đào đường để tránh dịp giáp Tết.

            Từ chiều nay đến ngày mai, khu vực còn mưa rào rải rác, lượng mưa 20 - 40 mm.
            """
        ),
    ),
)

SERVICE_COUNTER = DemoStory(
    key="service-counter",
    section="thoi-su",
    over_title="Hơn một năm chính quyền địa phương hai cấp",
    title="Một buổi sáng ở bộ phận một cửa",
    lead=line(
        """
        Không còn cấp quận từ ngày 1/7/2025, phần lớn giấy tờ mà người dân trước đây phải
        lên quận nay được nộp ngay ở phường. Phóng viên ngồi trọn một buổi sáng cùng người
        dân và cán bộ Trung tâm Phục vụ hành chính công phường Lê Chân để xem việc ấy trôi
        chảy đến đâu.
        """
    ),
    body=markup(
        """
        7 giờ 25 phút, cửa chưa mở, trên dãy ghế ngoài hiên đã có mười một người. Bà Trần
        Thị Mùi, 68 tuổi, ở phố Cát Cụt, đến sớm nhất. Bà mang theo một túi ni lông đựng sổ
        hộ khẩu cũ, giấy khai sinh của cháu và tờ giấy con gái viết sẵn những điều cần hỏi.
        “Hồi trước cứ hỏi là phường chỉ lên quận, quận chỉ về phường. Giờ thì hết chỗ mà
        chỉ”, bà cười.

        <figure data-picture="service-counter"><figcaption>Bốn quầy tiếp nhận mở cùng lúc
        trong giờ cao điểm buổi sáng.</figcaption></figure>

        <h2>Từ lúc lấy số đến lúc về</h2>

        Chiếc máy lấy số ở cửa ra vào in ra mảnh giấy bằng bao diêm, ghi số thứ tự, tên lĩnh
        vực và giờ dự kiến đến lượt. Hôm ấy, số của bà Mùi là 003. Bà được gọi lúc 7 giờ 36
        phút, nhận giấy hẹn lúc 7 giờ 52 phút. Mười sáu phút cho một hồ sơ đăng ký khai sinh
        kèm cấp thẻ bảo hiểm y tế cho trẻ dưới 6 tuổi.

        Không phải ai cũng nhanh như vậy. Anh Đỗ Mạnh Cường, chủ một xưởng mộc nhỏ ở Đình
        Đông, phải quay về vì thiếu bản vẽ hiện trạng. Anh đã nộp hồ sơ trên cổng dịch vụ
        công từ tối hôm trước, song tệp ảnh chụp bằng điện thoại bị mờ. “Nếu hệ thống báo
        ngay lúc gửi thì tôi đỡ mất một buổi”, anh nói.

        <h3>Những con số của tháng trước</h3>

        <ul><li>Tổng số hồ sơ tiếp nhận: <strong>2.846</strong>, tăng 14% so với cùng kỳ;</li>
        <li>Nộp trực tuyến: 1.932 hồ sơ, đạt 67,9%;</li>
        <li>Trả trước và đúng hạn: 2.791 hồ sơ, đạt 98,1%;</li>
        <li>Quá hạn: 55 hồ sơ, trong đó 41 hồ sơ thuộc lĩnh vực đất đai.</li></ul>

        55 hồ sơ quá hạn đều có thư xin lỗi gửi đến tận nhà, nêu rõ lý do và ngày hẹn mới.
        Theo lãnh đạo trung tâm, việc viết thư xin lỗi không khó; khó nhất là viết được lý do
        sao cho người nhận thấy thỏa đáng.

        <h2>Người trẻ ngồi cạnh người già</h2>

        Góc phải sảnh chờ kê hai chiếc bàn thấp, nơi các tình nguyện viên của đoàn phường
        giúp người lớn tuổi cài ứng dụng và nộp hồ sơ trực tuyến. Nguyễn Thu Trang, sinh viên
        năm thứ ba, trực ở đây ba buổi mỗi tuần. Cô kể có cụ bà 81 tuổi ngày nào cũng đến,
        không phải để làm giấy tờ mà để học gọi điện có hình cho con trai đang đi tàu.

        <blockquote><p>Các bác không ngại học, các bác chỉ ngại làm phiền. Mình ngồi xuống
        ngang tầm mắt là các bác hỏi liền.</p></blockquote>

        Từ những buổi như thế, nhóm tình nguyện soạn một tờ hướng dẫn in chữ cỡ lớn, mỗi việc
        chỉ ba bước, dán ở bảng tin của 46 tổ dân phố. Tờ nào có hình vẽ thì người ta chụp lại
        nhiều hơn, Trang nhận xét.

        <h2>Chỗ còn nghẽn</h2>

        Đất đai vẫn là lĩnh vực phải chờ lâu nhất. Hồ sơ lưu của các phường cũ được bàn giao
        về cùng một kho, có tờ bản đồ giấy vẽ từ năm 1994, có thửa mang hai số hiệu. Một cán bộ
        địa chính cho biết mỗi ngày chị đối chiếu được khoảng 15 thửa, trong khi số cần đối
        chiếu còn hơn 4.000.

        Phường đang làm hai việc cùng lúc. Một là quét toàn bộ bản đồ giấy, dự kiến xong trong
        quý tới. Hai là lập tổ đối chiếu lưu động, đến từng tổ dân phố vào sáng thứ bảy để người
        dân mang giấy tờ ra so ngay tại chỗ. Ba buổi thử nghiệm ở khu Hồ Sen đã giải quyết 112
        thửa, bằng hơn một tuần làm việc tại trụ sở.

        Một chuyện nhỏ khác là biển chỉ dẫn. Sau sắp xếp, trung tâm chuyển về trụ sở cũ của quận,
        rộng rãi hơn nhưng có tới bốn lối vào. Nhiều người đi nhầm sang khối đoàn thể. Tuần này,
        những mũi tên màu vàng đã được kẻ từ cổng đến tận quầy, “cứ theo vạch mà đi như trong
        bệnh viện”, ông bảo vệ nói.

        <h2>11 giờ 30 phút</h2>

        Quầy cuối cùng gọi số 127. Trên tấm bảng điện tử, dòng chữ chạy báo thời gian chờ trung
        bình của buổi sáng: 12 phút. Chị cán bộ ở quầy số 2 xoay cổ tay, uống cạn cốc nước đã
        nguội từ sớm. Ngoài hiên, bà Mùi vẫn còn ngồi. Xong việc của mình, bà nán lại giữ chỗ cho
        người hàng xóm đi sau bị đau chân. “Ở đây quạt mát, lại có người nói chuyện”, bà bảo.
        """
    ),
    tags=("cải cách hành chính", "chuyển đổi số", "Lê Chân"),
    bylines=("Văn Thịnh",),
    cover="service-counter",
    days_ago=1.2,
)

RESOLUTION = DemoStory(
    key="resolution-28",
    section="xay-dung-dang",
    title=line(
        """
        Sơ kết một năm thực hiện Nghị quyết số 28-NQ/TU: mỗi chi bộ chọn một việc cụ thể,
        lấy sự hài lòng của người dân làm thước đo kết quả
        """
    ),
    lead=line(
        """
        Sáng nay, Đảng ủy phường tổ chức hội nghị sơ kết một năm thực hiện Nghị quyết số
        28-NQ/TU về nâng cao chất lượng sinh hoạt chi bộ. Điểm mới được nhắc đến nhiều nhất là
        cách “mỗi quý một việc”: việc gì dân cần thì ghi vào nghị quyết, xong mới ghi việc khác.
        """
    ),
    body=markup(
        """
        Dự hội nghị có đại diện Ban Tổ chức Thành uỷ, Uỷ ban Kiểm tra Đảng uỷ, các đồng chí trong
        Ban Chấp hành Đảng bộ phường và 52 bí thư chi bộ trực thuộc.

        Báo cáo của Đảng ủy nêu rõ: sau một năm, tỷ lệ đảng viên dự sinh hoạt định kỳ đạt 94,6%,
        tăng 5,2 điểm phần trăm; thời lượng dành cho thảo luận tăng từ 25 lên 50 phút mỗi kỳ. 52/52
        chi bộ đã đăng ký việc làm cụ thể, tổng cộng 173 việc, hoàn thành 141 việc.

        <h2>Từ nghị quyết đến đầu ngõ</h2>

        Ở chi bộ tổ dân phố số 14, việc được chọn trong quý II là lắp 12 bóng đèn cho ngõ 213 phố
        Chợ Hàng. Bí thư chi bộ Phạm Thị Lành kể, khi đưa ra bàn, có đảng viên cho rằng việc ấy nhỏ
        quá, không đáng ghi vào nghị quyết. “Tôi hỏi lại: thế bà con trong ngõ cần việc gì nhất? Cả
        phòng họp im lặng, rồi tất cả giơ tay”, bà nói. Sau 23 ngày, ngõ sáng đèn, kinh phí 9,6 triệu
        đồng do 61 hộ cùng góp.

        Chi bộ trường tiểu học chọn việc sắp xếp lại giờ đón học sinh; chi bộ trạm y tế chọn việc
        gọi điện nhắc lịch tiêm cho người cao tuổi sống một mình; chi bộ chợ nhận phần việc đưa mã QR
        đến từng quầy hàng của tiểu thương trên 60 tuổi.

        <h2>Ba hạn chế được chỉ ra</h2>

        <ol><li>Một số chi bộ ghép hai, ba kỳ sinh hoạt để “cho đủ biên bản”; Ủy ban Kiểm tra đã nhắc
        nhở bằng văn bản bốn trường hợp.</li>
        <li>18 việc đăng ký quá chung, không có thời hạn, không rõ người chịu trách nhiệm.</li>
        <li>Việc lấy ý kiến nhân dân còn nặng về phát phiếu; nơi nào họp tại nhà văn hóa thì số ý kiến
        nhiều gấp ba.</li></ol>

        Phát biểu tại hội nghị, đại diện Thường trực Đảng uỷ yêu cầu từ quý tới, mỗi việc đăng ký phải
        trả lời được bốn câu hỏi: ai hưởng lợi, ai làm, bao giờ xong, ai xác nhận là đã xong. Người xác
        nhận không phải là chi bộ mà là đại diện các hộ dân liên quan.

        <blockquote><p>Nghị quyết hay không nằm ở số trang. Nó nằm ở chỗ bà con đọc xong biết tuần sau
        ngõ mình có gì khác.</p></blockquote>

        Hội nghị thống nhất chọn 6 chi bộ làm điểm sinh hoạt theo chủ đề, gắn với việc tiếp nhận kiến
        nghị trên ứng dụng của thành phố. Kết quả sẽ được công khai tại bảng tin các tổ dân phố trước
        ngày 25 hằng tháng.

        Dịp này, Đảng ủy phường khen thưởng 9 tập thể, 21 cá nhân tiêu biểu./.
        """
    ),
    tags=("sinh hoạt chi bộ", "Lê Chân"),
    bylines=("Văn Thịnh", "Thái Bình"),
    days_ago=2.1,
)

ADMISSION = DemoStory(
    key="young-members",
    section="xay-dung-dang",
    title="Bảy đoàn viên được kết nạp Đảng dưới chân tượng đài Nữ tướng Lê Chân",
    lead=line(
        """
        Lễ kết nạp diễn ra ngắn gọn trong chưa đầy một giờ, song với bảy đoàn viên ưu tú, trong đó có
        hai công nhân và một nữ sinh lớp 12 vừa tròn 18 tuổi, đó là buổi sáng khó quên.
        """
    ),
    body=markup(
        """
        Đúng 7 giờ, đội nghi lễ của Đoàn phường đứng thành hai hàng trước tượng đài. Cờ được cắm từ
        đêm hôm trước dọc theo vỉa hè, người đi tập thể dục về dừng lại xem. Sau lễ chào cờ, bí thư bốn
        chi bộ lần lượt đọc quyết định kết nạp.

        Người trẻ nhất là Vũ Hà My, học sinh lớp 12 một trường trung học phổ thông trên địa bàn. My từng
        hai năm liền dẫn dắt nhóm “Thư viện vỉa hè”, đem sách cũ đến các khu trọ công nhân mỗi chiều chủ
        nhật. Người lớn tuổi nhất, anh Bùi Văn Toàn, 34 tuổi, là thợ hàn đóng tàu với mười hai năm tay
        nghề. Anh Toàn kể mình viết đơn ba lần mới nộp, vì “sợ mình chưa xứng”.

        <h2>Nguồn từ xưởng máy, lớp học</h2>

        Theo Đảng ủy phường, từ đầu năm đến nay toàn Đảng bộ kết nạp 38 đảng viên, đạt 95% kế hoạch; 63%
        ở độ tuổi dưới 30. Khó nhất vẫn là nguồn ở khu vực doanh nghiệp ngoài nhà nước, nơi công nhân làm
        theo ca, ít thời gian dự lớp bồi dưỡng nhận thức về Đảng.

        Để gỡ vướng, trung tâm chính trị mở lớp buổi tối, mỗi tuần hai buổi, học ngay tại hội trường của
        một doanh nghiệp trên đường Nguyễn Văn Linh. 27 trong số 31 học viên khóa đầu đã hoàn thành.

        <blockquote><p>Trước tôi nghĩ vào Đảng là để đi họp. Đi học rồi mới thấy trước hết là để mình đừng
        làm ẩu, kể cả khi không có ai kiểm tra mối hàn.</p></blockquote>

        <h2>Những việc được giao đầu tiên</h2>

        Ngay sau lễ, các chi bộ giao việc cho từng đảng viên dự bị. My phụ trách tủ sách của tổ dân phố số
        9. Anh Toàn nhận kèm hai thợ trẻ mới vào nghề. Chị Lê Thị Thảo, giáo viên mầm non, lập danh sách các
        cháu có hoàn cảnh khó khăn cần hỗ trợ sữa học đường. Ba tháng một lần, người hướng dẫn sẽ nhận xét
        trước chi bộ, có ý kiến của nơi cư trú.

        Buổi lễ khép lại bằng một vòng đi bộ quanh vườn hoa, từng người đặt một bông sen trắng trước tượng đài.
        """
    ),
    tags=("sinh hoạt chi bộ", "Lê Chân"),
    bylines=("Văn Thịnh",),
    cover="flag-street",
    days_ago=0.2,
    state="submitted",
)

STORIES = (RAIN, SERVICE_COUNTER, RESOLUTION, ADMISSION)
