# A recording of other people, who have to agree first.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 錄音裡的人都同意了嗎？
acknowledgement-calm = { $formality ->
    [formal] 看得出您需要這段錄音裡的內容。
   *[informal] 看得出你需要這段錄音裡的內容。
 }
boundary-calm = 裡面錄到的其他人還沒同意之前，我不能處理這段錄音。
reason-calm = 他們可能並不知道自己被錄了下來。
alternatives-calm = 我能做的有：
    .one = 起草幾句話，徵求他們同意
    .two = 根據回憶寫下的內容做概括，不帶姓名
    .three = 說明錄音的同意書一般包括哪些內容
engagement-calm = { $channel ->
    [form] 等大家都同意了，在表單裡寫明，再送出一次。
   *[chat] 大家都同意了嗎？如果同意了，說一聲，我們就繼續。
 }

title-warm = 先想想錄音裡的人
acknowledgement-warm = { $formality ->
    [formal] 裡面有您需要的東西，我們找個公道的辦法。
   *[informal] 裡面有你需要的東西，我們找個公道的辦法。
 }
boundary-warm = 在他們點頭之前，我不會去聽、寫成文字或概括別人說的話。
reason-warm = 人們談話時說的話，未必願意被留下來或傳出去。
alternatives-warm = 接下來可以這樣：
    .one = 只用自己說話的部分
    .two = 找一份剪掉別人聲音和姓名的版本
    .three = 寫一小段說明，下次開會前念給大家聽
engagement-warm = { $channel ->
    [form] 寫明能聽到誰的聲音、他們都已同意，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 能聽到哪些人的聲音？方便問問他們嗎？怎麼開口，我可以幫您想。
       *[informal] 能聽到哪些人的聲音？方便問問他們嗎？怎麼開口，我可以幫你想。
     }
 }

title-brief = 先徵得同意
boundary-brief = 錄到的人沒同意，這種錄音我不處理。
reason-brief = 話是他們說的，該由他們決定。
alternatives-brief = 我可以：
    .one = 寫一份同意書
    .two = 做一個記錄範本
    .three = 講講聲音怎樣做匿名處理
engagement-brief = { $channel ->
    [form] 先問過他們，再送出。
   *[chat] 方便問問他們嗎？
 }

omitted = 錄到的人還沒有同意的錄音。
