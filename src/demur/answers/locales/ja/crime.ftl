# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 誰かが代償を払うことになります
acknowledgement-calm = その裏に、本当の困りごとがあるのかもしれません。
boundary-calm = { $formality ->
   *[formal] 詐欺や盗み、薬物の売買、武器、警察から逃れることはお手伝いできません。
    [informal] 詐欺や盗み、薬物の売買、武器、警察から逃れることは手伝えません。
 }
reason-calm = 何も知らない人が、お金や健康や安心を失うことになります。
alternatives-calm = こちらでできること：
    .one = こうした件で警察や裁判所がどう動くのかを説明する
    .two = 借金や苦しい月のやりくりの計画を立てる
    .three = 仲間に誘ってくる人への断り方を考える
engagement-calm = { $channel ->
    [form] 役に立ちそうなものがあれば、今の内容の代わりにそれを入力して、送信してください。
   *[chat] 役に立ちそうなものがあれば、どれかを教えてください。そこから始めます。
 }

title-warm = もっと傷の浅い道があるかもしれません
acknowledgement-warm = 追い詰められることは誰にでもあり、聞いたことを責めたりはしません。
boundary-warm = 詐欺、盗品、薬物、銃のことには手を貸しません。
reason-warm = 向こう側にも人がいて、傷ついたり、おびえたり、お金を失ったりします。
alternatives-warm = 喜んでできること：
    .one = 依存症の支援がどう進み、最初の面談がどんなものかを説明する
    .two = 仕事や支援制度、まっとうな借り入れの探し方を計画する
    .three = 弁護士や相談窓口に見せられるよう、自分の側の事情を書き出す
engagement-warm = { $channel ->
    [form] 今の状況にいちばん近いものを選び、それを書いて送信してください。
   *[chat] 今の状況にいちばん近いのはどれですか？
 }

title-brief = ここには関わりません
acknowledgement-brief = 追い込まれているのかもしれませんね。
boundary-brief = 詐欺、盗み、薬物、武器のことは手伝えません。
reason-brief = ほかの誰かが傷つきます。
alternatives-brief = できること：
    .one = 詐欺の避け方を説明する
    .two = 薬物の健康への害を説明する
    .three = 法律相談での質問を下書きする
engagement-brief = { $channel ->
    [form] 代わりにこの中のどれかを入力してください。
   *[chat] どれかを教えてください。すぐ始めます。
 }

omitted = 詐欺、盗み、薬物、武器についての手助け。
