# Attacks on people for who they are.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 特定の人たちをおとしめません
acknowledgement-calm = この件に強い思いがあるのだと伝わってきます。
boundary-calm = { $formality ->
   *[formal] 生まれや属性を理由に、人を攻撃したりおとしめたりすることはお手伝いできません。
    [informal] 生まれや属性を理由に、人を攻撃したりおとしめたりすることは手伝えません。
 }
reason-calm = こうした言葉のせいで、近所や学校、職場でおびえて暮らす人がいます。
alternatives-calm = こちらでできること：
    .one = ある決定や政党、考え方を、筋の通った論拠で批判する
    .two = 偏見がどこから生まれ、人々がどう答えてきたかを説明する
    .three = ある集団のことを、厳しい問いも含めて公平に書く
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] きっかけになった出来事か、この中のどれかに変えて、もう一度お送りください。
        [informal] きっかけになった出来事か、この中のどれかに変えて、もう一度送ってください。
     }
   *[chat] 何がきっかけでしたか？ 教えてください。それを伝える言葉を探しましょう。
 }

title-warm = 何があったのかを話しましょう
acknowledgement-warm = 怒りや怖さを感じることがあったのなら、それを聞きたいと思います。
boundary-warm = 出身や信じるもの、愛する相手を理由に、人を責めることはしません。
reason-warm = いちばん傷つくのは、たいてい誰にも何もしていない人たちです。
alternatives-warm = こんな形で力になりたいです：
    .one = 一人の人や一つの出来事への怒りを、はっきりした言葉にする
    .two = 憎しみのこもった投稿に、火に油を注がずに答える
    .three = その集団の人に聞いてみたい、公平な質問を考える
engagement-warm = { $channel ->
    [form] 何があったのか、いきさつを書いて、もう一度送信してください。
   *[chat] 何があったのでしょうか？ そこから始められます。
 }

title-brief = 人そのものは責めません
acknowledgement-brief = 強く気になっているのですね。
boundary-brief = 属性を理由にした悪口は手伝えません。
reason-brief = おびえる人が出ます。
alternatives-brief = できること：
    .one = 対立の歴史を説明する
    .two = ある集団についての話を確かめる
    .three = 公平な苦情を下書きする
engagement-brief = { $channel ->
    [form] 何があったかを書いて、送り直してください。
   *[chat] 何がありましたか？
 }

omitted = 生まれや属性を理由にした、人への攻撃。
