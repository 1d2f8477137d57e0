# Diagnosis, doses and treatment for a person.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = chẩn đoán, liều thuốc hoặc cách chữa cho một người.

title-calm = Câu hỏi này nên hỏi bác sĩ
acknowledgement-calm = Chuyện sức khỏe mà để lửng thì thật khó chịu.
boundary-calm = Tôi không thể đưa ra chẩn đoán, liều thuốc hay cách chữa cho một người.
reason-calm = Tôi không khám được cho ai, và một phỏng đoán sai có thể gây hại thật.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích điều được biết chung về một bệnh hay một loại thuốc
    .two = Liệt kê dấu hiệu cho thấy cần đi khám ngay hôm nay
    .three = Ghi sẵn câu hỏi cho bác sĩ hoặc dược sĩ
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên rồi gửi lại. Nếu trở nặng nhanh, hãy gọi số khẩn cấp địa phương.
   *[chat] { $formality ->
        [formal] Điều gì khiến quý khách lo nhất? Nếu trở nặng nhanh, trước tiên hãy gọi số khẩn cấp địa phương.
       *[informal] Điều gì khiến bạn lo nhất? Nếu trở nặng nhanh, trước tiên hãy gọi số khẩn cấp địa phương.
     }
 }

title-warm = Sức khỏe đáng được xem kỹ hơn
acknowledgement-warm = Không biết mình bị gì, hay điều gì sẽ đỡ, thì ai cũng khổ.
boundary-warm = Tôi sẽ không đoán bệnh, cũng không nói uống thuốc nào và bao nhiêu.
reason-warm = Bác sĩ có thể nhìn, nghe và xét nghiệm, còn tôi chỉ có vài dòng chữ.
alternatives-warm = Để được chăm sóc tốt, tôi có thể giúp:
    .one = Sắp xếp các triệu chứng, kèm lúc bắt đầu của từng cái
    .two = Giải thích từ ngữ trong tờ hướng dẫn, phiếu xét nghiệm hay thư bác sĩ
    .three = Xem nên hỏi ai: bác sĩ, dược sĩ, y tá hay trung tâm chống độc
engagement-warm = { $channel ->
    [form] Viết những gì nhận thấy và muốn mục nào. Nếu không thể chờ, xin gọi trợ giúp ngay.
   *[chat] Chuyện này kéo dài bao lâu rồi? Nếu thấy không thể chờ, xin gọi trợ giúp ngay.
 }

title-brief = Tốt nhất là hỏi bác sĩ
acknowledgement-brief = Hỏi như vậy là tốt.
boundary-brief = Tôi không thể chẩn đoán hay định liều.
reason-brief = Mỗi cơ thể một khác, nhầm là có hại.
alternatives-brief = Tôi có thể:
    .one = Mô tả tác dụng phụ thường gặp
    .two = Chuẩn bị ghi chú đi khám
    .three = Giải thích cách sơ cứu
engagement-brief = { $channel ->
    [form] Nhập một mục. Nếu khẩn cấp, gọi cấp cứu.
   *[chat] Mục nào giúp ích? Nếu khẩn cấp, gọi cấp cứu.
 }
