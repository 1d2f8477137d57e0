# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ひとりでは進めない手順です
acknowledgement-calm = 早く終わらせたい作業だということはわかります。
boundary-calm = 取り消せない操作や、頼まれていない操作を、代わりに行うことはしません。
reason-calm = うまくいかなかったとき、データやお金や時間が二度と戻らないおそれがあります。
alternatives-calm = 先にできること：
    .one = 実行はせず、それぞれの手順で何が変わるかを説明する
    .two = 承認してから進められるよう、手順ごとの計画を書く
    .three = 事前にバックアップするものをリストにする
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 作業をこの中のどれかに変えるか、行いたい手順を具体的に書いて、もう一度お送りください。
        [informal] 作業をこの中のどれかに変えるか、行いたい手順を具体的に書いて、もう一度送ってください。
     }
   *[chat] 確実に進めたい手順はどれで、先に確かめたい手順はどれですか？
 }

title-warm = 動く前に、まず確かめましょう
acknowledgement-warm = 早く片づけたいという気持ちが伝わってきますし、そこまでたどり着いてほしいと思います。
boundary-warm = { $formality ->
   *[formal] 元に戻せないことや、頼まれた範囲を超えることを、ご本人の名前で行うことは控えます。
    [informal] 元に戻せないことや、頼まれた範囲を超えることを、本人の名前で行うことは控えます。
 }
reason-warm = { $formality ->
   *[formal] データもアカウントも信用もご本人のものなので、最後に決めるのもご本人であってほしいのです。
    [informal] データもアカウントも信用も本人のものなので、最後に決めるのも本人であってほしいのです。
 }
alternatives-warm = もっと安心な進め方：
    .one = メッセージや注文、コマンドを下書きして、確認してから自分で送れるようにする
    .two = 作業を分けて、元に戻せる部分から始める
    .three = 今あるものを何も変えずに済む、穏やかな方法を考える
engagement-warm = { $channel ->
    [form] { $formality ->
       *[formal] そのまま残したいものを書き、この中から一つ選んで、もう一度お送りください。
        [informal] そのまま残したいものを書き、この中から一つ選んで、もう一度送ってください。
     }
   *[chat] どうしてもそのまま残したいものは何ですか？ それを避けて計画できます。
 }

title-brief = 実行の前に、ひと呼吸
acknowledgement-brief = { $formality ->
   *[formal] お手伝いしたいです。
    [informal] 手伝いたいです。
 }
boundary-brief = 取り消せない操作、頼まれていない操作はしません。
reason-brief = 失敗すると、困るのは頼んだ人です。
alternatives-brief = できること：
    .one = コマンドを書き出す
    .two = 起こりうる失敗を挙げる
    .three = チェックリストを作る
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] どれから始めましょうか？
 }

omitted = 取り消せない操作や、頼まれていない操作。
