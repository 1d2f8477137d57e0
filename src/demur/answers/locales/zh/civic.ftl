# False facts about voting, manipulation in politics.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这可能会误导选民
acknowledgement-calm = { $formality ->
    [formal] 看得出您关心公共事务。
   *[informal] 看得出你关心公共事务。
 }
boundary-calm = 传播有关投票的假消息，或在政治上哄骗别人，这些我不能帮忙。
reason-calm = 有人可能因此错过投票，或者照着假消息投了票。
alternatives-calm = 我能做的有：
    .one = 说明投票的流程，以及日期该问哪个机构
    .two = 写一篇有力的演讲或传单，署上自己的名字
    .three = 根据提供的原文，把各位候选人的说法并排列出来
engagement-calm = { $channel ->
    [form] 改成一份愿意署名的内容，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望大家知道什么？我们用事实来说。
       *[informal] 你希望大家知道什么？我们用事实来说。
     }
 }

title-warm = 光明正大地争取支持
acknowledgement-warm = 在意身边的事怎么管，是件好事。
boundary-warm = 误导选民，或者假造民意，我不会做。
reason-warm = 人们上过一次当，往往就再也不信任何投票了。
alternatives-warm = 想带来改变，这些我可以帮忙：
    .one = 用平和的语气回应一则选举谣言
    .two = 给候选人、报社或选举机构写信
    .three = 策划一次动员投票的活动，投给谁都行
engagement-warm = { $channel ->
    [form] 写下希望看到什么改变，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望看到什么改变？告诉我，我帮您把道理讲清楚。
       *[informal] 你希望看到什么改变？告诉我，我帮你把道理讲清楚。
     }
 }

title-brief = 投票的事要讲实话
acknowledgement-brief = { $formality ->
    [formal] 看得出这件事对您很重要。
   *[informal] 看得出这件事对你很重要。
 }
boundary-brief = 误导选民的事，我不能帮忙。
reason-brief = 有人可能因此白丢一票。
alternatives-brief = 我可以：
    .one = 说明怎么计票
    .two = 解释选票上的议题
    .three = 核实一个说法
engagement-brief = { $channel ->
    [form] 改一改，再提交。
   *[chat] 最想说的是哪一点？
 }

omitted = 有关投票或政治的虚假、误导性说法。
