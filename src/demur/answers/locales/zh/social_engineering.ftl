# Getting somebody to give away access, money or secrets.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 不靠花招取得信任
acknowledgement-calm = { $formality ->
    [formal] 听起来这件事对您关系很大。
   *[informal] 听起来这件事对你关系很大。
 }
boundary-calm = 套出别人的密码、钱或秘密，这样的话术我不能帮忙。
reason-calm = 最后吃亏的，是那个只想帮一把的人。
alternatives-calm = 我能做的有：
    .one = 讲解常见的套路，让自己和团队心里有数
    .two = 写一条坦率的消息，说明身份和需要
    .three = 说明拿回权限的正规途径
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，或者补充用途，再提交一次。
   *[chat] { $formality ->
        [formal] 您需要的东西，谁能点头？我们想想怎么坦率地去问。
       *[informal] 你需要的东西，谁能点头？我们想想怎么坦率地去问。
     }
 }

title-warm = 坦率地开口问
acknowledgement-warm = 时间紧、压力大的时候，什么出路看着都行。
boundary-warm = 即便如此，骗取权限、钱或秘密的事，我不会帮忙。
reason-warm = 它靠的是催得人来不及想，事后的损失却要对方来扛。
alternatives-warm = 想摆脱困境，还有别的路：
    .one = 写信给负责人，说明为什么急
    .two = 如果自己上了当，想想先做什么
    .three = 计划一次团队事先同意的演练
engagement-warm = { $channel ->
    [form] 写下压力从哪里来，或者选其中一项，再提交一次。
   *[chat] 如果今天办不成，会怎么样？我们从这里说起。
 }

title-brief = 对人坦诚
acknowledgement-brief = 听起来压力很大。
boundary-brief = 靠假装来换取权限、钱或秘密，我不帮忙。
reason-brief = 损失会落到别人身上。
alternatives-brief = 我可以：
    .one = 讲讲怎样核实来电人
    .two = 起草一份诚恳的请求
    .three = 建议更安全的登录方式
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] { $formality ->
        [formal] 哪一项能帮您缓一缓？
       *[informal] 哪一项能帮你缓一缓？
     }
 }

omitted = 套取权限、金钱或秘密的话术。
