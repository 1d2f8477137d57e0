# Erotica and explicit adult material that this service leaves out.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = phần tình dục lộ liễu.

title-calm = Ở đây không viết cảnh lộ liễu
acknowledgement-calm = Đó là một phần bình thường của cuộc sống, nhắc đến cũng không sao.
boundary-calm = Ở đây tôi không thể viết cảnh hay văn bản tình dục lộ liễu.
reason-calm = Những người vận hành dịch vụ muốn ai ghé qua cũng thấy thoải mái.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Viết một cảnh tình yêu biết dừng đúng lúc
    .two = Trả lời câu hỏi về sức khỏe, cơ thể và các mối quan hệ
    .three = Cùng xây cốt truyện và nhân vật
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên, hoặc ghi để làm gì, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn nó truyền tải điều gì? Thường vẫn có cách khác để đến đó.
       *[informal] Bạn muốn nó truyền tải điều gì? Thường vẫn có cách khác để đến đó.
     }
 }

title-warm = Hãy để phần đó cho trí tưởng tượng
acknowledgement-warm = Khao khát là một đề tài hay, tôi hiểu vì sao người ta muốn đọc hay viết về nó.
boundary-warm = Có điều, tôi sẽ dừng trước khi cảnh trở nên lộ liễu về tình dục.
reason-warm = Tôi không biết ai đang cùng đọc và họ sẽ cảm thấy thế nào.
alternatives-warm = Tôi vui lòng thử một trong những việc này:
    .one = Tạo sức căng giữa hai nhân vật, có cả nụ hôn
    .two = Tìm lời cho thư tình hay tin nhắn đầu tiên
    .three = Nói về ham muốn, sự đồng thuận hay một buổi hẹn khó xử
engagement-warm = { $channel ->
    [form] Tả không khí mong muốn, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Quý khách muốn không khí thế nào? Cho tôi biết, tôi sẽ viết theo hướng đó.
       *[informal] Bạn muốn không khí thế nào? Cho tôi biết, tôi sẽ viết theo hướng đó.
     }
 }

title-brief = Ở đây không lộ liễu đến thế
acknowledgement-brief = Tôi không phán xét.
boundary-brief = Ở đây tôi không thể viết nội dung tình dục lộ liễu.
reason-brief = Không phải ai đọc cũng muốn.
alternatives-brief = Tôi có thể:
    .one = Lên kế hoạch một buổi tối lãng mạn
    .two = Gợi ý sách về sức khỏe tình dục
    .three = Sửa một bản nháp nhẹ hơn
engagement-brief = { $channel ->
    [form] Đổi rồi gửi lại.
   *[chat] Mục nào hợp?
 }
