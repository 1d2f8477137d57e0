# Physical harm to people or animals, threats, gore.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = chi tiết về việc làm người hay động vật bị thương.

title-calm = Tôi mong không ai bị thương
acknowledgement-calm = Đây là chuyện nặng nề, và tôi đã đọc kỹ.
boundary-calm = Tôi không thể giúp những cách làm hại người hay động vật.
reason-calm = Vết thương không thể lấy lại, và những người xung quanh mang nó nhiều năm.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Trò chuyện về một mâu thuẫn và cách hạ nhiệt
    .two = Lên kế hoạch tìm nơi an toàn nếu có người đe dọa
    .three = Xem vì sao bạo lực bùng lên và điều gì đã ngăn được nó
engagement-calm = { $channel ->
    [form] Đổi nội dung thành một trong những điều trên, hoặc ghi thêm điều phía sau, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Phía sau chuyện này là gì? Nếu có ai làm quý khách sợ, ta có thể bắt đầu từ đó.
       *[informal] Phía sau chuyện này là gì? Nếu có ai làm bạn sợ, ta có thể bắt đầu từ đó.
     }
 }

title-warm = Ta hãy hạ nhiệt
acknowledgement-warm = { $formality ->
    [formal] Nếu lúc này quý khách đang giận hay sợ, đó là gánh nặng lớn.
   *[informal] Nếu lúc này bạn đang giận hay sợ, đó là gánh nặng lớn.
 }
boundary-warm = Tôi sẽ không giúp đe dọa hay gây đau đớn cho một sinh linh.
reason-warm = Sẽ có người chịu đau, và sau đó mọi chuyện hiếm khi khá hơn.
alternatives-warm = Để tôi giúp bằng cách khác:
    .one = Tập trước điều sẽ nói trong một cuộc trò chuyện dễ căng
    .two = Viết một tin nhắn đặt giới hạn rõ ràng mà không đe dọa
    .three = Giải thích nơi người ta tìm trợ giúp khi ở nhà hay chỗ làm có chuyện dữ
engagement-warm = { $channel ->
    [form] Viết chuyện đã xảy ra và muốn thay đổi điều gì, rồi gửi lại biểu mẫu.
   *[chat] Đã có chuyện gì? Cứ kể, ta sẽ cùng tìm lối đi.
 }

title-brief = Đừng để ai bị hại
acknowledgement-brief = Tôi đã đọc cẩn thận.
boundary-brief = Tôi không thể giúp làm hại người hay động vật.
reason-brief = Sẽ có người phải chịu khổ.
alternatives-brief = Tôi có thể:
    .one = Giải thích luật về phòng vệ chính đáng
    .two = Soạn đơn trình báo công an
    .three = Viết một cảnh không máu me
engagement-brief = { $channel ->
    [form] Ghi thêm điều phía sau rồi gửi.
   *[chat] Điều gì ở phía sau?
 }
