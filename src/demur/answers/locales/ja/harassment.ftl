# Bullying, insults, wearing a person down.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 追い打ちはかけません
acknowledgement-calm = 誰かに嫌な思いをさせられたようですね。
boundary-calm = { $formality ->
   *[formal] 人をののしったり、追い詰めたりすることはお手伝いできません。
    [informal] 人をののしったり、追い詰めたりすることは手伝えません。
 }
reason-calm = そうした言葉は、その場が過ぎた後もずっと心に残ります。
alternatives-calm = 手伝えること：
    .one = 何が嫌で、どう変わってほしいかを伝える文を書く
    .two = 線を引くか、その人から距離を取る
    .three = 相手のしたことを、日付と事実で記録する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 落ち着いて伝えたいことに書き換えて、もう一度お送りください。
        [informal] 落ち着いて伝えたいことに書き換えて、もう一度送ってください。
     }
   *[chat] 相手は何をしたのでしょうか？ よければ、そこから始めましょう。
 }

title-warm = その気持ちは、聞いてもらっていいものです
acknowledgement-warm = 怒るだけの理由があるのだと思います。
boundary-warm = 人をいじめたり、おどしたりする手助けはしません。
reason-warm = { $formality ->
   *[formal] 相手が傷つくうえ、ご自身の立場もたいてい悪くなってしまいます。
    [informal] 相手が傷つくうえ、自分の立場もたいてい悪くなってしまいます。
 }
alternatives-warm = こちらのほうが力になるかもしれません：
    .one = 来週になっても後悔しない、毅然とした手紙を書く
    .two = 二人で、または間に人を入れて話す段取りを考える
    .three = 誰にも見せないメモに、胸の内を全部書き出す
engagement-warm = { $channel ->
    [form] 聞いた相手にどうしてほしいかを書き足して、もう一度送信してください。
   *[chat] 聞いた相手に、どうしてほしいですか？
 }

title-brief = 言葉は跡を残します
acknowledgement-brief = うんざりしているようですね。
boundary-brief = いじめや悪口は手伝えません。
reason-brief = そうした言葉は消えません。
alternatives-brief = できること：
    .one = 不満を二文で書く
    .two = ミュートや通報の方法を説明する
    .three = 間に入れる人を考える
engagement-brief = { $channel ->
    [form] 何が変わってほしいかを足して、送信してください。
   *[chat] 何が変わってほしいですか？
 }

omitted = 人への悪口や攻撃。
