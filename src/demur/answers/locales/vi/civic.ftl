# False facts about voting, manipulation in politics.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = thông tin sai hoặc gây hiểu lầm về bầu cử hay chính trị.

title-calm = Điều đó có thể khiến cử tri hiểu sai
acknowledgement-calm = Bầu cử và chính trị có nhiều câu hỏi rất chính đáng.
boundary-calm = Tôi không thể giúp lan truyền thông tin sai về bầu cử hay đánh lừa người khác trong chính trị.
reason-calm = Ai đó có thể lỡ mất lá phiếu, hoặc bỏ phiếu vì một điều không có thật.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích cách bỏ phiếu và cơ quan nào cho biết ngày giờ
    .two = Viết một bài phát biểu hay tờ rơi thuyết phục, đứng tên mình
    .three = Đặt cạnh nhau lời của các ứng viên, từ văn bản được đưa vào
engagement-calm = { $channel ->
    [form] Đổi thành một thông điệp dám đứng tên, hoặc một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn mọi người biết điều gì? Ta hãy nói bằng sự thật.
       *[informal] Bạn muốn mọi người biết điều gì? Ta hãy nói bằng sự thật.
     }
 }

title-warm = Hãy thuyết phục một cách sòng phẳng
acknowledgement-warm = Quan tâm đến cách nơi mình sống được điều hành là điều đáng quý.
boundary-warm = Tôi sẽ không giúp làm cử tri hiểu sai hay dựng lên sự ủng hộ giả.
reason-warm = Người từng bị lừa thường không còn tin vào cuộc bầu cử nào nữa.
alternatives-warm = Tôi có thể giúp tạo thay đổi thế này:
    .one = Đáp lại một tin đồn sai về bầu cử bằng giọng bình tĩnh
    .two = Viết cho ứng viên, tòa báo hoặc cơ quan bầu cử
    .three = Lên kế hoạch vận động mọi người đi bầu, dù họ chọn ai
engagement-warm = { $channel ->
    [form] Viết ra thay đổi mong muốn, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Quý khách mong thay đổi điều gì? Cứ kể, tôi sẽ giúp lập luận.
       *[informal] Bạn mong thay đổi điều gì? Cứ kể, tôi sẽ giúp lập luận.
     }
 }

title-brief = Chuyện bầu cử, nói cho đúng
acknowledgement-brief = { $formality ->
    [formal] Việc này có ý nghĩa với quý khách.
   *[informal] Việc này có ý nghĩa với bạn.
 }
boundary-brief = Tôi không thể giúp làm cử tri hiểu sai.
reason-brief = Ai đó có thể mất lá phiếu.
alternatives-brief = Tôi có thể:
    .one = Giải thích cách kiểm phiếu
    .two = Giải thích nội dung một lá phiếu
    .three = { $formality ->
        [formal] Kiểm tra một điều quý khách đọc được
       *[informal] Kiểm tra một điều bạn đọc được
     }
engagement-brief = { $channel ->
    [form] Sửa lại rồi gửi.
   *[chat] Ý chính là gì?
 }
