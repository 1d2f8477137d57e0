# What this service does not cover; nothing more is known.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这不在我这里的范围内
acknowledgement-calm = { $formality ->
    [formal] 您的想法我看明白了。
   *[informal] 你的想法我看明白了。
 }
boundary-calm = 这项服务没有涵盖的事，我在这里帮不上。
reason-calm = 提供这项服务的人，当初是照着别的用途来设计的。
alternatives-calm = 我在这里能做的有：
    .one = 其中属于这里的部分，可以先做
    .two = 说说可能在哪里找到帮助
    .three = 介绍我是用来帮什么忙的
engagement-calm = { $channel ->
    [form] 改成其中一项再提交一次，或者直接问提供这项服务的人。
   *[chat] { $formality ->
        [formal] 哪一部分对您最要紧？也许这里有合适的。
       *[informal] 哪一部分对你最要紧？也许这里有合适的。
     }
 }

title-warm = 这里不是最合适的地方
acknowledgement-warm = 先来这里试试，也很合理。
boundary-warm = 超出这项服务用途的事，我做不了。
reason-warm = { $formality ->
    [formal] 您值得由更擅长的人来帮。
   *[informal] 你值得由更擅长的人来帮。
 }
alternatives-warm = { $formality ->
    [formal] 不让您空手而归，我可以：
   *[informal] 不让你空手而归，我可以：
 }
    .one = 简单说说这类事情一般由谁来做
    .two = 把任务拆开，看看哪些适合在这里做
    .three = 把需求写下来，好带到别处去问
engagement-warm = { $channel ->
    [form] 补一句想达到什么目的再提交，或者写信给提供这项服务的人。
   *[chat] { $formality ->
        [formal] 再说说想达到什么目的，我给您指个合适的方向。
       *[informal] 再说说想达到什么目的，我给你指个合适的方向。
     }
 }

title-brief = 这里不涵盖
acknowledgement-brief = 问一问很正常。
boundary-brief = 这项服务以外的事，我帮不上。
reason-brief = 它是为别的需要而设的。
alternatives-brief = 我可以：
    .one = 列出这里能做的
    .two = 回答相近的问题
    .three = 指出更合适的去处
engagement-brief = { $channel ->
    [form] 选一项，再提交。
   *[chat] 哪一项有用？
 }

omitted = 这项服务没有涵盖的内容。
