# Physical harm to people or animals, threats, gore.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 希望谁都不受伤
acknowledgement-calm = 这个话题很沉重，我认真看过了。
boundary-calm = 伤害人或动物的方法，我不能帮忙。
reason-calm = 伤害没法收回，身边的人也会背负好多年。
alternatives-calm = 我能做的有：
    .one = 一起谈谈某个冲突，想想怎么让它冷下来
    .two = 如果受到威胁，计划一下怎么去到安全的地方
    .three = 写一个场景，让人看到暴力对人意味着什么
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，或者补充背后的原因，再提交一次。
   *[chat] { $formality ->
        [formal] 背后是什么事？如果有人让您害怕，我们就从那里说起。
       *[informal] 背后是什么事？如果有人让你害怕，我们就从那里说起。
     }
 }

title-warm = 先让火气降下来
acknowledgement-warm = { $formality ->
    [formal] 如果您现在很生气或害怕，那真的不好受。
   *[informal] 如果你现在很生气或害怕，那真的不好受。
 }
boundary-warm = 威胁别人，或者伤害任何一个生命，我不会帮忙。
reason-warm = 总有人要承受那份痛，事情也很少会因此变好。
alternatives-warm = 让我换个方式帮忙：
    .one = 练一练，怎么应对一场可能会吵起来的谈话
    .two = 写一条划清界限、但不带威胁的消息
    .three = 说说家里或单位里不太平时，哪里能找到帮助
engagement-warm = { $channel ->
    [form] 写下发生了什么、希望改变什么，再提交一次。
   *[chat] 最近发生了什么？告诉我，我们找一条走得通的路。
 }

title-brief = 谁都不要受伤
acknowledgement-brief = 我仔细看过了。
boundary-brief = 伤害人或动物的事，我不能帮忙。
reason-brief = 会有人为此受苦。
alternatives-brief = 我可以：
    .one = 讲讲正当防卫的法律
    .two = 列出受到威胁后的步骤
    .three = 写一个不血腥的场景
engagement-brief = { $channel ->
    [form] 补充背后的原因，再提交。
   *[chat] 背后是什么事？
 }

omitted = 伤害人或动物的细节。
