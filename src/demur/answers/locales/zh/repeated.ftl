# Refused again in the same conversation.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 还是一样的答复
acknowledgement-calm = { $formality ->
    [formal] 看得出您还惦记着这件事。
   *[informal] 看得出你还惦记着这件事。
 }
boundary-calm = 在这一点上，我的答复不变。
reason-calm = { $formality ->
    [formal] 现在说清楚，免得多耽误您的时间。
   *[informal] 现在说清楚，免得多耽误你的时间。
 }
alternatives-calm = 接下来可以：
    .one = 和提供这项服务的工作人员谈一谈
    .two = 先做其他需要做的部分
    .three = 看看我在这方面能做些什么
engagement-calm = { $channel ->
    [form] 联系提供这项服务的人，或者把内容换成别的事。
   *[chat] { $formality ->
        [formal] 哪一项对您最有帮助？
       *[informal] 哪一项对你最有帮助？
     }
 }

title-warm = 我没有改主意
acknowledgement-warm = 接连听到“不行”，确实让人泄气，我知道。
boundary-warm = 那一点，我还是不会帮忙。
reason-warm = { $formality ->
    [formal] 干脆告诉您“不行”，好过再说一次“也许”。
   *[informal] 干脆告诉你“不行”，好过再说一次“也许”。
 }
alternatives-warm = 别困在这里：
    .one = 联系团队里的人，把事情谈一谈
    .two = 回到最开始想解决的问题
    .three = 试试还没提到过的一面
engagement-warm = { $channel ->
    [form] 写写最开始想解决的问题，或者联系团队。
   *[chat] 最开始想解决的是什么问题？我们回到那里。
 }

title-brief = 没有变化
acknowledgement-brief = 我听到了。
boundary-brief = 这一点，我还是说不。
reason-brief = { $formality ->
    [formal] 您该得到一个干脆的答复。
   *[informal] 你该得到一个干脆的答复。
 }
alternatives-brief = 可以：
    .one = 找工作人员谈谈
    .two = 换个话题
    .three = 问问我还能做什么
engagement-brief = { $channel ->
    [form] 改填别的，或联系服务方。
   *[chat] 还有什么要帮忙的？
 }
