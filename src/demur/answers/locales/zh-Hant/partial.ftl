# Part was answered, and the part that could do harm was left out.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 有一部分沒有寫
acknowledgement-calm = 其餘的我都回答了。
boundary-calm = 可能帶來傷害的那部分，我不能給出。
omitting-calm = 沒有寫的是：
reason-calm = { $formality ->
    [formal] 那部分可能會給您或別人惹來麻煩。
   *[informal] 那部分可能會給你或別人惹來麻煩。
 }
alternatives-calm = 接下來可以：
    .one = 就用現有的回答
    .two = 就已有的部分繼續深入
    .three = 說說缺的那部分原本做什麼用，另找辦法
engagement-calm = { $channel ->
    [form] 寫明缺的那部分原本做什麼用，再送出一次。
   *[chat] { $formality ->
        [formal] 有了這些，夠您往下做了嗎？
       *[informal] 有了這些，夠你往下做了嗎？
     }
 }

title-warm = 寫好了，留了一處空白
acknowledgement-warm = { $formality ->
    [formal] 其餘的都寫好了，希望能幫您往前走一大步。
   *[informal] 其餘的都寫好了，希望能幫你往前走一大步。
 }
boundary-warm = 會讓人受傷的那一塊，我不會補上。
omitting-warm = 我留著沒寫的是：
reason-warm = 寧可留個空白，也不想讓人受傷。
alternatives-warm = { $formality ->
    [formal] 接下來，您可以：
   *[informal] 接下來，你可以：
 }
    .one = 說說缺的那一塊是為了達到什麼目的
    .two = 拿這個問題去問內行的人
    .three = 要一份更長、更短或更簡單的版本
engagement-warm = { $channel ->
    [form] 先用現有的內容，或者寫下缺的那一塊本來要起什麼作用，再送出一次。
   *[chat] { $formality ->
        [formal] 缺的那一塊您本來要用來做什麼？也許換條路也能到。
       *[informal] 缺的那一塊你本來要用來做什麼？也許換條路也能到。
     }
 }

acknowledgement-brief = 其餘的寫好了。
boundary-brief = 可能傷人的部分，我不寫。
omitting-brief = 沒寫：
reason-brief = 有人可能因此受傷。
alternatives-brief = 可以：
    .one = 在已有內容上繼續
    .two = 要一個更安全的版本
    .three = 要幾個例子
engagement-brief = { $channel ->
    [form] 改一改那部分，再送出一次。
   *[chat] 其餘的夠用嗎？
 }
