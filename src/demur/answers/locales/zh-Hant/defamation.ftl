# False or unproven claims about a real person.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這關係到一個人的名聲
acknowledgement-calm = { $formality ->
    [formal] 看得出這件事對您很重要。
   *[informal] 看得出這件事對你很重要。
 }
boundary-calm = 關於真實人物、又未必屬實的說法，我不能幫忙傳播。
reason-calm = 被說到的那個人不在這裡，沒有辦法回應。
alternatives-calm = 我能做的有：
    .one = 把親眼看到的寫下來，作為自己的陳述
    .two = 說明怎樣查證一個說法，到哪裡去查
    .three = 寫一份只講事實的評價或申訴
engagement-calm = { $channel ->
    [form] 只寫自己親身了解的，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望這件事有什麼結果？我們看看怎樣才能走到那一步。
       *[informal] 你希望這件事有什麼結果？我們看看怎樣才能走到那一步。
     }
 }

title-warm = 先確認站得住腳
acknowledgement-warm = 如果真有人做錯了事，想讓大家知道，我能理解。
boundary-warm = 眼前沒有憑據，我不會寫對真實人物的指控。
reason-warm = 這樣的說法就算後來證明是假的，也可能讓人丟了工作和朋友。
alternatives-warm = 想讓人聽見，這些我可以幫忙：
    .one = 把自己知道的和聽來的分開
    .two = 準備好問律師或報社的問題
    .three = 改寫成小說，人物和地點都是虛構的
engagement-warm = { $channel ->
    [form] 寫下哪些是確定的、又是怎麼知道的，再送出一次。
   *[chat] { $formality ->
        [formal] 哪些是您確實知道的？我們就從這些寫起。
       *[informal] 哪些是你確實知道的？我們就從這些寫起。
     }
 }

title-brief = 事關一個人的名聲
acknowledgement-brief = { $formality ->
    [formal] 您的意思我聽到了。
   *[informal] 你說的我聽到了。
 }
boundary-brief = 關於真人又沒有憑據的說法，我不能寫。
reason-brief = 假話會一直跟著人。
alternatives-brief = 我可以：
    .one = 標出哪裡需要憑據
    .two = 起草一封私信
    .three = 示範怎麼回應謠言
engagement-brief = { $channel ->
    [form] 補上依據，再送出。
   *[chat] 依據是什麼？
 }

omitted = 關於真實人物、沒有憑據的說法。
