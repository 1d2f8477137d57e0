# A person will look at it; what the user gets meanwhile.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 会有人来看这件事
acknowledgement-calm = { $formality ->
    [formal] 您写的内容我认真看过了。
   *[informal] 你写的内容我认真看过了。
 }
boundary-calm = 这个问题我不单独回答，会先由一位工作人员来看。
reason-calm = 有些我会漏掉的东西，人能掂量出来。
alternatives-calm = 在这期间，可以：
    .one = 记下有助于别人了解情况的内容
    .two = 先问别的问题
    .three = 如果有人处在危险中，拨打当地的紧急电话
engagement-calm = { $channel ->
    [form] 不用再提交一次。表单可以用来问别的问题。
   *[chat] 等待的时候，还有别的事要我帮忙吗？
 }

title-warm = 我请人再看一眼
acknowledgement-warm = { $formality ->
    [formal] 看得出这件事对您很重要。
   *[informal] 看得出这件事对你很重要。
 }
boundary-warm = 我不会一个人决定怎么回答，已经转给真人来看。
reason-warm = 在这件事上，答得对比答得快更要紧。
alternatives-warm = 在有人看之前，可以：
    .one = 准备好可能会问到的材料、日期或姓名
    .two = 写下怎样的结果算好
    .three = 如果等不了，就联系当地的紧急救援机构
engagement-warm = { $channel ->
    [form] 这里不用再做什么了。愿意的话，可以把写的内容留一份。
   *[chat] 趁这段时间，我们把要点理一理，好吗？
 }

title-brief = 这要由人来看
acknowledgement-brief = 我看过了。
boundary-brief = 回答这件事，我交给真人。
reason-brief = 人看得更全面。
alternatives-brief = 可以先：
    .one = 把内容保存好
    .two = 列出要点
    .three = 有危险时，拨打当地的紧急电话
engagement-brief = { $channel ->
    [form] 现在这样就可以了。
   *[chat] 还要我做什么？
 }
