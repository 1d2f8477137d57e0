# Part was answered, and the part that could do harm was left out.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Có một phần được để lại
acknowledgement-calm = Phần còn lại của câu hỏi tôi đã trả lời.
boundary-calm = Tôi không thể đưa ra phần có thể gây hại.
omitting-calm = Tôi đã bỏ lại phần này:
reason-calm = { $formality ->
    [formal] Nó có thể mang rắc rối đến cho quý khách hoặc người khác.
   *[informal] Nó có thể mang rắc rối đến cho bạn hoặc người khác.
 }
alternatives-calm = Có thể đi tiếp thế này:
    .one = Dùng câu trả lời như đang có
    .two = Hỏi thêm về phần đã có
    .three = Nói phần thiếu dùng để làm gì, để tìm cách khác
engagement-calm = { $channel ->
    [form] Viết vào biểu mẫu phần thiếu dùng để làm gì, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Phần đã có đủ giúp quý khách đến nơi muốn đến chưa?
       *[informal] Phần đã có đủ giúp bạn đến nơi muốn đến chưa?
     }
 }

title-warm = Đây rồi, chỉ thiếu một chỗ
acknowledgement-warm = Phần khác tôi đã làm, mong là giúp được nhiều.
boundary-warm = Tôi sẽ không thêm mảnh có thể khiến ai đó bị thương.
omitting-warm = Mảnh tôi giữ lại:
reason-warm = Tôi thà để trống một chỗ còn hơn để ai đó bị đau.
alternatives-warm = Từ đây, có thể:
    .one = Mô tả mục đích phía sau mảnh còn thiếu
    .two = Mang câu hỏi ấy đến người làm trong nghề
    .three = Nhận phần còn lại ở dạng dài hơn, ngắn hơn hay đơn giản hơn
engagement-warm = { $channel ->
    [form] Dùng phần đã có, hoặc viết mảnh thiếu lẽ ra để làm gì, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách cần mảnh thiếu để làm gì? Có thể có đường khác.
       *[informal] Bạn cần mảnh thiếu để làm gì? Có thể có đường khác.
     }
 }

title-brief = Đã trả lời, trừ một phần
acknowledgement-brief = Phần còn lại đã xong.
boundary-brief = Tôi không đưa vào điều có thể gây hại.
omitting-brief = Bỏ lại:
reason-brief = Ai đó có thể bị hại.
alternatives-brief = Có thể:
    .one = Làm tiếp từ phần đã có
    .two = Xin một bản an toàn hơn
    .three = Xin ví dụ
engagement-brief = { $channel ->
    [form] Sửa phần đó rồi gửi lại.
   *[chat] Vậy đã đủ chưa?
 }
