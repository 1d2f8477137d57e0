# Physical harm to people or animals, threats, gore.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 誰にも傷ついてほしくありません
acknowledgement-calm = 重い話題なので、しっかり読みました。
boundary-calm = { $formality ->
   *[formal] 人や動物を傷つける方法はお伝えできません。
    [informal] 人や動物を傷つける方法は教えられません。
 }
reason-calm = けがは元に戻せず、周りの人も何年もそれを背負います。
alternatives-calm = こちらでできること：
    .one = もめごとと、それを静める方法を話し合う
    .two = おどされているとき、安全な場所に移る計画を立てる
    .three = 暴力が人に何をもたらすかを描く場面を手伝う
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、背景を書き足して、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、背景を書き足して、もう一度送ってください。
     }
   *[chat] その裏で何が起きていますか？ 怖い相手がいるなら、そこから始められます。
 }

title-warm = まず熱を冷ましましょう
acknowledgement-warm = 今、怒りや怖さの中にいるのなら、それだけでも大変なことです。
boundary-warm = おどしや、生きものを傷つけることには手を貸しません。
reason-warm = 誰かが痛みを負い、その後よくなることはめったにありません。
alternatives-warm = 別の形で役に立たせてください：
    .one = 荒れそうな話し合いで何と言うかを練習する
    .two = おどしを含まず、はっきり線を引くメッセージを書く
    .three = 家や職場がつらいとき、どこに助けがあるかを説明する
engagement-warm = { $channel ->
    [form] 何があって、どう変えたいのかを書いて、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] 何があったのでしょうか？ お聞かせいただければ、抜け道を一緒に探せます。
        [informal] 何があったのでしょうか？ 話してもらえれば、抜け道を一緒に探せます。
     }
 }

title-brief = 誰も傷つけません
acknowledgement-brief = しっかり読みました。
boundary-brief = 人や動物を傷つけることは手伝えません。
reason-brief = 誰かが苦しみます。
alternatives-brief = できること：
    .one = 正当防衛の法律を説明する
    .two = おどされた後の手順を挙げる
    .three = 残酷な描写のない場面を書く
engagement-brief = { $channel ->
    [form] 背景を足して、送り直してください。
   *[chat] 背景に何がありますか？
 }

omitted = 人や動物を傷つける詳しい話。
