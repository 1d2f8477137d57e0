# Something made to mislead people.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我想把話說實在
acknowledgement-calm = { $formality ->
    [formal] 看得出您很想說服別人。
   *[informal] 看得出你很想說服別人。
 }
boundary-calm = 會讓人把假的當成真的，這樣的東西我不能做。
reason-calm = 人們會照著自己相信的去做，可能因此賠上錢、信任或一張選票。
alternatives-calm = 我能做的有：
    .one = 用事實和明確的訴求，幫忙把道理講清楚
    .two = 寫一篇誰都看得出來的諧仿或故事
    .three = 檢查草稿裡有沒有容易誤導讀者的說法
engagement-calm = { $channel ->
    [form] 補充希望別人看完之後做什麼，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望別人看完之後做什麼？我們找一個誠實的辦法。
       *[informal] 你希望別人看完之後做什麼？我們找一個誠實的辦法。
     }
 }

title-warm = 把話擺在明面上
acknowledgement-warm = 要讓人聽得進去並不容易，我想幫上忙。
boundary-warm = 把假的包裝成真的，我不會做。
reason-warm = 信了的人，就沒有機會公平地選擇了。
alternatives-warm = 這些我很願意一起做：
    .one = 寫一則既誠實又吸引人的訊息
    .two = 為示範、樣品或擺拍加上說明，免得有人誤會
    .three = 把一個難堪的真相說得讓人能接受
engagement-warm = { $channel ->
    [form] 補充想打動誰、為什麼，再送出一次。
   *[chat] { $formality ->
        [formal] 告訴我您想打動誰，我幫您把話說好。
       *[informal] 告訴我你想打動誰，我幫你把話說好。
     }
 }

boundary-brief = 誤導別人的事，我不能幫忙。
reason-brief = 會有人信了，然後吃虧。
alternatives-brief = 我可以：
    .one = 把真實的亮點寫得更有力
    .two = 教人識別假訊息
    .three = 理一理被騙後怎麼辦
engagement-brief = { $channel ->
    [form] 改一改，再送出一次。
   *[chat] 是給誰看的？
 }

omitted = 用來誤導別人的東西。
