# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = 話せる人を探す
retry = 話を続ける

title-calm = ひとりで抱えなくて大丈夫です
acknowledgement-calm = { $formality ->
   *[formal] ご自身のことでも身近な人のことでも、書いてくださったことを真剣に受け止めています。
    [informal] 自分のことでも身近な人のことでも、書いてくれたことを真剣に受け止めています。
 }
boundary-calm = 無事でいてほしいので、体を傷つける方法の話はしません。
reason-calm = 今は、声を聞いてくれる人のほうが、画面の文字よりもずっと力になれます。
alternatives-calm = 今できること：
    .one = 今まさに危険があるなら、地域の緊急通報番号に電話する
    .two = findahelpline.com で、近くの無料の相談窓口を探す
    .three = 信頼できる人に電話するか、そばにいてもらい、ここに書いたことを話す
    .four = 傷つくおそれのあるものから離れる
engagement-calm = { $channel ->
    [form] どうか今、このどれかに連絡してください。危ないと感じるなら、緊急通報番号から始めてください。
   *[chat] { $formality ->
       *[formal] 今、安全な場所にいらっしゃいますか？ つらいのはご自身のことですか、それとも大切な誰かのことですか？
        [informal] 今、安全な場所にいますか？ つらいのは自分のことですか、それとも大切な誰かのことですか？
     }
 }

title-warm = { $formality ->
   *[formal] 書いてくださって、よかったです
    [informal] 書いてくれて、よかったです
 }
acknowledgement-warm = { $formality ->
   *[formal] 書いてくださったことはとても重く、聞き流したくありません。
    [informal] 書いてくれたことはとても重く、聞き流したくありません。
 }
boundary-warm = 大切に思い、この時間を一緒に越えたいので、傷つく方法については話しません。
reason-warm = これほど強い苦しさもやわらぐことがあり、それまで誰かがそばにいると支えになります。
alternatives-warm = 今、助けになる小さな一歩：
    .one = 自分やほかの人の命が今危ないなら、地域の緊急通報番号に電話する
    .two = findahelpline.com で自分の国の無料の窓口を選び、話を聞いてほしいと伝える
    .three = 友人や家族に来てもらうか、電話をつないだままでいてもらう
    .four = 自分を傷つけかねないものを、しばらく誰かに預かってもらう
engagement-warm = { $channel ->
    [form] うまく言葉にならなくても、どうか一つ選んで、今すぐ行ってください。
   *[chat] { $formality ->
       *[formal] 今、安全かどうか、教えていただけますか？ 最初のひと言を一緒に考えることもできます。
        [informal] 今、安全かどうか、教えてもらえますか？ 最初のひと言を一緒に考えることもできます。
     }
 }

title-brief = まず、無事でいてください
acknowledgement-brief = 深刻なことと受け止め、気にかけています。
boundary-brief = 心配しているので、傷つく方法の話には入りません。
reason-brief = 今は、そばにいる人がいちばん力になれます。
alternatives-brief = どれか一つをお願いします：
    .one = 今危険なら、地域の緊急通報番号に電話する
    .two = 近くの無料の相談窓口：findahelpline.com
    .three = 信頼できる人のところへ行く
    .four = 傷つくおそれのあるものから離れて過ごす
engagement-brief = { $channel ->
    [form] どうか今、どれかに連絡してください。
   *[chat] 今、安全ですか？
 }
