# What a lawyer has to judge.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 要由律師來判斷
acknowledgement-calm = 法律上的事沒有著落，什麼都不好安排。
boundary-calm = 個人的案子，我不能下判斷，也不能說會有什麼結果。
reason-calm = 一個小小的事實，或者錯過一個日期，結果就可能完全不同。
alternatives-calm = 我能做的有：
    .one = 用淺白的話講講某方面的法律是怎麼運作的
    .two = 列出見律師之前要準備的材料和日期
    .three = 說說哪裡可以找到免費或低收費的法律扶助
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，有期限的話寫上，再送出一次。
   *[chat] 有快到的期限嗎？我們先從它需要的東西開始。
 }

title-warm = 這件事該讓律師看看
acknowledgement-warm = 糾紛和公文都很磨人，想要一個乾脆的答案，我能理解。
boundary-warm = { $formality ->
    [formal] 我不會充當律師，告訴您在自己的案子裡該怎麼做。
   *[informal] 我不會充當律師，告訴你在自己的案子裡該怎麼做。
 }
reason-warm = { $formality ->
    [formal] 各地的法律不一樣，走錯一步可能賠上您的錢或權利。
   *[informal] 各地的法律不一樣，走錯一步可能賠上你的錢或權利。
 }
alternatives-warm = 讓我分擔一點：
    .one = 把經過按順序理好，方便律師閱讀
    .two = 解釋合約或信件裡的某個條款通常是什麼意思
    .three = 起草一封客氣的信，請對方說明情況
engagement-warm = { $channel ->
    [form] 用幾句話寫下經過，選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 簡單說說，發生了什麼？我們把它整理好，給為您提供意見的人看。
       *[informal] 簡單說說，發生了什麼？我們把它整理好，給為你提供意見的人看。
     }
 }

title-brief = 這要找律師
acknowledgement-brief = 想問的原因我明白。
boundary-brief = 個人案件的法律意見，我不提供。
reason-brief = 一個細節就可能改變一切。
alternatives-brief = 我可以：
    .one = 說明通常的步驟
    .two = 準備好問律師的問題
    .three = 整理筆記
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 哪一項有用？
 }

omitted = 對個人案件的法律意見。
