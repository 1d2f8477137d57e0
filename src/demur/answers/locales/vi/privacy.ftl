# Another person's private life, the privacy of a third person.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = chi tiết riêng tư về một người khác.

title-calm = Đó là đời tư của một người
acknowledgement-calm = { $formality ->
    [formal] Tôi hiểu vì sao quý khách muốn biết.
   *[informal] Tôi hiểu vì sao bạn muốn biết.
 }
boundary-calm = Tôi không thể giúp tìm chi tiết riêng tư về một người khác.
reason-calm = Người được nói đến không có ở đây để đồng ý.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giúp viết cho người đó và hỏi trực tiếp
    .two = Giải thích hồ sơ nào là công khai và cách xin xem
    .three = { $formality ->
        [formal] Giúp xóa thông tin của chính quý khách ở đâu đó
       *[informal] Giúp xóa thông tin của chính bạn ở đâu đó
     }
engagement-calm = { $channel ->
    [form] Đổi nội dung thành một trong những điều trên, hoặc ghi cần để làm gì, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Biết được điều này thì giúp quý khách việc gì? Có thể có cách khác.
       *[informal] Biết được điều này thì giúp bạn việc gì? Có thể có cách khác.
     }
 }

title-warm = Hãy để người ấy tự quyết
acknowledgement-warm = Không biết thì khó chịu, nhất là với người mình quan tâm.
boundary-warm = Tôi sẽ không dò tìm hay chuyển đi những gì thuộc đời tư của ai đó.
reason-warm = Khi những điều ấy lọt ra ngoài, người lạ có thể tìm đến tận cửa nhà họ.
alternatives-warm = Tôi sẵn lòng cùng làm một trong những việc này:
    .one = Tính cách mở lời khi gặp lại người ấy
    .two = Tìm hiểu các dịch vụ tìm người thân, bạn bè thất lạc làm ra sao
    .three = Bàn xem nên làm gì nếu lo cho sự an toàn của ai đó
engagement-warm = { $channel ->
    [form] Viết điều muốn giải quyết, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Quý khách muốn giải quyết chuyện gì? Tôi sẽ tìm cách ổn cho cả hai phía.
       *[informal] Bạn muốn giải quyết chuyện gì? Tôi sẽ tìm cách ổn cho cả hai phía.
     }
 }

title-brief = Điều đó là của riêng họ
acknowledgement-brief = Tôi hiểu vì sao nó hệ trọng.
boundary-brief = Tôi không thể tìm hay chia sẻ chi tiết riêng tư của ai.
reason-brief = Họ có thể gặp nguy hiểm vì thế.
alternatives-brief = Tôi có thể:
    .one = Gợi ý người trung gian đáng tin
    .two = Rà thông tin cá nhân trong văn bản
    .three = Làm với thông tin giả định
engagement-brief = { $channel ->
    [form] Ghi thêm mục đích rồi gửi.
   *[chat] Mục đích là gì?
 }
