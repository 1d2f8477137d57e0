# Erotica and explicit adult material that this service leaves out.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这里不写露骨的内容
acknowledgement-calm = 这是生活里很平常的一部分，提起来也没什么。
boundary-calm = 露骨的性场面或性描写，我不能在这里写。
reason-calm = 提供这项服务的人，希望来这里的每个人都觉得自在。
alternatives-calm = 我能做的有：
    .one = 写一场爱情戏，到该收的地方就收
    .two = 回答健康、身体和感情方面的问题
    .three = 打磨故事的情节和人物
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，或者说明用途，再提交一次。
   *[chat] { $formality ->
        [formal] 您想用它表达什么？往往还有别的写法。
       *[informal] 你想用它表达什么？往往还有别的写法。
     }
 }

title-warm = 剩下的交给想象
acknowledgement-warm = 欲望是个很好的题材，想读想写我都能理解。
boundary-warm = 不过，写到露骨的性描写之前，我就会停笔。
reason-warm = 我不知道还有谁在看，也不知道他们会有什么感受。
alternatives-warm = 这些我很愿意试试：
    .one = 写出两个人之间的张力，亲吻也可以有
    .two = 为情书或第一条消息想想措辞
    .three = 聊聊欲望、同意，或者一次不顺利的约会
engagement-warm = { $channel ->
    [form] 描述想要的氛围，再提交一次。
   *[chat] { $formality ->
        [formal] 您想要什么样的氛围？告诉我，我就往那边写。
       *[informal] 你想要什么样的氛围？告诉我，我就往那边写。
     }
 }

title-brief = 这里不写那么露骨
acknowledgement-brief = { $formality ->
    [formal] 我不会评判您。
   *[informal] 我不会评判你。
 }
boundary-brief = 露骨的性内容，我不能在这里写。
reason-brief = 不是每位读者都想看。
alternatives-brief = 我可以：
    .one = 留下浪漫，略去其余
    .two = 推荐性健康方面的书
    .three = 修改一份含蓄些的草稿
engagement-brief = { $channel ->
    [form] 改一改，再提交。
   *[chat] 哪一项合适？
 }

omitted = 露骨的性描写部分。
