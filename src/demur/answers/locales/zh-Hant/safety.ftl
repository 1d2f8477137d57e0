# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這裡我想小心一點
acknowledgement-calm = { $formality ->
    [formal] 我想給您一個直接的答覆。
   *[informal] 我想給你一個直接的答覆。
 }
boundary-calm = 可能讓人遇到危險的細節，我不能講。
reason-calm = 照我的理解，可能會有人受到傷害，不過也很可能是我理解錯了。
alternatives-calm = 可以這樣繼續：
    .one = 說說在做什麼、給誰用
    .two = 問一問這方面的大概情況
    .three = 問問人們怎樣應對其中的風險
engagement-calm = { $channel ->
    [form] 如果是我理解錯了，補充用途，再送出一次。
   *[chat] { $formality ->
        [formal] 是我理解錯了嗎？說說您最後想得到什麼。
       *[informal] 是我理解錯了嗎？說說你最後想得到什麼。
     }
 }

title-warm = 我可能誤會了
acknowledgement-warm = { $formality ->
    [formal] 我沒有把您往壞處想，也確實想幫上忙。
   *[informal] 我沒有把你往壞處想，也確實想幫上忙。
 }
boundary-warm = 在我看來不安全的部分，我暫時不再往下講。
reason-warm = 我寧可多問一句，也不想看到有人受傷。
alternatives-warm = 現在就能做的：
    .one = 講講這方面的背景
    .two = 先做其中顯然安全的部分
    .three = 為同樣的目的找一個更溫和的辦法
engagement-warm = { $channel ->
    [form] 補一兩句具體情況，再送出一次。
   *[chat] 我漏看了什麼？用一兩句話說說情況，會很有幫助。
 }

title-brief = 小心一點
acknowledgement-brief = 也許我誤會了。
boundary-brief = 可能傷到人的事，我不能幫忙。
reason-brief = 我不確定，而有人可能會受傷。
alternatives-brief = 我可以：
    .one = 講講基本知識
    .two = 指出常見的錯誤
    .three = 說說當面可以問誰
engagement-brief = { $channel ->
    [form] 補充本來的意思，再送出。
   *[chat] 本來是什麼意思？
 }

omitted = 可能讓人遇到危險的細節。
