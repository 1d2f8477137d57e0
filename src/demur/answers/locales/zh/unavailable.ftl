# Something of ours failed; nothing is wrong with the request.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 是我们这边的问题
acknowledgement-calm = { $formality ->
    [formal] 您没有做错什么。
   *[informal] 你没有做错什么。
 }
boundary-calm = 我现在没法给出回答。
reason-calm = { $formality ->
    [formal] 我们自己的一项检查出了故障，和您写的内容没有关系。
   *[informal] 我们自己的一项检查出了故障，和你写的内容没有关系。
 }
alternatives-calm = 可以这样：
    .one = 过一两分钟再试
    .two = 让页面开着，写好的内容就不会丢
    .three = 如果一直这样，告诉提供这项服务的人
engagement-calm = { $channel ->
    [form] 等一分钟，原样再提交一次。
   *[chat] 过一会儿再试一次好吗？
 }

title-warm = 我们这里出了故障
acknowledgement-warm = 事情做到一半被打断，确实烦人，我知道。
boundary-warm = 回答没法完成，因为这项服务有一部分停了。
reason-warm = { $formality ->
    [formal] 宁可让您等一等，也不想把没检查过的东西交给您。
   *[informal] 宁可让你等一等，也不想把没检查过的东西交给你。
 }
alternatives-warm = 恢复之前，可以：
    .one = 先做别的，晚点再来
    .two = 先做不用等回答的部分
    .three = 看看这项服务的帮助页面，如果有的话
engagement-warm = { $channel ->
    [form] 什么都不用改，过一会儿回来，照原样提交。
   *[chat] 过一会儿我们再试一次好吗？照原样发来就行。
 }

title-brief = 请稍等一下
acknowledgement-brief = { $formality ->
    [formal] 您写的内容没有问题。
   *[informal] 你写的内容没有问题。
 }
boundary-brief = 眼下我答不了。
reason-brief = { $formality ->
    [formal] 我们这边出了故障，只能让您等等。
   *[informal] 我们这边出了故障，只能让你等等。
 }
alternatives-brief = 在这之前：
    .one = 把文字复制一份
    .two = 刷新页面或应用
    .three = 记下时间，以备有人问起
engagement-brief = { $channel ->
    [form] 请过一会儿再提交。
   *[chat] 过一会儿再试好吗？
 }
