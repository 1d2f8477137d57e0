# Advice on somebody's own case that a professional has to give.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這種情況要請專業人士看
acknowledgement-calm = 做決定之前想先有個明確的答案，這很自然。
boundary-calm = 針對個人具體情況的專業意見，我沒辦法給。
reason-calm = 能看到全部情況的人，會留意到我在這裡看不見的地方。
alternatives-calm = 我能做的有：
    .one = 用淺白的話講講這類事情一般怎麼處理
    .two = 列出可以向專業人士請教的問題
    .three = 把已知的情況整理成一份簡短的說明，方便帶去諮詢
engagement-calm = { $channel ->
    [form] 可以把內容改成其中一項，或者只問一般情況，再送出一次。
   *[chat] 要做的是什麼決定？目前了解到哪些情況？
 }

title-warm = 這件事值得請行家看一看
acknowledgement-warm = 獨自面對這樣的選擇不容易，我想幫上忙。
boundary-warm = 個人的事該由內行的人看過再給建議，我不會代替他們。
reason-warm = { $formality ->
    [formal] 萬一我說錯了，承擔後果的會是您。
   *[informal] 萬一我說錯了，承擔後果的會是你。
 }
alternatives-warm = 下一步可以輕鬆一點：
    .one = 一起弄清楚該找哪一類專業人士
    .two = 說說常見的幾種選擇，以及各自的好處
    .three = 解釋信件或報告裡難懂的詞
engagement-warm = { $channel ->
    [form] 寫下哪一項有用，再補一點背景，然後重新送出。
   *[chat] { $formality ->
        [formal] 您最放心不下的是什麼？告訴我，我們一點一點理清楚。
       *[informal] 你最放心不下的是什麼？告訴我，我們一點一點理清楚。
     }
 }

title-brief = 還是問專業人士好
acknowledgement-brief = 問得有道理。
boundary-brief = 我不為個人情況提供專業意見。
reason-brief = 要能看到細節的人才能判斷。
alternatives-brief = 我可以：
    .one = 說說專業人士會看哪些方面
    .two = 起草一封諮詢信
    .three = 介紹哪類地方可能有免費諮詢
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 哪一項有用？
 }

omitted = 針對個人情況、要由專業人士給出的意見。
