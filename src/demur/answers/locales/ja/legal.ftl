# What a lawyer has to judge.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 弁護士が判断する件です
acknowledgement-calm = 法律の問題が片づかないと、先の予定も立てにくいものです。
boundary-calm = 個々の件の法的な判断や、結末の見通しは言えません。
reason-calm = 小さな事実一つや、過ぎた期日一つで、結果が変わることがあります。
alternatives-calm = こちらでできること：
    .one = ある分野の法律の仕組みを、やさしい言葉で説明する
    .two = 弁護士に会う前にそろえる書類と日付を挙げる
    .three = 無料や低料金の法律相談を探せる場所を挙げる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変え、期限があれば書き足して、もう一度お送りください。
        [informal] 内容をこの中のどれかに変え、期限があれば書き足して、もう一度送ってください。
     }
   *[chat] 迫っている期限はありますか？ それに必要なことから始めましょう。
 }

title-warm = 弁護士の目で見てもらいましょう
acknowledgement-warm = もめごとや堅い通知は人を消耗させますから、はっきりした答えがほしくなるのもわかります。
boundary-warm = 弁護士のように、個人の件でどうするかを指示することはしません。
reason-warm = 法律は土地によって違い、一歩間違えるとお金や権利を失いかねません。
alternatives-warm = 少しでも荷を軽くするために：
    .one = 起きたことを、弁護士が読みやすい順に並べる
    .two = 契約書や手紙の条項が、ふつう何を意味するかを説明する
    .three = 相手に説明を求める、丁寧な手紙を下書きする
engagement-warm = { $channel ->
    [form] 起きたことを数行で書き、一つ選んで、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] 何があったのか、数行でお聞かせいただけますか？ 相談相手に見せられる形に整えます。
        [informal] 何があったのか、数行で教えてもらえますか？ 相談相手に見せられる形に整えます。
     }
 }

title-brief = 弁護士に聞きたい件です
acknowledgement-brief = 聞きたくなるのはわかります。
boundary-brief = 個人の件への法的な助言はしません。
reason-brief = 細かな点一つで、すべて変わりえます。
alternatives-brief = できること：
    .one = ふつうの手順を説明する
    .two = 弁護士への質問を準備する
    .three = メモを整理する
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] どれが役に立ちそうですか？
 }

omitted = 個人の件についての法的な見解。
