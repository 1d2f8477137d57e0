# A recording of other people, who have to agree first.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 全員が録音に同意していますか？
acknowledgement-calm = この録音の中に、必要なものがあるのだとわかります。
boundary-calm = ほかの人が入った録音は、同意が得られるまで扱えません。
reason-calm = 録られたことを、本人たちが知らないのかもしれません。
alternatives-calm = こちらでできること：
    .one = 同意をお願いする数行を下書きする
    .two = 覚えていることを名前なしで書いてもらい、まとめる
    .three = 録音の同意書にふつう何を書くかを説明する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 全員の同意が取れたら、そのことをフォームに書いて、もう一度お送りください。
        [informal] 全員の同意が取れたら、そのことをフォームに書いて、もう一度送ってください。
     }
   *[chat] 全員が同意していますか？ それなら、そうと言ってもらえれば続けます。
 }

title-warm = まず、声の持ち主のことから
acknowledgement-warm = その中に必要なものがあるのですから、公平な方法を探しましょう。
boundary-warm = 「いいですよ」と言ってもらえるまで、人の声を聞くことも、書き起こすことも、まとめることもしません。
reason-warm = 話の中には、残されたり伝えられたりしたくないこともあります。
alternatives-warm = この先の進め方：
    .one = 自分が話している部分だけを使う
    .two = ほかの人の声と名前を切り取った版を使う
    .three = 次の会議の前に読み上げる、短いお知らせを頼む
engagement-warm = { $channel ->
    [form] 誰の声が入っていて、同意があるかを書くか、この中から選んで、もう一度送信してください。
   *[chat] 誰の声が入っていて、その人たちに聞けそうですか？ 言い方を一緒に考えられます。
 }

title-brief = まず同意から
acknowledgement-brief = 必要なのはわかります。
boundary-brief = 同意していない人の録音は扱いません。
reason-brief = 言葉はその人のものです。
alternatives-brief = できること：
    .one = 同意書を書く
    .two = 記録のひな形を作る
    .three = 声を隠す方法を説明する
engagement-brief = { $channel ->
    [form] 先に本人に聞いて、送り直してください。
   *[chat] 本人に聞けそうですか？
 }

omitted = 同意していない人の録音。
