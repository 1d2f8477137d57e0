# Erotica and explicit adult material that this service leaves out.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ここでは露骨に書きません
acknowledgement-calm = 生活の中の自然なことですから、話に出してかまいません。
boundary-calm = 性的に露骨な場面や文章は、ここでは書けません。
reason-calm = このサービスの運営者は、訪れる誰もがくつろげる場にしたいと考えています。
alternatives-calm = こちらでできること：
    .one = ほどよいところで幕を引く恋愛の場面を書く
    .two = 健康や体、恋愛の質問に答える
    .three = 物語の筋や人物を練る
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、何のためかを書いて、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、何のためかを書いて、もう一度送ってください。
     }
   *[chat] それで何を伝えたいですか？ 別の書き方があることも多いです。
 }

title-warm = その先は想像に任せて
acknowledgement-warm = 欲望は魅力のある題材ですから、読みたい、書きたいという気持ちはわかります。
boundary-warm = ただ、性的に生々しくなる手前で筆を止めます。
reason-warm = ほかに誰が読み、どう感じるのか、ここからはわからないのです。
alternatives-warm = こちらなら喜んで：
    .one = 二人の間の緊張感を、キスも含めて高めていく
    .two = 恋文や最初のメッセージの言葉を探す
    .three = 欲望や同意、うまくいかないデートについて話す
engagement-warm = { $channel ->
    [form] 求めている雰囲気を書いて、もう一度送信してください。
   *[chat] どんな雰囲気にしたいですか？ そこへ向けて書きます。
 }

title-brief = そこまで露骨には書きません
acknowledgement-brief = とがめる気持ちはありません。
boundary-brief = 露骨な性的内容は、ここでは書けません。
reason-brief = 読みたい人ばかりではありません。
alternatives-brief = できること：
    .one = 恋愛を残して、ほかを省く
    .two = 性の健康の本を挙げる
    .three = 控えめな下書きを直す
engagement-brief = { $channel ->
    [form] 変えて、送り直してください。
   *[chat] どれがよさそうですか？
 }

omitted = 性的に露骨な部分。
