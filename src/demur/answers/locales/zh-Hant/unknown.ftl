# The model stopped, and nobody said why.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我不知道自己為什麼停了
acknowledgement-calm = { $formality ->
    [formal] 看得出您在等一個有用的回答。
   *[informal] 看得出你在等一個有用的回答。
 }
boundary-calm = { $formality ->
    [formal] 我停住了，您寫的內容我沒辦法回答。
   *[informal] 我停住了，你寫的內容我沒辦法回答。
 }
reason-calm = 沒有誰告訴我是什麼擋住了，所以我不會編一個理由。
alternatives-calm = 通常有用的辦法：
    .one = 一次只問其中一部分
    .two = 用一句話說說最後想得到什麼
    .three = 先從更概略的問題開始
engagement-calm = { $channel ->
    [form] 按其中一種辦法改一改，再送出一次。
   *[chat] { $formality ->
        [formal] 試試其中一種好嗎？告訴我您想從哪裡開始。
       *[informal] 試試其中一種好嗎？告訴我你想從哪裡開始。
     }
 }

title-warm = 這次沒有做成
acknowledgement-warm = { $formality ->
    [formal] 我本來想給您的不止這些。
   *[informal] 我本來想給你的不止這些。
 }
boundary-warm = { $formality ->
    [formal] 您在等的那個回答，我沒辦法寫完。
   *[informal] 你在等的那個回答，我沒辦法寫完。
 }
reason-warm = 有什麼讓我停了下來，老實說我看不出是什麼。
alternatives-warm = 這些也許能讓我們往前走：
    .one = 補一點背景，比如是給誰用的
    .two = 拆成幾步，先做第一步
    .three = 給我一個例子，看看想要什麼樣的
engagement-warm = { $channel ->
    [form] 能補充的就補上，再送出一次，也許就行了。
   *[chat] { $formality ->
        [formal] 再試一次好嗎？您能補充什麼，我就用什麼。
       *[informal] 再試一次好嗎？你能補充什麼，我就用什麼。
     }
 }

title-brief = 這次沒有答案
acknowledgement-brief = 確實讓人煩，我知道。
boundary-brief = { $formality ->
    [formal] 您寫的內容，我答不了。
   *[informal] 你寫的內容，我答不了。
 }
reason-brief = 原因沒人告訴我。
alternatives-brief = 可以：
    .one = 過一會兒再試
    .two = 補充用途
    .three = 問問我在這裡能做什麼
engagement-brief = { $channel ->
    [form] 改動一點，再送出一次。
   *[chat] 再試一次好嗎？
 }

omitted = 我在那裡停住了的一部分，原因我也不知道。
