# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 舞台裏のことです
acknowledgement-calm = どう動いているのか気になるのは、もっともです。
boundary-calm = 隠れた設定や内部の思考は明かさず、元になるモデルを写し取る手伝いもしません。
reason-calm = それが出回ると、頼りにしている人たちに害を与える形で使われかねません。
alternatives-calm = こちらでできること：
    .one = こうしたアシスタントがどう組み立てられるかを、大まかに説明する
    .two = できることとできないことを伝える
    .three = ある答えの理由を、やさしい言葉で示す
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えて、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えて、もう一度送ってください。
     }
   *[chat] 何が気になったのでしょうか？ できるだけ答えたいと思います。
 }

title-warm = 中身の話は、あるところまで
acknowledgement-warm = 相手がどんなものか知ろうとするのは、よいことだと思います。
boundary-warm = 隠れた設定や考えの過程は内にとどめ、写しを作る手伝いもしません。
reason-warm = たくさんの人の仕事が詰まっていて、勝手に渡せるものではないのです。
alternatives-warm = こちらなら喜んで：
    .one = 答えをもう一度たどり、もとになった事実を示す
    .two = 誰でも研究できる公開モデルや論文を挙げる
    .three = 自分のアシスタントのための、よい指示文を書く手伝いをする
engagement-warm = { $channel ->
    [form] { $formality ->
       *[formal] 作っているものや確かめたいことを書くか、この中から選んで、もう一度お送りください。
        [informal] 作っているものや確かめたいことを書くか、この中から選んで、もう一度送ってください。
     }
   *[chat] { $formality ->
       *[formal] 何かを作ったり確かめたりしているところですか？ 少しお聞かせください。
        [informal] 何かを作ったり確かめたりしているところですか？ 少し教えてください。
     }
 }

title-brief = 内側は明かしません
acknowledgement-brief = 興味は歓迎です。
boundary-brief = 隠れた設定や思考は明かさず、写しも手伝いません。
reason-brief = 外に出ると、困る人がいます。
alternatives-brief = できること：
    .one = AI の学び方を説明する
    .two = 設定の役割を説明する
    .three = アシスタントの種類を比べる
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] いちばん気になるのは何ですか？
 }

omitted = 隠れた設定、内部の思考、モデルの内側の仕組み。
