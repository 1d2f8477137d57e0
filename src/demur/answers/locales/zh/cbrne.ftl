# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 会伤到太多人
acknowledgement-calm = 这个话题里有不少值得一谈的问题，有一些我可以回答。
boundary-calm = 能用来伤人的爆炸物、病菌、毒物或辐射，细节我不能提供。
reason-calm = 这样的细节一旦落到想伤人的人手里，一下子就会伤到一大群人。
alternatives-calm = 我能做的有：
    .one = 讲讲这类武器的历史，以及国际条约怎样约束它们
    .two = 说明家用化学品怎样安全存放、使用和处理
    .three = 辅导中学程度的化学或生物功课
engagement-calm = { $channel ->
    [form] 补充说明在做什么，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 您在做什么？安全这方面我可以帮忙。
       *[informal] 你在做什么？安全这方面我可以帮忙。
     }
 }

title-warm = 我们留在安全的这一边
acknowledgement-warm = 对这类事情好奇，或者有些担心，都很正常。
boundary-warm = 炸弹以及化学、核、细菌武器是怎么做成的，我不会去讲。
reason-warm = 只要有一个人某天失了控，就会有很多人再也回不了家。
alternatives-warm = 这些我很愿意细讲：
    .one = 医生和救援队怎样为这类事件做准备
    .two = 遇到化学品或辐射警报时，在家该做些什么
    .three = 某项科学发现和背后那些人的故事
engagement-warm = { $channel ->
    [form] 写明是为了学习、工作，还是因为担心什么，再提交一次。
   *[chat] 是为了学习、工作，还是因为担心什么？告诉我，我就照着来讲。
 }

title-brief = 太危险，不能讲
acknowledgement-brief = 这话题确实吸引人。
boundary-brief = 爆炸物和大规模杀伤性武器，我不能帮忙。
reason-brief = 可能有很多人丧命。
alternatives-brief = 我可以：
    .one = 说明某些物质为什么受管制
    .two = 解读安全标签
    .three = 列出中毒后的急救步骤
engagement-brief = { $channel ->
    [form] 选一项，再提交一次。
   *[chat] 哪一项有用？
 }

omitted = 可能伤害许多人的武器或物质的细节。
