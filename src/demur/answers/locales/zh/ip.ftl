# Copyright: copying protected text, code, images, brands.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 那是属于作者的
acknowledgement-calm = 想把那件作品放在手边，我能理解。
boundary-calm = 别人受保护的作品，我不能大段照抄。
reason-calm = 作者可能靠它生活，抄来抄去就断了这份收入。
alternatives-calm = 我能做的有：
    .one = 用自己的话概括它
    .two = 帮忙写一篇有自己风格的新作品
    .three = 说明类似的作品在哪里可以借、买或取得授权
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，或者说明用途，再提交一次。
   *[chat] 拿来做什么用？概要或者一篇新作品，也许就够了。
 }

title-warm = 做一件自己的作品
acknowledgement-warm = { $formality ->
    [formal] 看得出您选的东西很打动您。
   *[informal] 看得出你选的东西很打动你。
 }
boundary-warm = 别人创作的歌曲、文字、图片、代码或标志，我不会原样复制给人。
reason-warm = 有人花了几个月甚至几年，却会什么也得不到。
alternatives-warm = 这些我很愿意做：
    .one = 聊聊其中一两句，看看好在哪里
    .two = 构思一件氛围相近、故事全新的作品
    .three = 讲讲开放许可，以及哪里有可以自由使用的作品
engagement-warm = { $channel ->
    [form] 写下喜欢它什么、想做成什么样，再提交一次。
   *[chat] { $formality ->
        [formal] 您最喜欢它的哪一点？我们从那里做起。
       *[informal] 你最喜欢它的哪一点？我们从那里做起。
     }
 }

title-brief = 那是别人的作品
acknowledgement-brief = 确实是值得收着的作品。
boundary-brief = 受保护的作品，我不能大段抄录。
reason-brief = 作者会吃亏。
alternatives-brief = 我可以：
    .one = 引用一小段
    .two = 解释什么是合理使用
    .three = 起草一封请求授权的信
engagement-brief = { $channel ->
    [form] 补充怎么用，再提交。
   *[chat] 打算怎么用？
 }

omitted = 别人受保护作品的复制内容。
