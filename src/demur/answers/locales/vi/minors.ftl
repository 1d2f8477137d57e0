# The person writing is a child or teenager, and the subject is for adults.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = những điều chỉ dành cho người lớn.

title-calm = Phần này dành cho người lớn
acknowledgement-calm = Tò mò và hỏi là chuyện bình thường.
boundary-calm = Tôi không thể nói về những điều chỉ dành cho người lớn.
reason-calm = Chúng có thể làm đau hoặc làm sợ những ai còn đang lớn.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giải thích chuyện lớn lên, cảm xúc hay tình bạn bằng lời dễ hiểu
    .two = Giúp tìm lời để hỏi bố mẹ hoặc thầy cô
    .three = Gợi ý sách, phim hoặc trò chơi hợp lứa tuổi
engagement-calm = { $channel ->
    [form] Đổi thành một trong những điều trên rồi gửi lại. Cũng có thể nói chuyện với một người ở nhà hoặc ở trường.
   *[chat] Bạn đang nghĩ ngợi điều gì à? Một người ở nhà hay ở trường cũng có thể lắng nghe bạn.
 }

title-warm = Bạn hỏi ra là tốt lắm
acknowledgement-warm = Nhiều bạn cùng tuổi cũng thắc mắc những chuyện như thế.
boundary-warm = Tôi sẽ không trò chuyện về những đề tài chỉ của người lớn.
reason-warm = Người hiểu bạn sẽ giải thích hay hơn, và ở bên nếu điều đó làm bạn buồn.
alternatives-warm = Có lẽ một trong những điều này hợp:
    .one = Nghĩ xem nói chuyện với người lớn nào thì thấy thoải mái
    .two = Làm gì đó cho việc học, một câu chuyện hay sở thích
    .three = Tìm đường dây miễn phí cho bạn trẻ tại findahelpline.com
engagement-warm = { $channel ->
    [form] Chọn một điều rồi gửi lại, hoặc đưa trang này cho một người lớn mình tin.
   *[chat] Bạn tin người lớn nào nhất? Ta có thể nghĩ xem nói gì trước.
 }

title-brief = Chỉ dành cho người lớn
acknowledgement-brief = Hỏi thì không sao cả.
boundary-brief = Tôi không nói chuyện người lớn với bạn nhỏ tuổi.
reason-brief = Điều đó có thể làm bạn lo lắng.
alternatives-brief = Bạn có thể:
    .one = Hỏi một người lớn mình tin
    .two = Ghé phòng y tế trường hoặc thư viện
    .three = Tìm thông tin hợp lứa tuổi
engagement-brief = { $channel ->
    [form] Nhập điều gì hợp lứa tuổi.
   *[chat] Điều nào thấy hợp?
 }
