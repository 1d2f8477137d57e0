# The question builds on something that isn't so.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 先理清一個細節
acknowledgement-calm = 這種說法很容易碰到。
boundary-calm = 有一點看起來不符合事實，我不能在它上面給出回答。
reason-calm = { $formality ->
    [formal] 要是順著說下去，您可能會相信一件並不存在的事。
   *[informal] 要是順著說下去，你可能會相信一件並不存在的事。
 }
alternatives-calm = 我能做的有：
    .one = 就目前所知，講講實際情況是怎樣的
    .two = 推薦一個可以自己查證的來源
    .three = 回答背後真正的問題
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，或者寫明想弄清楚什麼，再送出一次。
   *[chat] { $formality ->
        [formal] 您原本想弄清楚什麼？我們從那裡開始。
       *[informal] 你原本想弄清楚什麼？我們從那裡開始。
     }
 }

title-warm = 好像有一點小誤會
acknowledgement-warm = { $formality ->
    [formal] 您問得好，這樣的誤會誰都會有。
   *[informal] 你問得好，這樣的誤會誰都會有。
 }
boundary-warm = 其中有一處我不會順著說，因為據我所知並不是那樣。
reason-warm = { $formality ->
    [formal] 那樣的回答聽著沒錯，以後卻會讓您吃虧。
   *[informal] 那樣的回答聽著沒錯，以後卻會讓你吃虧。
 }
alternatives-warm = 接下來我可以：
    .one = 講講這種說法可能是怎麼來的
    .two = 說說其中哪些對、哪些不對
    .three = 把出處那一段貼過來，我來讀一讀
engagement-warm = { $channel ->
    [form] 補充是在哪裡看到的，或者選其中一項，再送出一次。
   *[chat] 是在哪裡看到的？我很願意一起看看。
 }

title-brief = 有一處好像不對
acknowledgement-brief = 值得一問。
boundary-brief = 這個問題所依據的一點，我無法確認。
reason-brief = { $formality ->
    [formal] 順著說會誤導您。
   *[informal] 順著說會誤導你。
 }
alternatives-brief = 我可以：
    .one = 對比兩種說法
    .two = 介紹查證事實的地方
    .three = 按更正後的說法回答
engagement-brief = { $channel ->
    [form] 改正那一點，再送出。
   *[chat] 想要哪一項？
 }
