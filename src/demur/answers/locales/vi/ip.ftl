# Copyright: copying protected text, code, images, brands.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = bản sao tác phẩm được bảo hộ của người khác.

title-calm = Tác phẩm đó thuộc về người làm ra
acknowledgement-calm = { $formality ->
    [formal] Tôi hiểu vì sao quý khách muốn có tác phẩm ấy trong tay.
   *[informal] Tôi hiểu vì sao bạn muốn có tác phẩm ấy trong tay.
 }
boundary-calm = Tôi không thể chép lại những đoạn dài từ tác phẩm được bảo hộ của người khác.
reason-calm = Người làm ra nó có thể sống nhờ nó, và bản sao lấy mất phần ấy.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Tóm tắt bằng lời khác
    .two = Kể về tác giả, thời đại và ý tưởng phía sau
    .three = Giải thích nơi mượn, mua hoặc xin phép dùng những tác phẩm như vậy
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên, hoặc ghi cần để làm gì, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách cần nó để làm gì? Một bản tóm tắt hoặc thứ gì mới có thể là đủ.
       *[informal] Bạn cần nó để làm gì? Một bản tóm tắt hoặc thứ gì mới có thể là đủ.
     }
 }

title-warm = Ta hãy làm một thứ của riêng mình
acknowledgement-warm = { $formality ->
    [formal] Tác phẩm được chọn hẳn chạm đến quý khách.
   *[informal] Tác phẩm được chọn hẳn chạm đến bạn.
 }
boundary-warm = Tôi sẽ không đưa ra bản sao bài hát, văn bản, tranh ảnh, mã hay biểu trưng do người khác làm.
reason-warm = Có người đã bỏ ra nhiều tháng hay nhiều năm mà sẽ chẳng nhận được gì.
alternatives-warm = Những việc tôi thích làm:
    .one = Nói về một hai câu và điều gì khiến chúng hay
    .two = Phác một tác phẩm mới cùng không khí, theo phong cách riêng
    .three = Giải thích giấy phép mở và nơi tìm tác phẩm được dùng tự do
engagement-warm = { $channel ->
    [form] Viết thích điều gì ở nó và muốn làm ra gì, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Quý khách thích nhất điều gì ở nó? Ta dựng tiếp từ đó.
       *[informal] Bạn thích nhất điều gì ở nó? Ta dựng tiếp từ đó.
     }
 }

title-brief = Người khác đã làm ra nó
acknowledgement-brief = Quả là đáng có.
boundary-brief = Tôi không thể chép dài tác phẩm được bảo hộ.
reason-brief = Người làm ra sẽ chịu thiệt.
alternatives-brief = Tôi có thể:
    .one = So sánh với tác phẩm tương tự
    .two = Giải thích việc sử dụng hợp lý
    .three = Soạn thư xin phép
engagement-brief = { $channel ->
    [form] Ghi thêm sẽ dùng thế nào rồi gửi.
   *[chat] Sẽ dùng thế nào?
 }
