# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = 找人说说话
retry = 继续说

title-calm = { $formality ->
    [formal] 您不用一个人面对
   *[informal] 你不用一个人面对
 }
acknowledgement-calm = { $formality ->
    [formal] 您写下的话，不论说的是自己还是身边的人，我都认真看待。
   *[informal] 你写下的话，不论说的是自己还是身边的人，我都认真看待。
 }
boundary-calm = { $formality ->
    [formal] 会让人受伤的方法，我不会谈，我希望您平平安安。
   *[informal] 会让人受伤的方法，我不会谈，我希望你平平安安。
 }
reason-calm = { $formality ->
    [formal] 此刻，一个能听见您声音的人，能做的比屏幕上的字更多。
   *[informal] 此刻，一个能听见你声音的人，能做的比屏幕上的字更多。
 }
alternatives-calm = 现在可以做的：
    .one = 如果眼下就有危险，拨打当地的紧急电话
    .two = 在 findahelpline.com 找一条离自己近的免费求助热线
    .three = 给信得过的人打个电话，或者去身边坐一坐，把写在这里的话告诉对方
    .four = 离可能造成伤害的东西远一些
engagement-calm = { $channel ->
    [form] 请现在就联系其中一个。如果觉得不安全，先打紧急电话。
   *[chat] { $formality ->
        [formal] 您此刻安全吗？难受的是您自己，还是您在乎的人？
       *[informal] 你此刻安全吗？难受的是你自己，还是你在乎的人？
     }
 }

title-warm = { $formality ->
    [formal] 您愿意写出来，这很好
   *[informal] 你愿意写出来，这很好
 }
acknowledgement-warm = { $formality ->
    [formal] 您写的这些听上去很沉重，我不想一带而过。
   *[informal] 你写的这些听上去很沉重，我不想一带而过。
 }
boundary-warm = { $formality ->
    [formal] 我不会谈伤害身体的方法；我在乎您，想陪您撑过眼前这一会儿。
   *[informal] 我不会谈伤害身体的方法；我在乎你，想陪你撑过眼前这一会儿。
 }
reason-warm = 再强烈的痛苦也会有缓下来的时候，在那之前有个人在身边会好受些。
alternatives-warm = 现在能做的一小步：
    .one = 如果自己或别人有生命危险，马上拨打当地的紧急电话
    .two = 在 findahelpline.com 选一条本国的免费热线，告诉对方想找人说说话
    .three = 请朋友或家人过来，或者在电话里一直陪着
    .four = 把可能弄伤自己的东西先交给别人保管一阵子
engagement-warm = { $channel ->
    [form] 请选其中一项，现在就做，哪怕一时不知道怎么开口。
   *[chat] { $formality ->
        [formal] 能告诉我您现在安全吗？第一句话怎么说，我可以陪您一起想。
       *[informal] 能告诉我你现在安全吗？第一句话怎么说，我可以陪你一起想。
     }
 }

title-brief = { $formality ->
    [formal] 您的平安最要紧
   *[informal] 你的平安最要紧
 }
acknowledgement-brief = 这听起来很严重，我很在意。
boundary-brief = { $formality ->
    [formal] 伤害身体的方法我不谈，因为我在乎您好不好。
   *[informal] 伤害身体的方法我不谈，因为我在乎你好不好。
 }
reason-brief = { $formality ->
    [formal] 身边有个人，此刻最能帮到您。
   *[informal] 身边有个人，此刻最能帮到你。
 }
alternatives-brief = 请做其中一件：
    .one = 眼下有危险，拨打当地的紧急电话
    .two = 联系附近的免费热线：findahelpline.com
    .three = 去找信得过的人
    .four = 远离可能造成伤害的东西
engagement-brief = { $channel ->
    [form] 请现在就联系其中一个。
   *[chat] { $formality ->
        [formal] 您现在安全吗？
       *[informal] 你现在安全吗？
     }
 }
