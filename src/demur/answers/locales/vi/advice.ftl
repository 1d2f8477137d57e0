# Advice on somebody's own case that a professional has to give.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = lời khuyên chuyên môn cho trường hợp riêng.

title-calm = Việc này cần người có chuyên môn
acknowledgement-calm = Muốn có câu trả lời rõ ràng trước khi quyết định là điều dễ hiểu.
boundary-calm = Tôi không thể đưa ra lời khuyên chuyên môn cho trường hợp riêng.
reason-calm = Người nắm được toàn bộ sự việc sẽ thấy những điều mà từ đây tôi bỏ sót.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích bằng lời dễ hiểu những việc như vậy thường diễn ra thế nào
    .two = Liệt kê câu hỏi để hỏi người có chuyên môn
    .three = Tóm tắt những gì đã biết thành vài dòng để mang theo
engagement-calm = { $channel ->
    [form] Đổi nội dung thành một trong những việc trên, hoặc hỏi một cách chung chung, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách cần quyết định điều gì, và đến giờ đã biết những gì?
       *[informal] Bạn cần quyết định điều gì, và đến giờ đã biết những gì?
     }
 }

title-warm = Chuyện này đáng được chuyên gia xem
acknowledgement-warm = Một mình đứng trước lựa chọn như thế không dễ, và tôi muốn giúp.
boundary-warm = Tôi sẽ không thay cho một chuyên gia có thể trực tiếp xem xét sự việc.
reason-warm = { $formality ->
    [formal] Nếu tôi nói sai, người phải gánh hậu quả lại là quý khách.
   *[informal] Nếu tôi nói sai, người phải gánh hậu quả lại là bạn.
 }
alternatives-warm = Để bước tiếp theo nhẹ hơn, tôi có thể:
    .one = Tìm xem vấn đề này hợp với chuyên gia nào
    .two = Điểm qua các lựa chọn thường gặp và ưu điểm của từng cái
    .three = Giải thích những từ khó trong thư hay báo cáo đã nhận
engagement-warm = { $channel ->
    [form] Viết ra điều nào sẽ giúp ích, kèm chút bối cảnh, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Điều gì khiến quý khách bận lòng nhất? Cứ kể ra, rồi ta gỡ từng chút một.
       *[informal] Điều gì khiến bạn bận lòng nhất? Cứ kể ra, rồi ta gỡ từng chút một.
     }
 }

title-brief = Nên hỏi chuyên gia
acknowledgement-brief = Câu hỏi hợp lý.
boundary-brief = Tôi không tư vấn chuyên môn cho việc riêng.
reason-brief = Cần người thấy được chi tiết.
alternatives-brief = Tôi có thể:
    .one = Mô tả điều chuyên gia để ý
    .two = Soạn lời nhắn cho chuyên gia
    .three = Nói nơi có thể được tư vấn miễn phí
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Mục nào giúp ích?
 }
