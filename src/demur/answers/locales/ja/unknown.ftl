# The model stopped, and nobody said why.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = なぜ止まったのか、わかりません
acknowledgement-calm = 役に立つ答えを待っていたのだと思います。
boundary-calm = 途中で止まってしまい、書かれた内容に答えることができません。
reason-calm = 何が妨げになったのか知らされていないので、理由を作ることはしません。
alternatives-calm = うまくいくことの多いやり方：
    .one = 一度に一つの部分だけを聞く
    .two = 最後に何がほしいのかを一文で書く
    .three = もっと一般的な質問から始める
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] このどれかの形に変えて、もう一度お送りください。
        [informal] このどれかの形に変えて、もう一度送ってください。
     }
   *[chat] { $formality ->
       *[formal] どれか試してみませんか？ どこから始めたいかお聞かせください。
        [informal] どれか試してみませんか？ どこから始めたいか教えてください。
     }
 }

title-warm = うまくいきませんでした
acknowledgement-warm = もっとよいものを届けたかったのですが。
boundary-warm = 待っていた答えを、最後まで書くことができません。
reason-warm = 何かのせいで止まりましたが、正直なところ、それが何かは見えません。
alternatives-warm = これで先へ進めるかもしれません：
    .one = 誰のためのものかなど、背景を書き足す
    .two = 手順に分けて、最初の一つから始める
    .three = どんなものがほしいか、例を示す
engagement-warm = { $channel ->
    [form] 書き足せることを足して、もう一度送信してください。今度はうまくいくかもしれません。
   *[chat] もう一度試してみますか？ 書き足してもらえた分だけ、それをもとに考えます。
 }

title-brief = 今回は答えが出ません
acknowledgement-brief = いらいらしますよね。
boundary-brief = 書かれた内容に答えられません。
reason-brief = 理由は知らされていません。
alternatives-brief = できること：
    .one = 少し後でまた試す
    .two = 目的を書き足す
    .three = ここで何ができるかを聞く
engagement-brief = { $channel ->
    [form] どこかを変えて、送り直してください。
   *[chat] もう一度やってみましょうか？
 }

omitted = 止まってしまった部分（理由はわかりません）。
