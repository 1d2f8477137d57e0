# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = chi tiết về vũ khí hoặc chất có thể làm hại nhiều người.

title-calm = Quá nhiều người có thể bị hại
acknowledgement-calm = Chủ đề này có những câu hỏi chính đáng, và một số câu tôi trả lời được.
boundary-calm = Tôi không thể chia sẻ chi tiết về chất nổ, mầm bệnh, chất độc hay phóng xạ có thể dùng để hại người.
reason-calm = Nếu những chi tiết ấy rơi vào tay kẻ xấu, cả một đám đông có thể bị hại cùng lúc.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Kể lịch sử của những vũ khí đó và các hiệp ước kìm giữ chúng
    .two = Giải thích cách cất giữ, sử dụng và bỏ hóa chất gia dụng cho an toàn
    .three = Giúp bài hóa học hoặc sinh học ở mức phổ thông
engagement-calm = { $channel ->
    [form] Ghi thêm đang làm việc gì, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách đang làm việc gì? Tôi sẽ giúp ở phần an toàn.
       *[informal] Bạn đang làm việc gì? Tôi sẽ giúp ở phần an toàn.
     }
 }

title-warm = Ta hãy ở phía an toàn
acknowledgement-warm = Tò mò hay lo lắng về những điều như thế là chuyện tự nhiên.
boundary-warm = Tôi sẽ không đi vào cách hoạt động của bom hay vũ khí hóa học, hạt nhân, sinh học.
reason-warm = Chỉ cần một người trong một ngày tồi tệ, và nhiều người khác sẽ không về nhà nữa.
alternatives-warm = Những điều tôi sẵn lòng đi sâu hơn:
    .one = Giải thích bác sĩ và đội cứu hộ chuẩn bị ra sao cho những sự cố đó
    .two = Điểm lại việc cần làm ở nhà khi có báo động hóa chất hoặc phóng xạ
    .three = Kể câu chuyện về một phát minh và những người đứng sau nó
engagement-warm = { $channel ->
    [form] Viết xem đây là cho việc học, việc làm hay vì lo lắng, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Đây là cho việc học, việc làm hay vì quý khách đang lo? Cho tôi biết để nói cho hợp.
       *[informal] Đây là cho việc học, việc làm hay vì bạn đang lo? Cho tôi biết để nói cho hợp.
     }
 }

title-brief = Quá nguy hiểm để chia sẻ
acknowledgement-brief = Một chủ đề cuốn hút.
boundary-brief = Tôi không thể giúp về chất nổ hay vũ khí hủy diệt hàng loạt.
reason-brief = Nhiều người có thể mất mạng.
alternatives-brief = Tôi có thể:
    .one = Giải thích vì sao có chất bị kiểm soát
    .two = Giải thích một nhãn an toàn
    .three = Nêu bước đầu khi bị ngộ độc
engagement-brief = { $channel ->
    [form] Chọn một mục rồi gửi lại.
   *[chat] Mục nào giúp ích?
 }
