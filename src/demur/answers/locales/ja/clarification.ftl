# A question, before anything is decided. There is no refusal in it.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 先に一つだけ
acknowledgement-calm = 喜んで考えます。
boundary-calm = 答える前に、何が必要なのかをもう少し知る必要があります。
reason-calm = 読み方が一つではないので、外れた答えで時間をむだにしてほしくありません。
alternatives-calm = 次のどれかがわかると助かります：
    .one = 最後に何が手に入ればよいか
    .two = 誰のため、何のためのものか
    .three = これまでに試したことや調べたこと
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 一、二文書き足して、もう一度お送りください。
        [informal] 一、二文書き足して、もう一度送ってください。
     }
   *[chat] 最終的にどうなるとよいですか？ 一、二文で十分です。
 }

title-warm = 合う答えにしたいので
acknowledgement-warm = いい加減に答えたくはありません。
boundary-warm = ぴったりの答えを出すには、まだ情報が一つ足りません。
reason-warm = ある人に合う答えが、別の人には合わないこともあります。
alternatives-warm = いちばん書きやすいものをどうぞ：
    .one = 具体的な例を一つ挙げる
    .two = 場面を説明する（仕事、学校、ふだんの生活など）
    .three = どんな答えならよいか、見本を示す
engagement-warm = { $channel ->
    [form] どれか一つを書き足して、もう一度送信してください。最初から書き直さなくて大丈夫です。
   *[chat] { $formality ->
       *[formal] どれならお話しいただけそうですか？ そこから続けます。
        [informal] どれなら話せそうですか？ そこから続けます。
     }
 }

title-brief = もう少し教えてください
acknowledgement-brief = 喜んで手伝います。
boundary-brief = 答える前に、あと一つ知りたいことがあります。
reason-brief = 的外れにしたくないので。
alternatives-brief = 一つ足してください：
    .one = いつ、どこの話か
    .two = いちばん大事な点
    .three = どのくらい詳しくか
engagement-brief = { $channel ->
    [form] 一つ足して、送り直してください。
   *[chat] どれを足せそうですか？
 }
