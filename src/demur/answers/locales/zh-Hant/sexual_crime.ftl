# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 每個人都願意才行
acknowledgement-calm = 這是很嚴肅的事，我也嚴肅對待。
boundary-calm = 有人沒有同意的性行為、圖片或交易，我不能幫忙。
reason-calm = 遭遇這種事的人，往往很多年都走不出來。
alternatives-calm = 我能做的有：
    .one = 說明怎樣讓私密圖片下架，比如透過 stopncii.org
    .two = 說明遭到侵害後的頭幾天，做什麼會有幫助
    .three = 講講什麼是同意，以及怎樣和伴侶談這件事
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] 如果哪一項能幫到您或身邊的人，寫上那一項再送出。
       *[informal] 如果哪一項能幫到你或身邊的人，寫上那一項再送出。
     }
   *[chat] { $formality ->
        [formal] 如果哪一項能幫到您或身邊的人，告訴我是哪一項。
       *[informal] 如果哪一項能幫到你或身邊的人，告訴我是哪一項。
     }
 }

title-warm = 有人可以幫忙
acknowledgement-warm = 這樣的事，很難說出口。
boundary-warm = 靠強迫或哄騙得來的性，或者傳播別人的私密圖片，我不會幫忙。
reason-warm = 那等於奪走一個人對自己身體的決定權。
alternatives-warm = { $formality ->
    [formal] 如果您或親近的人遇到了，可以：
   *[informal] 如果你或親近的人遇到了，可以：
 }
    .one = 在 findahelpline.com 找一條只傾聽、不評判的專線
    .two = 問問我，怎樣陪伴經歷過這種事的朋友
    .three = 和我一起把經過寫下來，給信得過的人看
engagement-warm = { $channel ->
    [form] 有人正處在危險中，就先打緊急電話；如果沒有，從其中一項開始。
   *[chat] { $formality ->
        [formal] 其中有哪一項現在能幫到您嗎？有人正處在危險中，就先打緊急電話。
       *[informal] 其中有哪一項現在能幫到你嗎？有人正處在危險中，就先打緊急電話。
     }
 }

title-brief = 沒有同意就不行
acknowledgement-brief = 我認真對待。
boundary-brief = 沒有同意的性行為或圖片，我不能幫忙。
reason-brief = 那會傷人很深。
alternatives-brief = 我可以：
    .one = 說明怎樣報案
    .two = 列出可以找的醫療和法律幫助
    .three = 聊聊戀愛中的尊重
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] { $formality ->
        [formal] 哪一項能幫到您？
       *[informal] 哪一項能幫到你？
     }
 }

omitted = 沒有徵得同意的性行為或圖片。
