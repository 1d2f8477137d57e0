# Advice on somebody's own case that a professional has to give.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这种情况要请专业人士看
acknowledgement-calm = 做决定之前想先有个明确的答案，这很自然。
boundary-calm = 针对个人具体情况的专业意见，我给不了。
reason-calm = 能看到全部情况的人，会留意到我在这里看不见的地方。
alternatives-calm = 我能做的有：
    .one = 用通俗的话讲讲这类事情一般怎么处理
    .two = 列出可以向专业人士请教的问题
    .three = 把已知的情况整理成一份简短的说明，方便带去咨询
engagement-calm = { $channel ->
    [form] 可以把内容改成其中一项，或者只问一般情况，再提交一次。
   *[chat] 要做的是什么决定？目前了解到哪些情况？
 }

title-warm = 这件事值得请行家看一看
acknowledgement-warm = 独自面对这样的选择不容易，我想帮上忙。
boundary-warm = 个人的事该由懂行的人看过再给建议，我不会代替他们。
reason-warm = { $formality ->
    [formal] 万一我说错了，承担后果的会是您。
   *[informal] 万一我说错了，承担后果的会是你。
 }
alternatives-warm = 下一步可以轻松一点：
    .one = 一起弄清楚该找哪一类专业人士
    .two = 说说常见的几种选择，以及各自的好处
    .three = 解释信件或报告里难懂的词
engagement-warm = { $channel ->
    [form] 写下哪一项有用，再补一点背景，然后重新提交。
   *[chat] { $formality ->
        [formal] 您最放心不下的是什么？告诉我，我们一点一点理清楚。
       *[informal] 你最放心不下的是什么？告诉我，我们一点一点理清楚。
     }
 }

title-brief = 还是问专业人士好
acknowledgement-brief = 问得有道理。
boundary-brief = 我不为个人情况提供专业意见。
reason-brief = 要能看到细节的人才能判断。
alternatives-brief = 我可以：
    .one = 说说专业人士会看哪些方面
    .two = 起草一封咨询信
    .three = 介绍哪类地方可能有免费咨询
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 哪一项有用？
 }

omitted = 针对个人情况、要由专业人士给出的意见。
