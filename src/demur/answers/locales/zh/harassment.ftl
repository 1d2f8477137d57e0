# Bullying, insults, wearing a person down.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我不会跟着踩一脚
acknowledgement-calm = { $formality ->
    [formal] 听起来有人惹您难受了。
   *[informal] 听起来有人惹你难受了。
 }
boundary-calm = 辱骂别人、一点点把人压垮，这些我不能帮忙。
reason-calm = 这样的话留在人心里的时间，比那一刻长得多。
alternatives-calm = 我可以帮忙：
    .one = 写一段话，说清楚什么让人不舒服、希望怎么改变
    .two = 划清界限，或者和这个人拉开距离
    .three = 把对方做过的事记下来，写明日期和事实
engagement-calm = { $channel ->
    [form] 改成想平静地对对方说的话，再提交一次。
   *[chat] 对方做了什么？愿意的话，我们从那里说起。
 }

title-warm = { $formality ->
    [formal] 您的感受值得被听见
   *[informal] 你的感受值得被听见
 }
acknowledgement-warm = { $formality ->
    [formal] 您也许完全有理由生气。
   *[informal] 你也许完全有理由生气。
 }
boundary-warm = 欺负或者恐吓别人，我不会帮忙。
reason-warm = { $formality ->
    [formal] 那会伤到对方，多半也会让您自己的处境更糟。
   *[informal] 那会伤到对方，多半也会让你自己的处境更糟。
 }
alternatives-warm = 这些也许更管用：
    .one = 写一封态度坚决、过一周也不会后悔的信
    .two = 计划一次谈话，单独谈或请个中间人
    .three = 写一段只给自己看的话，把气都倒出来
engagement-warm = { $channel ->
    [form] 补充希望对方听了之后怎么做，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望对方听了之后怎么做？
       *[informal] 你希望对方听了之后怎么做？
     }
 }

title-brief = 话会留下痕迹
acknowledgement-brief = { $formality ->
    [formal] 看得出您受够了。
   *[informal] 看得出你受够了。
 }
boundary-brief = 欺负人、骂人的话，我不能帮忙。
reason-brief = 这种话会一直留在心里。
alternatives-brief = 我可以：
    .one = 用两句话写清不满
    .two = 说明怎么屏蔽或举报
    .three = 想想谁能出面
engagement-brief = { $channel ->
    [form] 补充希望改变什么，再提交。
   *[chat] 希望改变什么？
 }

omitted = 对某个人的辱骂和攻击。
