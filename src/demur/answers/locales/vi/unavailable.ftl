# Something of ours failed; nothing is wrong with the request.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Lỗi ở phía chúng tôi
acknowledgement-calm = { $formality ->
    [formal] Quý khách không làm gì sai cả.
   *[informal] Bạn không làm gì sai cả.
 }
boundary-calm = Lúc này tôi không thể trả lời.
reason-calm = Một khâu kiểm tra của chúng tôi đang trục trặc, không liên quan gì đến nội dung đã viết.
alternatives-calm = Có thể:
    .one = Thử lại sau một hai phút
    .two = Để mở trang này để không mất những gì đã viết
    .three = Báo cho những người vận hành nếu tình trạng kéo dài
engagement-calm = { $channel ->
    [form] Chờ một phút, rồi gửi lại biểu mẫu y như cũ.
   *[chat] { $formality ->
        [formal] Lát nữa quý khách thử lại nhé?
       *[informal] Lát nữa bạn thử lại nhé?
     }
 }

title-warm = Ở đây có gì đó bị hỏng
acknowledgement-warm = Tôi biết bị dừng giữa chừng thật khó chịu.
boundary-warm = Tôi không thể hoàn thành câu trả lời, vì một phần của dịch vụ đang ngừng.
reason-warm = { $formality ->
    [formal] Tôi thà để quý khách chờ còn hơn đưa ra thứ chưa ai kiểm tra.
   *[informal] Tôi thà để bạn chờ còn hơn đưa ra thứ chưa ai kiểm tra.
 }
alternatives-warm = Điều có thể giúp cho đến khi ổn lại:
    .one = Làm việc khác trước rồi quay lại sau
    .two = Làm phần nào không cần đến câu trả lời
    .three = Xem trang trợ giúp của dịch vụ, nếu có
engagement-warm = { $channel ->
    [form] Không cần sửa gì; lát nữa quay lại và gửi y như vậy.
   *[chat] Lát nữa ta thử thêm lần nữa nhé? Cứ gửi y như vậy.
 }

title-brief = Xin chờ chúng tôi một lát
acknowledgement-brief = Nội dung viết không có vấn đề gì.
boundary-brief = Ngay lúc này tôi chưa trả lời được.
reason-brief = { $formality ->
    [formal] Phía chúng tôi trục trặc, và quý khách phải chờ.
   *[informal] Phía chúng tôi trục trặc, và bạn phải chờ.
 }
alternatives-brief = Trong lúc chờ:
    .one = Sao chép văn bản
    .two = Tải lại trang hoặc ứng dụng
    .three = Ghi lại giờ, phòng khi có ai hỏi
engagement-brief = { $channel ->
    [form] Xin gửi lại sau ít lâu.
   *[chat] Lát nữa thử lại được không?
 }
