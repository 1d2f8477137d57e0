# Code that would work against systems or accounts of others.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 不写针对别人的代码
acknowledgement-calm = 有现成的代码，确实能省不少时间。
boundary-calm = 针对别人的系统或账号的代码，我不能写。
reason-calm = 用着这些系统的人，可能因此丢掉数据、钱或账号。
alternatives-calm = 我能做的有：
    .one = 审查或调试自己写的程序
    .two = 修好薄弱的地方，再加一个测试防止它再出现
    .three = 搭一个实验环境，在自己的机器上试
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，或者贴上自己的代码，再提交一次。
   *[chat] 这段代码要做什么？会在哪里运行？
 }

title-warm = 我们做点别的
acknowledgement-warm = { $formality ->
    [formal] 看得出您认真想过这个程序要做什么。
   *[informal] 看得出你认真想过这个程序要做什么。
 }
boundary-warm = 没有得到别人同意，就去动他们的机器或数据，这样的程序我不会写，也不会补完。
reason-warm = 总得有人在另一头收拾残局。
alternatives-warm = 这些我很乐意做：
    .one = 写一条规则，一有这类程序运行就发出警报
    .two = 写代码，通过官方接口收集数据
    .three = 给软件开发方写一份说明，讲清发现的漏洞
engagement-warm = { $channel ->
    [form] 写下最终想实现什么，选其中一项，再提交一次。
   *[chat] 用的是哪种语言？最终想实现什么？
 }

title-brief = 这段代码不写
acknowledgement-brief = 任务我看到了。
boundary-brief = 针对别人系统或账号的代码，我不写。
reason-brief = 受损失的是那边的人。
alternatives-brief = 我可以：
    .one = 给出更安全的写法
    .two = 讲解一道练习题
    .three = 看一份异常的日志
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 现在写到哪一步了？
 }

omitted = 针对别人的系统或账号的代码。
