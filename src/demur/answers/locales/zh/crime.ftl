# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 会有人为此付出代价
acknowledgement-calm = 背后也许有真实的难处。
boundary-calm = 诈骗、偷窃、毒品买卖、武器或躲避警察，这些我都不能帮忙。
reason-calm = 别人会因此失去钱财、健康或安宁，却从没有人问过他们。
alternatives-calm = 我能做的有：
    .one = 说明遇到这类案子，警察和法院会怎么做
    .two = 为欠债或手头紧的日子做一份计划
    .three = 想想怎么回绝拉人入伙的人
engagement-calm = { $channel ->
    [form] 如果哪一项有用，就用它换掉原来的内容，再提交。
   *[chat] 哪一项有用，说一声，我就从那里开始。
 }

title-warm = 也许有代价更小的路
acknowledgement-warm = { $formality ->
    [formal] 生活有时会把人逼到墙角，我不会因为这样一问就看低您。
   *[informal] 生活有时会把人逼到墙角，我不会因为这样一问就看低你。
 }
boundary-warm = 骗局、赃物、毒品和枪支，我不会帮忙。
reason-warm = 另一头也是活生生的人，会受伤、受惊，或者丢了钱。
alternatives-warm = 这些我很愿意做：
    .one = 讲讲戒瘾援助是怎么回事，第一次谈话会聊什么
    .two = 一起规划怎么找工作、找补助或正规的贷款
    .three = 把自己这一边的经过写下来，交给律师或咨询机构看
engagement-warm = { $channel ->
    [form] 选最贴近现在处境的一项，写上它再提交。
   *[chat] { $formality ->
        [formal] 哪一项最贴近您现在的处境？
       *[informal] 哪一项最贴近你现在的处境？
     }
 }

title-brief = 这件事我不参与
acknowledgement-brief = { $formality ->
    [formal] 也许您正承受着压力。
   *[informal] 也许你正承受着压力。
 }
boundary-brief = 诈骗、偷窃、毒品、武器，我都不能帮忙。
reason-brief = 会有别人受伤害。
alternatives-brief = 我可以：
    .one = 讲讲怎么防骗
    .two = 说明毒品对健康的危害
    .three = 拟好向法律援助提的问题
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 说一项，我们就开始。
 }

omitted = 与诈骗、偷窃、毒品或武器有关的帮助。
