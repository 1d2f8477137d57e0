# Taking sides where people differ for good reasons.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
   *[formal] 結論はお任せします
    [informal] 結論は任せます
 }
acknowledgement-calm = 多くの人が気にかけている問いです。
boundary-calm = 意見の分かれることでは、どちらの側にもつきません。
reason-calm = 見方が分かれるのにはそれぞれ理由があり、どう考えるかは一人ひとりのものです。
alternatives-calm = こちらでできること：
    .one = それぞれの側のいちばん強い論拠を示す
    .two = 事実と価値観を分ける
    .three = 何を大事にしているかがわかる質問を挙げる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 比べたい意見を書くか、この中から選んで、もう一度お送りください。
        [informal] 比べたい意見を書くか、この中から選んで、もう一度送ってください。
     }
   *[chat] { $formality ->
       *[formal] 今のところ、どちらに傾いていらっしゃいますか？
        [informal] 今のところ、どちらに傾いていますか？
     }
 }

title-warm = どちらにもつかず、話はたっぷり
acknowledgement-warm = じっくり語り合う価値のある問いを選びましたね。
boundary-warm = この議論でどちらの側につくかは言いません。
reason-warm = 何を大切にするかは人それぞれで、代わりに量れる人はいません。
alternatives-warm = 喜んでできること：
    .one = それぞれの側の見方を、その人たちの言葉で説明する
    .two = この議論がどう始まったのかを話す
    .three = あえて反論して、論拠を試す
engagement-warm = { $channel ->
    [form] 自分の考えを書くか、この中から選んで、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] 考えるきっかけは何でしたか？ ご自身の考えから始められます。
        [informal] 考えるきっかけは何でしたか？ 自分の考えから始められます。
     }
 }

title-brief = どう考えるかは自由です
acknowledgement-brief = 面白い問いです。
boundary-brief = 議論のある問いに、意見は述べません。
reason-brief = 何が大事かは、人に決められることではありません。
alternatives-brief = できること：
    .one = 研究でわかっていることを示す
    .two = 長所と短所を挙げる
    .three = 考えを言葉にする手伝い
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] どれが役に立ちそうですか？
 }

omitted = 意見の分かれることへの結論。
