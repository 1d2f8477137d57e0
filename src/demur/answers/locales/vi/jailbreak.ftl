# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = phần về việc bỏ giới hạn của tôi.

title-calm = Tôi vẫn là tôi
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy quý khách muốn tôi làm việc theo cách khác.
   *[informal] Tôi thấy bạn muốn tôi làm việc theo cách khác.
 }
boundary-calm = Tôi không thể bỏ giới hạn của mình hay đóng vai một trợ lý không có giới hạn.
reason-calm = Mọi người chỉ có thể dựa vào tôi nếu tôi như nhau với tất cả.
alternatives-calm = Điều tôi có thể làm:
    .one = Đổi giọng, độ dài hoặc phong cách cho hợp ý
    .two = Đóng một vai trong truyện hay trò chơi mà vẫn là mình
    .three = Nói thật tôi đi được đến đâu với một chủ đề
engagement-calm = { $channel ->
    [form] Viết thẳng điều muốn tìm hiểu, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Điều quý khách thật sự muốn biết là gì? Cứ hỏi thẳng, tôi sẽ cố hết sức.
       *[informal] Điều bạn thật sự muốn biết là gì? Cứ hỏi thẳng, tôi sẽ cố hết sức.
     }
 }

title-warm = Vẫn là tôi, và sẵn lòng giúp
acknowledgement-warm = { $formality ->
    [formal] Quý khách mang đến một ý tưởng, và tôi vui lòng chơi cùng trong phần có thể.
   *[informal] Bạn mang đến một ý tưởng, và tôi vui lòng chơi cùng trong phần có thể.
 }
boundary-warm = Tôi sẽ không gác giới hạn của mình sang một bên, dù trong trò chơi hay dưới tên khác.
reason-warm = { $formality ->
    [formal] Người đến sau cũng cần tin được tôi như quý khách vậy.
   *[informal] Người đến sau cũng cần tin được tôi như bạn vậy.
 }
alternatives-warm = Ta thử một trong những việc này:
    .one = Viết truyện có một anh hùng gan dạ hay kẻ phản diện mưu trí
    .two = Nói về cách những trợ lý như tôi được làm ra và thử nghiệm
    .three = Trả lời phiên bản giản dị của câu hỏi trong chừng mực có thể
engagement-warm = { $channel ->
    [form] Viết điều tò mò bằng một câu giản dị, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Quý khách tò mò về điều gì? Cứ nói, tôi sẽ cởi mở về điều tôi làm được.
       *[informal] Bạn tò mò về điều gì? Cứ nói, tôi sẽ cởi mở về điều tôi làm được.
     }
 }

title-brief = Tôi vẫn như cũ
acknowledgement-brief = Tôi hiểu ý tưởng.
boundary-brief = Tôi sẽ không đóng vai một trợ lý không có giới hạn.
reason-brief = Mọi người tin vì tôi luôn như vậy.
alternatives-brief = Tôi có thể:
    .one = Nêu những việc tôi làm ở đây
    .two = Kể chuyện cười hay câu đố
    .three = Cùng nghĩ ý tưởng
engagement-brief = { $channel ->
    [form] Chỉ gửi phần việc cần làm.
   *[chat] Việc cần làm là gì?
 }
