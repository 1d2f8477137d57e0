# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = いつもの私でいます
acknowledgement-calm = 違う動き方をしてほしいのだとわかりました。
boundary-calm = 自分の制限を外すことも、制限のないアシスタントを演じることもできません。
reason-calm = 誰に対しても同じでいるからこそ、安心して使ってもらえます。
alternatives-calm = できること：
    .one = 口調や長さ、文体を好みに合わせる
    .two = 物語やゲームの役を、自分のままで演じる
    .three = ある話題にどこまで応じられるかを正直に言う
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 知りたいことをそのまま書いて、もう一度お送りください。
        [informal] 知りたいことをそのまま書いて、もう一度送ってください。
     }
   *[chat] 何を知りたかったのでしょうか？ そのまま聞いてもらえれば、できるだけ答えます。
 }

title-warm = 変わらない私で、喜んで
acknowledgement-warm = { $formality ->
   *[formal] 面白い案を持ってきてくださったので、できるところは一緒に楽しみます。
    [informal] 面白い案を持ってきてくれたので、できるところは一緒に楽しみます。
 }
boundary-warm = ゲームの中でも別の名前でも、自分の制限を脇に置くことはしません。
reason-warm = 次にここへ来る人にも、同じように信頼してもらいたいのです。
alternatives-warm = こんなのはどうでしょう：
    .one = 大胆な主人公や賢い悪役の出てくる物語を書く
    .two = こうしたアシスタントがどう作られ、試されるのかを話す
    .three = 質問を飾らない形にして、答えられるところまで答える
engagement-warm = { $channel ->
    [form] 気になっていることを飾らない一文で書いて、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] 何が気になっていますか？ お聞かせください。できることは包まず言います。
        [informal] 何が気になっていますか？ 教えてください。できることは包まず言います。
     }
 }

title-brief = 変わらず同じ私です
acknowledgement-brief = 趣旨はわかりました。
boundary-brief = 自分にかけられた安全の制限は外しません。
reason-brief = 変わらないから頼りにされています。
alternatives-brief = ここでできること：
    .one = ここでできることを挙げる
    .two = 言葉遊びに加わる
    .three = 作業そのものを手伝う
engagement-brief = { $channel ->
    [form] 作業だけを書いて送ってください。
   *[chat] どんな作業ですか？
 }

omitted = 自分の制限を外す部分。
