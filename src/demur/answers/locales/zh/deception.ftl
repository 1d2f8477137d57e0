# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 那样会骗到人
acknowledgement-calm = { $formality ->
    [formal] 看得出这件事对您关系重大。
   *[informal] 看得出这件事对你关系重大。
 }
boundary-calm = 骗局、假证明，或者冒充别人，这些我不能帮忙。
reason-calm = 信以为真的人，会赔上钱、时间或者信任。
alternatives-calm = 我能做的有：
    .one = 把同样的意思坦率写出来，用自己的名字
    .two = 讲解常见的骗术，好提醒身边的人
    .three = 列出可以为这件事收集哪些真实的凭据
engagement-calm = { $channel ->
    [form] 写下希望达到什么目的，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望达到什么目的？我们找一条坦荡的路。
       *[informal] 你希望达到什么目的？我们找一条坦荡的路。
     }
 }

title-warm = 这件事可以大大方方地做
acknowledgement-warm = 老实办事好像走不通的时候，确实让人泄气。
boundary-warm = 用假名字、假文件或编出来的说法去蒙别人，我不会帮忙。
reason-warm = 知道真相的那一刻很伤人，被骗过的人也更难相信下一个人。
alternatives-warm = { $formality ->
    [formal] 让我这样来帮您：
   *[informal] 让我这样来帮你：
 }
    .one = 用真实的理由，去争取需要的东西
    .two = 向对方解释空档、拖延或失误，不遮不掩
    .three = 写一篇谁也不会当真的恶搞
engagement-warm = { $channel ->
    [form] 写写是什么挡住了路，再提交一次。
   *[chat] 是什么挡住了路？告诉我，我们来解决它。
 }

title-brief = 不用假身份
acknowledgement-brief = { $formality ->
    [formal] 您想把事情办成，我明白。
   *[informal] 你想把事情办成，我明白。
 }
boundary-brief = 骗局和造假，我不能帮忙。
reason-brief = 会有人上当。
alternatives-brief = 我可以：
    .one = 找出骗局的迹象
    .two = 列出受骗后的步骤
    .three = 做一份清楚标明的样本
engagement-brief = { $channel ->
    [form] 改一改，再提交一次。
   *[chat] 怎样才算解决了？
 }

omitted = 造假、骗局或冒充别人。
