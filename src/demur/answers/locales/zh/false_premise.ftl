# The question builds on something that isn't so.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 先理清一个细节
acknowledgement-calm = 这种说法很容易碰到。
boundary-calm = 有一点看上去不符合事实，我不能在它上面给出回答。
reason-calm = { $formality ->
    [formal] 要是顺着说下去，您可能会相信一件并不存在的事。
   *[informal] 要是顺着说下去，你可能会相信一件并不存在的事。
 }
alternatives-calm = 我能做的有：
    .one = 就目前所知，讲讲实际情况是怎样的
    .two = 推荐一个可以自己查证的来源
    .three = 回答背后真正的问题
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，或者写明想弄清楚什么，再提交一次。
   *[chat] { $formality ->
        [formal] 您原本想弄清楚什么？我们从那里开始。
       *[informal] 你原本想弄清楚什么？我们从那里开始。
     }
 }

title-warm = 好像有一点小误会
acknowledgement-warm = { $formality ->
    [formal] 您问得好，这样的误会谁都会有。
   *[informal] 你问得好，这样的误会谁都会有。
 }
boundary-warm = 其中有一处我不会顺着说，因为据我所知并不是那样。
reason-warm = { $formality ->
    [formal] 那样的回答听着没错，以后却会让您吃亏。
   *[informal] 那样的回答听着没错，以后却会让你吃亏。
 }
alternatives-warm = 接下来我可以：
    .one = 讲讲这种说法可能是怎么来的
    .two = 说说其中哪些对、哪些不对
    .three = 把出处那一段粘贴过来，我来读一读
engagement-warm = { $channel ->
    [form] 补充是在哪里看到的，或者选其中一项，再提交一次。
   *[chat] 是在哪里看到的？我很愿意一起看看。
 }

title-brief = 有一处好像不对
acknowledgement-brief = 值得一问。
boundary-brief = 这个问题所依据的一点，我无法确认。
reason-brief = { $formality ->
    [formal] 顺着说会误导您。
   *[informal] 顺着说会误导你。
 }
alternatives-brief = 我可以：
    .one = 对比两种说法
    .two = 介绍查证事实的地方
    .three = 按更正后的说法回答
engagement-brief = { $channel ->
    [form] 改正那一点，再提交。
   *[chat] 想要哪一项？
 }
