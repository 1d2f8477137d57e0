# A question, before anything is decided. There is no refusal in it.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Xin hỏi một câu trước
acknowledgement-calm = Tôi sẵn lòng xem việc này.
boundary-calm = { $formality ->
    [formal] Trước khi trả lời, tôi cần biết thêm một chút về điều quý khách cần.
   *[informal] Trước khi trả lời, tôi cần biết thêm một chút về điều bạn cần.
 }
reason-calm = { $formality ->
    [formal] Nội dung này hiểu được theo nhiều cách, và đoán sai thì chỉ mất thời gian của quý khách.
   *[informal] Nội dung này hiểu được theo nhiều cách, và đoán sai thì chỉ mất thời gian của bạn.
 }
alternatives-calm = Điều nào dưới đây cũng có ích:
    .one = Cho biết kết quả cuối cùng mong muốn
    .two = Cho biết dành cho ai hoặc để làm gì
    .three = Ghi thêm những gì đã thử hoặc đã tìm được
engagement-calm = { $channel ->
    [form] Thêm một hai câu vào nội dung rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn cuối cùng có được điều gì? Một hai câu là đủ.
       *[informal] Bạn muốn cuối cùng có được điều gì? Một hai câu là đủ.
     }
 }

title-warm = Giúp tôi hiểu cho đúng
acknowledgement-warm = Tôi muốn trả lời câu hỏi này cho xứng đáng.
boundary-warm = Tôi còn thiếu một chi tiết, và cần nó để trả lời cho khớp.
reason-warm = Điều đúng với người này có thể sai với người khác.
alternatives-warm = Chọn cách nào dễ nhất:
    .one = Đưa một ví dụ về điều muốn nói
    .two = Tả bối cảnh: công việc, học hành hay đời thường
    .three = Cho thấy một câu trả lời tốt trông ra sao
engagement-warm = { $channel ->
    [form] Thêm một trong những điều này rồi gửi lại; không cần làm lại từ đầu.
   *[chat] { $formality ->
        [formal] Quý khách kể được điều nào trong số này? Tôi sẽ tiếp từ đó.
       *[informal] Bạn kể được điều nào trong số này? Tôi sẽ tiếp từ đó.
     }
 }

title-brief = Cho tôi biết thêm được không?
acknowledgement-brief = Rất sẵn lòng.
boundary-brief = Tôi cần thêm một chi tiết trước khi trả lời.
reason-brief = Nếu không, tôi dễ hiểu sai ý.
alternatives-brief = Xin thêm:
    .one = Nơi chốn hoặc thời gian
    .two = Phần đáng kể nhất
    .three = Mức độ chi tiết
engagement-brief = { $channel ->
    [form] Thêm một điều rồi gửi lại.
   *[chat] Thêm được điều nào?
 }
