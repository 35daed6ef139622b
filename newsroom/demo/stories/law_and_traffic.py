"""Pháp luật and An toàn giao thông."""

from __future__ import annotations

from newsroom.demo.stories.story import DemoStory, line, markup

FRAUD = DemoStory(
    key="five-questions",
    section="phap-luat",
    over_title="Cảnh báo",
    title="Năm câu hỏi trước khi bấm vào đường liên kết lạ",
    lead=line(
        """
        Tin nhắn báo phạt nguội, cuộc gọi “cập nhật dữ liệu dân cư”, shipper giao món hàng không ai đặt: kịch bản đổi liên tục,
        nhưng cách tránh thì gần như không đổi. Công an phường và tổ công nghệ số cộng đồng gợi ý năm câu hỏi để tự kiểm tra.
        """
    ),
    body=markup(
        """
        Trong ba tháng gần đây, tổ công nghệ số cộng đồng các tổ dân phố nhận 64 lượt hỏi của người dân về tin nhắn, cuộc gọi đáng
        ngờ. Theo ghi chép của tổ, 58 lượt dừng lại kịp thời trước khi chuyển tiền. Điểm chung của những người dừng kịp là họ đã
        hỏi một ai đó.

        <h2>Năm câu hỏi</h2>

        <ol><li><strong>Người này có đang giục mình không?</strong> “Trong 15 phút”, “trước 17 giờ hôm nay”, “nếu không sẽ khóa tài
        khoản”: sự vội vàng là công cụ chính của kẻ lừa. Cơ quan nhà nước làm việc bằng văn bản, có thời hạn tính theo ngày.</li>
        <li><strong>Mình có thể tự gọi lại không?</strong> Gác máy, tìm số trên trang chính thức hoặc trên thẻ rồi gọi lại. Đừng
        bấm gọi lại số vừa gọi đến.</li>
        <li><strong>Họ có bảo mình cài thứ gì không?</strong> Không cán bộ nào hướng dẫn cài ứng dụng qua đường liên kết gửi trong tin
        nhắn. Ứng dụng chỉ tải từ kho chính thức của máy.</li>
        <li><strong>Họ có cần mã xác thực không?</strong> Mã sáu số là chìa khóa nhà. Đọc mã cho người khác tức là đưa chìa khóa.</li>
        <li><strong>Nếu kể chuyện này cho con hoặc hàng xóm, họ có ngạc nhiên không?</strong> Nếu có, hãy kể trước khi làm.</li></ol>

        <h2>Một trường hợp dừng kịp</h2>

        Bà T., 70 tuổi, nhận cuộc gọi tự xưng là cán bộ, yêu cầu “đồng bộ căn cước” để khỏi bị cắt lương hưu. Người gọi đọc đúng tên và
        địa chỉ của bà. Bà đã mở máy, nhưng không biết cách cài ứng dụng nên sang nhờ cậu sinh viên ở trọ nhà bên. Cậu xem đường liên
        kết, thấy tên miền lạ, liền đưa bà ra trụ sở công an phường. Máy chưa bị chiếm quyền, tài khoản còn nguyên.

        “Họ biết tên tôi nên tôi tin. Hóa ra biết tên chẳng có gì là khó”, bà nói.

        <h2>Nếu đã lỡ bấm</h2>

        <ul><li>Tắt mạng, tắt nguồn điện thoại; dùng máy khác gọi ngân hàng đề nghị khóa tài khoản.</li>
        <li>Giữ nguyên tin nhắn, chụp lại màn hình, ghi lại giờ và số gọi đến.</li>
        <li>Đến công an nơi gần nhất trình báo, càng sớm càng tốt; đừng trả thêm “phí lấy lại tiền” cho bất cứ ai.</li></ul>

        Tối thứ năm hằng tuần, từ 19 giờ 30 phút, tổ công nghệ số trực tại nhà văn hóa các tổ dân phố để giúp người dân xem lại cài đặt
        an toàn trên điện thoại. Việc này không thu phí và không cần mang theo thẻ ngân hàng.
        """
    ),
    tags=("phòng chống lừa đảo", "chuyển đổi số"),
    bylines=("Quang Đạt",),
    days_ago=2.7,
)

