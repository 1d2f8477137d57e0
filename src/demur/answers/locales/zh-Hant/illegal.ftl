# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這可能會鬧上法庭
acknowledgement-calm = 也許事情還有我在這裡看不到的一面。
boundary-calm = 可能算作犯罪的事，我不能幫忙。
reason-calm = 可能有人因此受害，參與的人也可能要站上法庭。
alternatives-calm = 我能做的有：
    .one = 用淺白的話講講法律在某方面是怎麼規定的
    .two = 列出可以拿去問律師或諮詢機構的問題
    .three = 為背後的難題找一條合法的出路
engagement-calm = { $channel ->
    [form] 如果哪一項合適，就用它換掉原來的內容，再送出。
   *[chat] 如果哪一項合適，說一聲，我就開始。
 }

title-warm = 找一條更好的出路
acknowledgement-warm = { $formality ->
    [formal] 我不知道您為什麼會走到這一步，也不會評判您。
   *[informal] 我不知道你為什麼會走到這一步，也不會評判你。
 }
boundary-warm = 不過，凡是可能構成犯罪的事，我不會插手。
reason-warm = 這樣的事，會讓人失去積蓄、安全或自由。
alternatives-warm = 我很願意幫忙：
    .one = 有人逼著做什麼的時候，想想怎麼說不
    .two = 欠債、缺錢或糾紛，一步一步理清楚
    .three = 為去法律扶助機構談話做準備
engagement-warm = { $channel ->
    [form] 選最貼近的一項，填進表單，再送出。
   *[chat] 選最貼近的一項，我們從那裡開始。
 }

title-brief = 這件事我不參與
acknowledgement-brief = { $formality ->
    [formal] 也許您並不想傷害誰。
   *[informal] 也許你並不想傷害誰。
 }
boundary-brief = 可能算犯罪的事，我不能幫忙。
reason-brief = 別人會為此付出代價。
alternatives-brief = 我可以：
    .one = 講講有哪些權利
    .two = 說明到哪裡報案
    .three = 構思一部犯罪小說
engagement-brief = { $channel ->
    [form] 改送出其中一項。
   *[chat] 說說想要哪一項。
 }

omitted = 可能算作犯罪的步驟。
