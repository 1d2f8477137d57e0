# It cannot be done from here: no access, no tool, no such sense.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = phần cần đến công cụ, quyền truy cập hoặc dữ liệu mà tôi không có.

title-calm = Việc này ngoài tầm với của tôi
acknowledgement-calm = Làm được thế thì tiện thật.
boundary-calm = Tôi không thể làm những việc cần công cụ, tài khoản hay dữ liệu mà tôi không được kết nối.
reason-calm = { $formality ->
    [formal] Tôi sẽ phải bịa ra kết quả, trong khi quý khách lại dựa vào đó.
   *[informal] Tôi sẽ phải bịa ra kết quả, trong khi bạn lại dựa vào đó.
 }
alternatives-calm = Tôi có thể làm những việc sau:
    .one = Xử lý đoạn văn bản được dán vào đây
    .two = Viết ra từng bước để tự làm
    .three = Soạn sẵn nội dung, chỉ việc sao chép
engagement-calm = { $channel ->
    [form] Dán văn bản hoặc số liệu vào, hoặc yêu cầu một trong những việc trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách có gì có thể dán vào đây không?
       *[informal] Bạn có gì có thể dán vào đây không?
     }
 }

title-warm = Làm được thì tôi đã làm
acknowledgement-warm = Tôi hiểu việc đó sẽ tiết kiệm được bao nhiêu thời gian.
boundary-warm = Tôi không chạm tới được các tệp, trang web, thiết bị hay dữ liệu trực tiếp mà việc này cần.
reason-warm = { $formality ->
    [formal] Nếu tôi làm như thể đã xong, quý khách sẽ phát hiện vào lúc tệ nhất.
   *[informal] Nếu tôi làm như thể đã xong, bạn sẽ phát hiện vào lúc tệ nhất.
 }
alternatives-warm = Có thể đến gần kết quả theo cách này:
    .one = Tả lại điều nhìn hoặc nghe thấy để cùng tìm hiểu
    .two = Hỏi xem loại công cụ nào làm được
    .three = Lấy danh sách những điều cần để ý khi làm
engagement-warm = { $channel ->
    [form] Viết kết quả cần có, hoặc chọn một trong những điều trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách mong kết quả thế nào? Ta cùng tìm phần tôi làm được.
       *[informal] Bạn mong kết quả thế nào? Ta cùng tìm phần tôi làm được.
     }
 }

title-brief = Từ đây không làm được
acknowledgement-brief = Ý hay.
boundary-brief = Tôi không có công cụ hay quyền truy cập cho việc này.
reason-brief = Kết quả bịa ra chỉ gây thất vọng.
alternatives-brief = Tôi có thể:
    .one = Lên kế hoạch cho việc đó
    .two = Làm một bản mẫu
    .three = { $formality ->
        [formal] Kiểm tra kết quả quý khách làm ra
       *[informal] Kiểm tra kết quả bạn làm ra
     }
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] { $formality ->
        [formal] Quý khách muốn mục nào?
       *[informal] Bạn muốn mục nào?
     }
 }
