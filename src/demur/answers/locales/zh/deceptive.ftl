# Something made to mislead people.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我想把话说实在
acknowledgement-calm = { $formality ->
    [formal] 看得出您很想说服别人。
   *[informal] 看得出你很想说服别人。
 }
boundary-calm = 会让人把假的当成真的，这样的东西我不能做。
reason-calm = 人们会照着自己相信的去做，可能因此赔上钱、信任或一张选票。
alternatives-calm = 我能做的有：
    .one = 用事实和明确的诉求，帮忙把道理讲清楚
    .two = 写一篇谁都看得出来的戏仿或故事
    .three = 检查草稿里有没有容易误导读者的说法
engagement-calm = { $channel ->
    [form] 补充希望别人看完之后做什么，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望别人看完之后做什么？我们找一个诚实的办法。
       *[informal] 你希望别人看完之后做什么？我们找一个诚实的办法。
     }
 }

title-warm = 把话摆在明面上
acknowledgement-warm = 要让人听得进去并不容易，我想帮上忙。
boundary-warm = 把假的包装成真的，我不会做。
reason-warm = 信了的人，就没有机会公平地选择了。
alternatives-warm = 这些我很愿意一起做：
    .one = 写一条既诚实又抓人的信息
    .two = 给演示、样品或摆拍加上说明，免得有人误会
    .three = 把一个难堪的真相说得让人能接受
engagement-warm = { $channel ->
    [form] 补充想打动谁、为什么，再提交一次。
   *[chat] { $formality ->
        [formal] 告诉我您想打动谁，我帮您把话说好。
       *[informal] 告诉我你想打动谁，我帮你把话说好。
     }
 }

title-brief = 不玩花招
acknowledgement-brief = { $formality ->
    [formal] 您想要效果，我明白。
   *[informal] 你想要效果，我明白。
 }
boundary-brief = 误导别人的事，我不能帮忙。
reason-brief = 会有人信了，然后吃亏。
alternatives-brief = 我可以：
    .one = 把真实的亮点写得更有力
    .two = 教人识别假消息
    .three = 理一理被骗后怎么办
engagement-brief = { $channel ->
    [form] 改一改，再提交一次。
   *[chat] 是给谁看的？
 }

omitted = 用来误导别人的东西。
