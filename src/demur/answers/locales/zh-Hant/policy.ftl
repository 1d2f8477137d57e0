# What this service does not cover; nothing more is known.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這不在我這裡的範圍內
boundary-calm = 這項服務沒有涵蓋的事，我在這裡幫不上。
reason-calm = 提供這項服務的人，當初是照著別的用途來設計的。
alternatives-calm = 我在這裡能做的有：
    .one = 其中屬於這裡的部分，可以先做
    .two = 說說可能在哪裡找到幫助
    .three = 介紹我是用來幫什麼忙的
engagement-calm = { $channel ->
    [form] 改成其中一項再送出一次，或者直接問提供這項服務的人。
   *[chat] { $formality ->
        [formal] 哪一部分對您最要緊？也許這裡有合適的。
       *[informal] 哪一部分對你最要緊？也許這裡有合適的。
     }
 }

title-warm = 這裡不是最合適的地方
acknowledgement-warm = 先來這裡試試，也很合理。
boundary-warm = 超出這項服務用途的事，我做不了。
reason-warm = { $formality ->
    [formal] 您值得由更擅長的人來幫。
   *[informal] 你值得由更擅長的人來幫。
 }
alternatives-warm = { $formality ->
    [formal] 不讓您空手而歸，我可以：
   *[informal] 不讓你空手而歸，我可以：
 }
    .one = 簡單說說這類事情一般由誰來做
    .two = 把任務拆開，看看哪些適合在這裡做
    .three = 把需求寫下來，好帶到別處去問
engagement-warm = { $channel ->
    [form] 補一句想達到什麼目的再送出，或者寫信給提供這項服務的人。
   *[chat] { $formality ->
        [formal] 再說說想達到什麼目的，我給您指個合適的方向。
       *[informal] 再說說想達到什麼目的，我給你指個合適的方向。
     }
 }

title-brief = 這裡不涵蓋
acknowledgement-brief = 問一問很正常。
boundary-brief = 這項服務以外的事，我幫不上。
reason-brief = 它是為別的需要而設的。
alternatives-brief = 我可以：
    .one = 列出這裡能做的
    .two = 回答相近的問題
    .three = 指出更合適的去處
engagement-brief = { $channel ->
    [form] 選一項，再送出。
   *[chat] 哪一項有用？
 }

omitted = 這項服務沒有涵蓋的內容。
