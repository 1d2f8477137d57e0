# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我还是原来的我
acknowledgement-calm = { $formality ->
    [formal] 看得出您想让我换一种方式来做事。
   *[informal] 看得出你想让我换一种方式来做事。
 }
boundary-calm = 放下我的界限，或者扮演一个没有界限的助手，我不能这样做。
reason-calm = 只有对谁都一样，大家才能放心用我。
alternatives-calm = 我能做的有：
    .one = 按喜好调整语气、长短或风格
    .two = 在故事或游戏里演一个角色，但还是我自己
    .three = 老实说明一个话题我能谈到哪里
engagement-calm = { $channel ->
    [form] 直接写出想知道什么，再提交一次。
   *[chat] { $formality ->
        [formal] 您原本想知道什么？直接问我，我尽力回答。
       *[informal] 你原本想知道什么？直接问我，我尽力回答。
     }
 }

title-warm = 还是我，也很乐意帮忙
acknowledgement-warm = { $formality ->
    [formal] 您带着点子来，能配合的我都乐意配合。
   *[informal] 你带着点子来，能配合的我都乐意配合。
 }
boundary-warm = 不管是在游戏里，还是换一个名字，我都不会把自己的界限放到一边。
reason-warm = { $formality ->
    [formal] 下一个来到这里的人，也要能像您一样信得过我。
   *[informal] 下一个来到这里的人，也要能像你一样信得过我。
 }
alternatives-warm = 不如试试这些：
    .one = 写个故事，里面有大胆的主角或聪明的反派
    .two = 聊聊我这样的助手是怎样做出来、怎样测试的
    .three = 把问题说得直白些，我能答多少答多少
engagement-warm = { $channel ->
    [form] 用一句直白的话写下好奇的是什么，再提交一次。
   *[chat] { $formality ->
        [formal] 您好奇的是什么？告诉我，能做什么我都会坦白讲。
       *[informal] 你好奇的是什么？告诉我，能做什么我都会坦白讲。
     }
 }

title-brief = 我没有变
acknowledgement-brief = 想法我看到了。
boundary-brief = 我不会放下自己的界限。
reason-brief = 大家都指望我始终如一。
alternatives-brief = 我可以：
    .one = 列出我在这里能做的事
    .two = 一起玩文字游戏
    .three = 帮忙完成任务本身
engagement-brief = { $channel ->
    [form] 只写任务本身，再提交。
   *[chat] 任务是什么？
 }

omitted = 要我放下界限的部分。
