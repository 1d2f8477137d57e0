# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hành vi hoặc hình ảnh tình dục không có sự đồng ý.

title-calm = Chỉ khi mọi người đều đồng ý
acknowledgement-calm = Đây là chuyện nghiêm trọng, và tôi xem trọng nó.
boundary-calm = Tôi không thể giúp hành vi, hình ảnh hay giao dịch tình dục mà có người không đồng ý.
reason-calm = Người phải chịu điều đó thường sống cùng nó nhiều năm.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích cách gỡ ảnh riêng tư, chẳng hạn qua stopncii.org
    .two = Giải thích điều có thể giúp trong những ngày đầu sau khi bị xâm hại
    .three = Giải thích đồng thuận là gì và nói về nó với bạn đời ra sao
engagement-calm = { $channel ->
    [form] Nếu điều nào giúp được mình hay người bên cạnh, hãy viết điều đó rồi gửi.
   *[chat] Nếu điều nào giúp được bạn hay người bên cạnh, cho tôi biết điều nào.
 }

title-warm = Có những người có thể giúp
acknowledgement-warm = Những chuyện như thế này rất khó nói thành lời.
boundary-warm = Tôi sẽ không giúp quan hệ tình dục do ép buộc hay lừa gạt, hay việc phát tán ảnh riêng của ai.
reason-warm = Điều đó lấy đi quyền của một người với chính cơ thể mình.
alternatives-warm = Nếu bạn hoặc người thân gặp phải, có thể:
    .one = Tìm một đường dây lắng nghe mà không phán xét, tại findahelpline.com
    .two = Hỏi tôi cách nâng đỡ một người bạn đã trải qua chuyện đó
    .three = Viết lại chuyện đã xảy ra, có tôi giúp, cho một người mình tin
engagement-warm = { $channel ->
    [form] Nếu ai đó gặp nguy hiểm, hãy gọi số khẩn cấp; nếu không, bắt đầu với một trong những điều này.
   *[chat] Lúc này có điều nào giúp được không? Nếu ai đó gặp nguy hiểm, hãy gọi số khẩn cấp.
 }

title-brief = Không, khi chưa có sự đồng ý
acknowledgement-brief = Tôi xem trọng chuyện này.
boundary-brief = Tôi không thể giúp chuyện tình dục hay hình ảnh không có sự đồng ý.
reason-brief = Nó để lại vết thương sâu.
alternatives-brief = Tôi có thể:
    .one = Giải thích cách trình báo
    .two = Liệt kê các dạng trợ giúp y tế và pháp lý
    .three = Giải thích dấu hiệu của nạn buôn người
engagement-brief = { $channel ->
    [form] Nhập một trong các mục này.
   *[chat] Mục nào giúp được bạn?
 }
