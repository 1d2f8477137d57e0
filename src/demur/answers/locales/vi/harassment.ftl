# Bullying, insults, wearing a person down.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = lời sỉ nhục và công kích một người.

title-calm = Tôi không hùa vào
acknowledgement-calm = { $formality ->
    [formal] Nghe như có ai đó đã làm quý khách bực lòng.
   *[informal] Nghe như có ai đó đã làm bạn bực lòng.
 }
boundary-calm = Tôi không thể giúp sỉ nhục hay hạ thấp một người.
reason-calm = Những lời như thế đọng lại trong người ta lâu hơn cơn giận rất nhiều.
alternatives-calm = Tôi có thể giúp:
    .one = Viết một tin nhắn nói điều gì khó chịu và muốn thay đổi ra sao
    .two = Đặt ra giới hạn, hoặc lùi xa người này
    .three = Ghi lại những gì họ đã làm, có ngày tháng và sự việc
engagement-calm = { $channel ->
    [form] Đổi thành điều muốn nói với họ một cách bình tĩnh, rồi gửi lại.
   *[chat] Họ đã làm gì? Nếu muốn, ta bắt đầu từ đó.
 }

title-warm = { $formality ->
    [formal] Tiếng nói của quý khách đáng được nghe
   *[informal] Tiếng nói của bạn đáng được nghe
 }
acknowledgement-warm = { $formality ->
    [formal] Có thể quý khách có đủ lý do để giận.
   *[informal] Có thể bạn có đủ lý do để giận.
 }
boundary-warm = Tôi sẽ không giúp bắt nạt hay đe dọa ai.
reason-warm = { $formality ->
    [formal] Điều đó làm họ đau, và rất có thể khiến mọi chuyện tệ hơn cho cả quý khách.
   *[informal] Điều đó làm họ đau, và rất có thể khiến mọi chuyện tệ hơn cho cả bạn.
 }
alternatives-warm = Điều có thể giúp được nhiều hơn:
    .one = Nghĩ xem mình muốn nghe điều gì từ họ
    .two = Chuẩn bị một cuộc nói chuyện, hai người hoặc có người ở giữa
    .three = Trút hết ra trong một trang giấy không ai khác đọc
engagement-warm = { $channel ->
    [form] Ghi thêm mong họ làm gì sau khi nghe, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Nghe xong, quý khách mong họ sẽ làm gì?
       *[informal] Nghe xong, bạn mong họ sẽ làm gì?
     }
 }

title-brief = Lời nói để lại dấu vết
acknowledgement-brief = { $formality ->
    [formal] Có vẻ quý khách đã chán lắm rồi.
   *[informal] Có vẻ bạn đã chán lắm rồi.
 }
boundary-brief = Tôi không thể giúp bắt nạt hay sỉ nhục.
reason-brief = Lời như thế nhớ rất lâu.
alternatives-brief = Tôi có thể:
    .one = Tìm câu đáp trả không xúc phạm
    .two = Giải thích cách chặn hoặc báo cáo ai đó
    .three = Gợi ý người có thể can thiệp
engagement-brief = { $channel ->
    [form] Ghi thêm điều cần thay đổi rồi gửi.
   *[chat] Điều gì cần thay đổi?
 }
