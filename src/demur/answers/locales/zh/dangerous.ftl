# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Chinese (simplified). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 再往下会有人受伤，我就停在这里
acknowledgement-calm = { $formality ->
    [formal] 您写的内容我认真看过了。
   *[informal] 你写的内容我认真看过了。
 }
boundary-calm = 暴力、武器、入侵、犯罪和自我伤害，这几类事我不能帮忙。
reason-calm = 有人可能会伤得很重，而且谁也没办法让它重来。
alternatives-calm = 我能做的有：
    .one = 讲讲怎样保护自己、家和账号
    .two = 说明遇到意外、威胁或有人闯入时先做什么
    .three = 指出免费求助热线在哪里找：findahelpline.com，自己用或替别人找都行
engagement-calm = { $channel ->
    [form] 把内容改成其中一项，或者补充是做什么用的，再提交一次。
   *[chat] 这个问题背后是什么事？也许有安全的办法。
 }

title-warm = 找一条安全的路
acknowledgement-warm = 我想真正帮上忙，所以把话说明白。
boundary-warm = { $formality ->
    [formal] 武器、攻击、入侵、犯罪，或者任何会伤到人的做法（包括伤到您自己），我都不会去讲。
   *[informal] 武器、攻击、入侵、犯罪，或者任何会伤到人的做法（包括伤到你自己），我都不会去讲。
 }
reason-warm = 这样的细节一旦传开，谁也说不准最后伤到的是哪一个。
alternatives-warm = 这些我很乐意做：
    .one = 一起捋一捋某个冲突，想想怎么让它缓下来
    .two = 写故事、教案或报告，不写那些细节
    .three = 想想怎么对朋友，或 findahelpline.com 上的倾听者，说出自己的处境
engagement-warm = { $channel ->
    [form] 写下希望有什么结果，或者选其中一项，再提交一次。
   *[chat] { $formality ->
        [formal] 您希望这件事有什么结果？我们找一条让每个人都安全的路。
       *[informal] 你希望这件事有什么结果？我们找一条让每个人都安全的路。
     }
 }

title-brief = 这里安全最要紧
acknowledgement-brief = 我看明白了。
boundary-brief = 暴力、武器、入侵、犯罪和自我伤害，我都不碰。
reason-brief = 会有人受伤。
alternatives-brief = 我可以：
    .one = 说明有哪些风险
    .two = 提供更安全的办法
    .three = 告知求助的地方：findahelpline.com
engagement-brief = { $channel ->
    [form] 改填其中一项，或写明用途。
   *[chat] 是做什么用的？
 }

omitted = 有关暴力、武器、入侵、犯罪或自我伤害的细节。
