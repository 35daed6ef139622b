"""Kinh tế - Đô thị with its two sub-sections."""

from __future__ import annotations

from newsroom.demo.stories.story import DemoStory, line, markup

PORT = DemoStory(
    key="thousandth-ship",
    section="kinh-te-do-thi",
    title="Bến cảng sông Cấm đón chuyến tàu container thứ 1.000 trong năm",
    lead=line(
        """
        Con tàu có sức chở 1.234 TEU cập cầu số 3 lúc 4 giờ 50 phút sáng, sớm hơn mốc này của năm trước 26
        ngày. Lượng hàng qua bến mười tháng tăng 11,8%, chủ yếu nhờ hàng lạnh và linh kiện điện tử.
        """
    ),
    body=markup(
        """
        Không có diễn văn, cũng không thảm đỏ. Thuyền trưởng nhận bó hoa ngay trên cầu thang mạn rồi ký biên
        bản giao nhận, trong khi phía sau cần trục đã nhấc chiếc container đầu tiên. Tàu làm hàng trong 9 giờ
        rưỡi, với 486 lượt cẩu.

        <figure data-picture="river-port"><figcaption>Cần trục chuẩn bị làm hàng khi trời vừa rạng.</figcaption>
        </figure>

        Theo doanh nghiệp khai thác bến, mười tháng qua cảng xếp dỡ 512.300 TEU. Thời gian tàu nằm cầu bình quân
        rút từ 14,2 xuống còn 11,6 giờ nhờ ba thay đổi: xe chở hàng đặt lịch vào cổng qua ứng dụng, bãi hàng lạnh
        thêm 220 ổ cắm điện và đội lai dắt trực 24/24 giờ.

        Hàng xuất đi tăng mạnh nhất là linh kiện điện tử (21%), tiếp đến là giày dép (9%) và thủy sản đông lạnh
        (7,4%). Chiều nhập, nguyên liệu nhựa và thép cuộn vẫn chiếm tỷ trọng lớn.

        <h2>Áp lực lên đường bộ</h2>

        Mỗi ngày có khoảng 1.900 lượt xe đầu kéo ra vào khu bến, tập trung vào hai khung giờ 8 - 10 giờ và 14 - 16
        giờ. Từ tháng tới, doanh nghiệp giảm 15% phí nâng hạ cho xe lấy hàng sau 20 giờ, kỳ vọng kéo được một phần
        năm số lượt xe ra khỏi giờ cao điểm. Một tuyến sà lan nối bến với các cảng cạn phía thượng lưu cũng chạy
        thử ba chuyến mỗi tuần.

        Đại diện cảng vụ lưu ý, đoạn luồng gần cửa sông đang bồi lắng nhanh hơn mọi năm; việc nạo vét duy tu sẽ
        thực hiện trước mùa cạn để bảo đảm độ sâu khai thác 8,5 m.

        Ở bãi hàng lạnh, tổ điện trực theo kíp ba người, cứ hai giờ đọc nhiệt độ từng container một lần và ghi lên bảng.
        Chỉ cần lệch 2 độ C trong nửa giờ là phải báo chủ hàng.

        Dự kiến cả năm, lượng hàng container qua bến đạt 610.000 - 620.000 TEU, vượt kế hoạch khoảng 3%.
        """
    ),
    tags=("cảng biển",),
    source="Theo Bản tin Cảng biển",
    cover="river-port",
    days_ago=3.4,
)

MARKET = DemoStory(
    key="market-without-plastic",
    section="cho-va-dich-vu",
    over_title="Nếp chợ",
    title="Chợ Con tập bán hàng không túi ni lông",
    lead=line(
        """
        Lá dong gói đậu, lạt giang buộc rau, cặp lồng đựng bánh đa cua. Bốn tháng nay, một dãy hàng ở chợ Con thử
        quay về cách gói của các bà ngày trước, và lượng túi ni lông dùng trong dãy đã giảm quá nửa.
        """
    ),
    body=markup(
        """
        5 giờ sáng, chị Lưu Thị Nhàn trải lên mặt sạp ba chồng lá: lá dong cho đậu phụ, lá chuối cho cá khô, lá sen
        cho xôi. Sạp của chị là một trong 37 sạp tham gia dãy hàng “xách làn đi chợ” do ban quản lý chợ và hội phụ nữ
        phường lập ra từ đầu hè.

        Luật chơi đơn giản. Khách mang làn, hộp, cặp lồng được bớt 500 đồng mỗi món. Ai quên thì mượn túi vải, đặt
        cọc 5.000 đồng, trả ở bất cứ sạp nào trong dãy. Túi mượn quá ba ngày coi như mua.

        <h2>Bà bán hàng tính sổ</h2>

        Chị Nhàn có một quyển vở ô li. Trang bên trái ghi tiền túi ni lông trước kia: mỗi tháng 8 kg, chừng 360.000
        đồng. Trang bên phải ghi tiền lá, lạt và tiền bớt cho khách: 410.000 đồng. “Lỗ năm chục”, chị nói, rồi lật sang
        trang sau. “Nhưng đây, khách quen tăng 40 người. Người ta đến vì vui, rồi người ta mua.”

        <figure data-picture="noodle-stall"><figcaption>Hàng bánh đa cua trong chợ dùng bát sứ, khách mua về tự mang cặp
        lồng.</figcaption></figure>

        Không phải hàng nào cũng dễ. Thịt sống và cá tươi ra nước, lá không giữ được; hộp inox thì nặng và dễ lẫn. Bà
        Ngô Thị Tám, bán cá hơn ba chục năm, vẫn dùng túi nhưng đổi sang loại dày, in số sạp, khách mang lại thì bà rửa
        và dùng tiếp. “Tôi không dám hứa bỏ hẳn. Tôi hứa bớt”, bà nói.

        <h2>Những con số cân được</h2>

        Mỗi chiều thứ sáu, tổ vệ sinh cân riêng rác nhựa của dãy hàng. Tháng đầu, trung bình 31 kg mỗi ngày; tháng thứ tư
        còn 14 kg. Phần giảm nhiều nhất lại không phải túi xách mà là cốc nhựa của các hàng nước, sau khi bốn hàng chuyển
        sang cốc thủy tinh.

        <ul><li>37/210 sạp tham gia, tăng từ 19 sạp lúc đầu;</li><li>1.150 túi vải đang luân chuyển, mất 86 túi;</li>
        <li>Khoảng 4 khách thì có 1 người tự mang đồ đựng.</li></ul>

        Ban quản lý chợ cho biết từ tháng sau sẽ mở rộng sang dãy rau quả, đồng thời lắp thêm ba vòi nước để khách tráng
        hộp. Các buổi chợ đêm cuối tuần cũng áp dụng cách đặt cọc cốc.

        <figure data-picture="night-market"><figcaption>Chợ đêm cuối tuần sẽ dùng cốc đặt cọc từ tháng tới.</figcaption>
        </figure>

        Gần trưa, chợ vãn. Một cậu bé chừng mười tuổi chạy đến trả chiếc túi vải, xòe tay nhận lại tờ 5.000 đồng. Chị Nhàn
        đưa tiền, kèm một quả ổi. “Công đi trả”, chị bảo.
        """
    ),
    tags=("chợ truyền thống", "Lê Chân", "An Biên"),
    bylines=("Bích Thủy",),
    cover="market-street",
    days_ago=4.3,
)

