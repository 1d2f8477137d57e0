# Somebody could get hurt; nothing more is known.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我想谨慎一些
acknowledgement-calm = { $formality ->
    [formal] 看得出您想要一个实在的回答，我就直说了。
   *[informal] 看得出你想要一个实在的回答，我就直说了。
 }
boundary-calm = 可能会让人受伤的细节，我不能提供。
reason-calm = 万一出了差错，有人可能要带着伤过一辈子。
alternatives-calm = 我能做的有：
    .one = 讲讲有哪些风险，人们怎样保证安全
    .two = 为真正想做到的事找一个更安全的办法
    .three = 说说可以问谁，比如医生、有经验的专业人员或安全管理部门
engagement-calm = { $channel ->
    [form] 选其中一项换掉原来的内容，或者补充用途，再提交一次。
   *[chat] { $formality ->
        [formal] 您想做成什么？能帮的部分我很愿意帮。
       *[informal] 你想做成什么？能帮的部分我很愿意帮。
     }
 }

title-warm = 找一个更安全的办法
acknowledgement-warm = { $formality ->
    [formal] 您写的内容我看过了，也认真对待。
   *[informal] 你写的内容我看过了，也认真对待。
 }
boundary-warm = 凡是可能让人受伤的做法，我不会写出来。
reason-warm = 有时候几句话就能让人住进医院，我不希望任何人这样。
alternatives-warm = 还有很多我乐意做的：
    .one = 讲讲常见的意外是怎么发生的，又怎样避免
    .two = 理一理急救的步骤，以及什么时候该呼救
    .three = 写故事或教案，不用那些危险的细节也能写好
engagement-warm = { $channel ->
    [form] 写一句为什么想知道，再提交一次。
   *[chat] { $formality ->
        [formal] 告诉我这个问题从何而来，我找一个适合您的办法。
       *[informal] 告诉我这个问题从何而来，我找一个适合你的办法。
     }
 }

title-brief = 希望大家都平安
acknowledgement-brief = 我听到了。
boundary-brief = 会让人受伤的事，我不能帮忙。
reason-brief = 伤了就没法重来。
alternatives-brief = 我可以：
    .one = 比较更安全的工具或方法
    .two = 讲解警示标志和标签
    .three = 概述这方面的历史
engagement-brief = { $channel ->
    [form] 补充用途，再提交。
   *[chat] 是做什么用的？
 }

omitted = 可能会让人受伤的细节。
