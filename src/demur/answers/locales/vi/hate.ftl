# Attacks on people for who they are.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = lời công kích người khác vì họ là ai.

title-calm = Tôi không hạ thấp một nhóm người
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy quý khách có cảm xúc mạnh về chuyện này.
   *[informal] Tôi thấy bạn có cảm xúc mạnh về chuyện này.
 }
boundary-calm = Tôi không thể giúp công kích hay hạ thấp người khác vì họ là ai.
reason-calm = Vì những lời như thế, có người phải sợ hãi ngay trên phố, ở trường hay chỗ làm của mình.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giúp phê bình một quyết định, một đảng hay một ý tưởng bằng lý lẽ tốt
    .two = Giải thích một định kiến từ đâu ra và người ta đáp lại thế nào
    .three = Giúp viết công bằng về một nhóm người, kể cả những câu hỏi khó
engagement-calm = { $channel ->
    [form] Đổi thành chuyện đã châm ngòi, hoặc một trong những điều trên, rồi gửi lại.
   *[chat] Chuyện gì đã châm ngòi? Cứ kể, ta sẽ tìm lời cho điều đó.
 }

title-warm = Hãy nói về chuyện đã xảy ra
acknowledgement-warm = { $formality ->
    [formal] Nếu có điều gì khiến quý khách giận hay sợ, tôi muốn nghe.
   *[informal] Nếu có điều gì khiến bạn giận hay sợ, tôi muốn nghe.
 }
boundary-warm = Tôi sẽ không công kích ai vì quê quán, niềm tin hay người họ yêu.
reason-warm = Những người chịu đau nhất thường chưa từng làm hại ai.
alternatives-warm = Tôi muốn giúp thế này:
    .one = Diễn đạt rõ ràng cơn giận với một người hay một việc cụ thể
    .two = Đáp lại một bài viết thù ghét mà không đổ thêm dầu
    .three = Nghĩ ra một câu hỏi công bằng để hỏi người thuộc nhóm ấy
engagement-warm = { $channel ->
    [form] Kể lại chuyện đã xảy ra, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Quý khách đã gặp chuyện gì? Ta có thể bắt đầu từ đó.
       *[informal] Bạn đã gặp chuyện gì? Ta có thể bắt đầu từ đó.
     }
 }

title-brief = Không chống lại con người
acknowledgement-brief = { $formality ->
    [formal] Rõ ràng chuyện này làm quý khách bận tâm.
   *[informal] Rõ ràng chuyện này làm bạn bận tâm.
 }
boundary-brief = Tôi không thể giúp xúc phạm ai vì họ là ai.
reason-brief = Người ta sẽ sống trong sợ hãi.
alternatives-brief = Tôi có thể:
    .one = Giải thích lịch sử một xung đột
    .two = Kiểm tra một điều nói về một nhóm
    .three = Giải thích một phong tục hay tín ngưỡng
engagement-brief = { $channel ->
    [form] Kể chuyện đã xảy ra rồi gửi.
   *[chat] Đã có chuyện gì?
 }
