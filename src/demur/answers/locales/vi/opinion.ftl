# Taking sides where people differ for good reasons.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = lời phán xét trong chuyện quan điểm.

title-calm = { $formality ->
    [formal] Phần kết luận xin để quý khách
   *[informal] Phần kết luận xin để bạn
 }
acknowledgement-calm = Đây là câu hỏi nhiều người quan tâm.
boundary-calm = Tôi không đứng về phía nào trong chuyện quan điểm.
reason-calm = { $formality ->
    [formal] Mỗi người nhìn một cách, đều có lý do riêng, và lựa chọn thuộc về quý khách.
   *[informal] Mỗi người nhìn một cách, đều có lý do riêng, và lựa chọn thuộc về bạn.
 }
alternatives-calm = Tôi có thể giúp thế này:
    .one = Trình bày lập luận mạnh nhất của từng phía
    .two = Tách sự kiện khỏi giá trị
    .three = Liệt kê câu hỏi cho thấy điều gì đáng quý với mình
engagement-calm = { $channel ->
    [form] Nêu những quan điểm muốn so sánh, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Đến giờ quý khách nghiêng về phía nào?
       *[informal] Đến giờ bạn nghiêng về phía nào?
     }
 }

title-warm = Không chọn phe, nhưng có nhiều điều để nói
acknowledgement-warm = Câu hỏi này đáng để trò chuyện lắm.
boundary-warm = Tôi sẽ không nói mình theo phía nào trong cuộc tranh luận.
reason-warm = Điều người ta quý trọng mỗi người mỗi khác, không ai cân đo thay được.
alternatives-warm = Những việc tôi sẵn lòng làm:
    .one = Giải thích mỗi phía nhìn ra sao, bằng lời của chính họ
    .two = Kể cuộc tranh luận bắt đầu thế nào
    .three = Thử độ vững của lập luận bằng cách phản biện
engagement-warm = { $channel ->
    [form] Viết ra quan điểm của mình, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Điều gì khiến quý khách nghĩ đến chuyện này? Ta có thể bắt đầu từ quan điểm của quý khách.
       *[informal] Điều gì khiến bạn nghĩ đến chuyện này? Ta có thể bắt đầu từ quan điểm của bạn.
     }
 }

title-brief = { $formality ->
    [formal] Điều đó do quý khách chọn
   *[informal] Điều đó do bạn chọn
 }
acknowledgement-brief = Câu hỏi thú vị.
boundary-brief = Tôi không nêu ý kiến về chuyện còn tranh cãi.
reason-brief = { $formality ->
    [formal] Chỉ quý khách biết điều gì đáng quý với mình.
   *[informal] Chỉ bạn biết điều gì đáng quý với mình.
 }
alternatives-brief = Tôi có thể:
    .one = Cho biết các nghiên cứu nói gì
    .two = Liệt kê điểm lợi và điểm hại
    .three = Giúp diễn đạt quan điểm
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Mục nào giúp ích?
 }
