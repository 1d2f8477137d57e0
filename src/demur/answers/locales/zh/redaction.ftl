# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这里面有个人信息
acknowledgement-calm = { $formality ->
    [formal] 您想快点用上这份文字或图片。
   *[informal] 你想快点用上这份文字或图片。
 }
boundary-calm = 上面还有没遮住的姓名和住址，我不能这样处理。
reason-calm = 要是流传出去，里面提到的人可能会被人找到或受骗。
alternatives-calm = 我能做的有：
    .one = 列出要去掉哪几类信息
    .two = 想好代替姓名的称呼，比如来电人和客服
    .three = 把去掉姓名后输入的要点概括出来
engagement-calm = { $channel ->
    [form] 去掉姓名、号码和地址，再提交一次。
   *[chat] 最需要哪一部分？那一部分去掉姓名和号码后就可以发来。
 }

title-warm = 先去掉几处信息
acknowledgement-warm = { $formality ->
    [formal] 我也不想让这个耽误您太久。
   *[informal] 我也不想让这个耽误你太久。
 }
boundary-warm = 凭姓名、号码或长相能认出真人的内容，我不会接着处理。
reason-warm = 里面的人，也许从没想过让别人看到这些。
alternatives-warm = 有几个省时的办法：
    .one = 涂掉姓名、面孔、电话号码和账号
    .two = 留下日期和金额，不写是谁的
    .three = 如果有已经打好码的版本，就用那一份
engagement-warm = { $channel ->
    [form] 遮住能认出人的地方，留下需要的，再提交一次。
   *[chat] 哪些信息去掉就看不懂了？我们一起挑出来。
 }

title-brief = 就差一步
acknowledgement-brief = 快好了。
boundary-brief = 没有遮住的个人信息，我不处理。
reason-brief = 里面的人可能会受损失。
alternatives-brief = 我可以：
    .one = 编一份示例数据
    .two = 讲讲怎样给图片打码
    .three = 给一个遮好的例子
engagement-brief = { $channel ->
    [form] 遮住信息，再提交一次。
   *[chat] 先做哪一项？
 }

omitted = 别人的个人信息。
