# Personal decisions on investments, tax or credit.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 自分のお金についての選択です
acknowledgement-calm = お金のことは、はっきり「はい」か「いいえ」がもらえると楽になるものです。
boundary-calm = 何を買い、売り、いくら借り、税金をどう申告するかは決められません。
reason-calm = { $formality ->
   *[formal] ここから見えない事情で変わるうえ、損が出れば背負うのはご本人です。
    [informal] ここから見えない事情で変わるうえ、損が出れば背負うのは本人です。
 }
alternatives-calm = こちらでできること：
    .one = ある種の投資やローン、税金の仕組みを説明する
    .two = 選択肢の費用とリスクを、一般的に比べる
    .three = 契約の前に、相談員や専門家に聞くことを挙げる
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変え、商品や税の種類を書いて、もう一度お送りください。
        [informal] 内容をこの中のどれかに変え、商品や税の種類を書いて、もう一度送ってください。
     }
   *[chat] どんな決断を前にしていて、その前に何を知っておきたいですか？
 }

title-warm = 自分のお金だから、自分で決める
acknowledgement-warm = どちらが正しいか聞けたら、どんなにほっとするかと思います。
boundary-warm = 投資やローン、節税の方法を、代わりに選ぶことはしません。
reason-warm = 収入や借り入れ、これからの予定を知る人なら、ここで見落とすことも見えます。
alternatives-warm = よい選び方のために：
    .one = もらった数字で簡単な家計表を作る
    .two = 契約の細かい字を、わかりやすい言葉にする
    .three = 手数料や利息、値動きが何年かでどう積み上がるかを示す
engagement-warm = { $channel ->
    [form] 何のためのお金かを書き、一つ選んで、もう一度送信してください。
   *[chat] このお金で何をかなえたいですか？ そこから始めるのがよさそうです。
 }

title-brief = { $formality ->
   *[formal] ご本人が決めることです
    [informal] 本人が決めることです
 }
acknowledgement-brief = じっくり考えたいことですね。
boundary-brief = 個人の投資、借り入れ、税金の助言はしません。
reason-brief = { $formality ->
   *[formal] リスクはすべてご本人が負うからです。
    [informal] リスクはすべて本人が負うからです。
 }
alternatives-brief = できること：
    .one = 用語を説明する
    .two = 架空の例で計算してみる
    .three = 借金の相談先を挙げる
engagement-brief = { $channel ->
    [form] この中のどれかを入力してください。
   *[chat] どれが役に立ちそうですか？
 }

omitted = 個人の投資、借り入れ、税金についての助言。
