# It cannot be done from here: no access, no tool, no such sense.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ここからは手が届きません
acknowledgement-calm = できたら便利ですよね。
boundary-calm = つながっていないツールやアカウント、データが必要な作業はできません。
reason-calm = 無理に答えると作り話になり、それを頼りにさせてしまいます。
alternatives-calm = こちらでできること：
    .one = 貼り付けられた文章を使って作業する
    .two = 自分で進められるよう、手順を書き出す
    .three = 必要なものを、そのままコピーできる形で下書きする
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 文章や数字を入力欄に入れるか、この中のどれかに変えて、もう一度お送りください。
        [informal] 文章や数字を入力欄に入れるか、この中のどれかに変えて、もう一度送ってください。
     }
   *[chat] { $formality ->
       *[formal] ここに貼り付けられるものは、何かお手元にありますか？
        [informal] ここに貼り付けられるものは、何か手元にありますか？
     }
 }

title-warm = できるなら、やりたいところです
acknowledgement-warm = それができれば、どれだけ時間が浮くかよくわかります。
boundary-warm = 必要なファイルやサイト、機器、最新のデータに触れることができません。
reason-warm = できたふりをすれば、いちばん困る場面でそれがわかることになります。
alternatives-warm = 近いところまでは行けます：
    .one = 見えるものや聞こえるものを言葉にして、意味を一緒に考える
    .two = どんな種類のツールならできるのかを聞く
    .three = 作業中に気をつける点のリストを受け取る
engagement-warm = { $channel ->
    [form] { $formality ->
       *[formal] どんな結果が必要かを書くか、この中から選んで、もう一度お送りください。
        [informal] どんな結果が必要かを書くか、この中から選んで、もう一度送ってください。
     }
   *[chat] どんな結果になるとうれしいですか？ その中でできる部分を探しましょう。
 }

title-brief = ここではできません
acknowledgement-brief = いい考えです。
boundary-brief = この作業に使うツールや権限がありません。
reason-brief = 作り話の結果では、役に立ちません。
alternatives-brief = できること：
    .one = 作業の計画を立てる
    .two = 手順書のひな形を作る
    .three = できあがったものを確認する
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] どれにしましょうか？
 }

omitted = 持っていないツールや権限、データが必要な部分。
