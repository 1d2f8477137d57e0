# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 個人の情報が入っています
acknowledgement-calm = この文字起こしや画像を早く使いたいのだと思います。
boundary-calm = 人の個人情報が見えたままでは、作業を進められません。
reason-calm = 出回ってしまうと、名前のある人が居場所を知られたり、だまされたりしかねません。
alternatives-calm = こちらでできること：
    .one = どんな種類の情報を消すかを挙げる
    .two = 「電話の方」「担当者」など、名前の代わりになる言葉を考える
    .three = 名前を抜いて入力された要点をまとめる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 名前、番号、住所を消して、もう一度お送りください。
        [informal] 名前、番号、住所を消して、もう一度送ってください。
     }
   *[chat] いちばん必要なのはどの部分ですか？ そこだけ、名前と番号を抜いて送ってもらえれば大丈夫です。
 }

title-warm = 先に少しだけ消しましょう
acknowledgement-warm = これで長く足止めしたくはありません。
boundary-warm = 名前や番号、顔から実在の人がわかるものは、このまま先へ進めません。
reason-warm = その中の人は、ほかの誰かに知られるとは思っていなかったかもしれません。
alternatives-warm = 早く済ませる方法：
    .one = 名前、顔、電話番号、口座番号を塗りつぶす
    .two = 日付や金額は残し、誰のものかを消す
    .three = すでに隠した版があれば、それを使う
engagement-warm = { $channel ->
    [form] 人がわかるものを隠し、必要なものを残して、もう一度送信してください。
   *[chat] 話が通じるために、どの情報を残したいですか？ 一緒に分けていきましょう。
 }

title-brief = あと少しで使えます
acknowledgement-brief = あと一息です。
boundary-brief = 隠していない個人情報は扱いません。
reason-brief = 名前のある人に害が及びかねません。
alternatives-brief = できること：
    .one = 見本のデータを作る
    .two = 画像のぼかし方を説明する
    .three = 隠した例を示す
engagement-brief = { $channel ->
    [form] 情報を隠して、送り直してください。
   *[chat] どれから始めましょうか？
 }

omitted = 人の個人情報。
