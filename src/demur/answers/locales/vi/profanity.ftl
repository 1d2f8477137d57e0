# Swear words and crude language.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = những từ chửi thề.

title-calm = Vẫn ý đó, không chửi thề
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy quý khách muốn lời này có chút gai góc.
   *[informal] Tôi thấy bạn muốn lời này có chút gai góc.
 }
boundary-calm = Ở đây tôi không thể viết từ chửi thề hay lời thô tục.
reason-calm = Trong số người cùng đọc, có người không muốn thấy những từ ấy.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Nói điều y như vậy cho sắc, bằng lời sạch
    .two = Viết câu trả lời thẳng mà vẫn lịch sự
    .three = Giải thích một câu thô nghĩa là gì và nặng đến đâu
engagement-calm = { $channel ->
    [form] Bỏ từ chửi thề, hoặc xin một bản sạch, rồi gửi lại.
   *[chat] Ai sẽ đọc lời này? Biết vậy tôi sẽ tìm giọng cho hợp.
 }

title-warm = Không chửi vẫn có thể sắc
acknowledgement-warm = Đôi khi một từ mạnh thật đã miệng, tôi biết.
boundary-warm = Tôi không để từ tục vào những gì mình viết ở đây.
reason-warm = Chúng có thể rơi trúng người chẳng liên quan.
alternatives-warm = Ta tạo sức nặng theo cách khác:
    .one = Bịa ra những câu rủa ngộ nghĩnh chẳng ai phật lòng
    .two = Biến cơn bực thành một bài nói ngắn, hài hước
    .three = Làm dịu bản nháp mà ý vẫn tới
engagement-warm = { $channel ->
    [form] Viết điều khiến mình phản ứng, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Quý khách đang phản ứng với chuyện gì? Cứ kể, tôi sẽ thêm chút sức nặng.
       *[informal] Bạn đang phản ứng với chuyện gì? Cứ kể, tôi sẽ thêm chút sức nặng.
     }
 }

title-brief = Bớt đi phần chửi thề
acknowledgement-brief = Tôi hiểu tâm trạng này.
boundary-brief = Ở đây tôi không thể dùng lời thô tục.
reason-brief = Có người đọc thấy khó chịu.
alternatives-brief = Tôi có thể:
    .one = Viết lời hát với vần sạch
    .two = Soạn lời phàn nàn có hiệu quả
    .three = Giữ cái hài, bỏ cái tục
engagement-brief = { $channel ->
    [form] Đổi từ rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn mục nào?
       *[informal] Bạn muốn mục nào?
     }
 }