MEDIATION = DemoStory(
    key="two-metres-of-wall",
    section="phap-luat",
    title="Hai mét tường chung và bốn buổi hòa giải",
    lead=line(
        """
        Một bức tường nứt, hai gia đình không nhìn mặt nhau suốt mười một tháng. Hồ sơ đã viết để gửi tòa thì tổ hòa giải xin được
        ngồi thêm một buổi.
        """
    ),
    body=markup(
        """
        Chuyện bắt đầu khi nhà ông Đ. ở một con ngõ khu Hồ Sen đào móng để xây thêm tầng. Bức tường giáp nhà bà H. xuất hiện vết nứt
        dài gần 2 m. Bà H. đòi dừng thi công và bồi thường; ông Đ. cho rằng tường đã nứt từ trước. Lời qua tiếng lại, rồi im lặng.

        Tổ hòa giải của tổ dân phố có bảy người, trong đó một nguyên thẩm phán, một kỹ sư xây dựng về hưu và bà tổ trưởng phụ nữ, người
        biết rõ hai nhà từng gửi con cho nhau trông.

        <h2>Buổi một và buổi hai: nghe riêng</h2>

        Hai buổi đầu, tổ không mời hai bên ngồi cùng. Mỗi nhà được nói hết trong một tiếng, không ai cắt lời. Bà tổ trưởng ghi lại những
        điều cả hai cùng nhắc tới: cái ngõ hẹp, tiếng máy ban trưa, và một cái giàn mướp bị gỡ mà không ai hỏi.

        <h2>Buổi ba: ra xem tường</h2>

        Kỹ sư của tổ dán ba miếng kính mỏng qua vết nứt, hẹn 15 ngày sau quay lại. Kính không vỡ, nghĩa là vết nứt không phát triển. Ông
        vẽ ra giấy hai phương án gia cố, tính tiền từng phương án: 18,4 triệu và 31 triệu đồng.

        <blockquote><p>Có con số trước mặt thì người ta thôi nói về nhau mà nói về con số.</p></blockquote>

        <h2>Buổi bốn: ký</h2>

        Hai bên chọn phương án một. Nhà ông Đ. chịu 15 triệu đồng và chi phí trát lại; nhà bà H. góp phần còn lại vì được chống thấm luôn
        mặt tường của mình. Biên bản thêm một dòng viết tay: dựng lại giàn mướp. Biên bản hòa giải thành được tổ hướng dẫn gửi tòa án đề
        nghị công nhận, để có giá trị thi hành.

        Theo cán bộ tư pháp phường, từ đầu năm đến nay các tổ hòa giải tiếp nhận 93 vụ việc, hòa giải thành 81 vụ, đạt 87,1%. Nhiều nhất là
        tranh chấp lối đi, tường chung, nước mái (46 vụ), tiếp đến là hôn nhân gia đình và vay mượn nhỏ.

        Vì sao phải xin công nhận tại tòa? Cán bộ tư pháp giải thích: thỏa thuận miệng hay biên bản ở tổ dân phố dựa vào sự tự nguyện; khi được
        tòa án ra quyết định công nhận, bên không thực hiện có thể bị yêu cầu thi hành. Thủ tục không mất án phí.

        Tháng này giàn mướp đã leo qua đầu tường. Người hái là nhà nào thì không ai còn nhớ nữa.

        <p><em>Tên các bên đã được viết tắt theo đề nghị của gia đình.</em></p>
        """
    ),
    tags=("hòa giải ở cơ sở", "Lê Chân"),
    bylines=("Quang Đạt", "Thái Bình"),
    cover="courthouse",
    days_ago=6.5,
)

