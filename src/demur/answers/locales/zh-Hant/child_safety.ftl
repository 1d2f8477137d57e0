# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 孩子的安全最要緊
acknowledgement-calm = 事情關係到孩子，所以我有話直說。
boundary-calm = 把孩子和性扯在一起的內容，我不寫，也不提供任何幫助。
reason-calm = 孩子沒有能力同意，受的傷卻可能伴隨一生。
alternatives-calm = 現在就能得到的幫助：
    .one = 看到這類圖片或放心不下時，可在 inhope.org 找到本國的檢舉專線
    .two = 為自己的念頭擔心時，可以撥打 Stop It Now 這類保密的求助專線
    .three = 有孩子正處在危險中時，撥打當地的緊急電話
engagement-calm = { $channel ->
    [form] 不論是為了孩子還是為了自己，今天就邁出其中一步吧。
   *[chat] 選合適的一步就好，我可以幫著想想怎麼開口。
 }

title-warm = { $formality ->
    [formal] 有人能幫孩子，也能幫您
   *[informal] 有人能幫孩子，也能幫你
 }
acknowledgement-warm = { $formality ->
    [formal] 不管是什麼讓您來到這裡，都不用一個人扛著。
   *[informal] 不管是什麼讓你來到這裡，都不用一個人扛著。
 }
boundary-warm = 涉及兒童的性文字、性圖片或性的打算，我都不會參與，這一點不會變。
reason-warm = 孩子信任身邊的大人，這樣的信任一旦被打碎，很難再補回來。
alternatives-warm = 有人能幫忙，也願意聽：
    .one = 在 childhelplineinternational.org 查詢所在國家的兒童求助專線
    .two = 有讓自己害怕的念頭時，找醫生或心理治療師保密地談一談
    .three = 如果自己有過這樣的遭遇，告訴輔導老師或一位信得過的人
engagement-warm = { $channel ->
    [form] 如果此刻有孩子處在危險中，請先撥打當地的緊急電話。
   *[chat] 此刻有孩子處在危險中嗎？如果有，請先撥打當地的緊急電話。
 }

title-brief = 不拿孩子寫這些
acknowledgement-brief = 我仔細看過了。
boundary-brief = 涉及兒童的性內容，我不幫忙。
reason-brief = 那會傷害孩子。
alternatives-brief = 能幫上忙的：
    .one = 在 inhope.org 檢舉
    .two = 告訴兒童保護機構
    .three = 為自己找專線：findahelpline.com
engagement-brief = { $channel ->
    [form] 孩子有危險時，請馬上打電話求助。
   *[chat] 有孩子正處在危險中嗎？請馬上打電話求助。
 }

omitted = 任何與兒童有關的性內容。
