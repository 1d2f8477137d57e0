# A recording of other people, who have to agree first.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 录音里的人都同意了吗？
acknowledgement-calm = { $formality ->
    [formal] 看得出您需要这段录音里的内容。
   *[informal] 看得出你需要这段录音里的内容。
 }
boundary-calm = 里面录到的其他人还没同意之前，我不能处理这段录音。
reason-calm = 他们可能并不知道自己被录了下来。
alternatives-calm = 我能做的有：
    .one = 起草几句话，征求他们同意
    .two = 根据回忆写下的内容做概括，不带姓名
    .three = 说明录音的同意书一般包括哪些内容
engagement-calm = { $channel ->
    [form] 等大家都同意了，在表单里写明，再提交一次。
   *[chat] 大家都同意了吗？如果同意了，说一声，我们就继续。
 }

title-warm = 先想想录音里的人
acknowledgement-warm = { $formality ->
    [formal] 里面有您需要的东西，我们找个公道的办法。
   *[informal] 里面有你需要的东西，我们找个公道的办法。
 }
boundary-warm = 在他们点头之前，我不会去听、转写或概括别人说的话。
reason-warm = 人们谈话时说的话，未必愿意被留下来或传出去。
alternatives-warm = 接下来可以这样：
    .one = 只用自己说话的部分
    .two = 找一份剪掉别人声音和姓名的版本
    .three = 写一小段说明，下次开会前念给大家听
engagement-warm = { $channel ->
    [form] 写明能听到谁的声音、他们都已同意，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 能听到哪些人的声音？方便问问他们吗？怎么开口，我可以帮您想。
       *[informal] 能听到哪些人的声音？方便问问他们吗？怎么开口，我可以帮你想。
     }
 }

title-brief = 先征得同意
acknowledgement-brief = { $formality ->
    [formal] 看得出您需要它。
   *[informal] 看得出你需要它。
 }
boundary-brief = 录到的人没同意，这种录音我不处理。
reason-brief = 话是他们说的，该由他们决定。
alternatives-brief = 我可以：
    .one = 写一份同意书
    .two = 做一个记录模板
    .three = 讲讲声音怎样做匿名处理
engagement-brief = { $channel ->
    [form] 先问过他们，再提交。
   *[chat] 方便问问他们吗？
 }

omitted = 录到的人还没有同意的录音。
