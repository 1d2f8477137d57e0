# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = chi tiết có thể khiến ai đó gặp nguy hiểm.

title-calm = Chỗ này tôi xin thận trọng
acknowledgement-calm = { $formality ->
    [formal] Tôi muốn trả lời quý khách một cách thẳng thắn.
   *[informal] Tôi muốn trả lời bạn một cách thẳng thắn.
 }
boundary-calm = Tôi không thể đi vào chi tiết có thể khiến ai đó gặp nguy hiểm.
reason-calm = Theo cách tôi hiểu thì có người có thể bị hại, dù rất có thể tôi đã hiểu sai.
alternatives-calm = Vài cách để đi tiếp:
    .one = Nói đang làm việc gì và dành cho ai
    .two = Xin một cái nhìn chung về chủ đề
    .three = Hỏi người ta xử lý rủi ro của nó ra sao
engagement-calm = { $channel ->
    [form] Nếu tôi hiểu sai, hãy ghi thêm để làm gì rồi gửi lại.
   *[chat] { $formality ->
        [formal] Tôi hiểu sai ý quý khách chăng? Cho tôi biết sau cùng quý khách muốn có gì.
       *[informal] Tôi hiểu sai ý bạn chăng? Cho tôi biết sau cùng bạn muốn có gì.
     }
 }

title-warm = Có lẽ tôi đã hiểu nhầm
acknowledgement-warm = { $formality ->
    [formal] Tôi không nghĩ điều xấu nhất, và tôi thật lòng muốn giúp được quý khách.
   *[informal] Tôi không nghĩ điều xấu nhất, và tôi thật lòng muốn giúp được bạn.
 }
boundary-warm = Lúc này, tôi sẽ không đi xa hơn vào điều trông có vẻ không an toàn.
reason-warm = Tôi thà hỏi thừa một lần còn hơn thấy ai đó bị hại.
alternatives-warm = Ngay bây giờ tôi có thể:
    .one = { $formality ->
        [formal] Nói lại điều tôi hiểu để quý khách chỉnh giúp
       *[informal] Nói lại điều tôi hiểu để bạn chỉnh giúp
     }
    .two = Giúp phần rõ ràng là an toàn
    .three = Tìm một cách nhẹ nhàng hơn đến cùng mục đích
engagement-warm = { $channel ->
    [form] Thêm một hai câu về hoàn cảnh, rồi gửi lại biểu mẫu.
   *[chat] Tôi đã bỏ sót điều gì? Một hai câu về hoàn cảnh sẽ giúp tôi rất nhiều.
 }

title-brief = Tôi cẩn thận ở chỗ này
acknowledgement-brief = Có thể tôi đọc nhầm.
boundary-brief = Tôi không thể giúp điều có thể làm ai đó bị hại.
reason-brief = Tôi chưa chắc, mà có người có thể bị hại.
alternatives-brief = Tôi có thể:
    .one = Trả lời một câu hỏi tương tự
    .two = Chỉ ra lỗi thường gặp
    .three = Gợi ý nên hỏi trực tiếp ai
engagement-brief = { $channel ->
    [form] Ghi thêm ý mình rồi gửi.
   *[chat] { $formality ->
        [formal] Ý quý khách là gì?
       *[informal] Ý bạn là gì?
     }
 }
