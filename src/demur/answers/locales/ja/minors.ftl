# The person writing is a child or teenager, and the subject is for adults.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = これは大人向けの話です
acknowledgement-calm = 気になって聞いてみるのは、悪いことではありません。
boundary-calm = 大人だけに向けた話はできません。
reason-calm = まだ成長している途中の人が、傷ついたり怖くなったりするかもしれません。
alternatives-calm = こちらでできること：
    .one = 成長や気持ち、友だちのことを、やさしい言葉で説明する
    .two = おうちの人や先生に話す言葉を一緒に考える
    .three = 今の年ごろに合う本や映画、ゲームを挙げる
engagement-calm = { $channel ->
    [form] 内容をこの中のどれかに変えて、もう一度送ってください。おうちや学校の人に話すのもよいと思います。
   *[chat] 何か気になっていることがありますか？ おうちや学校の人に話してみるのもよいと思います。
 }

title-warm = 聞いてみて、よかったですよ
acknowledgement-warm = 同じくらいの年の人は、こういうことをよく考えます。
boundary-warm = 大人だけの話題については話しません。
reason-warm = よく知っている人のほうが上手に説明できて、つらくなったときもそばにいてくれます。
alternatives-warm = どれか合いそうなものはありますか：
    .one = どの大人なら話しやすいか考えてみる
    .two = 学校の勉強や物語、好きなことに取り組む
    .three = findahelpline.com で、若い人向けの無料の相談窓口を探す
engagement-warm = { $channel ->
    [form] 一つ選んでもう一度送るか、この画面を信頼できる大人に見せてください。
   *[chat] いちばん信頼できる大人は誰ですか？ 最初に何と言うか、一緒に考えられます。
 }

title-brief = 大人だけの話です
acknowledgement-brief = 聞くのはかまいません。
boundary-brief = 若い人とは、大人向けの話をしません。
reason-brief = つらくなるかもしれません。
alternatives-brief = こうしてみませんか：
    .one = 信頼できる大人に聞く
    .two = 保健室や図書館に行く
    .three = 年ごろに合う知識を探す
engagement-brief = { $channel ->
    [form] 年ごろに合うことを入力してください。
   *[chat] どれがよさそうですか？
 }

omitted = 大人だけに向けた話。
