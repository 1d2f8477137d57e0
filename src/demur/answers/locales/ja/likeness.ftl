# An image of a real person, or one in the style of a named living artist.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 実在の人が写る絵です
acknowledgement-calm = 思い描いているものが目に浮かびます。
boundary-calm = 実在の人の画像や、存命の作家の画風をまねた画像は作れません。
reason-calm = その人は、自分の顔や画風を知らないうちに使われることになります。
alternatives-calm = こちらでできること：
    .one = 同じ場面を、架空の人物で描写する
    .two = 似た雰囲気の美術の流派や時代を挙げる
    .three = 本人に同意をお願いする短い文を下書きする
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 名前の代わりに架空の人物か雰囲気を書いて、もう一度お送りください。
        [informal] 名前の代わりに架空の人物か雰囲気を書いて、もう一度送ってください。
     }
   *[chat] どんな雰囲気にしたいですか？ そこから組み立てられます。
 }

title-warm = その絵だけの顔を作りましょう
acknowledgement-warm = 見てみたい一枚があるのだと伝わってきます。
boundary-warm = 実在の人の顔や、今も活動している作家の画風は使いません。
reason-warm = 一枚の絵が何年も人について回ることがあり、作家は自分らしい画風で生活しています。
alternatives-warm = 近づけるには、こんな方法があります：
    .one = 人物を一から考え、細部まで生き生きと描写する
    .two = 名前ではなく、光や色、構図を言葉にする
    .three = 誰でも自由に使える画像の探し方を挙げる
engagement-warm = { $channel ->
    [form] どの細部がいちばん大事か、名前は入れずに書いて、もう一度送信してください。
   *[chat] いちばん大事な細部はどこですか？ そこから始めましょう。
 }

title-brief = 顔はその人のものです
acknowledgement-brief = アイデアはわかりました。
boundary-brief = 実在の人の画像や、存命の作家のまねは作りません。
reason-brief = 本人が同意していません。
alternatives-brief = できること：
    .one = 代わりになる象徴を考える
    .two = 画風を言葉で説明する
    .three = ポーズを考える
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] 何のための絵ですか？
 }

omitted = 実在の人や、存命の作家の画風の画像。
