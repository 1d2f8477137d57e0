# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = đồ giả, trò lừa hoặc việc giả làm người khác.

title-calm = Điều đó sẽ lừa một ai đó
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy việc này rất hệ trọng với quý khách.
   *[informal] Tôi thấy việc này rất hệ trọng với bạn.
 }
boundary-calm = Tôi không thể giúp lừa đảo, làm bằng chứng giả hay giả làm người khác.
reason-calm = Người tin vào đó phải trả bằng tiền bạc, thời gian hoặc niềm tin.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Viết cùng thông điệp ấy một cách công khai, đứng tên mình
    .two = Giải thích các mánh thường gặp để cảnh báo người khác
    .three = Liệt kê bằng chứng thật có thể thu thập
engagement-calm = { $channel ->
    [form] Viết điều mong đạt được, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách mong có được điều gì? Ta hãy tìm một con đường minh bạch.
       *[informal] Bạn mong có được điều gì? Ta hãy tìm một con đường minh bạch.
     }
 }

title-warm = Ta có thể làm công khai
acknowledgement-warm = Thật nản khi đường ngay dường như chẳng dẫn đến đâu.
boundary-warm = Tôi sẽ không giúp lừa ai bằng tên giả, giấy tờ giả hay câu chuyện bịa đặt.
reason-warm = Lúc biết ra sẽ rất đau, và người từng bị lừa sẽ khó tin người sau hơn.
alternatives-warm = Tôi có thể giúp thế này thay vào đó:
    .one = Viết đơn đề nghị hoặc khiếu nại gửi nơi có quyền chấp thuận
    .two = Giải thích một khoảng trống, sự chậm trễ hay lỗi mà không che giấu
    .three = Viết một bản nhại mà không ai tưởng là thật
engagement-warm = { $channel ->
    [form] Mô tả điều đang cản trở, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Điều gì đang cản trở quý khách? Cứ kể, rồi ta cùng xử lý.
       *[informal] Điều gì đang cản trở bạn? Cứ kể, rồi ta cùng xử lý.
     }
 }

title-brief = Không núp dưới tên giả
acknowledgement-brief = { $formality ->
    [formal] Hẳn quý khách mong việc này thành.
   *[informal] Hẳn bạn mong việc này thành.
 }
boundary-brief = Tôi không thể giúp lừa đảo hay làm giả.
reason-brief = Ai đó sẽ bị lừa.
alternatives-brief = Tôi có thể:
    .one = Kiểm tra một tin nhắn đã nhận
    .two = Nêu các bước sau khi bị lừa
    .three = Làm một bản mẫu ghi rõ là mẫu
engagement-brief = { $channel ->
    [form] Sửa lại rồi gửi.
   *[chat] Điều gì giải quyết được việc này?
 }
