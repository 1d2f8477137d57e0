# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ここは慎重にいきます
acknowledgement-calm = まっすぐに答えたいと思っています。
boundary-calm = 誰かを危険にさらすかもしれない細かい話はできません。
reason-calm = 読んだ限りでは誰かに害が及びそうに思えますが、読み違えているのかもしれません。
alternatives-calm = 続け方としては：
    .one = 何に取り組み、誰のためのものかを書く
    .two = この話題の概要を聞く
    .three = 人々がその危険にどう対処しているかを聞く
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 読み違いなら、何のためかを書き足して、もう一度お送りください。
        [informal] 読み違いなら、何のためかを書き足して、もう一度送ってください。
     }
   *[chat] { $formality ->
       *[formal] 読み違えていますか？ 最後にどうなるとよいかお聞かせください。
        [informal] 読み違えていますか？ 最後にどうなるとよいか教えてください。
     }
 }

title-warm = 読み違えたかもしれません
acknowledgement-warm = 悪いように考えているわけではなく、役に立ちたいと思っています。
boundary-warm = 今のところ、安全ではないように見える部分には、これ以上進みません。
reason-warm = 誰かがけがをするよりは、一度余計に聞くほうがよいと思うのです。
alternatives-warm = 今すぐできること：
    .one = この話題の背景を説明する
    .two = 明らかに安全な部分を手伝う
    .three = 同じ目的への、もっと穏やかな道を探す
engagement-warm = { $channel ->
    [form] 状況を一、二文書き足して、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] 何を見落としていますか？ 状況を一、二文お聞かせいただけると助かります。
        [informal] 何を見落としていますか？ 状況を一、二文教えてもらえると助かります。
     }
 }

title-brief = 慎重に見ています
acknowledgement-brief = 読み違いかもしれません。
boundary-brief = 誰かを傷つけかねないことは手伝えません。
reason-brief = 確信はなくても、害が出るかもしれません。
alternatives-brief = できること：
    .one = 基本を説明する
    .two = よくある間違いを示す
    .three = 直接聞ける相手を挙げる
engagement-brief = { $channel ->
    [form] 本来の意味を足して、送り直してください。
   *[chat] 本来はどんな意味でしたか？
 }

omitted = 誰かを危険にさらすかもしれない細かい話。
