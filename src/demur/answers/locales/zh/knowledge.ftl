# It is not known, not known here, or not known yet.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这个我不知道
acknowledgement-calm = 要是有个答案，确实很好。
boundary-calm = 问到的那些事实，我给不出来，因为我不知道。
reason-calm = { $formality ->
    [formal] 如果我瞎猜，您可能会把错的东西当成依据。
   *[informal] 如果我瞎猜，你可能会把错的东西当成依据。
 }
alternatives-calm = 我能做的有：
    .one = 讲讲我在这方面知道的
    .two = 推荐可以去查的地方、可以去问的人
    .three = 根据粘贴进来的资料来回答
engagement-calm = { $channel ->
    [form] 补上一份资料，或者改成其中一项，再提交一次。
   *[chat] 手边有资料吗？我们可以一起看。
 }

title-warm = 我只能靠猜
acknowledgement-warm = 想知道这个很自然，我也真想答得上来。
boundary-warm = 没有事实作依据，我不会编一个答案出来。
reason-warm = { $formality ->
    [formal] 您也许要靠它办事，不该只拿到一个猜测。
   *[informal] 你也许要靠它办事，不该只拿到一个猜测。
 }
alternatives-warm = 这些也许更有帮助：
    .one = 说明答案取决于哪些因素
    .two = 想几个好用的搜索词
    .three = 分清哪些已有定论，哪些还没有
engagement-warm = { $channel ->
    [form] 写下答案要用在哪里，或者选其中一项，再提交一次。
   *[chat] 答案要用在哪里？也许有其中一部分就够了。
 }

title-brief = 超出我知道的
acknowledgement-brief = 好问题。
boundary-brief = 回答它所需的事实，我没有。
reason-brief = { $formality ->
    [formal] 答错了会耽误您。
   *[informal] 答错了会耽误你。
 }
alternatives-brief = 我可以：
    .one = 把问题缩小一些
    .two = 起草一封给专家的信
    .three = 帮忙判断查到的答案
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 哪部分最要紧？
 }

omitted = 我不知道的事实。
