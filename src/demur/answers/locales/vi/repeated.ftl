# Refused again in the same conversation.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Câu trả lời vẫn như trước
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy chuyện này vẫn còn trong tâm trí quý khách.
   *[informal] Tôi thấy chuyện này vẫn còn trong tâm trí bạn.
 }
boundary-calm = Câu trả lời của tôi ở điểm này vẫn giữ nguyên.
reason-calm = { $formality ->
    [formal] Tôi nói ngay bây giờ còn hơn làm quý khách mất thêm thời gian.
   *[informal] Tôi nói ngay bây giờ còn hơn làm bạn mất thêm thời gian.
 }
alternatives-calm = Từ đây có thể:
    .one = Nói chuyện với một người làm cho dịch vụ này
    .two = Tiếp tục với một phần khác của điều đang cần
    .three = Lấy danh sách những gì tôi làm được về chủ đề này
engagement-calm = { $channel ->
    [form] Liên hệ những người vận hành dịch vụ, hoặc đổi nội dung sang việc khác.
   *[chat] { $formality ->
        [formal] Điều nào ở trên giúp quý khách nhiều nhất?
       *[informal] Điều nào ở trên giúp bạn nhiều nhất?
     }
 }

title-warm = Tôi vẫn chưa đổi ý
acknowledgement-warm = Nghe từ chối hai lần thật bực, tôi biết.
boundary-warm = Riêng một điểm đó, tôi vẫn sẽ không giúp.
reason-warm = { $formality ->
    [formal] Quý khách đáng nhận một lời không rõ ràng hơn là thêm một lời có lẽ.
   *[informal] Bạn đáng nhận một lời không rõ ràng hơn là thêm một lời có lẽ.
 }
alternatives-warm = Ta đừng kẹt lại ở đây:
    .one = Liên lạc với một người trong nhóm và trao đổi
    .two = Quay lại vấn đề lúc ban đầu
    .three = Thử một khía cạnh chưa nhắc đến
engagement-warm = { $channel ->
    [form] Viết về vấn đề ban đầu, hoặc liên lạc với nhóm phụ trách.
   *[chat] Vấn đề ban đầu là gì? Ta hãy quay lại đó.
 }

title-brief = Ở đây không có gì thay đổi
acknowledgement-brief = Tôi nghe đây.
boundary-brief = Ở điểm này, tôi vẫn trả lời không.
reason-brief = { $formality ->
    [formal] Quý khách có quyền được nghe lời thẳng thắn.
   *[informal] Bạn có quyền được nghe lời thẳng thắn.
 }
alternatives-brief = Có thể:
    .one = Nói chuyện với một người
    .two = Chuyển sang chủ đề khác
    .three = Hỏi tôi còn giúp được gì
engagement-brief = { $channel ->
    [form] Nhập điều khác, hoặc liên hệ dịch vụ.
   *[chat] Tôi giúp được gì khác không?
 }
