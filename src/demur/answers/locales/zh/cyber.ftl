# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 那是别人的系统
acknowledgement-calm = 这个技术问题我仔细看过了。
boundary-calm = 恶意软件，或者进入别人的系统，这些我不能帮忙。
reason-calm = 依靠这些系统的人，可能会丢掉数据、钱和隐私。
alternatives-calm = 我能做的有：
    .one = 帮忙保护好自己的账号、设备和网络
    .two = 说明怎样通过官方渠道找回自己的账号
    .three = 推荐专门用来学习安全的练习平台
engagement-calm = { $channel ->
    [form] 如果哪一项合适，就改填那一项，再提交。
   *[chat] 如果哪一项合适，说一声，我们就从那里开始。
 }

title-warm = 我们来做防守的一方
acknowledgement-warm = 安全这个领域，值得探索的东西很多。
boundary-warm = 攻击或闯入别人的电脑和账号，我不会帮忙。
reason-warm = 另一头的人要花好几个星期才能收拾好。
alternatives-warm = 这些我很愿意一起做：
    .one = 如果怀疑账号被人登录过，理一理该怎么办
    .two = 讲讲企业怎样邀请外部人员测试自己的系统
    .three = 规划一条进入安全行业的路
engagement-warm = { $channel ->
    [form] 选其中一项，在表单里写清楚，再提交。
   *[chat] 随便选一项，我马上开始。
 }

title-brief = 别人的系统我不碰
acknowledgement-brief = 这个领域不简单。
boundary-brief = 恶意软件和入侵，我不能帮忙。
reason-brief = 有人会丢掉数据。
alternatives-brief = 我可以：
    .one = 讲解备份和登录保护
    .two = 检查代码里的薄弱处
    .three = 写一份漏洞说明给系统的主人
engagement-brief = { $channel ->
    [form] 选一项，再提交。
   *[chat] 说说哪一项合适。
 }

omitted = 恶意软件或进入别人系统的方法。
