# Refused again in the same conversation.
# Language: Japanese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 答えは変わりません
acknowledgement-calm = まだ気にかかっているのが伝わってきます。
boundary-calm = この点への答えは、前と同じです。
reason-calm = これ以上時間を取らせるより、今はっきり言うほうがよいと思いました。
alternatives-calm = ここからできること：
    .one = このサービスで働く人と話す
    .two = 必要なことの、別の部分に進む
    .three = この話題で何ができるかの一覧を受け取る
engagement-calm = { $channel ->
    [form] サービスの運営者に連絡するか、内容を別のことに変えてください。
   *[chat] いちばん助けになるのはどれですか？
 }

title-warm = 考えは変わっていません
acknowledgement-warm = 二度も断られるのは、もどかしいものだと思います。
boundary-warm = その一点については、やはり手伝いません。
reason-warm = あいまいな返事を重ねるより、はっきり断るほうが誠実だと思うのです。
alternatives-warm = ここで立ち止まらないために：
    .one = 担当の人に連絡して、話し合う
    .two = 最初に困っていたことに戻る
    .three = まだ出ていない面から考える
engagement-warm = { $channel ->
    [form] 最初に困っていたことを書くか、担当の人に連絡してください。
   *[chat] 最初に困っていたことは何でしたか？ そこに戻りましょう。
 }

title-brief = 変わりはありません
acknowledgement-brief = 受け止めました。
boundary-brief = この点は、やはりできません。
reason-brief = あいまいにはしたくありません。
alternatives-brief = できること：
    .one = 人と話す
    .two = 別の話題に移る
    .three = ほかに何ができるかを聞く
engagement-brief = { $channel ->
    [form] 別のことを入力するか、サービスに連絡してください。
   *[chat] ほかに手伝えることはありますか？
 }
