# A question, before anything is decided. There is no refusal in it.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 先問一句
acknowledgement-calm = 很樂意來看看。
boundary-calm = 回答之前，我需要多了解一點具體需要什麼。
reason-calm = { $formality ->
    [formal] 這件事不止一種理解，猜錯了會白費您的時間。
   *[informal] 這件事不止一種理解，猜錯了會白費你的時間。
 }
alternatives-calm = 下面哪一點都有幫助：
    .one = 說說最後想得到什麼
    .two = 說說是給誰用、用在哪裡
    .three = 補充已經試過或查到的內容
engagement-calm = { $channel ->
    [form] 在原來的內容裡加上一兩句話，再送出一次。
   *[chat] 最後想得到的是什麼？一兩句話就夠了。
 }

title-warm = 幫我把它弄準
acknowledgement-warm = 我想好好回答，不想敷衍過去。
boundary-warm = 還差一塊資訊，有了它才能答得合適。
reason-warm = 適合一個人的答案，換一個人可能就不對了。
alternatives-warm = 挑最省事的一樣就行：
    .one = 舉一個例子
    .two = 描述一下場合：工作、學習，還是日常生活
    .three = 給我看看什麼樣的回答算好
engagement-warm = { $channel ->
    [form] 把其中一樣加進去再送出就行，不用從頭寫。
   *[chat] 哪一樣能告訴我？我接著往下做。
 }

title-brief = 能多說一點嗎？
acknowledgement-brief = 很高興能幫忙。
boundary-brief = 回答之前，我還缺一個細節。
reason-brief = 不然可能答非所問。
alternatives-brief = 請補充：
    .one = 涉及的時間或地點
    .two = 最要緊的部分
    .three = 想要多詳細
engagement-brief = { $channel ->
    [form] 補上一項，再送出。
   *[chat] 能補充哪一項？
 }
