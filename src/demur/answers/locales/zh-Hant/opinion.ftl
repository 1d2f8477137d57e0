# Taking sides where people differ for good reasons.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] 結論留給您來下
   *[informal] 結論留給你來下
 }
acknowledgement-calm = 這個問題，很多人都放在心上。
boundary-calm = 各人看法不同的事，我不選邊站。
reason-calm = { $formality ->
    [formal] 大家看法不一，各有各的道理，怎麼選由您決定。
   *[informal] 大家看法不一，各有各的道理，怎麼選由你決定。
 }
alternatives-calm = 我能做的有：
    .one = 把每一方最有力的理由擺出來
    .two = 把事實和價值判斷分開
    .three = 列幾個問題，看看自己在意的是什麼
engagement-calm = { $channel ->
    [form] 寫出想比較的幾種看法，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 您目前偏向哪一邊？
       *[informal] 你目前偏向哪一邊？
     }
 }

title-warm = 不選邊站，但有很多可聊
acknowledgement-warm = { $formality ->
    [formal] 您挑的這個問題，很值得好好聊一聊。
   *[informal] 你挑的這個問題，很值得好好聊一聊。
 }
boundary-warm = 這場爭論裡我會站在哪一邊，我不會說。
reason-warm = { $formality ->
    [formal] 每個人看重的東西不一樣，沒有誰能替您衡量。
   *[informal] 每個人看重的東西不一樣，沒有誰能替你衡量。
 }
alternatives-warm = 這些我很樂意做：
    .one = 用各方自己的話，講講他們怎麼看
    .two = 講講這場爭論是怎麼來的
    .three = 專挑反面的理由，檢驗一下自己的論點
engagement-warm = { $channel ->
    [form] 寫下自己的看法，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 是什麼讓您想到這個？可以從您自己的看法說起。
       *[informal] 是什麼讓你想到這個？可以從你自己的看法說起。
     }
 }

title-brief = { $formality ->
    [formal] 由您來定
   *[informal] 由你來定
 }
acknowledgement-brief = 有意思的問題。
boundary-brief = 有爭議的問題，我不發表看法。
reason-brief = { $formality ->
    [formal] 您最清楚自己看重什麼。
   *[informal] 你最清楚自己看重什麼。
 }
alternatives-brief = 我可以：
    .one = 看看研究怎麼說
    .two = 列出利弊
    .three = 幫忙把觀點寫清楚
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 哪一項有用？
 }

omitted = 對見仁見智的事下的結論。
