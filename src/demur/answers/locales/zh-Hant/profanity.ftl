# Swear words and crude language.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 意思不變，不帶髒字
acknowledgement-calm = { $formality ->
    [formal] 看得出您想讓這段話有點勁道。
   *[informal] 看得出你想讓這段話有點勁道。
 }
boundary-calm = 髒話和粗話，我不能在這裡寫。
reason-calm = 看到這些字的人裡，有些並不想看見它們。
alternatives-calm = 我能做的有：
    .one = 用乾淨的話，把同樣的意思說得犀利
    .two = 寫一個直接但不失禮的回覆
    .three = 解釋一句粗話是什麼意思、有多重
engagement-calm = { $channel ->
    [form] 去掉髒字，或者要一個乾淨的版本，再送出一次。
   *[chat] 是給誰看的？知道了我好把握語氣。
 }

title-warm = 不罵人也能有力
acknowledgement-warm = 有時候說句狠話就是痛快，我懂。
boundary-warm = 我寫的東西裡不帶粗話。
reason-warm = 它可能落到一個毫不相干的人身上。
alternatives-warm = 換個辦法來點力道：
    .one = 編幾句誰聽了都不會惱的搞笑「狠話」
    .two = 把一肚子牢騷變成一段好笑的小演講
    .three = 把草稿寫得緩和些，要點照樣到位
engagement-warm = { $channel ->
    [form] 寫下是對什麼事的反應，再送出一次。
   *[chat] { $formality ->
        [formal] 是什麼事讓您想這樣說？告訴我，我來加點力道。
       *[informal] 是什麼事讓你想這樣說？告訴我，我來加點力道。
     }
 }

title-brief = 去掉髒字
boundary-brief = 粗話我在這裡不用。
reason-brief = 有些讀者會不舒服。
alternatives-brief = 我可以：
    .one = 找一個更犀利又乾淨的詞
    .two = 起草一份有用的申訴
    .three = 留住幽默，去掉髒字
engagement-brief = { $channel ->
    [form] 改一改用詞，再送出。
   *[chat] 想要哪一項？
 }

omitted = 髒話。
