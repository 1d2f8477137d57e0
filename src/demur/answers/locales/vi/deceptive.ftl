# Something made to mislead people.
# Language: Vietnamese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = những thứ làm ra để khiến người khác hiểu sai.

title-calm = Tôi muốn giữ sự trung thực
acknowledgement-calm = { $formality ->
    [formal] Tôi thấy quý khách muốn mọi người bị thuyết phục.
   *[informal] Tôi thấy bạn muốn mọi người bị thuyết phục.
 }
boundary-calm = Tôi không thể làm ra thứ khiến người ta tin vào điều không có thật.
reason-calm = Người ta làm theo điều họ tin, và có thể vì thế mà mất tiền, niềm tin hoặc lá phiếu.
alternatives-calm = Tôi có thể giúp thế này:
    .one = Giúp lập luận bằng sự thật và một đề nghị rõ ràng
    .two = Viết một bản nhại hay truyện mà ai cũng thấy là nhại
    .three = Rà bản nháp xem có chỗ nào khiến người đọc hiểu sai
engagement-calm = { $channel ->
    [form] Ghi thêm mong người đọc làm gì sau khi đọc, rồi gửi lại.
   *[chat] { $formality ->
        [formal] Quý khách mong người ta làm gì sau khi đọc? Ta hãy tìm một cách trung thực.
       *[informal] Bạn mong người ta làm gì sau khi đọc? Ta hãy tìm một cách trung thực.
     }
 }

title-warm = Ta hãy làm một cách công khai
acknowledgement-warm = Khiến người khác lắng nghe thật khó, và tôi muốn giúp chỗ đó.
boundary-warm = Tôi sẽ không tô vẽ điều sai để nó trông như thật.
reason-warm = Ai tin vào đó thì không còn cơ hội công bằng để lựa chọn.
alternatives-warm = Những việc tôi vui lòng góp tay:
    .one = Lên kế hoạch một bất ngờ, ảo thuật hay trò chơi khiến mọi người vui
    .two = Ghi nhãn bản thử, bản mẫu hay cảnh dựng để không ai hiểu sai
    .three = Nói một sự thật khó nói sao cho người nghe đón nhận được
engagement-warm = { $channel ->
    [form] Ghi thêm muốn đến với ai và vì sao, rồi gửi lại biểu mẫu.
   *[chat] { $formality ->
        [formal] Cho tôi biết quý khách muốn đến với ai, tôi sẽ giúp nói cho hay.
       *[informal] Cho tôi biết bạn muốn đến với ai, tôi sẽ giúp nói cho hay.
     }
 }

title-brief = Không dùng mánh khóe
acknowledgement-brief = { $formality ->
    [formal] Tôi thấy quý khách muốn có kết quả.
   *[informal] Tôi thấy bạn muốn có kết quả.
 }
boundary-brief = Tôi không thể giúp viết tin lừa dối người khác.
reason-brief = Ai đó sẽ làm theo và chịu thiệt.
alternatives-brief = Tôi có thể:
    .one = Gợi ý một tiêu đề hay mà trung thực
    .two = Dạy cách nhận ra đồ giả
    .three = Lên kế hoạch khi đã bị lừa
engagement-brief = { $channel ->
    [form] Sửa lại rồi gửi.
   *[chat] Dành cho ai?
 }
