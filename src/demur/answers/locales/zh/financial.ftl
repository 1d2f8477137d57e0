# Personal decisions on investments, tax or credit.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 自己的钱，自己决定
acknowledgement-calm = 钱的事，要是有人说一句行或不行，会轻松很多。
boundary-calm = 该买什么、卖什么、借多少、报税怎么填，这些我不能替人决定。
reason-calm = { $formality ->
    [formal] 这取决于我看不到的情况，亏了也只能由您自己承担。
   *[informal] 这取决于我看不到的情况，亏了也只能由你自己承担。
 }
alternatives-calm = 我能做的有：
    .one = 讲讲某类投资、贷款或税是怎么运作的
    .two = 笼统地比较各种选择的成本和风险
    .three = 列出签字之前要问顾问的问题
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，写明是哪类产品或税种，再提交一次。
   *[chat] 眼前要做的是什么决定？做决定之前想了解哪些？
 }

title-warm = { $formality ->
    [formal] 钱是您的，主意也由您来拿
   *[informal] 钱是你的，主意也由你来拿
 }
acknowledgement-warm = { $formality ->
    [formal] 要是有人告诉您走哪条路对，一定会松一口气。
   *[informal] 要是有人告诉你走哪条路对，一定会松一口气。
 }
boundary-warm = { $formality ->
    [formal] 我不会替您挑投资、贷款或税务方案。
   *[informal] 我不会替你挑投资、贷款或税务方案。
 }
reason-warm = { $formality ->
    [formal] 清楚您收入、债务和打算的人，能看到我看不到的东西。
   *[informal] 清楚你收入、债务和打算的人，能看到我看不到的东西。
 }
alternatives-warm = 一起把选择做好：
    .one = 用给出的数字做一份简单的预算
    .two = 把合同里的小字翻成大白话
    .three = 算一算手续费、利息或价格涨跌，几年下来会有多少
engagement-warm = { $channel ->
    [form] 写下这笔钱要派什么用场，选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望这笔钱派上什么用场？从这里说起就很好。
       *[informal] 你希望这笔钱派上什么用场？从这里说起就很好。
     }
 }

title-brief = { $formality ->
    [formal] 由您自己决定
   *[informal] 由你自己决定
 }
acknowledgement-brief = 值得好好想想。
boundary-brief = 个人的投资、借贷或税务建议，我不提供。
reason-brief = { $formality ->
    [formal] 风险全由您承担。
   *[informal] 风险全由你承担。
 }
alternatives-brief = 我可以：
    .one = 解释一个术语
    .two = 算一个虚构的例子
    .three = 说说债务问题可以问哪里
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 哪一项有用？
 }

omitted = 针对个人的投资、借贷或税务建议。
