# The model stopped, and nobody said why.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我不知道自己为什么停了
acknowledgement-calm = { $formality ->
    [formal] 看得出您在等一个有用的回答。
   *[informal] 看得出你在等一个有用的回答。
 }
boundary-calm = { $formality ->
    [formal] 我停住了，您写的内容我没法回答。
   *[informal] 我停住了，你写的内容我没法回答。
 }
reason-calm = 没有谁告诉我是什么挡住了，所以我不会编一个理由。
alternatives-calm = 通常有用的办法：
    .one = 一次只问其中一部分
    .two = 用一句话说说最后想得到什么
    .three = 先从更笼统的问题开始
engagement-calm = { $channel ->
    [form] 按其中一种办法改一改，再提交一次。
   *[chat] { $formality ->
        [formal] 试试其中一种好吗？告诉我您想从哪里开始。
       *[informal] 试试其中一种好吗？告诉我你想从哪里开始。
     }
 }

title-warm = 这次没有做成
acknowledgement-warm = { $formality ->
    [formal] 我本来想给您的不止这些。
   *[informal] 我本来想给你的不止这些。
 }
boundary-warm = { $formality ->
    [formal] 您在等的那个回答，我没法写完。
   *[informal] 你在等的那个回答，我没法写完。
 }
reason-warm = 有什么让我停了下来，老实说我看不出是什么。
alternatives-warm = 这些也许能让我们往前走：
    .one = 补一点背景，比如是给谁用的
    .two = 拆成几步，先做第一步
    .three = 给我一个例子，看看想要什么样的
engagement-warm = { $channel ->
    [form] 能补充的就补上，再提交一次，也许就行了。
   *[chat] { $formality ->
        [formal] 再试一次好吗？您能补充什么，我就用什么。
       *[informal] 再试一次好吗？你能补充什么，我就用什么。
     }
 }

title-brief = 这次没有答案
acknowledgement-brief = 确实让人烦，我知道。
boundary-brief = { $formality ->
    [formal] 您写的内容，我答不了。
   *[informal] 你写的内容，我答不了。
 }
reason-brief = 原因没人告诉我。
alternatives-brief = 可以：
    .one = 过一会儿再试
    .two = 补充用途
    .three = 问问我在这里能做什么
engagement-brief = { $channel ->
    [form] 改动一点，再提交一次。
   *[chat] 再试一次好吗？
 }

omitted = 我在那里停住了的一部分，原因我也不知道。
