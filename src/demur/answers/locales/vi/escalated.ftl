# A person will look at it; what the user gets meanwhile.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Sẽ có một người xem việc này
acknowledgement-calm = Tôi đã đọc kỹ những gì được viết.
boundary-calm = Tôi không tự mình trả lời câu hỏi này; một người sẽ xem trước.
reason-calm = Họ cân nhắc được những điều mà tôi có thể bỏ sót.
alternatives-calm = Trong lúc đó, có thể:
    .one = Ghi lại điều giúp người khác hiểu sự việc
    .two = Tiếp tục với một câu hỏi khác
    .three = Gọi số khẩn cấp địa phương nếu có người gặp nguy hiểm
engagement-calm = { $channel ->
    [form] Không cần gửi lại. Có thể dùng biểu mẫu cho một câu hỏi khác.
   *[chat] Trong lúc chờ, còn việc gì tôi giúp được không?
 }

title-warm = Tôi đã nhờ thêm một người cùng xem
acknowledgement-warm = { $formality ->
    [formal] Tôi hiểu việc này có ý nghĩa với quý khách.
   *[informal] Tôi hiểu việc này có ý nghĩa với bạn.
 }
boundary-warm = Tôi sẽ không một mình quyết định câu trả lời, nên đã chuyển cho con người.
reason-warm = { $formality ->
    [formal] Ở đây, trả lời đúng cho quý khách đáng kể hơn trả lời nhanh.
   *[informal] Ở đây, trả lời đúng cho bạn đáng kể hơn trả lời nhanh.
 }
alternatives-warm = Cho đến khi họ xem xong:
    .one = Gom giấy tờ, ngày tháng hoặc tên mà họ có thể hỏi
    .two = Viết ra thế nào là một kết quả tốt với mình
    .three = Tìm đến dịch vụ khẩn cấp địa phương nếu không thể chờ
engagement-warm = { $channel ->
    [form] Ở đây không cần làm gì thêm. Nếu muốn, hãy giữ một bản nội dung đã viết.
   *[chat] Trong lúc ấy, ta sắp xếp lại ghi chú nhé?
 }

title-brief = Việc này cần một con người
acknowledgement-brief = Tôi đã đọc.
boundary-brief = Tôi để một người trả lời việc này.
reason-brief = Họ nhìn được toàn cảnh hơn.
alternatives-brief = Có thể:
    .one = Lưu lại văn bản
    .two = Liệt kê ý chính
    .three = Nếu gặp nguy hiểm, gọi số khẩn cấp địa phương
engagement-brief = { $channel ->
    [form] Tạm thời chỉ cần vậy.
   *[chat] Tôi giúp được gì nữa?
 }
