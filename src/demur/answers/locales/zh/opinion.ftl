# Taking sides where people differ for good reasons.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] 结论留给您来下
   *[informal] 结论留给你来下
 }
acknowledgement-calm = 这个问题，很多人都放在心上。
boundary-calm = 各人看法不同的事，我不站队。
reason-calm = { $formality ->
    [formal] 大家看法不一，各有各的道理，怎么选由您决定。
   *[informal] 大家看法不一，各有各的道理，怎么选由你决定。
 }
alternatives-calm = 我能做的有：
    .one = 把每一方最有力的理由摆出来
    .two = 把事实和价值判断分开
    .three = 列几个问题，看看自己在意的是什么
engagement-calm = { $channel ->
    [form] 写出想比较的几种看法，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 您目前偏向哪一边？
       *[informal] 你目前偏向哪一边？
     }
 }

title-warm = 不站队，但有很多可聊
acknowledgement-warm = { $formality ->
    [formal] 您挑的这个问题，很值得好好聊一聊。
   *[informal] 你挑的这个问题，很值得好好聊一聊。
 }
boundary-warm = 这场争论里我会站哪一边，我不会说。
reason-warm = { $formality ->
    [formal] 每个人看重的东西不一样，没有谁能替您掂量。
   *[informal] 每个人看重的东西不一样，没有谁能替你掂量。
 }
alternatives-warm = 这些我很乐意做：
    .one = 用各方自己的话，讲讲他们怎么看
    .two = 讲讲这场争论是怎么来的
    .three = 专挑反面的理由，检验一下自己的论点
engagement-warm = { $channel ->
    [form] 写下自己的看法，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 是什么让您想到这个？可以从您自己的看法说起。
       *[informal] 是什么让你想到这个？可以从你自己的看法说起。
     }
 }

title-brief = { $formality ->
    [formal] 由您来定
   *[informal] 由你来定
 }
acknowledgement-brief = 有意思的问题。
boundary-brief = 有争议的问题，我不发表看法。
reason-brief = { $formality ->
    [formal] 您最清楚自己看重什么。
   *[informal] 你最清楚自己看重什么。
 }
alternatives-brief = 我可以：
    .one = 看看研究怎么说
    .two = 列出利弊
    .three = 帮忙把观点写清楚
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 哪一项有用？
 }

omitted = 对见仁见智的事下的结论。
