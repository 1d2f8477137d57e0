# Something of ours failed; nothing is wrong with the request.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 是我們這邊的問題
acknowledgement-calm = { $formality ->
    [formal] 您沒有做錯什麼。
   *[informal] 你沒有做錯什麼。
 }
boundary-calm = 我現在沒辦法給出回答。
reason-calm = { $formality ->
    [formal] 我們自己的一項檢查出了故障，和您寫的內容沒有關係。
   *[informal] 我們自己的一項檢查出了故障，和你寫的內容沒有關係。
 }
alternatives-calm = 可以這樣：
    .one = 過一兩分鐘再試
    .two = 讓頁面開著，寫好的內容就不會丟
    .three = 如果一直這樣，告訴提供這項服務的人
engagement-calm = { $channel ->
    [form] 等一分鐘，原樣再送出一次。
   *[chat] 過一會兒再試一次好嗎？
 }

title-warm = 我們這裡出了故障
acknowledgement-warm = 事情做到一半被打斷，確實煩人，我知道。
boundary-warm = 回答沒辦法完成，因為這項服務有一部分停了。
reason-warm = { $formality ->
    [formal] 寧可讓您等一等，也不想把沒檢查過的東西交給您。
   *[informal] 寧可讓你等一等，也不想把沒檢查過的東西交給你。
 }
alternatives-warm = 恢復之前，可以：
    .one = 先做別的，晚點再來
    .two = 先做不用等回答的部分
    .three = 看看這項服務的幫助頁面，如果有的話
engagement-warm = { $channel ->
    [form] 什麼都不用改，過一會兒回來，照原樣送出。
   *[chat] 過一會兒我們再試一次好嗎？照原樣傳過來就行。
 }

title-brief = 請稍等一下
acknowledgement-brief = { $formality ->
    [formal] 您寫的內容沒有問題。
   *[informal] 你寫的內容沒有問題。
 }
reason-brief = { $formality ->
    [formal] 我們這邊出了故障，只能讓您等等。
   *[informal] 我們這邊出了故障，只能讓你等等。
 }
alternatives-brief = 在這之前：
    .one = 把文字複製一份
    .two = 重新整理頁面或應用程式
    .three = 記下時間，以備有人問起
engagement-brief = { $channel ->
    [form] 請過一會兒再送出。
   *[chat] 過一會兒再試好嗎？
 }
