# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这一步我不会擅自做
acknowledgement-calm = { $formality ->
    [formal] 我知道您想把这件事办完。
   *[informal] 我知道你想把这件事办完。
 }
boundary-calm = 无法撤回的操作，或者没人交代过的操作，我不会代做。
reason-calm = 一旦出错，数据、金钱或时间可能就再也找不回来。
alternatives-calm = 可以先做这些：
    .one = 先不动手，逐步说明每一步会改变什么
    .two = 写一份分步计划，确认之后再执行
    .three = 列出事先要备份的东西
engagement-calm = { $channel ->
    [form] 把任务改成其中一项，或者写明具体要做哪几步，再提交一次。
   *[chat] 哪几步已经确定？哪几步想先看一看？
 }

title-warm = 先看清楚，再动手
acknowledgement-warm = { $formality ->
    [formal] 看得出您想早点了结这件事，我也想帮您做到。
   *[informal] 看得出你想早点了结这件事，我也想帮你做到。
 }
boundary-warm = { $formality ->
    [formal] 撤不回来的事，或者超出您交代范围的事，我不会以您的名义去做。
   *[informal] 撤不回来的事，或者超出你交代范围的事，我不会以你的名义去做。
 }
reason-warm = { $formality ->
    [formal] 数据、账号和名声都是您的，最后由您说了算。
   *[informal] 数据、账号和名声都是你的，最后由你说了算。
 }
alternatives-warm = 更稳妥的办法有：
    .one = { $formality ->
        [formal] 把消息、订单或命令先拟好，由您检查后自己发出
       *[informal] 把消息、订单或命令先拟好，由你检查后自己发出
     }
    .two = 把任务拆开，先做能撤回的部分
    .three = 想一个更温和、什么都不用删改的办法
engagement-warm = { $channel ->
    [form] 写下哪些东西要保持原样，选其中一项，再提交一次。
   *[chat] 哪些东西一定要保持原样？我们可以绕开它们来安排。
 }

title-brief = 动手之前先停一下
acknowledgement-brief = 很乐意帮忙。
boundary-brief = 撤不回或没交代过的操作，我不做。
reason-brief = { $formality ->
    [formal] 出了错，受损失的是您。
   *[informal] 出了错，受损失的是你。
 }
alternatives-brief = 我可以：
    .one = 把命令写出来
    .two = 指出哪里可能出错
    .three = 准备一份检查清单
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 先从哪一项开始？
 }

omitted = 无法撤回或没有交代过的操作。
