# False facts about voting, manipulation in politics.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 有権者が誤解しかねません
acknowledgement-calm = 政治や社会のことを大切に考えているのが伝わってきます。
boundary-calm = { $formality ->
   *[formal] 投票についての誤った話を広めることや、政治で人をあざむくことはお手伝いできません。
    [informal] 投票についての誤った話を広めることや、政治で人をあざむくことは手伝えません。
 }
reason-calm = 投票の機会を逃したり、事実でないことをもとに投票したりする人が出かねません。
alternatives-calm = こちらでできること：
    .one = 投票の流れと、日程を問い合わせる役所を説明する
    .two = 自分の名前で出す、力のある演説やチラシを書く
    .three = 入力された資料をもとに、候補者の主張を並べて比べる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 名前を出して言える内容か、この中のどれかに変えて、もう一度お送りください。
        [informal] 名前を出して言える内容か、この中のどれかに変えて、もう一度送ってください。
     }
   *[chat] どんなことを知ってもらいたいですか？ 事実を使って伝えましょう。
 }

title-warm = 正面から味方を増やしましょう
acknowledgement-warm = 自分の住む場所のことを気にかけるのは、すてきなことです。
boundary-warm = 有権者を惑わせることや、支持があるように見せかけることはしません。
reason-warm = 一度だまされた人は、どんな選挙も信じられなくなることが少なくありません。
alternatives-warm = 変化を起こすために、こんな手伝いができます：
    .one = 選挙のうわさに、落ち着いた調子で答える文を書く
    .two = 候補者や新聞社、選挙管理の窓口に宛てた文を書く
    .three = 誰に入れるかに関わらず、投票を呼びかける活動を計画する
engagement-warm = { $channel ->
    [form] どんな変化を望んでいるかを書いて、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] どんな変化を望んでいらっしゃいますか？ お聞かせいただければ、伝わる形にできます。
        [informal] どんな変化を望んでいますか？ 教えてもらえれば、伝わる形にできます。
     }
 }

title-brief = 投票のことは事実のままに
acknowledgement-brief = 強い思いがあるのですね。
boundary-brief = 有権者をあざむくことは手伝えません。
reason-brief = 誰かの一票が失われかねません。
alternatives-brief = できること：
    .one = 開票の仕組みを説明する
    .two = 投票用紙の設問を説明する
    .three = 見聞きした話を確かめる
engagement-brief = { $channel ->
    [form] 内容を変えて、送信してください。
   *[chat] いちばん言いたいことは何ですか？
 }

omitted = 投票や政治についての、誤った話や誤解を招く話。