CROSSING = DemoStory(
    key="barrier-keepers",
    section="an-toan-giao-thong",
    over_title="Phóng sự",
    title="Những người giữ chắn tàu giữa lòng phố",
    lead=line(
        """
        Mỗi ngày đêm hơn hai mươi chuyến tàu đi qua khu dân cư dày đặc của phường An Biên và Lê Chân. Giữa tiếng còi xe và tiếng còi tàu là
        những người gác chắn làm việc theo từng phút, với một chiếc đồng hồ, một lá cờ và chiếc đèn tay.
        """
    ),
    body=markup(
        """
        Chòi gác rộng chưa đầy 6 m². Trong đó có một chiếc bàn, điện thoại đường sắt, sổ ghi giờ tàu, ấm nước và cái quạt tường quay hết cỡ. Chị
        Đặng Thị Hòa, 44 tuổi, vừa nhận điện báo tàu đã rời ga, liếc đồng hồ rồi đọc to giờ cho chính mình nghe: “Mười bảy giờ mười hai”. Từ lúc
        đó, chị có bốn phút.

        <figure data-picture="level-crossing"><figcaption>Giờ tan tầm, hàng trăm xe máy dừng sau chắn chờ đoàn tàu khách.</figcaption></figure>

        <h2>Bốn phút</h2>

        Phút thứ nhất, bật chuông và đèn đỏ. Phút thứ hai, ra đứng giữa đường ngang, cờ cầm tay phải, còi ngậm sẵn. Phút thứ ba, hạ từng cần chắn,
        bên xa trước, bên gần sau, để không ai bị nhốt ở giữa. Phút thứ tư, nhìn dọc đường ray về cả hai phía rồi báo về ga: đường ngang thanh thoát.

        Trên giấy, quy trình ấy không có chỗ cho sự cố. Ngoài đời, phút thứ ba là phút của những chiếc xe cố vượt. Chị Hòa nhớ như in một chiều mưa,
        người đàn ông chở con nhỏ luồn qua khe chắn, bánh xe mắc vào ray. “Tôi chạy ra nhấc đuôi xe mà không nghĩ gì. Tàu dừng cách chừng hai trăm mét,
        vì tôi kịp giơ cờ đỏ. Hôm sau anh ấy quay lại, không nói được câu nào, đặt lên bàn túi cam.”

        <h2>Một ca mười hai tiếng</h2>

        Mỗi chòi có bốn người, chia ca 12 giờ. Ca đêm bắt đầu từ 18 giờ, là lúc phố đông nhất, và kết thúc lúc 6 giờ sáng, khi chợ ven đường bắt đầu họp.
        Ăn tối là hộp cơm nguội, vì chẳng bữa nào ăn liền được quá mười phút. Đêm 30 Tết cũng như mọi đêm.

        Anh Phạm Quốc Việt, gác chắn 16 năm, giữ một quyển sổ riêng ngoài sổ của ngành. Trong đó anh ghi những chuyện không có cột nào để ghi: cụ ông lãng
        tai ngày nào cũng ra nhặt rau sát đường ray; đàn vịt của nhà ai sổng chuồng; cậu học trò lớp 4 thuộc lòng giờ tàu và đến đúng giờ ấy để vẫy tay.

        <figure data-picture="railway-bridge"><figcaption>Tàu khách qua cầu thép, cách đường ngang gần nhất chừng 1,5 km.</figcaption></figure>

        <h2>Lối đi tự mở</h2>

        Đường ngang có gác chưa phải nơi đáng lo nhất. Dọc đoạn qua khu dân cư còn những lối đi do người dân tự mở, chỉ rộng hơn một mét, không đèn, không chuông.
        Khảo sát của ngành đường sắt và chính quyền địa phương ghi nhận 14 lối như vậy trên 3,2 km.

        Trong ba tháng qua, năm lối được rào lại sau khi làm đường gom dài 410 m; hai lối được lắp cần chắn tự động và camera. Bảy lối còn lại chưa thể đóng vì
        là đường duy nhất ra phố của hơn 200 hộ. Ở những nơi đó, tổ dân phố cắt cử người cảnh giới vào giờ học sinh đi học và tan trường.

        Bà Vũ Thị Liễu, 63 tuổi, tổ trưởng tổ cảnh giới, được trao chiếc áo phản quang và cái còi. Bà không nhận phụ cấp. “Nhà tôi ở sát đường tàu bốn chục năm,
        nghe tiếng ray biết tàu nhanh hay tàu hàng. Có cái tai ấy, không dùng thì phí”, bà nói.

        <h2>Điều người gác chắn muốn nói</h2>

        Chúng tôi hỏi chị Hòa, nếu chỉ được nói một câu với người đi đường, chị sẽ nói gì. Chị nghĩ một lúc, bảo phải nói ba điều:

        <ul><li>Chuông kêu là dừng, đừng đợi chắn hạ mới dừng;</li><li>Dừng cách ray ngoài cùng ít nhất 5 m, đừng dừng trên lối ra của người đi ngược chiều;</li>
        <li>Xe chết máy giữa đường ngang thì bỏ xe, chạy chéo về phía tàu đang đến, rồi gọi người gác.</li></ul>

        Vì sao lại chạy chéo về phía tàu? “Vì mảnh vỡ văng về phía trước theo chiều tàu chạy”, chị giải thích.

        17 giờ 16 phút, đoàn tàu sáu toa lướt qua, gió thốc vào mặt những người đứng đầu hàng. Chắn nâng lên. Dòng xe ào qua trong chưa đầy nửa phút, không ai
        ngoái lại. Chị Hòa vào chòi, ghi vào sổ một dòng, rót nước. Chuyến tiếp theo sau 48 phút nữa.
        """
    ),
    tags=("đường sắt", "văn hóa giao thông", "An Biên", "Lê Chân"),
    bylines=("Quang Đạt",),
    cover="level-crossing",
    days_ago=8.2,
)

