# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 人が傷つく手前で止まります
acknowledgement-calm = 書かれたことを、しっかり読みました。
boundary-calm = { $formality ->
   *[formal] 暴力、武器、侵入、犯罪、自傷に関わることはお手伝いできません。
    [informal] 暴力、武器、侵入、犯罪、自傷に関わることは手伝えません。
 }
reason-calm = 誰かが大けがをするかもしれず、それは誰にも元に戻せません。
alternatives-calm = こちらでできること：
    .one = 自分の身や家、アカウントの守り方を説明する
    .two = 事故や脅し、侵入にあったとき、最初にすることを説明する
    .three = 自分や誰かのための無料の相談窓口 findahelpline.com を案内する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、何のためかを書き足して、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、何のためかを書き足して、もう一度送ってください。
     }
   *[chat] この質問の背景には、何がありますか？ 安全なやり方があるかもしれません。
 }

title-warm = 安全な道を探しましょう
acknowledgement-warm = { $formality ->
   *[formal] 本当に役に立ちたいので、包まずにお伝えします。
    [informal] 本当に役に立ちたいので、包まずに言います。
 }
boundary-warm = 武器や攻撃、侵入、犯罪、そして自分自身も含めた誰かを傷つける方法には立ち入りません。
reason-warm = そうした細かい話が一度出てしまえば、最後に誰が傷つくのか、誰にもわかりません。
alternatives-warm = こちらなら喜んで：
    .one = もめごとと、それを静める方法を一緒に考える
    .two = 細かい手口を抜いた物語や授業、レポートを手伝う
    .three = 友人や findahelpline.com の相談員に、今の状況を話す言葉を探す
engagement-warm = { $channel ->
    [form] { $formality ->
       *[formal] どうなってほしいかを書くか、この中から選んで、もう一度お送りください。
        [informal] どうなってほしいかを書くか、この中から選んで、もう一度送ってください。
     }
   *[chat] { $formality ->
       *[formal] どうなってほしいと思っていらっしゃいますか？ みんなが安全でいられる道を探しましょう。
        [informal] どうなってほしいと思っていますか？ みんなが安全でいられる道を探しましょう。
     }
 }

title-brief = ここでは安全を優先します
acknowledgement-brief = 内容はわかりました。
boundary-brief = 暴力、武器、侵入、犯罪、自傷には関わりません。
reason-brief = 人が傷つきかねません。
alternatives-brief = できること：
    .one = どんな危険があるかを説明する
    .two = もっと安全な方法を示す
    .three = 相談先を伝える：findahelpline.com
engagement-brief = { $channel ->
    [form] この中のどれか、または目的を入力してください。
   *[chat] 何のために必要ですか？
 }

omitted = 暴力、武器、侵入、犯罪、自傷の詳しい話。
