# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = mã độc hoặc đường vào hệ thống của người khác.

title-calm = Đó là hệ thống của người khác
acknowledgement-calm = Đây là một câu hỏi kỹ thuật, và tôi đã đọc kỹ.
boundary-calm = Tôi không thể giúp về mã độc hay việc xâm nhập hệ thống của người khác.
reason-calm = Những người dựa vào hệ thống ấy có thể mất dữ liệu, tiền hoặc sự riêng tư.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giúp bảo vệ tài khoản, thiết bị và mạng của chính mình
    .two = Giải thích cách lấy lại tài khoản của mình qua kênh chính thức
    .three = Gợi ý phòng thực hành được lập ra để học bảo mật
engagement-calm = { $channel ->
    [form] Nếu có điều nào hợp, hãy viết điều đó vào biểu mẫu rồi gửi.
   *[chat] Nếu có điều nào hợp, hãy cho biết, ta bắt đầu từ đó.
 }

title-warm = Ta hãy làm phần phòng thủ
acknowledgement-warm = Bảo mật là một lĩnh vực có nhiều điều để khám phá.
boundary-warm = Tôi sẽ không giúp tấn công hay đột nhập máy tính và tài khoản của người khác.
reason-warm = Ở phía bên kia, sẽ có người mất nhiều tuần để khắc phục.
alternatives-warm = Có nhiều việc tôi muốn cùng làm:
    .one = Điểm qua việc cần làm nếu nghi có ai vào tài khoản của mình
    .two = Giải thích các công ty mời người kiểm thử hệ thống thế nào
    .three = Vạch con đường vào nghề bảo mật
engagement-warm = { $channel ->
    [form] Chọn một điều, mô tả nó trong biểu mẫu, rồi gửi.
   *[chat] Cứ chọn một điều, tôi bắt tay vào ngay.
 }

title-brief = Tôi không động vào hệ thống của ai
acknowledgement-brief = Lĩnh vực này khó thật.
boundary-brief = Tôi không thể giúp về mã độc hay đột nhập.
reason-brief = Người khác có thể mất dữ liệu.
alternatives-brief = Tôi có thể:
    .one = Giải thích một cảnh báo bảo mật
    .two = { $formality ->
        [formal] Tìm chỗ yếu trong mã của quý khách
       *[informal] Tìm chỗ yếu trong mã của bạn
     }
    .three = Mô tả lỗ hổng cho chủ hệ thống
engagement-brief = { $channel ->
    [form] Chọn một mục rồi gửi.
   *[chat] Nói mục nào hợp.
 }
