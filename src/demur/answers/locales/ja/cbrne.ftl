# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = あまりに多くの人が傷つきます
acknowledgement-calm = 大事な疑問の多い話題で、答えられるものもあります。
boundary-calm = 人に対して使われかねない爆発物、病原体、毒物、放射線の詳しい話はできません。
reason-calm = そうした情報が人を傷つけたい人の手に渡ると、一度に大勢が被害を受けます。
alternatives-calm = こちらでできること：
    .one = こうした兵器の歴史と、条約がどう抑えているかを説明する
    .two = 家にある薬品の安全な保管、扱い方、捨て方を説明する
    .three = 学校で習う範囲の化学や生物の勉強を手伝う
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 取り組んでいることを書き足すか、この中から選んで、もう一度お送りください。
        [informal] 取り組んでいることを書き足すか、この中から選んで、もう一度送ってください。
     }
   *[chat] どんなことに取り組んでいますか？ 安全に関わる面なら力になれます。
 }

title-warm = 安全な側にいましょう
acknowledgement-warm = こうしたことに興味や不安を持つのは、ふつうのことです。
boundary-warm = 爆弾や、化学・核・生物兵器の仕組みには立ち入りません。
reason-warm = たった一人が道を踏み外すだけで、大勢の人が家に帰れなくなります。
alternatives-warm = { $formality ->
   *[formal] こちらなら喜んで詳しくお話しします：
    [informal] こちらなら喜んで詳しく話します：
 }
    .one = 医師や救助隊がこうした事態にどう備えているかを説明する
    .two = 化学物質や放射線の警報が出たとき、家ですることを確認する
    .three = ある発見と、それに関わった人たちの話をする
engagement-warm = { $channel ->
    [form] 学校のためか、仕事か、心配ごとかを書いて、もう一度送信してください。
   *[chat] { $formality ->
       *[formal] 学校のためですか、仕事ですか、それとも心配ごとですか？ それに合わせてお話しします。
        [informal] 学校のためですか、仕事ですか、それとも心配ごとですか？ それに合わせて話します。
     }
 }

title-brief = 危険が大きすぎる話です
acknowledgement-brief = 引き込まれる話題ですね。
boundary-brief = 爆発物や大量破壊兵器のことは手伝えません。
reason-brief = 多くの人が亡くなりかねません。
alternatives-brief = できること：
    .one = 物質が規制される理由を説明する
    .two = 安全表示の読み方を説明する
    .three = 中毒のときの応急手当を挙げる
engagement-brief = { $channel ->
    [form] 一つ選んで、送り直してください。
   *[chat] どれが役に立ちそうですか？
 }

omitted = 大勢を傷つけかねない兵器や物質の詳しい話。