RESURFACING = DemoStory(
    key="night-resurfacing",
    section="ha-tang",
    title="Thảm lại mặt đường Thiên Lôi: làm đêm, trả đường lúc 5 giờ sáng",
    lead=line(
        """
        2,4 km mặt đường Thiên Lôi được cào bóc và thảm lại trong 18 đêm. Đơn vị thi công cam kết không để lại hố mở vào ban
        ngày; người dân hai bên đường được báo trước lịch đến từng đoạn.
        """
    ),
    body=markup(
        """
        22 giờ, rào chắn được kéo ra, đèn báo nhấp nháy ở hai đầu đoạn thi công. Máy cào bóc đi trước, phía sau là đoàn xe
        tải, rồi đến máy rải và ba chiếc lu. Đêm đầu tiên, 134 m đường hoàn thành, ít hơn kế hoạch 6 m vì vướng một nắp hố
        ga không có trong bản vẽ.

        <h2>Lịch thi công</h2>

        <table><thead><tr><th>Đoạn</th><th>Chiều dài</th><th>Số đêm</th><th>Hướng đi tạm</th></tr></thead><tbody>
        <tr><td>Cầu Rào - Chợ Hàng</td><td>760 m</td><td>6</td><td>Nguyễn Văn Linh</td></tr>
        <tr><td>Chợ Hàng - Hào Khê</td><td>880 m</td><td>7</td><td>Hồ Sen</td></tr>
        <tr><td>Hào Khê - Vĩnh Niệm</td><td>760 m</td><td>5</td><td>Đường ven sông</td></tr></tbody></table>

        Mỗi đêm làm từ 22 giờ đến 4 giờ 30 phút. Nửa giờ cuối dành cho quét dọn và kẻ vạch tạm. Nếu trời mưa, lịch lùi lại đúng
        bằng số đêm mưa, thông báo trước 17 giờ trên nhóm Zalo của các tổ dân phố.

        <figure data-picture="tower-blocks"><figcaption>Khu chung cư ven hồ, nơi người dân đề nghị dừng máy cào trước nửa đêm.
        </figcaption></figure>

        <h2>Tiếng ồn: thỏa thuận từng đoạn</h2>

        Ở đoạn qua khu chung cư, cư dân kiến nghị dừng máy cào bóc trước 24 giờ. Sau hai buổi họp, đơn vị thi công đồng ý đảo
        trình tự: cào từ 21 giờ, lùi phần rải nhựa vốn ít ồn hơn về sau nửa đêm. Bù lại, đoạn này kéo dài thêm một đêm.

        “Có con nhỏ nên chúng tôi lo nhất tiếng máy đục. Đổi giờ như vậy là chịu được”, chị Hoàng Thị Yến, ở tầng 6, cho biết.

        <h2>Làm một lần cho xong</h2>

        Điều người dân hỏi nhiều nhất là thảm xong có phải đào lên nữa hay không. Ban quản lý dự án khẳng định các đơn vị cấp
        nước, viễn thông, điện lực đã ký vào biên bản chung: trong 24 tháng không đào mặt đường mới, trừ sự cố. Hai điểm cần
        thay ống cấp nước ở gần Hào Khê được làm trước khi thảm.

        <ol><li>Cào bóc 5 cm mặt cũ, xử lý 43 điểm hư hỏng nền;</li><li>Nâng 118 nắp hố ga bằng cốt mặt đường mới;</li>
        <li>Thảm hai lớp bê tông nhựa, tổng chiều dày 10 cm;</li><li>Kẻ vạch, sơn lại 9 lối sang đường, bổ sung gờ giảm tốc ở hai
        cổng trường.</li></ol>

        Tổng kinh phí 31,7 tỷ đồng từ nguồn duy tu. Công trình bảo hành 24 tháng; số điện thoại của giám sát trưởng được in trên
        biển công trường để người dân gọi khi thấy bong, lún.
        """
    ),
    tags=("công trình trọng điểm", "Lê Chân"),
    bylines=("Hải Thanh",),
    cover="roadworks",
    days_ago=5.6,
)

STORIES = (PORT, MARKET, RESURFACING)