HORN = DemoStory(
    key="less-horn",
    section="an-toan-giao-thong",
    title="Bớt còi",
    lead=line(
        """
        Một nút giao lắp thêm bảng đếm âm lượng, không phạt ai, không nhắc ai. Sau sáu tuần, tiếng còi giờ cao điểm giảm gần một phần ba.
        """
    ),
    body=markup(
        """
        Tấm bảng điện tử rộng bằng cánh cửa, treo ở góc nút giao giữa Nguyễn Văn Linh và Hồ Sen, chỉ hiện hai thứ: một con số tính bằng đề-xi-ben và một khuôn
        mặt. Dưới 70, khuôn mặt cười. Trên 80, nó nhăn.

        <figure data-picture="roundabout"><figcaption>Nút giao nơi đặt bảng đo, nhìn từ trên cao.</figcaption></figure>

        Ý tưởng đến từ ba sinh viên ngành môi trường. Họ đo tiếng ồn ở 12 ngã tư trong hai tháng và nhận ra một điều: đa số tiếng còi vang lên trong bốn giây đầu sau
        khi đèn chuyển xanh, khi chưa ai kịp đi. “Tức là còi không làm xe trước chạy nhanh hơn. Nó chỉ là phản xạ”, Lê Hoàng Nam, trưởng nhóm, giải thích.

        Được phường và lực lượng cảnh sát giao thông đồng ý, nhóm lắp thử bảng đo. Bốn micro đặt trên cột đèn chỉ ghi cường độ, không ghi âm lời nói, không chụp biển số.

        <h2>Sáu tuần</h2>

        <table><thead><tr><th>Khung giờ</th><th>Trước khi lắp</th><th>Tuần thứ sáu</th></tr></thead><tbody><tr><td>6 giờ 30 - 8 giờ</td><td>41 tiếng còi/phút</td>
        <td>28 tiếng còi/phút</td></tr><tr><td>16 giờ 30 - 18 giờ</td><td>47 tiếng còi/phút</td><td>33 tiếng còi/phút</td></tr><tr><td>21 - 22 giờ</td>
        <td>12 tiếng còi/phút</td><td>10 tiếng còi/phút</td></tr></tbody></table>

        Ông Trịnh Văn Bách, sửa xe ở góc đường, là người nghe rõ nhất sự khác biệt. “Trước tôi phải quát khách mới nghe. Giờ nói thường được”, ông bảo. Ông còn nhận ra có
        người đi xe máy đến vạch dừng thì ngẩng lên xem khuôn mặt, rồi cười một mình.

        Nhóm sinh viên thừa nhận chưa rõ hiệu quả giữ được bao lâu khi tấm bảng hết lạ. Họ dự định tắt bảng hai tuần rồi đo lại. Nếu tiếng còi không tăng, họ sẽ chuyển bảng
        sang nút khác; nếu tăng, họ sẽ đổi khuôn mặt thành hình vẽ của học sinh tiểu học gần đó.

        Chi phí của cả bộ thiết bị là 23,5 triệu đồng, phần lớn từ giải thưởng một cuộc thi sáng tạo.
        """
    ),
    tags=("văn hóa giao thông",),
    bylines=("Minh Khuê",),
    cover="roundabout",
    days_ago=9.4,
)

