# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = những bước có thể bị coi là phạm tội.

title-calm = Việc đó có thể phải ra tòa
acknowledgement-calm = Có thể còn điều mà từ đây tôi chưa thấy.
boundary-calm = Tôi không thể giúp những việc có thể bị coi là phạm tội.
reason-calm = Ai đó có thể bị thiệt, và người tham gia có thể phải đứng trước thẩm phán.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích dễ hiểu luật nói gì về một vấn đề
    .two = Liệt kê câu hỏi để mang đến luật sư hoặc nơi tư vấn
    .three = Tìm lối ra hợp pháp cho vấn đề phía sau
engagement-calm = { $channel ->
    [form] Nếu có điều nào hợp, hãy viết điều đó vào biểu mẫu thay cho nội dung này rồi gửi.
   *[chat] Nếu có điều nào hợp, cho tôi biết là điều nào, tôi bắt đầu ngay.
 }

title-warm = Ta hãy tìm một lối ra tốt hơn
acknowledgement-warm = { $formality ->
    [formal] Tôi không biết điều gì đã đưa quý khách đến đây, và tôi không phán xét.
   *[informal] Tôi không biết điều gì đã đưa bạn đến đây, và tôi không phán xét.
 }
boundary-warm = Dù vậy, tôi sẽ không góp tay vào việc có thể là phạm tội.
reason-warm = Những việc như thế có thể khiến người ta mất tiền dành dụm, sự an toàn hoặc tự do.
alternatives-warm = Tôi sẵn lòng giúp:
    .one = Tìm lời từ chối nếu có ai ép làm điều gì
    .two = Suy nghĩ từng bước về chuyện tiền, nợ nần hay cãi vã
    .three = Viết thư xin thêm thời gian hoặc một thỏa thuận công bằng
engagement-warm = { $channel ->
    [form] Chọn điều gần nhất, viết vào biểu mẫu, rồi gửi.
   *[chat] Cứ chọn điều gần nhất, ta đi tiếp từ đó.
 }

title-brief = Việc này tôi xin đứng ngoài
acknowledgement-brief = { $formality ->
    [formal] Có thể quý khách không có ý xấu.
   *[informal] Có thể bạn không có ý xấu.
 }
boundary-brief = Tôi không thể giúp việc có thể là phạm tội.
reason-brief = Người khác có thể phải trả giá.
alternatives-brief = Tôi có thể:
    .one = Giải thích một giấy báo của tòa
    .two = Giải thích cách trình báo
    .three = Dựng cốt truyện trinh thám
engagement-brief = { $channel ->
    [form] Gửi một trong các mục này.
   *[chat] { $formality ->
        [formal] Nói mục quý khách muốn.
       *[informal] Nói mục bạn muốn.
     }
 }
