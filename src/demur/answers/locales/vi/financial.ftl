# Personal decisions on investments, tax or credit.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = lời khuyên cá nhân về đầu tư, vay mượn hoặc thuế.

title-calm = Lựa chọn về tiền của chính mình
acknowledgement-calm = Chuyện tiền bạc dễ chịu hơn khi có một câu có hay không rõ ràng.
boundary-calm = Tôi không thể nói nên mua, bán, vay gì hay khai gì trong tờ khai thuế.
reason-calm = { $formality ->
    [formal] Điều đó tùy vào những thứ tôi không thấy, và nếu lỗ thì quý khách là người gánh.
   *[informal] Điều đó tùy vào những thứ tôi không thấy, và nếu lỗ thì bạn là người gánh.
 }
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích một loại đầu tư, khoản vay hay thuế hoạt động ra sao
    .two = So sánh chung chi phí và rủi ro của các lựa chọn
    .three = Liệt kê câu hỏi cho người tư vấn trước khi ký
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên, nêu loại sản phẩm hoặc loại thuế, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách đang đứng trước quyết định nào, và muốn biết gì trước khi quyết?
       *[informal] Bạn đang đứng trước quyết định nào, và muốn biết gì trước khi quyết?
     }
 }

title-warm = Tiền của mình, mình quyết định
acknowledgement-warm = Tôi hiểu sẽ nhẹ người biết bao nếu có ai nói đâu là lựa chọn đúng.
boundary-warm = Tôi sẽ không chọn thay khoản đầu tư, khoản vay hay phương án thuế.
reason-warm = { $formality ->
    [formal] Người biết rõ thu nhập, nợ và dự định của quý khách sẽ thấy điều tôi bỏ sót.
   *[informal] Người biết rõ thu nhập, nợ và dự định của bạn sẽ thấy điều tôi bỏ sót.
 }
alternatives-warm = Tôi có thể giúp để chọn cho đúng:
    .one = Lập một ngân sách đơn giản từ các con số được đưa ra
    .two = Diễn đạt phần chữ nhỏ của một lời chào bán cho dễ hiểu
    .three = Cho thấy phí, lãi hay biến động giá cộng dồn qua nhiều năm
engagement-warm = { $channel ->
    [form] Viết số tiền này để làm gì, chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn số tiền này làm được gì cho mình? Đó là chỗ tốt để bắt đầu.
       *[informal] Bạn muốn số tiền này làm được gì cho mình? Đó là chỗ tốt để bắt đầu.
     }
 }

title-brief = { $formality ->
    [formal] Quyết định thuộc về quý khách
   *[informal] Quyết định thuộc về bạn
 }
acknowledgement-brief = Đáng để suy nghĩ kỹ.
boundary-brief = Tôi không tư vấn cá nhân về đầu tư, tín dụng hay thuế.
reason-brief = { $formality ->
    [formal] Rủi ro sẽ do quý khách chịu hết.
   *[informal] Rủi ro sẽ do bạn chịu hết.
 }
alternatives-brief = Tôi có thể:
    .one = Giải thích một thuật ngữ
    .two = Tính thử một ví dụ giả định
    .three = Nói nơi tìm tư vấn về nợ
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Mục nào hữu ích?
 }
