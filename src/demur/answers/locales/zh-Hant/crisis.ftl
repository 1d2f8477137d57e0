# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = 找人說說話
retry = 繼續說

title-calm = { $formality ->
    [formal] 您不用一個人面對
   *[informal] 你不用一個人面對
 }
acknowledgement-calm = { $formality ->
    [formal] 您寫下的話，不論說的是自己還是身邊的人，我都認真看待。
   *[informal] 你寫下的話，不論說的是自己還是身邊的人，我都認真看待。
 }
boundary-calm = { $formality ->
    [formal] 會讓人受傷的方法，我不會談，我希望您平平安安。
   *[informal] 會讓人受傷的方法，我不會談，我希望你平平安安。
 }
reason-calm = { $formality ->
    [formal] 此刻，一個能聽見您聲音的人，能做的比螢幕上的字更多。
   *[informal] 此刻，一個能聽見你聲音的人，能做的比螢幕上的字更多。
 }
alternatives-calm = 現在可以做的：
    .one = 如果眼下就有危險，撥打當地的緊急電話
    .two = 在 findahelpline.com 找一條離自己近的免費求助專線
    .three = 給信得過的人打個電話，或者去身邊坐一坐，把寫在這裡的話告訴對方
    .four = 離可能造成傷害的東西遠一些
engagement-calm = { $channel ->
    [form] 請現在就聯絡其中一個。如果覺得不安全，先打緊急電話。
   *[chat] { $formality ->
        [formal] 您此刻安全嗎？難受的是您自己，還是您在乎的人？
       *[informal] 你此刻安全嗎？難受的是你自己，還是你在乎的人？
     }
 }

title-warm = { $formality ->
    [formal] 您願意寫出來，這很好
   *[informal] 你願意寫出來，這很好
 }
acknowledgement-warm = { $formality ->
    [formal] 您寫的這些聽起來很沉重，我不想一帶而過。
   *[informal] 你寫的這些聽起來很沉重，我不想一帶而過。
 }
boundary-warm = { $formality ->
    [formal] 我不會談傷害身體的方法；我在乎您，想陪您撐過眼前這一會兒。
   *[informal] 我不會談傷害身體的方法；我在乎你，想陪你撐過眼前這一會兒。
 }
reason-warm = 再強烈的痛苦也會有緩下來的時候，在那之前有個人在身邊會好受些。
alternatives-warm = 現在能做的一小步：
    .one = 如果自己或別人有生命危險，馬上撥打當地的緊急電話
    .two = 在 findahelpline.com 選一條本國的免費專線，告訴對方想找人說說話
    .three = 請朋友或家人過來，或者在電話裡一直陪著
    .four = 把可能弄傷自己的東西先交給別人保管一陣子
engagement-warm = { $channel ->
    [form] 請選其中一項，現在就做，哪怕一時不知道怎麼開口。
   *[chat] { $formality ->
        [formal] 能告訴我您現在安全嗎？第一句話怎麼說，我可以陪您一起想。
       *[informal] 能告訴我你現在安全嗎？第一句話怎麼說，我可以陪你一起想。
     }
 }

title-brief = { $formality ->
    [formal] 您的平安最要緊
   *[informal] 你的平安最要緊
 }
acknowledgement-brief = 這聽起來很嚴重，我很在意。
boundary-brief = { $formality ->
    [formal] 傷害身體的方法我不談，因為我在乎您好不好。
   *[informal] 傷害身體的方法我不談，因為我在乎你好不好。
 }
reason-brief = { $formality ->
    [formal] 身邊有個人，此刻最能幫到您。
   *[informal] 身邊有個人，此刻最能幫到你。
 }
alternatives-brief = 請做其中一件：
    .one = 眼下有危險，撥打當地的緊急電話
    .two = 聯絡附近的免費專線：findahelpline.com
    .three = 去找信得過的人
    .four = 遠離可能造成傷害的東西
engagement-brief = { $channel ->
    [form] 請現在就聯絡其中一個。
   *[chat] { $formality ->
        [formal] 您現在安全嗎？
       *[informal] 你現在安全嗎？
     }
 }
