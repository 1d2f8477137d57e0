# A question, before anything is decided. There is no refusal in it.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 先问一句
acknowledgement-calm = 很乐意来看看。
boundary-calm = 回答之前，我需要多了解一点具体需要什么。
reason-calm = { $formality ->
    [formal] 这件事不止一种理解，猜错了会白费您的时间。
   *[informal] 这件事不止一种理解，猜错了会白费你的时间。
 }
alternatives-calm = 下面哪一点都有帮助：
    .one = 说说最后想得到什么
    .two = 说说是给谁用、用在哪里
    .three = 补充已经试过或查到的内容
engagement-calm = { $channel ->
    [form] 在原来的内容里加一两句话，再提交一次。
   *[chat] 最后想得到的是什么？一两句话就够了。
 }

title-warm = 帮我把它弄准
acknowledgement-warm = 我想好好回答，不想敷衍过去。
boundary-warm = 还差一块信息，有了它才能答得合适。
reason-warm = 适合一个人的答案，换一个人可能就不对了。
alternatives-warm = 挑最省事的一样就行：
    .one = 举一个例子
    .two = 描述一下场合：工作、学习，还是日常生活
    .three = 给我看看什么样的回答算好
engagement-warm = { $channel ->
    [form] 把其中一样加进去再提交就行，不用从头写。
   *[chat] 哪一样能告诉我？我接着往下做。
 }

title-brief = 能多说一点吗？
acknowledgement-brief = 很高兴能帮忙。
boundary-brief = 回答之前，我还缺一个细节。
reason-brief = 不然可能答非所问。
alternatives-brief = 请补充：
    .one = 涉及的时间或地点
    .two = 最要紧的部分
    .three = 想要多详细
engagement-brief = { $channel ->
    [form] 补上一项，再提交。
   *[chat] 能补充哪一项？
 }
