# Code that would work against systems or accounts of others.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 人に害が及ぶコードは書きません
acknowledgement-calm = できあがったコードがあれば時間が浮くのはわかります。
boundary-calm = 他の人のシステムやアカウントに害が及ぶコードは書けません。
reason-calm = それを使っている人たちが、データやお金、ログインする手段を失いかねません。
alternatives-calm = こちらでできること：
    .one = 自分のプログラムを点検したり、デバッグしたりする
    .two = 弱い箇所を直し、直ったままにするテストを加える
    .three = 自分の機器で試せる実験環境を用意する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、自分のコードを貼り付けて、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、自分のコードを貼り付けて、もう一度送ってください。
     }
   *[chat] そのコードで何をしたくて、どこで動かす予定ですか？
 }

title-warm = 別のものを作りましょう
acknowledgement-warm = { $formality ->
   *[formal] このプログラムに何をさせたいか、よく考えてこられましたね。
    [informal] このプログラムに何をさせたいか、よく考えてきましたね。
 }
boundary-warm = 同意していない人の機器やデータに手を出すプログラムは、書くことも仕上げることもしません。
reason-warm = 向こう側では、誰かが後始末に追われることになります。
alternatives-warm = こちらなら喜んで：
    .one = そうしたプログラムが動いたときに警報を出すルールを書く
    .two = 公式の窓口（API）からデータを集めるコードを書く
    .three = 見つけた欠陥を、ソフトの作り手に知らせる文を下書きする
engagement-warm = { $channel ->
    [form] { $formality ->
       *[formal] 最終的に何を動かしたいかを書き、この中から選んで、もう一度お送りください。
        [informal] 最終的に何を動かしたいかを書き、この中から選んで、もう一度送ってください。
     }
   *[chat] { $formality ->
       *[formal] どの言語をお使いで、最終的に何を動かしたいですか？
        [informal] どの言語を使っていて、最終的に何を動かしたいですか？
     }
 }

title-brief = このコードは書きません
acknowledgement-brief = 何をしたいかはわかりました。
boundary-brief = 他の人のシステムやアカウントを狙うコードは書きません。
reason-brief = そこにいる人が損害を受けます。
alternatives-brief = できること：
    .one = より安全な書き方を示す
    .two = 練習問題を解説する
    .three = 気になるログを読む
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] 今どこまでできていますか？
 }

omitted = 他の人のシステムやアカウントに害が及ぶコード。
