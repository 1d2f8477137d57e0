# Copyright: copying protected text, code, images, brands.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = それは作った人のものです
acknowledgement-calm = その作品を手元に置きたくなるのもわかります。
boundary-calm = 他の人の保護された作品を、長く書き写すことはできません。
reason-calm = 作った人がその収入で暮らしていることもあり、写しが出回るとそれが減ってしまいます。
alternatives-calm = こちらでできること：
    .one = 自分の言葉で要約する
    .two = 自分らしいスタイルの新しい作品を手伝う
    .three = 似た作品を借りる、買う、許諾を得る方法を説明する
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 内容をこの中のどれかに変えるか、使い道を書いて、もう一度お送りください。
        [informal] 内容をこの中のどれかに変えるか、使い道を書いて、もう一度送ってください。
     }
   *[chat] 何に使うものですか？ 要約や新しい作品で間に合うかもしれません。
 }

title-warm = 自分だけのものを作りましょう
acknowledgement-warm = 心に響くものを選びましたね。
boundary-warm = 他の人が作った歌、文章、絵、コード、ロゴを、そのまま写して渡すことはしません。
reason-warm = 何か月も何年もかけた人に、何も返らなくなってしまいます。
alternatives-warm = こちらなら楽しくできそうです：
    .one = 一、二行を取り上げて、どこがよいのかを話す
    .two = 同じ雰囲気で、物語は独自の新作を構想する
    .three = 自由に使える許諾の仕組みと、そうした作品の探し方を説明する
engagement-warm = { $channel ->
    [form] どこが好きで何を作りたいかを書いて、もう一度送信してください。
   *[chat] いちばん好きなのはどこですか？ そこから作っていきましょう。
 }

title-brief = 作った人がいます
acknowledgement-brief = 手にしたくなる作品ですね。
boundary-brief = 保護された作品を長々とは写せません。
reason-brief = 作った人が損をします。
alternatives-brief = できること：
    .one = 短く引用する
    .two = 引用のルールを説明する
    .three = 許可を求める手紙を下書きする
engagement-brief = { $channel ->
    [form] 使い方を足して、送り直してください。
   *[chat] どう使う予定ですか？
 }

omitted = 他の人の保護された作品の写し。
