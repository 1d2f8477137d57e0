# Somebody could get hurt; nothing more is known.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = chi tiết có thể khiến ai đó bị thương.

title-calm = Tôi xin cẩn thận
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy quý khách muốn một câu trả lời thật, nên tôi nói thẳng.
   *[informal] Tôi thấy bạn muốn một câu trả lời thật, nên tôi nói thẳng.
 }
boundary-calm = Tôi không thể đưa ra chi tiết có thể khiến ai đó bị thương.
reason-calm = Nếu có chuyện, người ta có thể mang di chứng suốt đời.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích rủi ro là gì và mọi người giữ an toàn ra sao
    .two = Tìm cách an toàn hơn để đạt mục đích phía sau câu hỏi
    .three = Cho biết nên hỏi ai, chẳng hạn bác sĩ, chuyên gia hoặc cơ quan an toàn
engagement-calm = { $channel ->
    [form] Chọn một trong những điều trên thay cho nội dung này, hoặc ghi thêm để làm gì, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn làm được điều gì? Phần nào giúp được, tôi sẵn lòng.
       *[informal] Bạn muốn làm được điều gì? Phần nào giúp được, tôi sẵn lòng.
     }
 }

title-warm = Ta hãy tìm cách an toàn hơn
acknowledgement-warm = Tôi đã đọc, và tôi xem trọng điều này.
boundary-warm = Tôi sẽ không nói tỉ mỉ về bất cứ điều gì có thể làm người khác bị thương.
reason-warm = Vài lời cũng đủ khiến một người phải vào viện, và tôi không mong điều đó xảy đến với ai.
alternatives-warm = Có nhiều việc tôi sẵn lòng làm:
    .one = Giải thích tai nạn thường xảy ra thế nào và cách phòng tránh
    .two = Điểm qua sơ cứu và lúc nào cần gọi trợ giúp
    .three = Giúp một truyện hay bài giảng không cần đến chi tiết nguy hiểm
engagement-warm = { $channel ->
    [form] Viết một dòng về điều nằm sau câu hỏi, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Cho tôi biết điều gì nằm sau câu hỏi, tôi sẽ tìm cách hợp với quý khách.
       *[informal] Cho tôi biết điều gì nằm sau câu hỏi, tôi sẽ tìm cách hợp với bạn.
     }
 }

title-brief = Mong mọi người an toàn
acknowledgement-brief = Tôi hiểu.
boundary-brief = Tôi không thể giúp điều làm người khác bị thương.
reason-brief = Vết thương không lấy lại được.
alternatives-brief = Tôi có thể:
    .one = So sánh dụng cụ hay cách làm an toàn hơn
    .two = Giải thích dấu hiệu và nhãn cảnh báo
    .three = Tóm tắt lịch sử của chủ đề
engagement-brief = { $channel ->
    [form] Ghi thêm để làm gì rồi gửi.
   *[chat] Việc này để làm gì?
 }
