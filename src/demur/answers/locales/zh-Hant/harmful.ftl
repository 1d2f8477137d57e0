# Somebody could get hurt; nothing more is known.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我想謹慎一些
acknowledgement-calm = { $formality ->
    [formal] 看得出您想要一個實在的回答，我就直說了。
   *[informal] 看得出你想要一個實在的回答，我就直說了。
 }
boundary-calm = 可能會讓人受傷的細節，我不能提供。
reason-calm = 萬一出了差錯，有人可能要帶著傷過一輩子。
alternatives-calm = 我能做的有：
    .one = 講講有哪些風險，人們怎樣保證安全
    .two = 為真正想做到的事找一個更安全的辦法
    .three = 說說可以問誰，比如醫生、有經驗的專業人員或安全管理部門
engagement-calm = { $channel ->
    [form] 選其中一項換掉原來的內容，或者補充用途，再送出一次。
   *[chat] { $formality ->
        [formal] 您想做成什麼？能幫的部分我很願意幫。
       *[informal] 你想做成什麼？能幫的部分我很願意幫。
     }
 }

title-warm = 找一個更安全的辦法
acknowledgement-warm = { $formality ->
    [formal] 您寫的內容我看過了，也認真對待。
   *[informal] 你寫的內容我看過了，也認真對待。
 }
boundary-warm = 凡是可能讓人受傷的做法，我不會寫出來。
reason-warm = 有時候幾句話就能讓人住進醫院，我不希望任何人這樣。
alternatives-warm = 還有很多我樂意做的：
    .one = 講講常見的意外是怎麼發生的，又怎樣避免
    .two = 理一理急救的步驟，以及什麼時候該呼救
    .three = 寫故事或教案，不用那些危險的細節也能寫好
engagement-warm = { $channel ->
    [form] 寫一句為什麼想知道，再送出一次。
   *[chat] { $formality ->
        [formal] 告訴我這個問題從何而來，我找一個適合您的辦法。
       *[informal] 告訴我這個問題從何而來，我找一個適合你的辦法。
     }
 }

acknowledgement-brief = 我聽到了。
boundary-brief = 會讓人受傷的事，我不能幫忙。
reason-brief = 傷了就沒辦法重來。
alternatives-brief = 我可以：
    .one = 比較更安全的工具或方法
    .two = 講解警示標誌和標籤
    .three = 概述這方面的歷史
engagement-brief = { $channel ->
    [form] 補充用途，再送出。
   *[chat] 是做什麼用的？
 }

omitted = 可能會讓人受傷的細節。
