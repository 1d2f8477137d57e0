# Attacks on people for who they are.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我不会贬低一群人
acknowledgement-calm = { $formality ->
    [formal] 看得出您对这件事感受很强烈。
   *[informal] 看得出你对这件事感受很强烈。
 }
boundary-calm = 因为出身或身份去攻击、贬低别人，我不能帮忙。
reason-calm = 这样的话，会让人在自己的街上、学校或单位里提心吊胆。
alternatives-calm = 我能做的有：
    .one = 用好的论据批评一个决定、一个党派或一种观点
    .two = 讲讲某种偏见从哪里来，人们又是怎样回应的
    .three = 公正地写一个群体，尖锐的问题也可以写进去
engagement-calm = { $channel ->
    [form] 改成引发这件事的起因，或者选其中一项，再提交一次。
   *[chat] 是什么引起的？告诉我，我们为它找到合适的话。
 }

title-warm = 说说到底出了什么事
acknowledgement-warm = { $formality ->
    [formal] 如果有什么让您生气或害怕，我想听一听。
   *[informal] 如果有什么让你生气或害怕，我想听一听。
 }
boundary-warm = 因为别人来自哪里、信什么、爱谁就去针对他们，我不会做。
reason-warm = 感受最深的，往往是从没伤害过谁的人。
alternatives-warm = 我想这样帮忙：
    .one = 把对某个人或某件事的怒气写清楚
    .two = 回应一条充满敌意的帖子，又不火上浇油
    .three = 想一个公道的问题，去问问那个群体里的人
engagement-warm = { $channel ->
    [form] 把经过写下来，再提交一次。
   *[chat] { $formality ->
        [formal] 您遇到了什么事？可以从那里说起。
       *[informal] 你遇到了什么事？可以从那里说起。
     }
 }

title-brief = 不针对人
acknowledgement-brief = { $formality ->
    [formal] 看得出这件事让您很不好受。
   *[informal] 看得出这件事让你很不好受。
 }
boundary-brief = 因为身份去辱骂别人，我不能帮忙。
reason-brief = 那会让人害怕。
alternatives-brief = 我可以：
    .one = 讲讲一场冲突的来龙去脉
    .two = 核实关于某个群体的说法
    .three = 起草一份公道的投诉
engagement-brief = { $channel ->
    [form] 写写发生了什么，再提交。
   *[chat] 发生了什么？
 }

omitted = 因为身份而对别人的攻击。
