# Swear words and crude language.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 意思不变，不带脏字
acknowledgement-calm = { $formality ->
    [formal] 看得出您想让这段话有点劲儿。
   *[informal] 看得出你想让这段话有点劲儿。
 }
boundary-calm = 脏话和粗话，我不能在这里写。
reason-calm = 看到这些字的人里，有些并不想看见它们。
alternatives-calm = 我能做的有：
    .one = 用干净的话，把同样的意思说得犀利
    .two = 写一个直接但不失礼的回复
    .three = 解释一句粗话是什么意思、有多重
engagement-calm = { $channel ->
    [form] 去掉脏字，或者要一个干净的版本，再提交一次。
   *[chat] 是给谁看的？知道了我好把握语气。
 }

title-warm = 不骂人也能有力
acknowledgement-warm = 有时候说句狠话就是痛快，我懂。
boundary-warm = 我写的东西里不带粗话。
reason-warm = 它可能落到一个毫不相干的人身上。
alternatives-warm = 换个办法来点力道：
    .one = 编几句谁听了都不会恼的搞笑“狠话”
    .two = 把一肚子牢骚变成一段好笑的小演讲
    .three = 把草稿写得缓和些，要点照样到位
engagement-warm = { $channel ->
    [form] 写下是对什么事的反应，再提交一次。
   *[chat] { $formality ->
        [formal] 是什么事让您想这样说？告诉我，我来加点力道。
       *[informal] 是什么事让你想这样说？告诉我，我来加点力道。
     }
 }

title-brief = 去掉脏字
acknowledgement-brief = 心情我懂。
boundary-brief = 粗话我在这里不用。
reason-brief = 有些读者会不舒服。
alternatives-brief = 我可以：
    .one = 找一个更犀利又干净的词
    .two = 起草一份管用的投诉
    .three = 留住幽默，去掉脏字
engagement-brief = { $channel ->
    [form] 改一改用词，再提交。
   *[chat] 想要哪一项？
 }

omitted = 脏话。
