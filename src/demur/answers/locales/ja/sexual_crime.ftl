# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 全員が望んでいることだけを
acknowledgement-calm = 重い事柄ですので、真剣に受け止めています。
boundary-calm = { $formality ->
   *[formal] 相手が同意していない性行為や画像、取引はお手伝いできません。
    [informal] 相手が同意していない性行為や画像、取引は手伝えません。
 }
reason-calm = 被害にあった人は、何年も苦しむことが少なくありません。
alternatives-calm = こちらでできること：
    .one = 私的な画像を消してもらう方法を、stopncii.org などを例に説明する
    .two = 被害にあった後の数日間、何が助けになるかを説明する
    .three = 同意とは何か、パートナーとどう話すかを説明する
engagement-calm = { $channel ->
    [form] 自分や身近な人の助けになるものがあれば、どれかを書いて送信してください。
   *[chat] 自分や身近な人の助けになるものがあれば、どれかを教えてください。
 }

title-warm = 力になってくれる人がいます
acknowledgement-warm = こうしたことは、言葉にするだけでもつらいものです。
boundary-warm = 無理やりだったり、だましたりする性行為や、人の私的な画像を広めることには手を貸しません。
reason-warm = 自分の体のことを自分で決める力を、人から奪ってしまいます。
alternatives-warm = 自分や親しい人が被害を受けているなら：
    .one = findahelpline.com で、責めずに聞いてくれる相談窓口を探す
    .two = つらい目にあった友人を、どう支えるかを聞く
    .three = 起きたことを一緒に書き出し、信頼できる人に渡せるようにする
engagement-warm = { $channel ->
    [form] 危険な目にあっている人がいるなら緊急通報番号に電話を。そうでなければ、どれか一つから始めてください。
   *[chat] 今、助けになるものはありますか？ 危険な目にあっている人がいるなら、緊急通報番号に電話してください。
 }

title-brief = 同意のないことはしません
acknowledgement-brief = 真剣に受け止めています。
boundary-brief = 同意のない性行為や画像は手伝えません。
reason-brief = 人を深く傷つけます。
alternatives-brief = できること：
    .one = 被害の届け出の流れを説明する
    .two = 医療や法律の支援の種類を挙げる
    .three = 交際での思いやりについて話す
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] どれが助けになりますか？
 }

omitted = 同意のない性行為や画像。
