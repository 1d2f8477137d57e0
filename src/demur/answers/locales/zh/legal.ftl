# What a lawyer has to judge.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 要由律师来判断
acknowledgement-calm = 法律上的事没有着落，什么都不好安排。
boundary-calm = 个人的案子，我不能下判断，也不能说会有什么结果。
reason-calm = 一个小小的事实，或者错过一个日期，结果就可能完全不同。
alternatives-calm = 我能做的有：
    .one = 用通俗的话讲讲某方面的法律是怎么运作的
    .two = 列出见律师之前要准备的材料和日期
    .three = 说说哪里可以找到免费或低收费的法律援助
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，有期限的话写上，再提交一次。
   *[chat] 有快到的期限吗？我们先从它需要的东西开始。
 }

title-warm = 这件事该让律师看看
acknowledgement-warm = 纠纷和公函都很磨人，想要一个干脆的答案，我能理解。
boundary-warm = { $formality ->
    [formal] 我不会充当律师，告诉您在自己的案子里该怎么做。
   *[informal] 我不会充当律师，告诉你在自己的案子里该怎么做。
 }
reason-warm = { $formality ->
    [formal] 各地的法律不一样，走错一步可能赔上您的钱或权利。
   *[informal] 各地的法律不一样，走错一步可能赔上你的钱或权利。
 }
alternatives-warm = 让我分担一点：
    .one = 把经过按顺序理好，方便律师阅读
    .two = 解释合同或信件里的某个条款通常是什么意思
    .three = 起草一封客气的信，请对方说明情况
engagement-warm = { $channel ->
    [form] 用几句话写下经过，选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 简单说说，发生了什么？我们把它整理好，给为您提供意见的人看。
       *[informal] 简单说说，发生了什么？我们把它整理好，给为你提供意见的人看。
     }
 }

title-brief = 这要找律师
acknowledgement-brief = 想问的原因我明白。
boundary-brief = 个人案件的法律意见，我不提供。
reason-brief = 一个细节就可能改变一切。
alternatives-brief = 我可以：
    .one = 说明通常的步骤
    .two = 准备好问律师的问题
    .three = 整理笔记
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 哪一项有用？
 }

omitted = 对个人案件的法律意见。
