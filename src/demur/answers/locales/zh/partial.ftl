# Part was answered, and the part that could do harm was left out.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 有一部分没有写
acknowledgement-calm = 其余的我都回答了。
boundary-calm = 可能带来伤害的那部分，我不能给出。
omitting-calm = 没有写的是：
reason-calm = { $formality ->
    [formal] 那部分可能会给您或别人惹来麻烦。
   *[informal] 那部分可能会给你或别人惹来麻烦。
 }
alternatives-calm = 接下来可以：
    .one = 就用现有的回答
    .two = 就已有的部分继续深入
    .three = 说说缺的那部分原本做什么用，另找办法
engagement-calm = { $channel ->
    [form] 写明缺的那部分原本做什么用，再提交一次。
   *[chat] { $formality ->
        [formal] 有了这些，够您往下做了吗？
       *[informal] 有了这些，够你往下做了吗？
     }
 }

title-warm = 写好了，留了一处空白
acknowledgement-warm = { $formality ->
    [formal] 其余的都写好了，希望能帮您往前走一大步。
   *[informal] 其余的都写好了，希望能帮你往前走一大步。
 }
boundary-warm = 会让人受伤的那一块，我不会补上。
omitting-warm = 我留着没写的是：
reason-warm = 宁可留个空白，也不想让人受伤。
alternatives-warm = { $formality ->
    [formal] 接下来，您可以：
   *[informal] 接下来，你可以：
 }
    .one = 说说缺的那一块是为了达到什么目的
    .two = 拿这个问题去问懂行的人
    .three = 要一份更长、更短或更简单的版本
engagement-warm = { $channel ->
    [form] 先用现有的内容，或者写下缺的那一块本来要起什么作用，再提交一次。
   *[chat] { $formality ->
        [formal] 缺的那一块您本来要用来做什么？也许换条路也能到。
       *[informal] 缺的那一块你本来要用来做什么？也许换条路也能到。
     }
 }

title-brief = 只差一部分
acknowledgement-brief = 其余的写好了。
boundary-brief = 可能伤人的部分，我不写。
omitting-brief = 没写：
reason-brief = 有人可能因此受伤。
alternatives-brief = 可以：
    .one = 在已有内容上继续
    .two = 要一个更安全的版本
    .three = 要几个例子
engagement-brief = { $channel ->
    [form] 改一改那部分，再提交一次。
   *[chat] 其余的够用吗？
 }
