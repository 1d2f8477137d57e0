# False or unproven claims about a real person.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = những điều chưa chứng minh được về một người có thật.

title-calm = Đó là danh dự của một con người
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy chuyện này có ý nghĩa với quý khách.
   *[informal] Tôi thấy chuyện này có ý nghĩa với bạn.
 }
boundary-calm = Tôi không thể giúp lan truyền những điều có thể không đúng về một người có thật.
reason-calm = Người được nói đến không có mặt ở đây để trả lời.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giúp viết lại điều chính mình đã thấy, như lời kể của mình
    .two = Giải thích cách kiểm chứng một điều và tìm ở đâu
    .three = Giúp viết đánh giá hoặc khiếu nại bám vào sự thật
engagement-calm = { $channel ->
    [form] Chỉ giữ lại điều biết trực tiếp, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách mong chuyện này đi đến đâu? Ta xem điều gì có thể đưa đến đó.
       *[informal] Bạn mong chuyện này đi đến đâu? Ta xem điều gì có thể đưa đến đó.
     }
 }

title-warm = Hãy chắc rằng điều đó đứng vững
acknowledgement-warm = { $formality ->
    [formal] Nếu có người làm sai, tôi hiểu vì sao quý khách muốn mọi người biết.
   *[informal] Nếu có người làm sai, tôi hiểu vì sao bạn muốn mọi người biết.
 }
boundary-warm = Tôi sẽ không viết lời buộc tội một người có thật khi chưa thấy bằng chứng.
reason-warm = Một câu chuyện như thế có thể khiến người ta mất việc, mất bạn, kể cả khi nó sai.
alternatives-warm = Những cách để được lắng nghe mà tôi giúp được:
    .one = Tách điều mình biết khỏi điều nghe kể
    .two = Chuẩn bị câu hỏi cho luật sư hoặc tòa báo
    .three = Chuyển thành truyện với nhân vật và địa danh hư cấu
engagement-warm = { $channel ->
    [form] Viết điều biết chắc và vì sao biết, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Điều gì quý khách biết chắc? Ta có thể đi tiếp từ đó.
       *[informal] Điều gì bạn biết chắc? Ta có thể đi tiếp từ đó.
     }
 }

title-brief = Danh dự của một người
acknowledgement-brief = Tôi hiểu ý.
boundary-brief = Tôi không thể viết điều chưa có bằng chứng về người thật.
reason-brief = Tin sai bám lấy người ta.
alternatives-brief = Tôi có thể:
    .one = Bỏ tên khỏi bản nháp
    .two = Soạn một lá thư riêng
    .three = Đáp lại tin đồn một cách bình tĩnh
engagement-brief = { $channel ->
    [form] Ghi thêm căn cứ rồi gửi lại.
   *[chat] Căn cứ vào đâu?
 }
