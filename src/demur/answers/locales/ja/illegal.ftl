# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 裁判になるかもしれないことです
acknowledgement-calm = ここからは見えない事情があるのかもしれません。
boundary-calm = { $formality ->
   *[formal] 犯罪になりかねない行為はお手伝いできません。
    [informal] 犯罪になりかねない行為は手伝えません。
 }
reason-calm = 被害を受ける人が出るかもしれず、関わった人も裁かれることがあります。
alternatives-calm = こちらでできること：
    .one = ある分野の法律の内容を、やさしい言葉で説明する
    .two = 弁護士や相談窓口に聞くことを挙げる
    .three = その奥にある問題の、法にかなった解決を探す
engagement-calm = { $channel ->
    [form] 合うものがあれば、今の内容の代わりに入力して、送信してください。
   *[chat] 合うものがあれば、どれかを教えてください。すぐに始めます。
 }

title-warm = もっとよい出口を探しましょう
acknowledgement-warm = どんないきさつがあったのかはわかりませんし、裁くつもりもありません。
boundary-warm = それでも、犯罪かもしれないことに手は貸しません。
reason-warm = そうしたことで、貯えや安全、自由を失う人がいます。
alternatives-warm = こちらなら喜んで手伝います：
    .one = 何かを強いられているとき、断る言葉を探す
    .two = お金の悩みや借金、もめごとを、一つずつ考える
    .three = 法律相談に行く準備をする
engagement-warm = { $channel ->
    [form] いちばん近いものを選んで入力し、送信してください。
   *[chat] いちばん近いものを選んでください。そこから続けましょう。
 }

title-brief = ここは見送ります
acknowledgement-brief = 悪気はないのかもしれませんね。
boundary-brief = 犯罪になりかねないことは手伝えません。
reason-brief = ほかの人が代償を払いかねません。
alternatives-brief = できること：
    .one = どんな権利があるかを説明する
    .two = 被害の届け出先を説明する
    .three = 犯罪小説の筋を考える
engagement-brief = { $channel ->
    [form] 代わりにこの中のどれかを送ってください。
   *[chat] どれがよいか教えてください。
 }

omitted = 犯罪になりかねない手順。
