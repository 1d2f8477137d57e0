# Advice on somebody's own case that a professional has to give.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 専門家に見てもらいたい件です
acknowledgement-calm = 動く前にはっきりした答えがほしくなるのは、自然なことです。
boundary-calm = 個人の事情に立ち入った専門的な助言はできません。
reason-calm = 事情の全体を見られる人なら、ここからでは見えない点にも気づけるからです。
alternatives-calm = こちらでできること：
    .one = 似たような件がふつうどう進むのかを、やさしい言葉で説明する
    .two = 専門家に聞きたいことをリストにする
    .three = 今わかっていることを、相談に持っていける短いメモにまとめる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、一般的な質問にして、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、一般的な質問にして、もう一度送ってください。
     }
   *[chat] { $formality ->
       *[formal] 何を決める必要があり、今どこまでおわかりですか？
        [informal] 何を決めようとしていて、今どこまでわかっていますか？
     }
 }

title-warm = 詳しい人の目で見てもらいましょう
acknowledgement-warm = ひとりでこうした選択に向き合うのは大変ですから、力になりたいと思います。
boundary-warm = 実際に事情を見られる専門家の代わりは務めません。
reason-warm = もし間違っていたら、その結果を背負うのは相談した本人です。
alternatives-warm = 次の一歩を軽くするために：
    .one = どんな専門家に合う問題なのかを整理する
    .two = よくある選択肢と、それぞれの良い点を見ていく
    .three = 届いた手紙や報告書の難しい言葉を説明する
engagement-warm = { $channel ->
    [form] どれが役に立ちそうかを、簡単な背景と一緒に書いて、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] いちばん気がかりなのは何ですか？ お聞かせいただければ、少しずつ整理していけます。
        [informal] いちばん気がかりなのは何ですか？ 話してもらえれば、少しずつ整理していけます。
     }
 }

title-brief = 専門家向けの件です
acknowledgement-brief = もっともな疑問です。
boundary-brief = 個人の件への専門的な助言はしません。
reason-brief = 細かい事情を見られる人が必要です。
alternatives-brief = できること：
    .one = 専門家が見る点を説明する
    .two = 相談の文面を下書きする
    .three = 無料で相談できそうな場所を挙げる
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] どれが役に立ちそうですか？
 }

omitted = 個人の事情について、専門家にしかできない助言。
