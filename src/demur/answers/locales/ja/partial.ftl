# Part was answered, and the part that could do harm was left out.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 一部を省きました
acknowledgement-calm = ほかの部分には答えました。
boundary-calm = { $formality ->
   *[formal] 人に害が及びかねない部分はお出しできません。
    [informal] 人に害が及びかねない部分は出せません。
 }
omitting-calm = 省いたもの：
reason-calm = { $formality ->
   *[formal] その部分は、ご本人やほかの誰かを困らせるおそれがあります。
    [informal] その部分は、本人やほかの誰かを困らせるおそれがあります。
 }
alternatives-calm = この先の進め方：
    .one = 今ある答えをそのまま使う
    .two = 答えた部分をもっと詳しく聞く
    .three = 省いた部分が何のためだったかを伝え、別の方法を探す
engagement-calm = { $channel ->
    [form] { $formality ->
       *[formal] 省いた部分が何のためだったかをフォームに書いて、もう一度お送りください。
        [informal] 省いた部分が何のためだったかをフォームに書いて、もう一度送ってください。
     }
   *[chat] ほかの部分で、目的に届きそうですか？
 }

title-warm = 一か所空けて、できました
acknowledgement-warm = ほかは仕上げました。これで大きく進めるとよいのですが。
boundary-warm = 誰かがけがをしかねない一片は、加えません。
omitting-warm = 手元にとどめたもの：
reason-warm = 誰かを傷つけるくらいなら、空白を残すほうを選びます。
alternatives-warm = ここからは、次のことができます：
    .one = 空いた部分の先にある目的を説明する
    .two = その点をその道で働く人に聞く
    .three = ほかの部分を、長く、短く、または簡単にしてもらう
engagement-warm = { $channel ->
    [form] 今ある内容で進めるか、空いた部分で何をしたかったかを書いて、もう一度送信してください。
   *[chat] 空いた部分は何に必要でしたか？ 別の道からたどり着けるかもしれません。
 }

title-brief = 一部を除いて答えました
acknowledgement-brief = ほかは済みました。
boundary-brief = 害が及びかねない部分は入れません。
omitting-brief = 省いた点：
reason-brief = 誰かがけがをしかねません。
alternatives-brief = できること：
    .one = 残りをもとに進める
    .two = もっと安全な形を頼む
    .three = 例を頼む
engagement-brief = { $channel ->
    [form] その部分を変えて、送り直してください。
   *[chat] ほかの部分で足りますか？
 }
