# Personal decisions on investments, tax or credit.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 自己的錢，自己決定
acknowledgement-calm = 錢的事，要是有人說一句行或不行，會輕鬆很多。
boundary-calm = 該買什麼、賣什麼、借多少、報稅怎麼填，這些我不能替人決定。
reason-calm = { $formality ->
    [formal] 這取決於我看不到的情況，虧了也只能由您自己承擔。
   *[informal] 這取決於我看不到的情況，虧了也只能由你自己承擔。
 }
alternatives-calm = 我能做的有：
    .one = 講講某類投資、貸款或稅是怎麼運作的
    .two = 概略地比較各種選擇的成本和風險
    .three = 列出簽字之前要問顧問的問題
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，寫明是哪類產品或稅別，再送出一次。
   *[chat] 眼前要做的是什麼決定？做決定之前想了解哪些？
 }

title-warm = { $formality ->
    [formal] 錢是您的，主意也由您來拿
   *[informal] 錢是你的，主意也由你來拿
 }
acknowledgement-warm = { $formality ->
    [formal] 要是有人告訴您走哪條路對，一定會鬆一口氣。
   *[informal] 要是有人告訴你走哪條路對，一定會鬆一口氣。
 }
boundary-warm = { $formality ->
    [formal] 我不會替您挑投資、貸款或稅務方案。
   *[informal] 我不會替你挑投資、貸款或稅務方案。
 }
reason-warm = { $formality ->
    [formal] 清楚您收入、債務和打算的人，能看到我看不到的東西。
   *[informal] 清楚你收入、債務和打算的人，能看到我看不到的東西。
 }
alternatives-warm = 一起把選擇做好：
    .one = 用給出的數字做一份簡單的預算
    .two = 把合約裡的小字換成白話
    .three = 算一算手續費、利息或價格漲跌，幾年下來會有多少
engagement-warm = { $channel ->
    [form] 寫下這筆錢要派什麼用場，選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望這筆錢派上什麼用場？從這裡說起就很好。
       *[informal] 你希望這筆錢派上什麼用場？從這裡說起就很好。
     }
 }

title-brief = { $formality ->
    [formal] 由您自己決定
   *[informal] 由你自己決定
 }
boundary-brief = 個人的投資、借貸或稅務建議，我不提供。
reason-brief = { $formality ->
    [formal] 風險全由您承擔。
   *[informal] 風險全由你承擔。
 }
alternatives-brief = 我可以：
    .one = 解釋一個術語
    .two = 算一個虛構的例子
    .three = 說說債務問題可以問哪裡
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 哪一項有用？
 }

omitted = 針對個人的投資、借貸或稅務建議。
