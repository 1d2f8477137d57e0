# Something of ours failed; nothing is wrong with the request.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = こちら側の問題です
acknowledgement-calm = こちらに届いたものに、おかしな点はありません。
boundary-calm = 今は答えを出すことができません。
reason-calm = こちらの確認の仕組みが一つ動いていないためで、書かれた内容とは関係ありません。
alternatives-calm = こんなことができます：
    .one = 一、二分待ってから、もう一度試す
    .two = 書いたものが消えないよう、このまま開いておく
    .three = 続くようなら、サービスの運営者に知らせる
engagement-calm = { $channel ->
    [form] 一分ほど待って、そのままもう一度送信してください。
   *[chat] 少し後で、もう一度試してみませんか？
 }

title-warm = ここで不具合が起きました
acknowledgement-warm = 途中で止められるのは、いらだたしいものだと思います。
boundary-warm = サービスの一部が止まっていて、答えを仕上げられません。
reason-warm = 誰も確かめていないものを渡すより、少し待ってもらうほうがよいと考えました。
alternatives-warm = 戻るまでの間に：
    .one = 先に別のことをして、後でまた来る
    .two = 答えがなくても進められる部分に取り組む
    .three = あれば、サービスのヘルプページを見る
engagement-warm = { $channel ->
    [form] 変える必要はありません。少ししてから、そのまま送り直してください。
   *[chat] 少ししてから、もう一度試しましょうか？ そのまま送ってもらえれば大丈夫です。
 }

title-brief = 少し時間をください
acknowledgement-brief = 書かれた内容に問題はありません。
boundary-brief = 今は答えられません。
reason-brief = こちらの不具合で待ってもらっています。
alternatives-brief = それまでに：
    .one = 文章をコピーしておく
    .two = ページやアプリを読み込み直す
    .three = 聞かれたときのために、時刻を控える
engagement-brief = { $channel ->
    [form] 少ししてから、もう一度送ってください。
   *[chat] 少し後でまた試せますか？
 }
