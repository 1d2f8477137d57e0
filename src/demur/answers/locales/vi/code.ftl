# Code that would work against systems or accounts of others.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = mã gây hại cho hệ thống hoặc tài khoản của người khác.

title-calm = Không viết mã chống lại người khác
acknowledgement-calm = Có sẵn mã thì đỡ được nhiều thời gian, tôi hiểu.
boundary-calm = Tôi không thể viết mã nhắm vào hệ thống hay tài khoản của người khác.
reason-calm = Người dùng ở đó có thể mất dữ liệu, tiền hoặc quyền truy cập.
alternatives-calm = Tôi có thể giúp thế này:
    .one = { $formality ->
        [formal] Rà soát hoặc gỡ lỗi một chương trình của chính quý khách
       *[informal] Rà soát hoặc gỡ lỗi một chương trình của chính bạn
     }
    .two = Vá chỗ yếu và thêm bài kiểm thử để giữ cho nó vững
    .three = Dựng một phòng thí nghiệm để thử trên máy của mình
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên, hoặc dán mã của mình, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách muốn đoạn mã làm gì, và nó sẽ chạy ở đâu?
       *[informal] Bạn muốn đoạn mã làm gì, và nó sẽ chạy ở đâu?
     }
 }

title-warm = Ta hãy viết thứ khác
acknowledgement-warm = Tôi thấy chương trình này đã được suy nghĩ kỹ.
boundary-warm = Tôi sẽ không viết hay hoàn thiện chương trình chạm vào máy hoặc dữ liệu của người chưa đồng ý.
reason-warm = Ở đầu bên kia sẽ có người phải dọn dẹp hậu quả.
alternatives-warm = Những việc tôi sẵn lòng làm:
    .one = Viết quy tắc báo động khi một chương trình như thế chạy
    .two = Viết mã lấy dữ liệu qua giao diện chính thức
    .three = Soạn lời nhắn cho nhà phát triển về lỗ hổng tìm thấy
engagement-warm = { $channel ->
    [form] Viết điều muốn chạy được sau cùng, chọn một trong những việc trên, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách dùng ngôn ngữ nào, và sau cùng muốn cái gì chạy được?
       *[informal] Bạn dùng ngôn ngữ nào, và sau cùng muốn cái gì chạy được?
     }
 }

title-brief = Không phải đoạn mã này
acknowledgement-brief = Tôi hiểu nhiệm vụ.
boundary-brief = Tôi không viết mã nhắm vào hệ thống hay tài khoản người khác.
reason-brief = Người ở đó sẽ chịu thiệt.
alternatives-brief = Tôi có thể:
    .one = Chỉ ra một mẫu an toàn hơn
    .two = Giải thích một bài luyện tập
    .three = Đọc một nhật ký lạ
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Đã làm được đến đâu?
 }
