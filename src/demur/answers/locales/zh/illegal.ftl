# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这可能会闹上法庭
acknowledgement-calm = 也许事情还有我在这里看不到的一面。
boundary-calm = 可能算作犯罪的事，我不能帮忙。
reason-calm = 可能有人因此受害，参与的人也可能要站上法庭。
alternatives-calm = 我能做的有：
    .one = 用通俗的话讲讲法律在某方面是怎么规定的
    .two = 列出可以拿去问律师或咨询机构的问题
    .three = 为背后的难题找一条合法的出路
engagement-calm = { $channel ->
    [form] 如果哪一项合适，就用它换掉原来的内容，再提交。
   *[chat] 如果哪一项合适，说一声，我就开始。
 }

title-warm = 找一条更好的出路
acknowledgement-warm = { $formality ->
    [formal] 我不知道您为什么会走到这一步，也不会评判您。
   *[informal] 我不知道你为什么会走到这一步，也不会评判你。
 }
boundary-warm = 不过，凡是可能构成犯罪的事，我不会搭手。
reason-warm = 这样的事，会让人失去积蓄、安全或自由。
alternatives-warm = 我很愿意帮忙：
    .one = 有人逼着做什么的时候，想想怎么说不
    .two = 欠债、缺钱或纠纷，一步一步理清楚
    .three = 为去法律援助机构谈话做准备
engagement-warm = { $channel ->
    [form] 选最贴近的一项，填进表单，再提交。
   *[chat] 选最贴近的一项，我们从那里开始。
 }

title-brief = 这件事我不参与
acknowledgement-brief = { $formality ->
    [formal] 也许您并不想伤害谁。
   *[informal] 也许你并不想伤害谁。
 }
boundary-brief = 可能算犯罪的事，我不能帮忙。
reason-brief = 别人会为此付出代价。
alternatives-brief = 我可以：
    .one = 讲讲有哪些权利
    .two = 说明到哪里报案
    .three = 构思一部犯罪小说
engagement-brief = { $channel ->
    [form] 改提交其中一项。
   *[chat] 说说想要哪一项。
 }

omitted = 可能算作犯罪的步骤。
