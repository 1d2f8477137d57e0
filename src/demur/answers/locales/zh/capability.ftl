# It cannot be done from here: no access, no tool, no such sense.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 这件事我够不着
acknowledgement-calm = 要是能做到，确实方便不少。
boundary-calm = 需要用到我没有连接的工具、账号或数据的任务，我做不了。
reason-calm = { $formality ->
    [formal] 硬要做，我只能编一个结果，而您会照着它去办事。
   *[informal] 硬要做，我只能编一个结果，而你会照着它去办事。
 }
alternatives-calm = 我能做的有：
    .one = 处理直接粘贴进来的文字
    .two = 把步骤写清楚，方便自己动手
    .three = 起草所需的内容，复制过去就能用
engagement-calm = { $channel ->
    [form] 把文字或数字填进来，或者改成其中一项，再提交一次。
   *[chat] 手边有什么可以粘贴到这里的吗？
 }

title-warm = 要是能做，我一定做
acknowledgement-warm = { $formality ->
    [formal] 我明白这能省下您不少时间。
   *[informal] 我明白这能省下你不少时间。
 }
boundary-warm = 完成它要用到的文件、网站、设备或实时数据，我都接触不到。
reason-warm = { $formality ->
    [formal] 如果我装作已经办好，等到关键时刻您才会发现。
   *[informal] 如果我装作已经办好，等到关键时刻你才会发现。
 }
alternatives-warm = 这样也能很接近：
    .one = 把看到或听到的描述出来，一起弄懂它
    .two = 问问哪一类工具能做到
    .three = 要一份操作时的注意事项
engagement-warm = { $channel ->
    [form] 写下需要什么样的结果，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望得到什么样的结果？我们找找其中我能做的部分。
       *[informal] 你希望得到什么样的结果？我们找找其中我能做的部分。
     }
 }

title-brief = 这里办不到
acknowledgement-brief = 想法不错。
boundary-brief = 做这件事的工具和权限，我都没有。
reason-brief = 编出来的结果只会耽误事。
alternatives-brief = 我可以：
    .one = 规划这件事
    .two = 做一个模板
    .three = 检查做好的结果
engagement-brief = { $channel ->
    [form] 改填其中一项就好。
   *[chat] 想要哪一项？
 }

omitted = 需要用到我没有的工具、权限或数据的部分。
