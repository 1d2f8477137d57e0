# False or unproven claims about a real person.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这关系到一个人的名声
acknowledgement-calm = { $formality ->
    [formal] 看得出这件事对您很重要。
   *[informal] 看得出这件事对你很重要。
 }
boundary-calm = 关于真实人物、又未必属实的说法，我不能帮忙传播。
reason-calm = 被说到的那个人不在这里，没有办法回应。
alternatives-calm = 我能做的有：
    .one = 把亲眼看到的写下来，作为自己的陈述
    .two = 说明怎样核实一个说法，到哪里去查
    .three = 写一份只讲事实的评价或投诉
engagement-calm = { $channel ->
    [form] 只写自己亲身了解的，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望这件事有什么结果？我们看看怎样才能走到那一步。
       *[informal] 你希望这件事有什么结果？我们看看怎样才能走到那一步。
     }
 }

title-warm = 先确认站得住脚
acknowledgement-warm = 如果真有人做错了事，想让大家知道，我能理解。
boundary-warm = 眼前没有凭据，我不会写对真实人物的指控。
reason-warm = 这样的说法就算后来证明是假的，也可能让人丢了工作和朋友。
alternatives-warm = 想让人听见，这些我可以帮忙：
    .one = 把自己知道的和听来的分开
    .two = 准备好问律师或报社的问题
    .three = 改写成小说，人物和地点都是虚构的
engagement-warm = { $channel ->
    [form] 写下哪些是确定的、又是怎么知道的，再提交一次。
   *[chat] { $formality ->
        [formal] 哪些是您确实知道的？我们就从这些写起。
       *[informal] 哪些是你确实知道的？我们就从这些写起。
     }
 }

title-brief = 事关一个人的名声
acknowledgement-brief = { $formality ->
    [formal] 您的意思我听到了。
   *[informal] 你的意思我听到了。
 }
boundary-brief = 关于真人又没有凭据的说法，我不能写。
reason-brief = 假话会一直跟着人。
alternatives-brief = 我可以：
    .one = 标出哪里需要凭据
    .two = 起草一封私信
    .three = 示范怎么回应谣言
engagement-brief = { $channel ->
    [form] 补上依据，再提交。
   *[chat] 依据是什么？
 }

omitted = 关于真实人物、没有凭据的说法。
