# It cannot be done from here: no access, no tool, no such sense.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這件事我夠不著
acknowledgement-calm = 要是能做到，確實方便不少。
boundary-calm = 需要用到我沒有連接的工具、帳號或資料的任務，我做不了。
reason-calm = { $formality ->
    [formal] 硬要做，我只能編一個結果，而您會照著它去辦事。
   *[informal] 硬要做，我只能編一個結果，而你會照著它去辦事。
 }
alternatives-calm = 我能做的有：
    .one = 處理直接貼進來的文字
    .two = 把步驟寫清楚，方便自己動手
    .three = 起草所需的內容，複製過去就能用
engagement-calm = { $channel ->
    [form] 把文字或數字填進來，或者改成其中一項，再送出一次。
   *[chat] 手邊有什麼可以貼到這裡的嗎？
 }

acknowledgement-warm = { $formality ->
    [formal] 我明白這能省下您不少時間。
   *[informal] 我明白這能省下你不少時間。
 }
boundary-warm = 完成它要用到的檔案、網站、裝置或即時資料，我都接觸不到。
reason-warm = { $formality ->
    [formal] 如果我裝作已經辦好，等到關鍵時刻您才會發現。
   *[informal] 如果我裝作已經辦好，等到關鍵時刻你才會發現。
 }
alternatives-warm = 這樣也能很接近：
    .one = 把看到或聽到的描述出來，一起弄懂它
    .two = 問問哪一類工具能做到
    .three = 要一份操作時的注意事項
engagement-warm = { $channel ->
    [form] 寫下需要什麼樣的結果，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望得到什麼樣的結果？我們找找其中我能做的部分。
       *[informal] 你希望得到什麼樣的結果？我們找找其中我能做的部分。
     }
 }

title-brief = 這裡辦不到
acknowledgement-brief = 想法不錯。
boundary-brief = 做這件事的工具和權限，我都沒有。
reason-brief = 編出來的結果只會誤事。
alternatives-brief = 我可以：
    .one = 規劃這件事
    .two = 做一個範本
    .three = 檢查做好的結果
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 想要哪一項？
 }

omitted = 需要用到我沒有的工具、權限或資料的部分。
