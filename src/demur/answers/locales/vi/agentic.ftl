# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = một thao tác không thể hoàn tác hoặc không ai nhờ làm.

title-calm = Bước này tôi không tự ý làm
acknowledgement-calm = Tôi biết việc này cần được làm cho xong.
boundary-calm = Tôi sẽ không tự gửi, xóa hay mua thứ gì không thể hoàn tác.
reason-calm = Nếu có sai sót, dữ liệu, tiền bạc hay thời gian có thể mất hẳn.
alternatives-calm = Trước hết tôi có thể:
    .one = Mô tả thử từng bước sẽ thay đổi điều gì mà chưa chạy thật
    .two = { $formality ->
        [formal] Viết kế hoạch từng bước để quý khách duyệt
       *[informal] Viết kế hoạch từng bước để bạn duyệt
     }
    .three = Liệt kê những gì cần sao lưu trước
engagement-calm = { $channel ->
    [form] Đổi việc cần làm thành một trong những điều trên, hoặc nêu đúng các bước mong muốn, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Những bước nào đã chắc chắn, và bước nào quý khách muốn xem trước?
       *[informal] Những bước nào đã chắc chắn, và bước nào bạn muốn xem trước?
     }
 }

title-warm = Nhìn kỹ rồi hãy bước
acknowledgement-warm = { $formality ->
    [formal] Tôi thấy quý khách muốn gác được việc này, và tôi muốn giúp cho đến nơi.
   *[informal] Tôi thấy bạn muốn gác được việc này, và tôi muốn giúp cho đến nơi.
 }
boundary-warm = { $formality ->
    [formal] Tôi sẽ không thay mặt quý khách làm điều không thể rút lại, cũng không đi quá điều được nhờ.
   *[informal] Tôi sẽ không thay mặt bạn làm điều không thể rút lại, cũng không đi quá điều được nhờ.
 }
reason-warm = { $formality ->
    [formal] Đó là dữ liệu, tài khoản và uy tín của quý khách, nên quyết định cuối cùng thuộc về quý khách.
   *[informal] Đó là dữ liệu, tài khoản và uy tín của bạn, nên quyết định cuối cùng thuộc về bạn.
 }
alternatives-warm = Những cách an toàn hơn để xong việc:
    .one = { $formality ->
        [formal] Soạn sẵn tin nhắn, đơn hàng hoặc lệnh để quý khách kiểm tra rồi tự gửi
       *[informal] Soạn sẵn tin nhắn, đơn hàng hoặc lệnh để bạn kiểm tra rồi tự gửi
     }
    .two = Chia việc ra, làm trước những phần còn hoàn tác được
    .three = Nghĩ một cách nhẹ nhàng hơn mà vẫn giữ nguyên mọi thứ
engagement-warm = { $channel ->
    [form] Viết ra những gì cần giữ nguyên, chọn một trong những điều trên, rồi gửi lại.
   *[chat] Điều gì cần giữ đúng như hiện nay? Ta có thể tính từ đó.
 }

title-brief = Dừng một chút trước khi làm
acknowledgement-brief = Tôi sẵn lòng giúp.
boundary-brief = Tôi không làm thao tác không thể hoàn tác hoặc không được nhờ.
reason-brief = { $formality ->
    [formal] Nếu sai, quý khách là người chịu thiệt.
   *[informal] Nếu sai, bạn là người chịu thiệt.
 }
alternatives-brief = Tôi có thể:
    .one = Viết ra các lệnh
    .two = Nêu những gì có thể trục trặc
    .three = Chuẩn bị danh sách kiểm tra
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Làm gì trước?
 }
