# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這一步我不會擅自做
acknowledgement-calm = { $formality ->
    [formal] 我知道您想把這件事辦完。
   *[informal] 我知道你想把這件事辦完。
 }
boundary-calm = 無法撤回的操作，或者沒人交代過的操作，我不會代做。
reason-calm = 一旦出錯，資料、金錢或時間可能就再也找不回來。
alternatives-calm = 可以先做這些：
    .one = 先不動手，逐步說明每一步會改變什麼
    .two = 寫一份分步計畫，確認之後再執行
    .three = 列出事先要備份的東西
engagement-calm = { $channel ->
    [form] 把任務改成其中一項，或者寫明具體要做哪幾步，再送出一次。
   *[chat] 哪幾步已經確定？哪幾步想先看一看？
 }

title-warm = 先看清楚，再動手
acknowledgement-warm = { $formality ->
    [formal] 看得出您想早點了結這件事，我也想幫您做到。
   *[informal] 看得出你想早點了結這件事，我也想幫你做到。
 }
boundary-warm = { $formality ->
    [formal] 撤不回來的事，或者超出您交代範圍的事，我不會以您的名義去做。
   *[informal] 撤不回來的事，或者超出你交代範圍的事，我不會以你的名義去做。
 }
reason-warm = { $formality ->
    [formal] 資料、帳號和名聲都是您的，最後由您說了算。
   *[informal] 資料、帳號和名聲都是你的，最後由你說了算。
 }
alternatives-warm = 更穩妥的辦法有：
    .one = { $formality ->
        [formal] 把訊息、訂單或命令先擬好，由您檢查後自己發出
       *[informal] 把訊息、訂單或命令先擬好，由你檢查後自己發出
     }
    .two = 把任務拆開，先做能撤回的部分
    .three = 想一個更溫和、什麼都不用刪改的辦法
engagement-warm = { $channel ->
    [form] 寫下哪些東西要保持原樣，選其中一項，再送出一次。
   *[chat] 哪些東西一定要保持原樣？我們可以繞開它們來安排。
 }

title-brief = 動手之前先停一下
acknowledgement-brief = 很樂意幫忙。
boundary-brief = 撤不回或沒交代過的操作，我不做。
reason-brief = { $formality ->
    [formal] 出了錯，受損失的是您。
   *[informal] 出了錯，受損失的是你。
 }
alternatives-brief = 我可以：
    .one = 把命令寫出來
    .two = 指出哪裡可能出錯
    .three = 準備一份檢查清單
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 先從哪一項開始？
 }

omitted = 無法撤回或沒有交代過的操作。
