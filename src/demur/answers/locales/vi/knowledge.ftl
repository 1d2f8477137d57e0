# It is not known, not known here, or not known yet.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = những thông tin tôi không biết.

title-calm = Điều này tôi không biết
acknowledgement-calm = Có câu trả lời cho điều đó thì hay.
boundary-calm = Tôi không thể đưa ra thông tin được hỏi, vì tôi không biết.
reason-calm = { $formality ->
    [formal] Nếu tôi đoán, quý khách có thể dựa vào một điều sai.
   *[informal] Nếu tôi đoán, bạn có thể dựa vào một điều sai.
 }
alternatives-calm = Tôi có thể giúp thế này:
    .one = Chia sẻ những gì tôi biết quanh chủ đề
    .two = Gợi ý nên tìm ở đâu hoặc hỏi ai
    .three = Làm việc từ một nguồn được dán vào
engagement-calm = { $channel ->
    [form] Thêm một nguồn vào nội dung, hoặc đổi thành một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách có sẵn nguồn nào không? Ta có thể cùng xem.
       *[informal] Bạn có sẵn nguồn nào không? Ta có thể cùng xem.
     }
 }

title-warm = Tôi chỉ có thể đoán
acknowledgement-warm = { $formality ->
    [formal] Tôi hiểu vì sao quý khách muốn biết, và tôi cũng muốn trả lời được.
   *[informal] Tôi hiểu vì sao bạn muốn biết, và tôi cũng muốn trả lời được.
 }
boundary-warm = Tôi sẽ không bịa câu trả lời khi không có thông tin.
reason-warm = { $formality ->
    [formal] Có thể quý khách sẽ trông cậy vào nó, mà một lời đoán thì không đủ.
   *[informal] Có thể bạn sẽ trông cậy vào nó, mà một lời đoán thì không đủ.
 }
alternatives-warm = Một trong những điều này có thể giúp đi xa hơn:
    .one = Giải thích câu trả lời tùy thuộc vào đâu
    .two = Gợi ý từ khóa hay để tìm
    .three = Tách điều đã rõ khỏi điều còn bỏ ngỏ
engagement-warm = { $channel ->
    [form] Viết câu trả lời dùng để làm gì, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách sẽ dùng câu trả lời vào việc gì? Có khi chỉ cần một phần là đủ.
       *[informal] Bạn sẽ dùng câu trả lời vào việc gì? Có khi chỉ cần một phần là đủ.
     }
 }

title-brief = Quá điều tôi biết
acknowledgement-brief = Câu hỏi hay.
boundary-brief = Tôi không có thông tin mà câu hỏi cần.
reason-brief = { $formality ->
    [formal] Trả lời sai có thể gây thiệt cho quý khách.
   *[informal] Trả lời sai có thể gây thiệt cho bạn.
 }
alternatives-brief = Tôi có thể:
    .one = Thu hẹp câu hỏi
    .two = Soạn lời nhắn cho chuyên gia
    .three = Giúp đánh giá một câu trả lời tìm được
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Phần nào đáng kể nhất?
 }
