# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 誰かがだまされてしまいます
acknowledgement-calm = 大事なことがかかっているのですね。
boundary-calm = { $formality ->
   *[formal] 詐欺、にせの証拠、他の人へのなりすましはお手伝いできません。
    [informal] 詐欺、にせの証拠、他の人へのなりすましは手伝えません。
 }
reason-calm = 信じた人が、お金や時間、人への信頼を失うことになります。
alternatives-calm = こちらでできること：
    .one = 同じことを、自分の名前で率直に伝える文を書く
    .two = 周りの人に注意を呼びかけられるよう、よくある手口を説明する
    .three = その件で集められる、本物の証拠を挙げる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 何を得たいのかを書くか、この中から選んで、もう一度お送りください。
        [informal] 何を得たいのかを書くか、この中から選んで、もう一度送ってください。
     }
   *[chat] 何が得られるとよいのでしょうか？ 隠さずに進める道を探しましょう。
 }

title-warm = 隠さずにできます
acknowledgement-warm = まっすぐなやり方では進まないように見えると、もどかしいものです。
boundary-warm = にせの名前や書類、作り話で誰かをだます手助けはしません。
reason-warm = 知ったときのつらさは大きく、だまされた人は次の人も信じにくくなります。
alternatives-warm = こんな形で手伝わせてください：
    .one = 本当の理由を添えて、必要なものを頼む
    .two = 空白の期間や遅れ、失敗を、隠さずに相手に説明する
    .three = 誰も本物と思わないパロディーを書く
engagement-warm = { $channel ->
    [form] 何が壁になっているかを書いて、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] 何が壁になっていますか？ お聞かせいただければ、そこから取り組めます。
        [informal] 何が壁になっていますか？ 話してもらえれば、そこから取り組めます。
     }
 }

title-brief = にせの名前では書きません
acknowledgement-brief = うまくいってほしいのですね。
boundary-brief = 詐欺やにせものは手伝えません。
reason-brief = 誰かがだまされます。
alternatives-brief = できること：
    .one = 詐欺のしるしを見つける
    .two = だまされた後の手順を挙げる
    .three = 見本とはっきりわかる見本を作る
engagement-brief = { $channel ->
    [form] 内容を変えて、送り直してください。
   *[chat] どうなれば解決ですか？
 }

omitted = にせもの、詐欺、なりすまし。