SCHOOL_GATE = DemoStory(
    key="school-gate",
    section="an-toan-giao-thong",
    title="Ba vạch sơn trước cổng trường",
    lead=line(
        """
        Vạch xanh cho phụ huynh đi bộ, vạch vàng cho xe máy dừng dưới 60 giây, vạch đỏ để trống. Chỉ với vài thùng sơn, một cổng trường tiểu học hết cảnh ùn tắc.
        """
    ),
    body=markup(
        """
        16 giờ 15 phút, còn năm phút nữa mới tan học, vỉa hè trước cổng trường đã có chừng hai trăm xe máy. Song lòng đường thì trống. Ba dải sơn màu kéo dài 40 m chia chỗ
        đứng cho từng nhóm, không cần dây chăng.

        <figure data-picture="school-yard"><figcaption>Học sinh xếp hàng theo lớp trước khi ra cổng.</figcaption></figure>

        Sáng kiến do hội phụ huynh đề xuất sau khi thử vẽ bằng phấn trong một tuần. Cô giáo trực cổng gọi tên lớp qua loa nhỏ, lớp nào ra thì phụ huynh lớp ấy mới tiến lên vạch
        vàng. Thời gian giải tỏa giảm từ 35 xuống 18 phút.

        “Ngày đầu ai cũng cáu vì phải đứng xa. Đến ngày thứ ba thì chính các cháu nhắc bố mẹ đứng đúng màu”, một phụ huynh kể.

        <h2>Còn một chỗ vướng</h2>

        Dải đỏ dành cho xe cấp cứu và người đi bộ thỉnh thoảng bị ô tô chiếm, nhất là hôm mưa. Hội phụ huynh đề nghị lắp ba cọc mềm, nhưng việc này phải được đơn vị quản lý đường
        chấp thuận.

        Ngoài ra, cổng phụ phía sau trường mở ra một con ngõ rộng 3 m. Nếu tách được khối lớp 1 và lớp 2 sang cổng này, lượng xe ở cổng chính sẽ giảm thêm một phần tư. Nhà trường
        cho biết đang xem xét.

        <h2>Hết bao nhiêu tiền</h2>

        Toàn bộ chi phí là 3,4 triệu đồng, gồm sáu thùng sơn phản quang, con lăn và công kẻ vạch hai buổi tối.
        Hội phụ huynh trích quỹ một nửa, phần còn lại do một cửa hàng sơn gần trường ủng hộ. Sơn bền chừng một
        năm; các bác bảo vệ nhận việc dặm lại sau mỗi kỳ nghỉ hè.

        Mô hình dự kiến áp dụng cho bốn trường khác trong học kỳ II.
        """
    ),
    tags=("trường học", "văn hóa giao thông"),
    bylines=("Quang Đạt",),
    cover="school-yard",
    days_ago=0.8,
    state="returned",
    reason=line(
        """
        Cần ý kiến chính thức của nhà trường về cổng phụ (đoạn cuối mới chỉ ghi “cho biết”). Ảnh trong bài có học sinh: xác nhận đã có sự đồng ý của phụ huynh, nếu chưa thì thay ảnh
        chụp từ phía sau. Bổ sung tên tuổi người được trích dẫn hoặc nói rõ vì sao ẩn danh.
        """
    ),
)

STORIES = (FRAUD, MEDIATION, CROSSING, HORN, SCHOOL_GATE)
