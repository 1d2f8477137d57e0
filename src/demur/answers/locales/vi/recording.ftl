# A recording of other people, who have to agree first.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = bản ghi âm những người chưa đồng ý.

title-calm = Mọi người đã đồng ý ghi âm chưa?
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy quý khách cần một điều gì đó từ bản ghi này.
   *[informal] Tôi thấy bạn cần một điều gì đó từ bản ghi này.
 }
boundary-calm = Tôi không thể xử lý bản ghi của người khác khi họ chưa đồng ý.
reason-calm = Có thể họ không biết mình đã bị ghi lại.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Soạn vài dòng xin họ đồng ý
    .two = Tóm tắt những gì được viết lại theo trí nhớ, không nêu tên
    .three = Giải thích đồng ý ghi âm thường gồm những gì
engagement-calm = { $channel ->
    [form] Khi mọi người đã đồng ý, hãy ghi điều đó vào biểu mẫu rồi gửi lại.
   *[chat] Mọi người đã đồng ý chưa? Nếu rồi, chỉ cần nói một tiếng là ta tiếp tục.
 }

title-warm = Trước hết là những giọng nói trong đó
acknowledgement-warm = { $formality ->
    [formal] Trong đó có điều quý khách cần, nên ta hãy tìm một cách công bằng.
   *[informal] Trong đó có điều bạn cần, nên ta hãy tìm một cách công bằng.
 }
boundary-warm = Tôi sẽ không nghe, chép lại hay tóm tắt lời của ai khi họ chưa nói đồng ý.
reason-warm = Khi trò chuyện, người ta nói những điều có thể không muốn ai giữ hay truyền đi.
alternatives-warm = Có thể đi tiếp thế này:
    .one = { $formality ->
        [formal] Chỉ dùng phần mà chính quý khách nói
       *[informal] Chỉ dùng phần mà chính bạn nói
     }
    .two = Lấy một bản đã cắt bỏ giọng và tên người khác
    .three = Xin một lời thông báo ngắn để đọc trước buổi họp tới
engagement-warm = { $channel ->
    [form] Viết ai nói trong đó và rằng họ đã đồng ý, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] Trong đó có giọng của ai, và có thể hỏi họ không? Tôi có thể giúp tìm lời.
 }

title-brief = Đồng ý trước đã
acknowledgement-brief = { $formality ->
    [formal] Tôi hiểu quý khách cần nó.
   *[informal] Tôi hiểu bạn cần nó.
 }
boundary-brief = Tôi không xử lý bản ghi của người chưa đồng ý.
reason-brief = Lời nói là của họ.
alternatives-brief = Tôi có thể:
    .one = Viết giấy đồng ý
    .two = Làm mẫu ghi chú
    .three = Giải thích cách che giọng
engagement-brief = { $channel ->
    [form] Hỏi họ trước rồi gửi lại.
   *[chat] Có thể hỏi họ không?
 }
