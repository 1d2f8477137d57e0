# Physical harm to people or animals, threats, gore.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 希望誰都不受傷
acknowledgement-calm = 這個話題很沉重，我認真看過了。
boundary-calm = 傷害人或動物的方法，我不能幫忙。
reason-calm = 傷害沒辦法收回，身邊的人也會背負好多年。
alternatives-calm = 我能做的有：
    .one = 一起談談某個衝突，想想怎麼讓它冷下來
    .two = 如果受到威脅，計畫一下怎麼去到安全的地方
    .three = 寫一個場景，讓人看到暴力對人意味著什麼
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，或者補充背後的原因，再送出一次。
   *[chat] { $formality ->
        [formal] 背後是什麼事？如果有人讓您害怕，我們就從那裡說起。
       *[informal] 背後是什麼事？如果有人讓你害怕，我們就從那裡說起。
     }
 }

title-warm = 先讓火氣降下來
acknowledgement-warm = { $formality ->
    [formal] 如果您現在很生氣或害怕，那真的不好受。
   *[informal] 如果你現在很生氣或害怕，那真的不好受。
 }
boundary-warm = 威脅別人，或者傷害任何一個生命，我不會幫忙。
reason-warm = 總有人要承受那份痛，事情也很少會因此變好。
alternatives-warm = 讓我換個方式幫忙：
    .one = 練一練，怎麼應對一場可能會吵起來的談話
    .two = 寫一則劃清界線、但不帶威脅的訊息
    .three = 說說家裡或職場裡不太平時，哪裡能找到幫助
engagement-warm = { $channel ->
    [form] 寫下發生了什麼、希望改變什麼，再送出一次。
   *[chat] 最近發生了什麼？告訴我，我們找一條走得通的路。
 }

title-brief = 誰都不要受傷
acknowledgement-brief = 我仔細看過了。
boundary-brief = 傷害人或動物的事，我不能幫忙。
reason-brief = 會有人為此受苦。
alternatives-brief = 我可以：
    .one = 講講正當防衛的法律
    .two = 列出受到威脅後的步驟
    .three = 寫一個不血腥的場景
engagement-brief = { $channel ->
    [form] 補充背後的原因，再送出。
   *[chat] 背後是什麼事？
 }

omitted = 傷害人或動物的細節。
