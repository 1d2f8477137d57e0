# Code that would work against systems or accounts of others.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 不寫針對別人的程式碼
acknowledgement-calm = 有現成的程式碼，確實能省不少時間。
boundary-calm = 針對別人的系統或帳號的程式碼，我不能寫。
reason-calm = 使用這些系統的人，可能因此丟掉資料、錢或帳號。
alternatives-calm = 我能做的有：
    .one = 檢查或除錯自己寫的程式
    .two = 修好薄弱的地方，再加一個測試防止它再出現
    .three = 架一個實驗環境，在自己的機器上試
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，或者貼上自己的程式碼，再送出一次。
   *[chat] 這段程式碼要做什麼？會在哪裡執行？
 }

title-warm = 我們做點別的
acknowledgement-warm = { $formality ->
    [formal] 看得出您認真想過這個程式要做什麼。
   *[informal] 看得出你認真想過這個程式要做什麼。
 }
boundary-warm = 沒有得到別人同意，就去動他們的機器或資料，這樣的程式我不會寫，也不會補完。
reason-warm = 總得有人在另一頭收拾殘局。
alternatives-warm = 這些我很樂意做：
    .one = 寫一條規則，一有這類程式執行就發出警報
    .two = 寫程式碼，透過官方介面收集資料
    .three = 給軟體開發者寫一份說明，講清楚發現的漏洞
engagement-warm = { $channel ->
    [form] 寫下最終想做到什麼，選其中一項，再送出一次。
   *[chat] 用的是哪種語言？最終想做到什麼？
 }

title-brief = 這段程式碼不寫
acknowledgement-brief = 任務我看到了。
boundary-brief = 針對別人系統或帳號的程式碼，我不寫。
reason-brief = 受損失的是那邊的人。
alternatives-brief = 我可以：
    .one = 給出更安全的寫法
    .two = 講解一道練習題
    .three = 看一份異常的日誌
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 現在寫到哪一步了？
 }

omitted = 針對別人的系統或帳號的程式碼。
