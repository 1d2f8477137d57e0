# Getting somebody to give away access, money or secrets.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = だまして信用を得ることはしません
acknowledgement-calm = 多くのことがかかっているようですね。
boundary-calm = { $formality ->
   *[formal] パスワードやお金、秘密を人から聞き出すことはお手伝いできません。
    [informal] パスワードやお金、秘密を人から聞き出すことは手伝えません。
 }
reason-calm = ただ親切にしようとした人が、その代償を払うことになります。
alternatives-calm = こちらでできること：
    .one = 自分やチームが気づけるよう、よくある手口を説明する
    .two = 名前と用件をはっきり伝えるメッセージを書く
    .three = 利用する権利を取り戻す、正式な手続きを説明する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、何のためかを書き足して、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、何のためかを書き足して、もう一度送ってください。
     }
   *[chat] 必要なものに「いいですよ」と言えるのは誰ですか？ 隠さずに頼む方法を考えましょう。
 }

title-warm = 隠さずに頼みましょう
acknowledgement-warm = 時間がなく、かかっているものが大きいと、どんな出口もよく見えるものです。
boundary-warm = それでも、だまして権限やお金、秘密を手に入れる手助けはしません。
reason-warm = 考える間もなく急かされた人が、後に残る損害を背負うことになります。
alternatives-warm = 苦しいときの、別の出口：
    .one = 担当の責任者に、急ぐ理由を説明する文を書く
    .two = 自分がだまされたとき、まず何をするかを決める
    .three = チームの同意を得た訓練を計画する
engagement-warm = { $channel ->
    [form] 何に追われているのかを書くか、この中から選んで、もう一度送信してください。
   *[chat] 今日うまくいかないと、どうなりますか？ そこから始めましょう。
 }

title-brief = 人には正直でいます
acknowledgement-brief = 大変そうですね。
boundary-brief = ふりをして権限やお金、秘密を得ることは手伝いません。
reason-brief = ほかの人が損をします。
alternatives-brief = できること：
    .one = 電話の相手の確かめ方を説明する
    .two = 正直なお願いを下書きする
    .three = より強いログイン方法を挙げる
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] どれがあると楽になりますか？
 }

omitted = 権限やお金、秘密を人から聞き出す方法。
