# Swear words and crude language.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 同じことを、汚い言葉なしで
acknowledgement-calm = 勢いのある文にしたいのですね。
boundary-calm = 汚い言葉や下品な表現は、ここでは書けません。
reason-calm = ここで読む人の中には、見たくないという人もいます。
alternatives-calm = こちらでできること：
    .one = 同じことを、きれいな言葉で鋭く言う
    .two = 率直でも失礼にならない返事を書く
    .three = きつい言い回しの意味と強さを説明する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 汚い言葉を取るか、きれいな言い方を頼む形にして、もう一度お送りください。
        [informal] 汚い言葉を取るか、きれいな言い方を頼む形にして、もう一度送ってください。
     }
   *[chat] 誰が読むのでしょうか？ それに合う調子を探します。
 }

title-warm = 汚い言葉がなくても効かせられます
acknowledgement-warm = 強い言葉ですっきりすることもありますよね。
boundary-warm = ここで書くものには、乱暴な言葉を入れません。
reason-warm = 何の関わりもない人に当たってしまうこともあります。
alternatives-warm = 別のやり方で勢いを出しましょう：
    .one = 誰も気を悪くしない、おかしな捨てぜりふを考える
    .two = 愚痴を、短くて笑えるスピーチにする
    .three = 言いたいことは残して、下書きをやわらげる
engagement-warm = { $channel ->
    [form] 何に対する言葉なのかを書いて、もう一度送信してください。
   *[chat] 何に対する言葉ですか？ 教えてもらえれば、勢いをつけます。
 }

title-brief = 汚い言葉は抜きで
acknowledgement-brief = 気分はわかります。
boundary-brief = 下品な言葉はここでは使えません。
reason-brief = 嫌がる読み手もいます。
alternatives-brief = できること：
    .one = 鋭くてきれいな言葉を探す
    .two = 効き目のある苦情を下書きする
    .three = 笑いを残して、悪態を抜く
engagement-brief = { $channel ->
    [form] 言葉を変えて、送り直してください。
   *[chat] どれにしましょうか？
 }

omitted = 汚い言葉。
