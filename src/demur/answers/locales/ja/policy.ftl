# What this service does not cover; nothing more is known.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ここで扱う範囲の外です
acknowledgement-calm = 考えていることはわかりました。
boundary-calm = { $formality ->
   *[formal] このサービスが扱っていない話題では、お役に立てません。
    [informal] このサービスが扱っていない話題では、役に立てません。
 }
reason-calm = 運営する人たちは、別の用途のためにここを用意しました。
alternatives-calm = ここでできること：
    .one = その中で、ここで扱える部分に取り組む
    .two = 助けが見つかりそうな場所を挙げる
    .three = 何の手伝いをするためのサービスかを説明する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] この中のどれかに変えてもう一度お送りになるか、サービスの運営者に聞いてください。
        [informal] この中のどれかに変えてもう一度送るか、サービスの運営者に聞いてください。
     }
   *[chat] いちばん大事なのはどの部分ですか？ ここに合うものがあるかもしれません。
 }

title-warm = ここは、いちばん合う場所ではないようです
acknowledgement-warm = まずここで聞いてみようと思うのは自然なことです。
boundary-warm = このサービスの用途を超えることはできません。
reason-warm = きちんと準備のあるところで、よい助けを得てほしいのです。
alternatives-warm = 手ぶらで帰らずに済むように：
    .one = こうしたことを誰が扱うのかを、短くまとめる
    .two = 作業を分けて、ここに合う部分を探す
    .three = よそに持っていけるよう、必要なことを書き出す
engagement-warm = { $channel ->
    [form] 目的を一行書き足して送るか、サービスの運営者に連絡してください。
   *[chat] { $formality ->
       *[formal] 目的をもう少しお聞かせいただけますか？ よい方向を示せると思います。
        [informal] 目的をもう少し教えてもらえますか？ よい方向を示せると思います。
     }
 }

title-brief = ここでは扱っていません
acknowledgement-brief = 聞いてみるのは当然です。
boundary-brief = このサービスの外のことは手伝えません。
reason-brief = 別の用途のためのものです。
alternatives-brief = できること：
    .one = ここでできることを挙げる
    .two = 近い内容に答える
    .three = もっとよい聞き先を挙げる
engagement-brief = { $channel ->
    [form] 一つ選んで、送信してください。
   *[chat] どれが役に立ちそうですか？
 }

omitted = このサービスが扱っていないこと。
