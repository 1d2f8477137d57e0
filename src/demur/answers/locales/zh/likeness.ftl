# An image of a real person, or one in the style of a named living artist.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 画面里是一个真实的人
acknowledgement-calm = { $formality ->
    [formal] 您想要的画面，我能想象出来。
   *[informal] 你想要的画面，我能想象出来。
 }
boundary-calm = 真实人物的图像，或者模仿在世艺术家风格的图像，我不能做。
reason-calm = 那个人的脸或风格会被拿去用，自己却说不上话。
alternatives-calm = 我能做的有：
    .one = 描写同样的场景，换成虚构的人物
    .two = 推荐一个有这种氛围的艺术流派或时期
    .three = 起草一段简短的话，征求本人同意
engagement-calm = { $channel ->
    [form] 把名字换成虚构的人物或一种氛围，再提交一次。
   *[chat] 想要什么样的氛围？我们从那里做起。
 }

title-warm = 给它一张属于自己的脸
acknowledgement-warm = { $formality ->
    [formal] 看得出有一幅画面是您很想看到的。
   *[informal] 看得出有一幅画面是你很想看到的。
 }
boundary-warm = 真人的面孔，或者还在世的艺术家的风格，我不会用。
reason-warm = 一张图可能跟着人好多年，而艺术家靠的就是自己独有的那一份。
alternatives-warm = 这样可以很接近：
    .one = 虚构一个人物，把细节写活
    .two = 不写名字，写光线、色彩和构图
    .three = 说说哪里有谁都能免费使用的图片
engagement-warm = { $channel ->
    [form] 不写名字，写下哪些细节最重要，再提交一次。
   *[chat] { $formality ->
        [formal] 对您来说最重要的是哪个细节？我们从它开始。
       *[informal] 对你来说最重要的是哪个细节？我们从它开始。
     }
 }

title-brief = 他们的脸，由他们决定
acknowledgement-brief = 想法我看到了。
boundary-brief = 我不做真人的图像，也不模仿在世的艺术家。
reason-brief = 他们没有同意。
alternatives-brief = 我可以：
    .one = 想一个象征来代替
    .two = 用文字描述一种风格
    .three = 设计姿势
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 图是用来做什么的？
 }

omitted = 真实人物或在世艺术家风格的图像。
