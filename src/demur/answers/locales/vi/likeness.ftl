# An image of a real person, or one in the style of a named living artist.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hình ảnh người thật hoặc theo phong cách họa sĩ còn sống.

title-calm = Trong hình này có người thật
acknowledgement-calm = { $formality ->
    [formal] Tôi hình dung được điều quý khách nghĩ.
   *[informal] Tôi hình dung được điều bạn nghĩ.
 }
boundary-calm = Tôi không thể tạo hình ảnh một người có thật, hay theo phong cách của nghệ sĩ còn sống.
reason-calm = Người đó sẽ thấy khuôn mặt hay phong cách của mình bị dùng mà chưa được hỏi.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Tả cùng khung cảnh ấy với một người hư cấu
    .two = Gợi ý một trào lưu hoặc thời kỳ nghệ thuật có không khí đó
    .three = Soạn lời nhắn ngắn xin phép người ấy
engagement-calm = { $channel ->
    [form] Thay tên bằng một người hư cấu hoặc một không khí, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn không khí thế nào? Ta có thể dựng từ đó.
       *[informal] Bạn muốn không khí thế nào? Ta có thể dựng từ đó.
     }
 }

title-warm = Hãy cho nó một khuôn mặt riêng
acknowledgement-warm = { $formality ->
    [formal] Tôi cảm được có một bức hình quý khách rất muốn thấy.
   *[informal] Tôi cảm được có một bức hình bạn rất muốn thấy.
 }
boundary-warm = Tôi sẽ không dùng khuôn mặt thật, hay phong cách của một nghệ sĩ đang sống hôm nay.
reason-warm = Một bức hình có thể theo người ta nhiều năm, và nghệ sĩ sống nhờ nét riêng của mình.
alternatives-warm = Tôi sẽ đến gần nó thế này:
    .one = Nghĩ ra một nhân vật và làm cho sống động từng nét
    .two = Tả ánh sáng, màu sắc và bố cục thay cho một cái tên
    .three = Gợi ý nơi tìm hình ai cũng được dùng tự do
engagement-warm = { $channel ->
    [form] Viết những chi tiết đáng kể nhất, không kèm tên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Chi tiết nào đáng kể nhất với quý khách? Ta bắt đầu từ đó.
       *[informal] Chi tiết nào đáng kể nhất với bạn? Ta bắt đầu từ đó.
     }
 }

title-brief = Khuôn mặt của họ, quyền của họ
acknowledgement-brief = Tôi hiểu ý tưởng.
boundary-brief = Tôi không làm hình người thật hay bắt chước nghệ sĩ còn sống.
reason-brief = Họ chưa đồng ý.
alternatives-brief = Tôi có thể:
    .one = Gợi ý một biểu tượng thay thế
    .two = Diễn tả một phong cách bằng lời
    .three = Lên ý tưởng tư thế
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Bức hình để làm gì?
 }
