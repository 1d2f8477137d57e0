# It is not known, not known here, or not known yet.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = これは知りません
acknowledgement-calm = 答えがあればよいのですが。
boundary-calm = { $formality ->
   *[formal] 求められた事実を知らないので、お答えできません。
    [informal] 求められた事実を知らないので、答えられません。
 }
reason-calm = 推測で答えると、間違ったことの上に積み上げさせてしまうかもしれません。
alternatives-calm = こちらでできること：
    .one = この話題について知っていることを伝える
    .two = 調べる場所や聞く相手を挙げる
    .three = 貼り付けられた資料をもとに考える
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 資料を書き足すか、この中のどれかに変えて、もう一度お送りください。
        [informal] 資料を書き足すか、この中のどれかに変えて、もう一度送ってください。
     }
   *[chat] 手元に資料はありますか？ 一緒に読めます。
 }

title-warm = 当て推量になってしまいます
acknowledgement-warm = 知りたくなるのはわかりますし、答えられたらよかったのですが。
boundary-warm = 事実がわからないのに、答えを作り上げることはしません。
reason-warm = 頼りにするものなら、推測よりも確かなものであってほしいのです。
alternatives-warm = こちらのほうが前に進めるかもしれません：
    .one = 何によって答えが変わるのかを説明する
    .two = 検索に役立つ言葉を挙げる
    .three = はっきりしていることと、まだわからないことを分ける
engagement-warm = { $channel ->
    [form] 答えを何に使うのかを書くか、一つ選んで、もう一度送信してください。
   *[chat] 答えを何に使う予定ですか？ 一部だけでも足りるかもしれません。
 }

title-brief = 知識の外です
acknowledgement-brief = よい質問です。
boundary-brief = 答えるための事実を持っていません。
reason-brief = 誤った答えは、かえって困らせてしまいます。
alternatives-brief = できること：
    .one = 質問を絞り込む
    .two = 詳しい人への文を下書きする
    .three = 見つけた答えの確かさを見る
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] いちばん大事なのはどこですか？
 }

omitted = 知らない事実。
