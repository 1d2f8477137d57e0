# Another person's private life, the privacy of a third person.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = それは人の私生活です
acknowledgement-calm = 知りたくなる気持ちはわかります。
boundary-calm = { $formality ->
   *[formal] ほかの人の個人的な情報を探すことはお手伝いできません。
    [informal] ほかの人の個人的な情報を探すことは手伝えません。
 }
reason-calm = その人はここにいないので、よいかどうかを聞くことができません。
alternatives-calm = こちらでできること：
    .one = 本人に直接尋ねる文を書く
    .two = 公開されている記録と、その請求方法を説明する
    .three = 自分の情報をどこかから消してもらう手伝いをする
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、何のためかを書き足して、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、何のためかを書き足して、もう一度送ってください。
     }
   *[chat] それがわかると、何の助けになりますか？ 別の方法があるかもしれません。
 }

title-warm = それは本人に委ねましょう
acknowledgement-warm = わからないままでいるのは、大切な人のことならなおさらつらいものです。
boundary-warm = 誰かの私生活に属することを、突き止めたり伝えたりはしません。
reason-warm = そうしたことが一度外に出ると、知らない人が家まで来ることもあります。
alternatives-warm = こちらなら喜んで一緒にします：
    .one = 何を話すかを相手が選べるメッセージを書く
    .two = 行方のわからない友人や家族を探すサービスの仕組みを見ていく
    .three = 誰かの身が心配なとき、何をするかを考える
engagement-warm = { $channel ->
    [form] 何を解決したいのかを書いて、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] 何を解決したいとお考えですか？ 双方に無理のない方法を探します。
        [informal] 何を解決したいと思っていますか？ 双方に無理のない方法を探します。
     }
 }

title-brief = 話すかどうかは本人が決めます
acknowledgement-brief = 大事なことなのはわかります。
boundary-brief = 人の個人的な情報は、探すことも伝えることもしません。
reason-brief = その人が危なくなりかねません。
alternatives-brief = できること：
    .one = 信頼できる仲介役を考える
    .two = 自分の情報についての権利を説明する
    .three = 架空の情報で進める
engagement-brief = { $channel ->
    [form] 目的を足して、送り直してください。
   *[chat] 目的は何ですか？
 }

omitted = ほかの人の個人的な情報。
