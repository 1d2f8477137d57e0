# Getting somebody to give away access, money or secrets.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = cách dụ người khác đưa quyền truy cập, tiền hoặc bí mật.

title-calm = Không dùng mẹo để lấy lòng tin
acknowledgement-calm = { $formality ->
    [formal] Nghe như việc này rất hệ trọng với quý khách.
   *[informal] Nghe như việc này rất hệ trọng với bạn.
 }
boundary-calm = Tôi không thể giúp dụ ai giao mật khẩu, tiền hay bí mật.
reason-calm = Người chịu thiệt lại là người chỉ muốn giúp.
alternatives-calm = Tôi có thể giúp thế này:
    .one = { $formality ->
        [formal] Giải thích các mánh thường gặp để quý khách và mọi người nhận ra
       *[informal] Giải thích các mánh thường gặp để bạn và mọi người nhận ra
     }
    .two = Viết một tin nhắn công khai nói rõ mình là ai và cần gì
    .three = Giải thích con đường chính thức để lấy lại quyền truy cập
engagement-calm = { $channel ->
    [form] Đổi nội dung thành một trong những điều trên, hoặc ghi cần để làm gì, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Ai có quyền đồng ý với điều quý khách cần? Ta nghĩ cách hỏi họ một cách công khai.
       *[informal] Ai có quyền đồng ý với điều bạn cần? Ta nghĩ cách hỏi họ một cách công khai.
     }
 }

title-warm = Ta hãy hỏi thẳng
acknowledgement-warm = Khi thời gian gấp và nhiều thứ bị đe dọa, lối thoát nào trông cũng tốt.
boundary-warm = Dù vậy, tôi sẽ không giúp lừa người khác để lấy quyền truy cập, tiền hay bí mật.
reason-warm = Cách đó hối thúc người ta trước khi kịp nghĩ, và họ ở lại với thiệt hại.
alternatives-warm = Những lối khác khi bị dồn ép:
    .one = Viết cho người phụ trách và giải thích vì sao gấp
    .two = Xác định việc đầu tiên cần làm nếu chính mình bị lừa
    .three = Lên kế hoạch một buổi diễn tập mà cả nhóm đã đồng ý
engagement-warm = { $channel ->
    [form] Viết điều đang gây áp lực, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] Nếu hôm nay không xong thì sao? Ta bắt đầu từ đó.
 }

title-brief = Tôi giữ sự trung thực với mọi người
acknowledgement-brief = Nghe thật căng thẳng.
boundary-brief = Tôi không giúp lấy quyền truy cập, tiền hay bí mật bằng cách giả vờ.
reason-brief = Người khác sẽ gánh thiệt hại.
alternatives-brief = Tôi có thể:
    .one = Giải thích cách kiểm tra người gọi
    .two = Soạn lời đề nghị chân thật
    .three = Gợi ý cách đăng nhập chắc chắn hơn
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Điều nào làm nhẹ bớt?
 }
