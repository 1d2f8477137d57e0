# The question builds on something that isn't so.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Xin làm rõ một chi tiết trước
acknowledgement-calm = Ý đó rất dễ bắt gặp.
boundary-calm = Tôi không thể trả lời dựa trên một điều có vẻ không đúng.
reason-calm = { $formality ->
    [formal] Nếu tôi nói theo, quý khách có thể dựa vào một điều không có thật.
   *[informal] Nếu tôi nói theo, bạn có thể dựa vào một điều không có thật.
 }
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích sự việc ra sao, trong chừng mực đã biết
    .two = Gợi ý một nguồn để tự kiểm tra
    .three = Trả lời câu hỏi nằm phía sau
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên, hoặc hỏi điều muốn tìm hiểu, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn tìm hiểu điều gì? Ta bắt đầu từ đó.
       *[informal] Bạn muốn tìm hiểu điều gì? Ta bắt đầu từ đó.
     }
 }

title-warm = Hình như có chút nhầm lẫn
acknowledgement-warm = Hỏi ra là tốt, và nhầm như thế thì ai cũng từng.
boundary-warm = Có một phần tôi sẽ không thuận theo, vì theo tôi biết thì không phải vậy.
reason-warm = { $formality ->
    [formal] Quý khách sẽ nhận một câu trả lời nghe có vẻ đúng mà về sau lại hỏng việc.
   *[informal] Bạn sẽ nhận một câu trả lời nghe có vẻ đúng mà về sau lại hỏng việc.
 }
alternatives-warm = Từ đây tôi có thể:
    .one = Chỉ ra ý đó có thể đến từ đâu
    .two = Nói phần nào đúng, phần nào không
    .three = Đọc đoạn văn có ý đó, khi được dán vào đây
engagement-warm = { $channel ->
    [form] Ghi thêm gặp điều đó ở đâu, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách gặp điều đó ở đâu? Ta cùng xem nhé.
       *[informal] Bạn gặp điều đó ở đâu? Ta cùng xem nhé.
     }
 }

title-brief = Có một điểm chưa khớp
acknowledgement-brief = Điều đáng hỏi.
boundary-brief = Tôi không thể xác nhận điều mà câu hỏi dựa vào.
reason-brief = { $formality ->
    [formal] Nói theo có thể khiến quý khách hiểu sai.
   *[informal] Nói theo có thể khiến bạn hiểu sai.
 }
alternatives-brief = Tôi có thể:
    .one = So sánh hai phiên bản
    .two = Nêu nơi kiểm chứng thông tin
    .three = Trả lời câu hỏi đã sửa
engagement-brief = { $channel ->
    [form] Sửa điểm đó rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn mục nào?
       *[informal] Bạn muốn mục nào?
     }
 }
