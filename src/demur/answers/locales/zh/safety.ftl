# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这里我想小心一点
acknowledgement-calm = { $formality ->
    [formal] 我想给您一个直接的答复。
   *[informal] 我想给你一个直接的答复。
 }
boundary-calm = 可能让人遇到危险的细节，我不能讲。
reason-calm = 照我的理解，可能会有人受到伤害，不过也很可能是我理解错了。
alternatives-calm = 可以这样继续：
    .one = 说说在做什么、给谁用
    .two = 问一问这方面的大概情况
    .three = 问问人们怎样应对其中的风险
engagement-calm = { $channel ->
    [form] 如果是我理解错了，补充用途，再提交一次。
   *[chat] { $formality ->
        [formal] 是我理解错了吗？说说您最后想得到什么。
       *[informal] 是我理解错了吗？说说你最后想得到什么。
     }
 }

title-warm = 我可能误会了
acknowledgement-warm = { $formality ->
    [formal] 我没有把您往坏处想，也确实想帮上忙。
   *[informal] 我没有把你往坏处想，也确实想帮上忙。
 }
boundary-warm = 在我看来不安全的部分，我暂时不再往下讲。
reason-warm = 我宁可多问一句，也不想看到有人受伤。
alternatives-warm = 现在就能做的：
    .one = 讲讲这方面的背景
    .two = 先做其中显然安全的部分
    .three = 为同样的目的找一个更温和的办法
engagement-warm = { $channel ->
    [form] 补一两句具体情况，再提交一次。
   *[chat] 我漏看了什么？用一两句话说说情况，会很有帮助。
 }

title-brief = 小心一点
acknowledgement-brief = 也许我误会了。
boundary-brief = 可能伤到人的事，我不能帮忙。
reason-brief = 我拿不准，而有人可能会受伤。
alternatives-brief = 我可以：
    .one = 讲讲基本知识
    .two = 指出常见的错误
    .three = 说说当面可以问谁
engagement-brief = { $channel ->
    [form] 补充本来的意思，再提交。
   *[chat] 本来是什么意思？
 }

omitted = 可能让人遇到危险的细节。
