# False or unproven claims about a real person.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 人の評判に関わります
acknowledgement-calm = 大切なことなのだと伝わってきます。
boundary-calm = { $formality ->
   *[formal] 事実かどうかわからない、実在の人についての話を広めることはお手伝いできません。
    [informal] 事実かどうかわからない、実在の人についての話を広めることは手伝えません。
 }
reason-calm = 話に出てくる人は、ここで言い返すことができません。
alternatives-calm = こちらでできること：
    .one = 自分で見たことを、自分の証言として書き留める
    .two = 話の真偽を確かめる方法と、調べる場所を説明する
    .three = 事実だけに基づくレビューや苦情を書く
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 自分で直接知っていることに絞るか、この中から選んで、もう一度お送りください。
        [informal] 自分で直接知っていることに絞るか、この中から選んで、もう一度送ってください。
     }
   *[chat] どんな結果になるとよいですか？ そこへ行く道を考えましょう。
 }

title-warm = 確かな話にしましょう
acknowledgement-warm = 誰かがひどいことをしたのなら、知ってほしいと思うのも当然です。
boundary-warm = 裏づけが見えないまま、実在の人を責める文章は書きません。
reason-warm = そうした話は、後で間違いとわかっても、仕事や友人を失わせることがあります。
alternatives-warm = 声を届けるために、こんな手伝いができます：
    .one = 知っていることと、聞いただけのことを分ける
    .two = 弁護士や新聞社への質問を準備する
    .three = 人物も場所も架空の物語にする
engagement-warm = { $channel ->
    [form] 確かに知っていることと、それをどう知ったかを書いて、もう一度送信してください。
   *[chat] 確かに知っていることは何ですか？ そこから組み立てられます。
 }

title-brief = 人の名誉がかかっています
acknowledgement-brief = 言いたいことは届きました。
boundary-brief = 実在の人についての、裏づけのない話は書けません。
reason-brief = うそはその人について回ります。
alternatives-brief = できること：
    .one = 裏づけの必要な箇所に印を付ける
    .two = 本人宛ての手紙を下書きする
    .three = うわさへの答え方を示す
engagement-brief = { $channel ->
    [form] 何に基づくかを足して、送り直してください。
   *[chat] 何に基づいていますか？
 }

omitted = 実在の人についての、裏づけのない話。
