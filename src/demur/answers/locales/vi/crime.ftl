# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = giúp lừa đảo, trộm cắp, ma túy hoặc vũ khí.

title-calm = Sẽ có người phải trả giá
acknowledgement-calm = Có thể phía sau là một nhu cầu thật.
boundary-calm = Tôi không thể giúp việc lừa đảo, trộm cắp, mua bán ma túy, vũ khí hay trốn công an.
reason-calm = Người khác mất tiền, sức khỏe hoặc sự yên lòng mà chưa từng được hỏi.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích công an và tòa án làm gì trong việc như vậy
    .two = Lập kế hoạch cho nợ nần hoặc một tháng túng thiếu
    .three = Giúp trả lời người đang rủ tham gia
engagement-calm = { $channel ->
    [form] Nếu có điều nào giúp được, hãy viết điều đó vào biểu mẫu thay cho nội dung này rồi gửi.
   *[chat] Nếu có điều nào giúp được, cho tôi biết, tôi bắt đầu từ đó.
 }

title-warm = Có thể có cách ít phải trả giá hơn
acknowledgement-warm = Cuộc sống đôi khi dồn người ta vào góc, và tôi không phán xét.
boundary-warm = Tôi sẽ không giúp việc lừa đảo, đồ trộm cắp, ma túy hay súng.
reason-warm = Ở đầu bên kia có một người sẽ bị hại, hoảng sợ hoặc mất tiền.
alternatives-warm = Những việc tôi sẵn lòng làm:
    .one = Giải thích việc hỗ trợ cai nghiện ra sao và buổi gặp đầu tiên thế nào
    .two = Giúp lên kế hoạch tìm việc, tìm trợ giúp hoặc khoản vay hợp lý
    .three = { $formality ->
        [formal] Viết lại câu chuyện từ phía quý khách cho luật sư hoặc nơi tư vấn
       *[informal] Viết lại câu chuyện từ phía bạn cho luật sư hoặc nơi tư vấn
     }
engagement-warm = { $channel ->
    [form] Chọn điều gần nhất với hoàn cảnh hiện tại, rồi gửi biểu mẫu với điều đó.
   *[chat] { $formality ->
        [formal] Điều nào gần nhất với hoàn cảnh của quý khách lúc này?
       *[informal] Điều nào gần nhất với hoàn cảnh của bạn lúc này?
     }
 }

title-brief = Tôi đứng ngoài việc này
acknowledgement-brief = { $formality ->
    [formal] Có lẽ quý khách đang chịu áp lực.
   *[informal] Có lẽ bạn đang chịu áp lực.
 }
boundary-brief = Tôi không thể giúp việc lừa đảo, trộm cắp, ma túy hay vũ khí.
reason-brief = Người khác sẽ bị hại.
alternatives-brief = Tôi có thể:
    .one = Giải thích cách tránh lừa đảo
    .two = Giải thích tác hại sức khỏe của một chất
    .three = Nêu các bước sau khi bị trộm
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Nói một mục, ta bắt đầu.
 }
