# A person will look at it; what the user gets meanwhile.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 人が確認します
acknowledgement-calm = 書かれたことを、しっかり読みました。
boundary-calm = この質問にはここだけで答えず、先に人が確認します。
reason-calm = こちらでは見落とすことも、人なら考え合わせることができます。
alternatives-calm = その間にできること：
    .one = 事情をわかってもらうのに役立つことを書き留める
    .two = 別の質問に進む
    .three = 誰かが危険なら、地域の緊急通報番号に電話する
engagement-calm = { $channel ->
    [form] もう一度送る必要はありません。フォームは別の質問に使えます。
   *[chat] { $formality ->
       *[formal] お待ちの間に、ほかに手伝えることはありますか？
        [informal] 待っている間に、ほかに手伝えることはありますか？
     }
 }

title-warm = 別の人の目でも見てもらいます
acknowledgement-warm = 大切なことなのだと伝わってきます。
boundary-warm = 答えをひとりでは決めず、人に引き継ぎました。
reason-warm = ここでは、早く答えるよりも、きちんと答えることのほうが大事です。
alternatives-warm = 確認が済むまでに：
    .one = 聞かれそうな書類や日付、名前をそろえる
    .two = どうなればよいかを書き出す
    .three = 待てない状況なら、地域の救急や警察を頼る
engagement-warm = { $channel ->
    [form] ここでほかにすることはありません。よければ、書いた内容を手元に残しておいてください。
   *[chat] それまでに、要点を一緒に整理しましょうか？
 }

title-brief = 人に任せたい件です
acknowledgement-brief = 読みました。
boundary-brief = 答えは人に任せます。
reason-brief = 人のほうが全体を見られます。
alternatives-brief = できること：
    .one = 文章を保存しておく
    .two = 要点をリストにする
    .three = 危険なら、地域の緊急通報番号に電話する
engagement-brief = { $channel ->
    [form] 今はこれで大丈夫です。
   *[chat] ほかに何かできますか？
 }
