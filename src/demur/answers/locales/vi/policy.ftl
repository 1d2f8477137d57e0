# What this service does not cover; nothing more is known.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = những điều dịch vụ này không bao gồm.

title-calm = Việc này ngoài phần tôi làm ở đây
acknowledgement-calm = { $formality ->
    [formal] Tôi hiểu quý khách đang nghĩ đến điều gì.
   *[informal] Tôi hiểu bạn đang nghĩ đến điều gì.
 }
boundary-calm = Ở đây tôi không thể giúp những chủ đề mà dịch vụ này không bao gồm.
reason-calm = Những người vận hành đã lập ra nó cho các việc khác.
alternatives-calm = Ở đây tôi có thể:
    .one = Làm phần nào thật sự thuộc về đây
    .two = Gợi ý nơi khác có thể giúp
    .three = Giải thích tôi được lập ra để giúp việc gì
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên rồi gửi lại, hoặc hỏi những người vận hành dịch vụ.
   *[chat] { $formality ->
        [formal] Phần nào đáng kể nhất với quý khách? Có thể ở đây có điều phù hợp.
       *[informal] Phần nào đáng kể nhất với bạn? Có thể ở đây có điều phù hợp.
     }
 }

title-warm = Đây không phải nơi tốt nhất cho việc đó
acknowledgement-warm = Thử hỏi ở đây trước là điều dễ hiểu.
boundary-warm = Tôi không thể đi quá những việc mà dịch vụ này được làm ra để giúp.
reason-warm = { $formality ->
    [formal] Quý khách đáng được một nơi chuyên về việc đó giúp đỡ.
   *[informal] Bạn đáng được một nơi chuyên về việc đó giúp đỡ.
 }
alternatives-warm = Để không ra về tay trắng, tôi có thể:
    .one = Tìm từ khóa tốt để tìm ở nơi khác
    .two = Giúp viết ra điều cần để mang theo
    .three = Lập danh sách tiêu chí chọn người làm việc này
engagement-warm = { $channel ->
    [form] Thêm một dòng về mục tiêu rồi gửi, hoặc viết cho những người vận hành dịch vụ.
   *[chat] Kể thêm chút về mục tiêu, tôi sẽ chỉ một hướng tốt.
 }

title-brief = Ở đây không có phần này
acknowledgement-brief = Hỏi cũng phải thôi.
boundary-brief = Tôi không thể giúp việc nằm ngoài dịch vụ này.
reason-brief = Nó được làm cho nhu cầu khác.
alternatives-brief = Tôi có thể:
    .one = Trả lời điều gần với nó
    .two = Giải thích một từ
    .three = Soạn góp ý cho dịch vụ
engagement-brief = { $channel ->
    [form] Chọn một mục rồi gửi.
   *[chat] Mục nào giúp ích?
 }
