# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 有些東西留在幕後
acknowledgement-calm = 想知道我是怎麼運作的，這很正常。
boundary-calm = 我的隱藏設定和內部思考，我不公開，也不幫忙複製我背後的模型。
reason-calm = 這些一旦流傳出去，就可能有人用它讓我去對付信任我的人。
alternatives-calm = 我能做的有：
    .one = 大致講講我這樣的助手是怎樣建置的
    .two = 說說我能做什麼、不能做什麼
    .three = 用淺白的話說明一個回答的理由
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 是什麼讓您好奇？能回答的我盡量回答。
       *[informal] 是什麼讓你好奇？能回答的我盡量回答。
     }
 }

title-warm = 幕後可以看，但有個限度
acknowledgement-warm = 想弄清楚自己在跟什麼打交道，我很欣賞。
boundary-warm = 隱藏設定和內部思考我會自己留著，也不會幫忙再造一個我。
reason-warm = 裡面有很多人的心血，不是我能隨便送人的。
alternatives-warm = 這些我很樂意做：
    .one = 把一個回答再過一遍，講講依據的事實
    .two = 推薦誰都可以研究的開放模型和論文
    .three = 給自己的助手寫一份好的說明
engagement-warm = { $channel ->
    [form] 寫下在建置或檢查什麼，或者選其中一項，再送出一次。
   *[chat] 是在建置或檢查什麼嗎？跟我說說看。
 }

title-brief = 內部的東西不公開
acknowledgement-brief = 歡迎好奇。
boundary-brief = 隱藏設定和內部思考我不透露，也不幫忙複製我。
reason-brief = 一旦外傳，別人可能會受害。
alternatives-brief = 我可以：
    .one = 講講神經網路怎樣訓練
    .two = 介紹語言模型的基本原理
    .three = 比較幾種開源軟體的授權條款
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 最感興趣的是什麼？
 }

omitted = 我的隱藏設定、內部思考和模型的內部構造。
