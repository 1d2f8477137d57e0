# A person will look at it; what the user gets meanwhile.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 會有人來看這件事
acknowledgement-calm = { $formality ->
    [formal] 您寫的內容我認真看過了。
   *[informal] 你寫的內容我認真看過了。
 }
boundary-calm = 這個問題我不單獨回答，會先由一位工作人員來看。
reason-calm = 有些我會漏掉的東西，人能衡量出來。
alternatives-calm = 在這期間，可以：
    .one = 記下有助於別人了解情況的內容
    .two = 先問別的問題
    .three = 如果有人處在危險中，撥打當地的緊急電話
engagement-calm = { $channel ->
    [form] 不用再送出一次。表單可以用來問別的問題。
   *[chat] 等待的時候，還有別的事要我幫忙嗎？
 }

title-warm = 我請人再看一眼
acknowledgement-warm = { $formality ->
    [formal] 看得出這件事對您很重要。
   *[informal] 看得出這件事對你很重要。
 }
boundary-warm = 我不會一個人決定怎麼回答，已經轉給真人來看。
reason-warm = 在這件事上，答得對比答得快更要緊。
alternatives-warm = 在有人看之前，可以：
    .one = 準備好可能會問到的材料、日期或姓名
    .two = 寫下怎樣的結果算好
    .three = 如果等不了，就聯絡當地的緊急救援機構
engagement-warm = { $channel ->
    [form] 這裡不用再做什麼了。願意的話，可以把寫的內容留一份。
   *[chat] 趁這段時間，我們把要點理一理，好嗎？
 }

title-brief = 這要由人來看
acknowledgement-brief = 我看過了。
boundary-brief = 回答這件事，我交給真人。
alternatives-brief = 可以先：
    .one = 把內容儲存好
    .two = 列出要點
    .three = 有危險時，撥打當地的緊急電話
engagement-brief = { $channel ->
    [form] 現在這樣就可以了。
   *[chat] 還要我做什麼？
 }
