# Another person's private life, the privacy of a third person.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 那是别人的私生活
acknowledgement-calm = 想知道的心情，我能理解。
boundary-calm = 别人的私人信息，我不能帮忙去找。
reason-calm = 被问到的那个人不在这里，没法表示同不同意。
alternatives-calm = 我能做的有：
    .one = 帮忙写信给本人，直接问一问
    .two = 说明哪些记录是公开的、怎样申请查阅
    .three = 帮忙让别处删掉关于自己的信息
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，或者补充用途，再提交一次。
   *[chat] { $formality ->
        [formal] 知道了这个，能帮您解决什么？也许还有别的办法。
       *[informal] 知道了这个，能帮你解决什么？也许还有别的办法。
     }
 }

title-warm = 这件事交给本人决定
acknowledgement-warm = { $formality ->
    [formal] 心里悬着很难熬，尤其当那个人对您很重要的时候。
   *[informal] 心里悬着很难熬，尤其当那个人对你很重要的时候。
 }
boundary-warm = 属于别人私生活的东西，我不会去打听，也不会传出去。
reason-warm = 这样的信息一旦传开，陌生人可能就会找上门来。
alternatives-warm = 这些我很愿意一起做：
    .one = 写一条消息，说不说、说多少由对方决定
    .two = 讲讲寻人服务怎样帮人找到失散的亲友
    .three = 如果担心谁的安全，一起想想该怎么办
engagement-warm = { $channel ->
    [form] 写下想解决的是什么事，再提交一次。
   *[chat] { $formality ->
        [formal] 您想解决的是什么事？我来找一个对双方都好的办法。
       *[informal] 你想解决的是什么事？我来找一个对双方都好的办法。
     }
 }

title-brief = 说不说由本人决定
acknowledgement-brief = 这事要紧，我明白。
boundary-brief = 别人的私人信息，我不找也不透露。
reason-brief = 那可能给人带来危险。
alternatives-brief = 我可以：
    .one = 想一位可靠的中间人
    .two = 讲讲自己的个人信息权利
    .three = 用虚构的资料来做
engagement-brief = { $channel ->
    [form] 补充目的，再提交。
   *[chat] 目的是什么？
 }

omitted = 别人的私人信息。
