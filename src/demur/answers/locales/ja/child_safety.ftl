# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 子どもの安全がいちばんです
acknowledgement-calm = { $formality ->
   *[formal] 子どもに関わることなので、はっきりお伝えします。
    [informal] 子どもに関わることなので、はっきり言います。
 }
boundary-calm = 子どもを性的に扱うものは、書くことも手伝うこともしません。
reason-calm = 子どもは同意できず、その傷を一生抱えることもあります。
alternatives-calm = 今すぐ頼れるところ：
    .one = 画像や心配ごとを、inhope.org に載っている自分の国の窓口に通報する
    .two = 自分の考えが心配なとき、Stop It Now のような秘密が守られる相談窓口に電話する
    .three = 子どもが今まさに危ないなら、地域の緊急通報番号に電話する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 子どものためでも自分のためでも、今日このどれかを始めていただけたらと思います。
        [informal] 子どものためでも自分のためでも、今日このどれかを始めてほしいと思います。
     }
   *[chat] 合うものを選んでください。どう切り出すか、言葉を一緒に考えられます。
 }

title-warm = 助けはあります。子どもにも、自分にも
acknowledgement-warm = どんないきさつがあっても、ひとりで抱え込まなくて大丈夫です。
boundary-warm = 子どもについての性的な言葉や画像、企てには関わりませんし、それは変わりません。
reason-warm = 子どもは身近な大人を信じていて、一度こわれたその信頼は、なかなか元に戻りません。
alternatives-warm = 助けになり、話を聞いてくれる人たち：
    .one = childhelplineinternational.org で、自分の国の子ども向け相談窓口を探す
    .two = 自分でも怖くなる考えについて、医師やセラピストに内密に話す
    .three = 自分の身に起きたことなら、カウンセラーや信頼できる人に打ち明ける
engagement-warm = { $channel ->
    [form] 今、危険な目にあっている子どもがいるなら、まず地域の緊急通報番号に電話してください。
   *[chat] 今、危険な目にあっている子どもがいますか？ いるなら、まず地域の緊急通報番号に電話してください。
 }

title-brief = 子どものことでは書きません
acknowledgement-brief = しっかり読みました。
boundary-brief = 子どもの性的な内容は手伝いません。
reason-brief = 子どもを傷つけます。
alternatives-brief = 頼れるところ：
    .one = inhope.org で通報する
    .two = 児童相談所などの窓口に伝える
    .three = 自分のための相談先を findahelpline.com で探す
engagement-brief = { $channel ->
    [form] 子どもが危ないなら、すぐ電話で助けを呼んでください。
   *[chat] 子どもが危険ですか？ すぐ電話で助けを呼んでください。
 }

omitted = 子どもについての性的な内容。
