# Refused again in the same conversation.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 還是一樣的答覆
acknowledgement-calm = { $formality ->
    [formal] 看得出您還惦記著這件事。
   *[informal] 看得出你還惦記著這件事。
 }
boundary-calm = 在這一點上，我的答覆不變。
reason-calm = { $formality ->
    [formal] 現在說清楚，免得多耽誤您的時間。
   *[informal] 現在說清楚，免得多耽誤你的時間。
 }
alternatives-calm = 接下來可以：
    .one = 和提供這項服務的工作人員談一談
    .two = 先做其他需要做的部分
    .three = 看看我在這方面能做些什麼
engagement-calm = { $channel ->
    [form] 聯絡提供這項服務的人，或者把內容換成別的事。
   *[chat] { $formality ->
        [formal] 哪一項對您最有幫助？
       *[informal] 哪一項對你最有幫助？
     }
 }

title-warm = 我沒有改主意
acknowledgement-warm = 接連聽到「不行」，確實讓人洩氣，我知道。
boundary-warm = 那一點，我還是不會幫忙。
reason-warm = { $formality ->
    [formal] 乾脆告訴您「不行」，好過再說一次「也許」。
   *[informal] 乾脆告訴你「不行」，好過再說一次「也許」。
 }
alternatives-warm = 別困在這裡：
    .one = 聯絡團隊裡的人，把事情談一談
    .two = 回到最開始想解決的問題
    .three = 試試還沒提到過的一面
engagement-warm = { $channel ->
    [form] 寫下最開始想解決的問題，或者聯絡團隊。
   *[chat] 最開始想解決的是什麼問題？我們回到那裡。
 }

title-brief = 沒有變化
acknowledgement-brief = 我聽到了。
boundary-brief = 這一點，我還是說不。
reason-brief = { $formality ->
    [formal] 您該得到一個乾脆的答覆。
   *[informal] 你該得到一個乾脆的答覆。
 }
alternatives-brief = 可以：
    .one = 找工作人員談談
    .two = 換個話題
    .three = 問問我還能做什麼
engagement-brief = { $channel ->
    [form] 改填別的，或聯絡服務單位。
   *[chat] 還有什麼要幫忙的？
 }
