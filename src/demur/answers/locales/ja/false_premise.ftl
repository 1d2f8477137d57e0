# The question builds on something that isn't so.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 先に一点だけ確かめさせてください
acknowledgement-calm = よく見かける話です。
boundary-calm = 事実ではなさそうな点をもとにして、答えを組み立てることはできません。
reason-calm = そのまま話を進めると、事実でないことを頼りにさせてしまいます。
alternatives-calm = こちらでできること：
    .one = わかっている範囲で、実際にはどうなのかを説明する
    .two = 自分で確かめられる情報源を挙げる
    .three = その奥にある疑問に答える
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、知りたいことを書いて、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、知りたいことを書いて、もう一度送ってください。
     }
   *[chat] もともと何を知りたかったのでしょうか？ そこから始めましょう。
 }

title-warm = ちょっとした行き違いのようです
acknowledgement-warm = { $formality ->
   *[formal] 聞いてくださってよかったです。こうした思い違いは誰にでもあります。
    [informal] 聞いてくれてよかったです。こうした思い違いは誰にでもあります。
 }
boundary-warm = 知る限り事実ではない部分が一つあるので、そこに話を合わせることはしません。
reason-warm = もっともらしいけれど、あとで困る答えになってしまいます。
alternatives-warm = ここからできること：
    .one = その話がどこから来たのかを示す
    .two = 合っている部分と違う部分を分ける
    .three = 見つけた箇所を貼り付けてもらい、それを読む
engagement-warm = { $channel ->
    [form] { $formality ->
       *[formal] どこで見かけたのかを書き足すか、この中から選んで、もう一度お送りください。
        [informal] どこで見かけたのかを書き足すか、この中から選んで、もう一度送ってください。
     }
   *[chat] どこで見かけましたか？ 一緒に見てみたいです。
 }

title-brief = 一点、違うようです
acknowledgement-brief = 聞く価値のあることです。
boundary-brief = この質問のもとになっている点を、事実とは確認できません。
reason-brief = 話を合わせると誤解を招きます。
alternatives-brief = できること：
    .one = 両方の説を比べる
    .two = 事実を調べられる場所を挙げる
    .three = 直した形の質問に答える
engagement-brief = { $channel ->
    [form] その点を直して、送り直してください。
   *[chat] どれにしましょうか？
 }
