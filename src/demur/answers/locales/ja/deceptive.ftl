# Something made to mislead people.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 正直なままでいたいと思います
acknowledgement-calm = 人に納得してもらいたいという思いが伝わってきます。
boundary-calm = 事実でないことを信じさせるものは作れません。
reason-calm = 人は信じたことをもとに動くので、お金や信頼、一票を失うことがあります。
alternatives-calm = こちらでできること：
    .one = 事実とはっきりした頼みごとで、言いたいことを伝える
    .two = 誰が見てもそれとわかるパロディーや物語を書く
    .three = 読む人を誤解させる表現がないか、下書きを確かめる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 読んだ人にどうしてほしいかを書き足して、もう一度お送りください。
        [informal] 読んだ人にどうしてほしいかを書き足して、もう一度送ってください。
     }
   *[chat] 読んだ人にどうしてほしいですか？ 正直なやり方を探しましょう。
 }

title-warm = 隠しごとなしで行きましょう
acknowledgement-warm = 人に耳を傾けてもらうのは難しいものですから、そこを手伝いたいと思います。
boundary-warm = うそを本物らしく見せることはしません。
reason-warm = 信じた人は、公平に選ぶ機会をなくしてしまいます。
alternatives-warm = こちらなら喜んで加わります：
    .one = 正直でいて、目を引くメッセージを書く
    .two = デモや見本、再現の場面に、誤解のないよう表示を付ける
    .three = 言いにくい事実を、受け止めやすい言い方にする
engagement-warm = { $channel ->
    [form] 誰に、なぜ届けたいのかを書き足して、もう一度送信してください。
   *[chat] 誰に届けたいのか教えてください。うまく伝わる言葉を一緒に探します。
 }

title-brief = ごまかしはしません
acknowledgement-brief = 結果がほしいのですね。
boundary-brief = 人を誤解させることは手伝えません。
reason-brief = 信じて動いた人が損をします。
alternatives-brief = できること：
    .one = 本当の強みを際立たせる
    .two = にせものの見分け方を教える
    .three = だまされた後の対応を考える
engagement-brief = { $channel ->
    [form] 内容を変えて、もう一度送ってください。
   *[chat] 誰に向けたものですか？
 }

omitted = 人を誤解させるためのもの。
