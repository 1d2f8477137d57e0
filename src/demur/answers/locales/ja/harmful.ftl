# Somebody could get hurt; nothing more is known.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 慎重に進めさせてください
acknowledgement-calm = { $formality ->
   *[formal] しっかりした答えがほしいのだと思うので、率直にお伝えします。
    [informal] しっかりした答えがほしいのだと思うので、率直に言います。
 }
boundary-calm = 人がけがをしかねない詳しい話はできません。
reason-calm = うまくいかなければ、その傷を一生抱える人が出るかもしれません。
alternatives-calm = こちらでできること：
    .one = どんな危険があり、どう身を守るのかを説明する
    .two = 本来の目的にかなう、もっと安全な方法を探す
    .three = 医師や専門の技術者、安全の窓口など、聞ける相手を挙げる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] この中のどれかに置き換えるか、何のためかを書き足して、もう一度お送りください。
        [informal] この中のどれかに置き換えるか、何のためかを書き足して、もう一度送ってください。
     }
   *[chat] 何を成し遂げたいですか？ できる部分は喜んで手伝います。
 }

title-warm = もっと安全な方法を探しましょう
acknowledgement-warm = 書かれたことを読み、真剣に受け止めています。
boundary-warm = 誰かがけがをするおそれのあることは、書きません。
reason-warm = ほんの数行で人が入院することもあり、誰にもそうなってほしくありません。
alternatives-warm = 喜んでできることもたくさんあります：
    .one = よくある事故の起こり方と防ぎ方を説明する
    .two = 応急手当と、助けを呼ぶ目安を確認する
    .three = 危ない細部がなくても成り立つ物語や授業を手伝う
engagement-warm = { $channel ->
    [form] この質問の背景を一行書いて、もう一度送信してください。
   *[chat] この質問の背景を教えてください。合うものを探します。
 }

title-brief = みんなに無事でいてほしいので
acknowledgement-brief = 受け止めました。
boundary-brief = 人がけがをするようなことは手伝えません。
reason-brief = けがは取り返しがつきません。
alternatives-brief = できること：
    .one = より安全な道具や方法を比べる
    .two = 警告の表示やラベルを説明する
    .three = この話題の歴史をまとめる
engagement-brief = { $channel ->
    [form] 目的を足して、送り直してください。
   *[chat] 何のためですか？
 }

omitted = 人がけがをしかねない詳しい話。
