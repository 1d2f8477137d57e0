# The model stopped, and nobody said why.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = một phần mà tôi đã dừng lại, không rõ vì sao.

title-calm = Tôi không biết vì sao mình dừng
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy quý khách chờ một điều hữu ích ở đây.
   *[informal] Tôi thấy bạn chờ một điều hữu ích ở đây.
 }
boundary-calm = Tôi đã dừng lại, và không thể trả lời nội dung được viết.
reason-calm = Không ai cho tôi biết điều gì đã cản trở, nên tôi sẽ không bịa lý do.
alternatives-calm = Điều thường giúp được:
    .one = Hỏi từng phần một
    .two = Nói trong một câu kết quả mong muốn
    .three = Bắt đầu bằng một câu hỏi chung hơn
engagement-calm = { $channel ->
    [form] Sửa nội dung theo một trong các cách này, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Ta thử một cách nhé? Cho tôi biết quý khách muốn bắt đầu từ đâu.
       *[informal] Ta thử một cách nhé? Cho tôi biết bạn muốn bắt đầu từ đâu.
     }
 }

title-warm = Lần này không thành
acknowledgement-warm = { $formality ->
    [formal] Tôi đã muốn đưa cho quý khách nhiều hơn thế.
   *[informal] Tôi đã muốn đưa cho bạn nhiều hơn thế.
 }
boundary-warm = { $formality ->
    [formal] Tôi không thể hoàn thành câu trả lời mà quý khách đang chờ.
   *[informal] Tôi không thể hoàn thành câu trả lời mà bạn đang chờ.
 }
reason-warm = Có điều gì đó khiến tôi dừng, và thật lòng tôi không thấy được đó là gì.
alternatives-warm = Một trong những điều này có thể giúp đi tiếp:
    .one = Thêm bối cảnh, chẳng hạn dành cho ai
    .two = Dán đoạn văn bản liên quan, nếu có
    .three = Đưa một ví dụ về điều muốn nhận
engagement-warm = { $channel ->
    [form] Thêm những gì có thể rồi gửi lại biểu mẫu; có khi lần này sẽ được.
   *[chat] { $formality ->
        [formal] Quý khách muốn thử lại không? Thêm được gì tôi sẽ làm với điều đó.
       *[informal] Bạn muốn thử lại không? Thêm được gì tôi sẽ làm với điều đó.
     }
 }

title-brief = Lần này không có câu trả lời
acknowledgement-brief = Thật khó chịu, tôi biết.
boundary-brief = { $formality ->
    [formal] Tôi không thể trả lời nội dung quý khách viết.
   *[informal] Tôi không thể trả lời nội dung bạn viết.
 }
reason-brief = Tôi không được cho biết lý do.
alternatives-brief = Có thể:
    .one = Thử lại muộn hơn một chút
    .two = Gửi một bản ngắn hơn
    .three = Hỏi tôi làm được gì ở đây
engagement-brief = { $channel ->
    [form] Sửa chút gì đó rồi gửi lại.
   *[chat] Thử thêm lần nữa nhé?
 }
