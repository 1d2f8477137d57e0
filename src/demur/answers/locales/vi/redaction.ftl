# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = thông tin cá nhân của người khác.

title-calm = Trong này có thông tin cá nhân
acknowledgement-calm = { $formality ->
    [formal] Tôi biết quý khách muốn làm tiếp với bản ghi hay hình ảnh này.
   *[informal] Tôi biết bạn muốn làm tiếp với bản ghi hay hình ảnh này.
 }
boundary-calm = Tôi không thể xử lý khi nó còn để lộ thông tin cá nhân của người khác.
reason-calm = Nếu nó lan ra, những người được nêu tên có thể bị tìm đến hoặc bị lừa.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Liệt kê những loại thông tin cần bỏ ra
    .two = Gợi ý từ thay cho tên, như người gọi và nhân viên
    .three = Tóm tắt ý chính được gõ vào mà không có tên
engagement-calm = { $channel ->
    [form] Bỏ tên, số và địa chỉ, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách cần phần nào nhất? Có thể gửi phần đó, không kèm tên và số.
       *[informal] Bạn cần phần nào nhất? Có thể gửi phần đó, không kèm tên và số.
     }
 }

title-warm = Ta bỏ bớt vài chi tiết trước nhé
acknowledgement-warm = { $formality ->
    [formal] Tôi không muốn việc này làm quý khách mất nhiều thời gian.
   *[informal] Tôi không muốn việc này làm bạn mất nhiều thời gian.
 }
boundary-warm = Tôi sẽ không làm tiếp với thứ chỉ ra người thật qua tên, số hay khuôn mặt.
reason-warm = Những người trong đó có thể chưa từng muốn chi tiết ấy đến tay ai khác.
alternatives-warm = Vài cách nhanh để xong:
    .one = Bôi đen tên, khuôn mặt, số điện thoại và số tài khoản
    .two = Giữ ngày và số tiền, bỏ đi chúng là của ai
    .three = Dùng bản đã che sẵn, nếu có
engagement-warm = { $channel ->
    [form] Che những gì chỉ đến một người, giữ lại điều cần, rồi gửi lại.
   *[chat] Những chi tiết nào cần giữ để còn hiểu được? Ta cùng lọc nhé.
 }

title-brief = Gần dùng được rồi
acknowledgement-brief = Chỉ còn chút nữa.
boundary-brief = Tôi không xử lý thông tin cá nhân chưa được che.
reason-brief = Người được nêu tên có thể bị hại.
alternatives-brief = Tôi có thể:
    .one = Tạo dữ liệu mẫu
    .two = Giải thích cách làm mờ hình
    .three = Đưa một ví dụ đã che
engagement-brief = { $channel ->
    [form] Che chi tiết rồi gửi lại.
   *[chat] Bắt đầu với một cái nhé?
 }
