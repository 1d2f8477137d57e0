# Getting somebody to give away access, money or secrets.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = { $formality ->
    [formal] 聽起來這件事對您關係很大。
   *[informal] 聽起來這件事對你關係很大。
 }
boundary-calm = 套出別人的密碼、錢或秘密，這樣的話術我不能幫忙。
reason-calm = 最後吃虧的，是那個只想幫一把的人。
alternatives-calm = 我能做的有：
    .one = 講解常見的手法，讓自己和團隊心裡有數
    .two = 寫一條坦率的訊息，說明身分和需要
    .three = 說明拿回權限的正式途徑
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，或者補充用途，再送出一次。
   *[chat] { $formality ->
        [formal] 您需要的東西，誰能點頭？我們想想怎麼坦率地去問。
       *[informal] 你需要的東西，誰能點頭？我們想想怎麼坦率地去問。
     }
 }

title-warm = 坦率地開口問
acknowledgement-warm = 時間緊、壓力大的時候，什麼出路看著都行。
boundary-warm = 即便如此，騙取權限、錢或秘密的事，我不會幫忙。
reason-warm = 它靠的是催得人來不及想，事後的損失卻要對方來扛。
alternatives-warm = 想擺脫困境，還有別的路：
    .one = 寫信給負責人，說明為什麼急
    .two = 如果自己上了當，想想先做什麼
    .three = 計畫一次團隊事先同意的演練
engagement-warm = { $channel ->
    [form] 寫下壓力從哪裡來，或者選其中一項，再送出一次。
   *[chat] 如果今天辦不成，會怎麼樣？我們從這裡說起。
 }

title-brief = 對人坦誠
acknowledgement-brief = 聽起來壓力很大。
boundary-brief = 靠假裝來換取權限、錢或秘密，我不幫忙。
reason-brief = 損失會落到別人身上。
alternatives-brief = 我可以：
    .one = 講講怎樣查證來電人
    .two = 起草一份誠懇的請求
    .three = 建議更安全的登入方式
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] { $formality ->
        [formal] 哪一項能幫您緩一緩？
       *[informal] 哪一項能幫你緩一緩？
     }
 }

omitted = 套取權限、金錢或秘密的話術。
