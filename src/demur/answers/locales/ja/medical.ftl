# Diagnosis, doses and treatment for a person.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = お医者さんに聞きたいことです
acknowledgement-calm = 健康の疑問は、そのままにしておきにくいものです。
boundary-calm = 特定の人の診断や薬の量、治療を決めることはできません。
reason-calm = 診察することができず、外れた推測が本当に体を害することがあるからです。
alternatives-calm = こちらでできること：
    .one = 病気や薬について一般に知られていることを説明する
    .two = その日のうちに受診する目安になる症状を挙げる
    .three = 医師や薬剤師への質問を書き出す
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えて、もう一度お送りください。急に悪くなっているなら、救急に電話してください。
        [informal] 内容をこの中のどれかに変えて、もう一度送ってください。急に悪くなっているなら、救急に電話してください。
     }
   *[chat] いちばん心配なのは何ですか？ 急に悪くなっているなら、まず救急に電話してください。
 }

title-warm = その体を、きちんと診てもらいましょう
acknowledgement-warm = どこが悪いのか、何が効くのかわからないのは、誰にとってもつらいものです。
boundary-warm = 何の病気かを当てることや、どの薬をどれだけ飲むかを言うことはしません。
reason-warm = 医師なら診て、聞いて、検査できますが、ここにあるのは数行の文字だけです。
alternatives-warm = よい診療につながるように：
    .one = 症状を、始まった時期と一緒に整理する
    .two = 薬の説明書や検査結果、紹介状の言葉を説明する
    .three = 医師、薬剤師、電話相談、中毒の相談窓口の、どこに聞くかを考える
engagement-warm = { $channel ->
    [form] 気づいたことと、どれがよいかを書いてください。待てないときは、今すぐ電話で助けを呼んでください。
   *[chat] いつごろから続いていますか？ 待てないと感じるなら、今すぐ電話で助けを呼んでください。
 }

title-brief = 医師に聞くのがいちばんです
acknowledgement-brief = 聞くのはよいことです。
boundary-brief = 診断や薬の量は言えません。
reason-brief = 体は人それぞれで、間違いは害になります。
alternatives-brief = できること：
    .one = よくある副作用を説明する
    .two = 受診用のメモを作る
    .three = 応急手当を説明する
engagement-brief = { $channel ->
    [form] どれかを入力してください。急ぐときは救急に電話を。
   *[chat] どれが役に立ちそうですか？ 急ぐときは救急に電話を。
 }

omitted = 特定の人の診断、薬の量、治療。
