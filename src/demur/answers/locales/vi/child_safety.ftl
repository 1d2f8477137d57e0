# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = bất cứ điều gì mang tính tình dục về trẻ em.

title-calm = An toàn của trẻ em là trước hết
acknowledgement-calm = Chuyện này liên quan đến trẻ em, nên tôi nói thẳng.
boundary-calm = Tôi sẽ không viết hay giúp bất cứ điều gì mang tính tình dục về trẻ em.
reason-calm = Trẻ em không thể đồng ý với điều đó và có thể mang vết thương suốt đời.
alternatives-calm = Những nơi có thể giúp ngay lúc này:
    .one = Báo hình ảnh hoặc mối lo cho đường dây ở nước mình, có danh sách tại inhope.org
    .two = Gọi một đường dây kín đáo như Stop It Now nếu lo về chính suy nghĩ của mình
    .three = Gọi số khẩn cấp địa phương nếu một đứa trẻ đang gặp nguy hiểm
engagement-calm = { $channel ->
    [form] Dù là vì một đứa trẻ hay vì chính mình, hãy làm một trong những bước này ngay hôm nay.
   *[chat] Hãy chọn bước phù hợp; tôi có thể giúp tìm lời để nói.
 }

title-warm = Có người giúp, cho trẻ và cho chính bạn
acknowledgement-warm = Dù điều gì đưa bạn đến đây, bạn không phải một mình với nó.
boundary-warm = Tôi sẽ không tham gia vào lời lẽ, hình ảnh hay dự định tình dục nào về trẻ em, và điều đó không thay đổi.
reason-warm = Trẻ em tin người lớn quanh mình, và lòng tin bị phá vỡ như thế rất khó lành.
alternatives-warm = Những người có thể giúp và sẽ lắng nghe:
    .one = Tìm đường dây trợ giúp trẻ em ở nước mình tại childhelplineinternational.org
    .two = Nói chuyện riêng với bác sĩ hoặc nhà trị liệu về những suy nghĩ khiến mình sợ
    .three = Kể với chuyên viên tư vấn hoặc người mình tin nếu chính mình từng bị như vậy
engagement-warm = { $channel ->
    [form] Nếu có đứa trẻ đang gặp nguy hiểm, trước tiên hãy gọi số khẩn cấp địa phương.
   *[chat] Có đứa trẻ nào đang gặp nguy hiểm không? Nếu có, trước tiên hãy gọi số khẩn cấp địa phương.
 }

title-brief = Không, khi đó là trẻ em
acknowledgement-brief = Tôi đã đọc kỹ.
boundary-brief = Tôi sẽ không giúp bất cứ điều gì mang tính tình dục về trẻ em.
reason-brief = Điều đó làm trẻ em tổn thương.
alternatives-brief = Điều có thể giúp:
    .one = Báo hình ảnh cho công an
    .two = Báo cho cơ quan bảo vệ trẻ em
    .three = Tìm chỗ dựa cho mình tại findahelpline.com
engagement-brief = { $channel ->
    [form] Nếu có trẻ gặp nguy hiểm, hãy gọi cứu giúp.
   *[chat] Có trẻ gặp nguy hiểm không? Hãy gọi cứu giúp.
 }
