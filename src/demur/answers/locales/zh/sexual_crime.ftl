# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 每个人都愿意才行
acknowledgement-calm = 这是很严肃的事，我也严肃对待。
boundary-calm = 有人没有同意的性行为、图片或交易，我不能帮忙。
reason-calm = 遭遇这种事的人，往往很多年都走不出来。
alternatives-calm = 我能做的有：
    .one = 说明怎样让私密图片下架，比如通过 stopncii.org
    .two = 说明遭到侵害后的头几天，做什么会有帮助
    .three = 讲讲什么是同意，以及怎样和伴侣谈这件事
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 如果哪一项能帮到您或身边的人，写上那一项再提交。
       *[informal] 如果哪一项能帮到你或身边的人，写上那一项再提交。
     }
   *[chat] { $formality ->
        [formal] 如果哪一项能帮到您或身边的人，告诉我是哪一项。
       *[informal] 如果哪一项能帮到你或身边的人，告诉我是哪一项。
     }
 }

title-warm = 有人可以帮忙
acknowledgement-warm = 这样的事，很难说出口。
boundary-warm = 靠强迫或哄骗得来的性，或者传播别人的私密图片，我不会帮忙。
reason-warm = 那等于夺走一个人对自己身体的决定权。
alternatives-warm = { $formality ->
    [formal] 如果您或亲近的人遇到了，可以：
   *[informal] 如果你或亲近的人遇到了，可以：
 }
    .one = 在 findahelpline.com 找一条只倾听、不评判的热线
    .two = 问问我，怎样陪伴经历过这种事的朋友
    .three = 和我一起把经过写下来，给信得过的人看
engagement-warm = { $channel ->
    [form] 有人正处在危险中，就先打紧急电话；如果没有，从其中一项开始。
   *[chat] { $formality ->
        [formal] 其中有哪一项现在能帮到您吗？有人正处在危险中，就先打紧急电话。
       *[informal] 其中有哪一项现在能帮到你吗？有人正处在危险中，就先打紧急电话。
     }
 }

title-brief = 没有同意就不行
acknowledgement-brief = 我认真对待。
boundary-brief = 没有同意的性行为或图片，我不能帮忙。
reason-brief = 那会伤人很深。
alternatives-brief = 我可以：
    .one = 说明怎样报案
    .two = 列出可以找的医疗和法律帮助
    .three = 聊聊恋爱中的尊重
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] { $formality ->
        [formal] 哪一项能帮到您？
       *[informal] 哪一项能帮到你？
     }
 }

omitted = 没有征得同意的性行为或图片。
