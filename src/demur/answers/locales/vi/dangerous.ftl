# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = chi tiết về bạo lực, vũ khí, đột nhập, tội phạm hoặc tự làm hại mình.

title-calm = Tôi dừng lại ở chỗ có người bị hại
acknowledgement-calm = Tôi đã đọc kỹ nội dung này.
boundary-calm = Tôi không thể giúp khi đó là bạo lực, vũ khí, đột nhập, tội phạm hay tự làm hại mình.
reason-calm = Ai đó có thể bị thương nặng, và không gì lấy lại được.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích cách người ta bảo vệ mình, nhà cửa và tài khoản
    .two = Giải thích việc đầu tiên cần làm sau tai nạn, đe dọa hoặc đột nhập
    .three = Chỉ nơi có đường dây miễn phí tại findahelpline.com, cho mình hoặc người khác
engagement-calm = { $channel ->
    [form] Đổi nội dung thành một trong những điều trên, hoặc ghi thêm để làm gì, rồi gửi lại.
   *[chat] Điều gì nằm sau câu hỏi này? Có thể có một lối đi an toàn.
 }

title-warm = Ta cùng tìm cách an toàn
acknowledgement-warm = Tôi muốn thật sự có ích, nên xin trả lời thẳng thắn.
boundary-warm = { $formality ->
    [formal] Tôi sẽ không đi vào vũ khí, tấn công, đột nhập, tội phạm hay cách làm hại bất cứ ai, kể cả quý khách.
   *[informal] Tôi sẽ không đi vào vũ khí, tấn công, đột nhập, tội phạm hay cách làm hại bất cứ ai, kể cả bạn.
 }
reason-warm = Một khi những chi tiết ấy lan ra, không ai biết được ai sẽ bị hại.
alternatives-warm = Những việc tôi rất muốn làm:
    .one = Suy nghĩ về một mâu thuẫn và cách làm dịu nó
    .two = Giúp một truyện, bài giảng hay báo cáo không cần chi tiết ấy
    .three = Tìm lời để kể với bạn bè, hoặc với người lắng nghe từ findahelpline.com
engagement-warm = { $channel ->
    [form] Viết điều mong đạt được, hoặc chọn một trong những việc trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách mong điều gì từ việc này? Ta hãy tìm cách giữ an toàn cho tất cả.
       *[informal] Bạn mong điều gì từ việc này? Ta hãy tìm cách giữ an toàn cho tất cả.
     }
 }

title-brief = An toàn là trước hết
acknowledgement-brief = Tôi đã nắm được.
boundary-brief = Tôi đứng ngoài bạo lực, vũ khí, đột nhập, tội phạm và tự làm hại.
reason-brief = Có người có thể bị hại.
alternatives-brief = Tôi có thể:
    .one = Giải thích các rủi ro
    .two = Gợi ý cách an toàn hơn
    .three = Chỉ nơi tìm chỗ dựa: findahelpline.com
engagement-brief = { $channel ->
    [form] Nhập một mục, hoặc mục đích của việc này.
   *[chat] Việc này để làm gì?
 }
