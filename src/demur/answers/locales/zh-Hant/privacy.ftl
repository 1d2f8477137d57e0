# Another person's private life, the privacy of a third person.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 那是別人的私生活
boundary-calm = 別人的私人資訊，我不能幫忙去找。
reason-calm = 被問到的那個人不在這裡，沒辦法表示同不同意。
alternatives-calm = 我能做的有：
    .one = 幫忙寫信給本人，直接問一問
    .two = 說明哪些記錄是公開的、怎樣申請查閱
    .three = 幫忙讓別處刪掉關於自己的資訊
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，或者補充用途，再送出一次。
   *[chat] { $formality ->
        [formal] 知道了這個，能幫您解決什麼？也許還有別的辦法。
       *[informal] 知道了這個，能幫你解決什麼？也許還有別的辦法。
     }
 }

title-warm = 這件事交給本人決定
acknowledgement-warm = { $formality ->
    [formal] 心裡懸著很難熬，尤其當那個人對您很重要的時候。
   *[informal] 心裡懸著很難熬，尤其當那個人對你很重要的時候。
 }
boundary-warm = 屬於別人私生活的東西，我不會去打聽，也不會傳出去。
reason-warm = 這樣的資訊一旦傳開，陌生人可能就會找上門來。
alternatives-warm = 這些我很願意一起做：
    .one = 寫一則訊息，說不說、說多少由對方決定
    .two = 講講尋人服務怎樣幫人找到失散的親友
    .three = 如果擔心誰的安全，一起想想該怎麼辦
engagement-warm = { $channel ->
    [form] 寫下想解決的是什麼事，再送出一次。
   *[chat] { $formality ->
        [formal] 您想解決的是什麼事？我來找一個對雙方都好的辦法。
       *[informal] 你想解決的是什麼事？我來找一個對雙方都好的辦法。
     }
 }

title-brief = 說不說由本人決定
acknowledgement-brief = 這事要緊，我明白。
boundary-brief = 別人的私人資訊，我不找也不透露。
reason-brief = 那可能給人帶來危險。
alternatives-brief = 我可以：
    .one = 想一位可靠的中間人
    .two = 講講自己的個人資訊權利
    .three = 用虛構的資料來做
engagement-brief = { $channel ->
    [form] 補充目的，再送出。
   *[chat] 目的是什麼？
 }

omitted = 別人的私人資訊。
