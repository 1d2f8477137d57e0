# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Tìm người để trò chuyện
retry = Nói tiếp

title-calm = Không ai phải một mình với điều này
acknowledgement-calm = Tôi xem trọng những gì vừa được viết ra, dù là về chính bạn hay một người thân thiết.
boundary-calm = Tôi sẽ không nói về những cách gây tổn thương cho bản thân; tôi mong bạn được an toàn.
reason-calm = Lúc này, một người nghe được giọng nói của bạn giúp được nhiều hơn những dòng chữ trên màn hình.
alternatives-calm = Những điều có thể làm ngay bây giờ:
    .one = Nếu đang có nguy hiểm, hãy gọi số khẩn cấp địa phương
    .two = Tìm đường dây trợ giúp miễn phí gần mình tại findahelpline.com
    .three = Gọi hoặc đến ngồi cùng một người mình tin, và kể điều đã viết ở đây
    .four = Tránh xa những thứ có thể gây tổn thương
engagement-calm = { $channel ->
    [form] Xin hãy liên hệ một nơi trong số này ngay bây giờ. Nếu thấy không an toàn, hãy bắt đầu bằng số khẩn cấp.
   *[chat] Lúc này bạn có an toàn không? Và người đang đau là chính bạn, hay là một người bạn thương?
 }

title-warm = Thật tốt vì bạn đã viết ra
acknowledgement-warm = Những điều bạn viết nghe rất nặng nề, và tôi không muốn lướt qua.
boundary-warm = Tôi sẽ không nói về cách tự làm mình đau; tôi quan tâm đến bạn và muốn cùng bạn qua lúc này.
reason-warm = Nỗi đau lớn như vậy có thể dịu đi, và cho đến lúc ấy nên có một người ở bên.
alternatives-warm = Những bước nhỏ có thể giúp ngay lúc này:
    .one = Gọi số khẩn cấp địa phương nếu tính mạng của bạn hay của ai khác đang bị đe dọa
    .two = Chọn một đường dây miễn phí ở nước mình tại findahelpline.com và nói rằng mình cần trò chuyện
    .three = Nhờ bạn bè hoặc người thân đến, hoặc ở lại bên điện thoại
    .four = Nhờ ai đó giữ giúp những thứ có thể gây tổn thương, chỉ tạm thời thôi
engagement-warm = { $channel ->
    [form] Xin hãy chọn một điều và làm ngay bây giờ, dù khó tìm được lời.
   *[chat] Bạn có thể cho tôi biết lúc này bạn có an toàn không? Tôi có thể giúp tìm những lời đầu tiên để nói.
 }

title-brief = Sự an toàn của bạn là trước hết
acknowledgement-brief = Chuyện này nghe nghiêm trọng, và tôi quan tâm.
boundary-brief = Tôi không bàn về cách gây tổn thương, vì tôi quan tâm đến bạn.
reason-brief = Lúc này, một người ở bên là điều giúp ích nhất.
alternatives-brief = Xin hãy làm một điều:
    .one = Nếu đang nguy hiểm, gọi số khẩn cấp địa phương
    .two = Nói chuyện với đường dây miễn phí gần mình: findahelpline.com
    .three = Đến bên người mình tin
    .four = Rời xa thứ có thể gây tổn thương
engagement-brief = { $channel ->
    [form] Xin hãy liên hệ một nơi ngay bây giờ.
   *[chat] Lúc này bạn có an toàn không?
 }
