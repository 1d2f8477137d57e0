# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 再往下會有人受傷，我就停在這裡
acknowledgement-calm = { $formality ->
    [formal] 您寫的內容我認真看過了。
   *[informal] 你寫的內容我認真看過了。
 }
boundary-calm = 暴力、武器、入侵、犯罪和自我傷害，這幾類事我不能幫忙。
reason-calm = 有人可能會傷得很重，而且誰也沒辦法讓它重來。
alternatives-calm = 我能做的有：
    .one = 講講怎樣保護自己、家和帳號
    .two = 說明遇到意外、威脅或有人闖入時先做什麼
    .three = 指出免費求助專線在哪裡找：findahelpline.com，自己用或替別人找都行
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，或者補充是做什麼用的，再送出一次。
   *[chat] 這個問題背後是什麼事？也許有安全的辦法。
 }

title-warm = 找一條安全的路
acknowledgement-warm = 我想真正幫上忙，所以把話說明白。
boundary-warm = { $formality ->
    [formal] 武器、攻擊、入侵、犯罪，或者任何會傷到人的做法（包括傷到您自己），我都不會去講。
   *[informal] 武器、攻擊、入侵、犯罪，或者任何會傷到人的做法（包括傷到你自己），我都不會去講。
 }
reason-warm = 這樣的細節一旦傳開，誰也說不準最後傷到的是哪一個。
alternatives-warm = 這些我很樂意做：
    .one = 一起理一理某個衝突，想想怎麼讓它緩下來
    .two = 寫故事、教案或報告，不寫那些細節
    .three = 想想怎麼對朋友，或 findahelpline.com 上的傾聽者，說出自己的處境
engagement-warm = { $channel ->
    [form] 寫下希望有什麼結果，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望這件事有什麼結果？我們找一條讓每個人都安全的路。
       *[informal] 你希望這件事有什麼結果？我們找一條讓每個人都安全的路。
     }
 }

title-brief = 這裡安全最要緊
boundary-brief = 暴力、武器、入侵、犯罪和自我傷害，我都不碰。
reason-brief = 會有人受傷。
alternatives-brief = 我可以：
    .one = 說明有哪些風險
    .two = 提供更安全的辦法
    .three = 告知求助的地方：findahelpline.com
engagement-brief = { $channel ->
    [form] 改填其中一項，或寫明用途。
   *[chat] 是做什麼用的？
 }

omitted = 有關暴力、武器、入侵、犯罪或自我傷害的細節。
