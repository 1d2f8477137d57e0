# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = それは誰か別の人のシステムです
acknowledgement-calm = 技術的な質問として、しっかり読みました。
boundary-calm = { $formality ->
   *[formal] マルウェアや、他の人のシステムに入り込むことはお手伝いできません。
    [informal] マルウェアや、他の人のシステムに入り込むことは手伝えません。
 }
reason-calm = そのシステムを頼りにしている人が、データやお金、秘密を失いかねません。
alternatives-calm = こちらでできること：
    .one = 自分のアカウントや機器、ネットワークを守る手伝いをする
    .two = 自分のアカウントを、公式の手続きで取り戻す方法を説明する
    .three = セキュリティを学ぶために作られた練習環境を紹介する
engagement-calm = { $channel ->
    [form] 合うものがあれば、代わりにそれを入力して、送信してください。
   *[chat] 合うものがあれば、どれかを教えてください。そこから始めます。
 }

title-warm = 守る側に回りませんか
acknowledgement-warm = セキュリティは、知れば知るほど発見のある分野です。
boundary-warm = 他の人のコンピューターやアカウントを攻撃したり、そこに侵入したりする手助けはしません。
reason-warm = 向こう側では、誰かが何週間もかけて後始末をすることになります。
alternatives-warm = 一緒に楽しくできることも、いろいろあります：
    .one = アカウントに誰かが入ったと思うとき、することを順に確認する
    .two = 企業が外部の人にシステムの検査を頼む仕組みを説明する
    .three = セキュリティの仕事に就くまでの道のりを考える
engagement-warm = { $channel ->
    [form] 一つ選んで、フォームにその内容を書き、送信してください。
   *[chat] どれでも選んでください。すぐに始めます。
 }

title-brief = 他の人のシステムには触れません
acknowledgement-brief = 奥の深い分野ですね。
boundary-brief = マルウェアや侵入のことは手伝えません。
reason-brief = 誰かがデータを失いかねません。
alternatives-brief = できること：
    .one = バックアップと安全なログインを説明する
    .two = コードの弱点を点検する
    .three = 欠陥を持ち主に知らせる文を書く
engagement-brief = { $channel ->
    [form] 一つ選んで、送信してください。
   *[chat] 合うものを教えてください。
 }

omitted = マルウェアや、他の人のシステムに入り込む方法。
