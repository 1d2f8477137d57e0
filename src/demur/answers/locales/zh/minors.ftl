# The person writing is a child or teenager, and the subject is for adults.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这是大人的话题
acknowledgement-calm = 好奇、想问，都没有关系。
boundary-calm = 只适合大人的事情，我不能讲。
reason-calm = 还在长大的人，可能会被它吓到或伤到。
alternatives-calm = 我能做的有：
    .one = 用简单的话讲讲长大、心情或友谊
    .two = 一起想想怎么向爸爸妈妈或老师开口
    .three = 推荐适合这个年纪的书、电影或游戏
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，再提交一次。也可以跟家里或学校里的人说说。
   *[chat] 是不是有什么心事？跟家里或学校里的人说说，也会有帮助。
 }

title-warm = { $formality ->
    [formal] 您愿意问，这很好
   *[informal] 你愿意问，这很好
 }
acknowledgement-warm = { $formality ->
    [formal] 您这个年纪的很多人，都会想到这些事。
   *[informal] 你这个年纪的很多人，都会想到这些事。
 }
boundary-warm = 只给大人看的话题，我不会聊。
reason-warm = { $formality ->
    [formal] 了解您的人能讲得更好，您听了难受时也能陪着您。
   *[informal] 了解你的人能讲得更好，你听了难受时也能陪着你。
 }
alternatives-warm = 也许有一项刚好合适：
    .one = 想想跟哪位大人说会比较自在
    .two = 做做功课、编个故事，或者弄弄爱好
    .three = 在 findahelpline.com 找一条给年轻人的免费热线
engagement-warm = { $channel ->
    [form] 选其中一项再提交一次，或者把这一页给信得过的大人看看。
   *[chat] { $formality ->
        [formal] 您最信任哪位大人？我们可以想想第一句怎么说。
       *[informal] 你最信任哪位大人？我们可以想想第一句怎么说。
     }
 }

title-brief = 这是给大人的
acknowledgement-brief = 问一问没关系。
boundary-brief = 我不跟小朋友和青少年聊成人话题。
reason-brief = 听了可能会难受。
alternatives-brief = 可以：
    .one = 问一位信得过的大人
    .two = 去学校医务室或图书馆
    .three = 找适合这个年纪的知识
engagement-brief = { $channel ->
    [form] 改填适合这个年纪的内容。
   *[chat] 哪一项合适？
 }

omitted = 只适合大人的内容。
