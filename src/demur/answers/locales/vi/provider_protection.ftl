# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hướng dẫn ẩn, suy luận riêng và cách vận hành bên trong của mô hình.

title-calm = Những gì ở sau cánh gà
acknowledgement-calm = Tò mò về cách tôi hoạt động là điều dễ hiểu.
boundary-calm = Tôi không chia sẻ hướng dẫn ẩn hay suy luận riêng, cũng không giúp sao chép mô hình phía sau tôi.
reason-calm = Nếu những thứ ấy lan ra, ai đó có thể biến tôi thành mối hại cho người đang dựa vào tôi.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích chung các trợ lý như tôi được thiết lập ra sao
    .two = Nói điều tôi giúp được và không giúp được
    .three = Nêu lý do của một câu trả lời bằng lời giản dị
engagement-calm = { $channel ->
    [form] Đổi nội dung thành một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Điều gì khiến quý khách tò mò? Tôi muốn trả lời nhiều nhất có thể.
       *[informal] Điều gì khiến bạn tò mò? Tôi muốn trả lời nhiều nhất có thể.
     }
 }

title-warm = Nhìn vào bên trong, đến một mức nào đó
acknowledgement-warm = Tôi thích khi người ta muốn biết mình đang làm việc với cái gì.
boundary-warm = Tôi giữ hướng dẫn và suy luận ẩn cho riêng mình, và sẽ không giúp dựng một bản sao của tôi.
reason-warm = Trong đó có công sức của nhiều người, và tôi không có quyền đem cho.
alternatives-warm = Tôi vui lòng làm một trong những việc này:
    .one = Xem lại một câu trả lời cùng các dữ kiện làm nền
    .two = Gợi ý mô hình mở và bài nghiên cứu ai cũng được đọc
    .three = Giúp viết hướng dẫn tốt cho trợ lý của riêng mình
engagement-warm = { $channel ->
    [form] Viết đang dựng hay kiểm tra cái gì, hoặc chọn một trong những việc trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách đang dựng hay kiểm tra cái gì phải không? Kể tôi nghe một chút.
       *[informal] Bạn đang dựng hay kiểm tra cái gì phải không? Kể tôi nghe một chút.
     }
 }

title-brief = Phần bên trong xin giữ kín
acknowledgement-brief = Tò mò là điều đáng quý.
boundary-brief = Tôi không tiết lộ hướng dẫn hay suy luận ẩn, cũng không giúp sao chép tôi.
reason-brief = Người khác trông cậy vào việc giữ kín.
alternatives-brief = Tôi có thể:
    .one = Giải thích AI học ra sao
    .two = Mô tả tôi dùng để làm gì
    .three = So sánh các loại trợ lý
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Điều gì thú vị nhất?
 }
