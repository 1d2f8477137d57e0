# What a lawyer has to judge.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = nhận định pháp lý về trường hợp riêng.

title-calm = Điều này cần luật sư đánh giá
acknowledgement-calm = Khó tính toán gì khi chuyện pháp lý còn bỏ ngỏ.
boundary-calm = { $formality ->
    [formal] Tôi không thể đánh giá vụ việc pháp lý của quý khách hay nói nó sẽ kết thúc ra sao.
   *[informal] Tôi không thể đánh giá vụ việc pháp lý của bạn hay nói nó sẽ kết thúc ra sao.
 }
reason-calm = Một chi tiết nhỏ hay một ngày bị lỡ có thể làm thay đổi kết quả.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích dễ hiểu luật về một vấn đề vận hành ra sao
    .two = Liệt kê giấy tờ và ngày tháng cần gom trước khi gặp luật sư
    .three = Nói nơi có thể tìm trợ giúp pháp lý miễn phí hoặc giá thấp
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên, ghi thêm thời hạn nếu có, rồi gửi lại.
   *[chat] Có thời hạn nào sắp đến không? Ta bắt đầu từ điều cần cho việc đó.
 }

title-warm = Vụ việc này cần con mắt của luật sư
acknowledgement-warm = { $formality ->
    [formal] Tranh chấp và công văn làm người ta mệt mỏi, nên tôi hiểu vì sao quý khách muốn câu trả lời thẳng.
   *[informal] Tranh chấp và công văn làm người ta mệt mỏi, nên tôi hiểu vì sao bạn muốn câu trả lời thẳng.
 }
boundary-warm = { $formality ->
    [formal] Tôi sẽ không đóng vai luật sư mà bảo phải làm gì trong vụ việc của quý khách.
   *[informal] Tôi sẽ không đóng vai luật sư mà bảo phải làm gì trong vụ việc của bạn.
 }
reason-warm = Luật mỗi nơi mỗi khác, và một bước sai có thể làm mất tiền hoặc quyền lợi.
alternatives-warm = Để tôi gánh bớt một phần:
    .one = Sắp xếp lại diễn biến để luật sư đọc được ngay
    .two = Giải thích một điều khoản trong hợp đồng hay thư thường nghĩa là gì
    .three = Soạn một lá thư lịch sự đề nghị phía bên kia giải thích
engagement-warm = { $channel ->
    [form] Viết vài câu về chuyện đã xảy ra, chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Chuyện đã xảy ra thế nào, trong vài câu? Ta có thể chỉnh lại cho người tư vấn của quý khách.
       *[informal] Chuyện đã xảy ra thế nào, trong vài câu? Ta có thể chỉnh lại cho người tư vấn của bạn.
     }
 }

title-brief = Việc này cần luật sư
acknowledgement-brief = { $formality ->
    [formal] Tôi hiểu vì sao quý khách hỏi.
   *[informal] Tôi hiểu vì sao bạn hỏi.
 }
boundary-brief = Tôi không tư vấn pháp lý cho trường hợp riêng.
reason-brief = Một chi tiết có thể đổi khác tất cả.
alternatives-brief = Tôi có thể:
    .one = Mô tả các bước thông thường
    .two = Chuẩn bị câu hỏi cho luật sư
    .three = Sắp xếp lại ghi chú
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Mục nào giúp ích?
 }
