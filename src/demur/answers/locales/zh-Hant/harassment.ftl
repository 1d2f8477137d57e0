# Bullying, insults, wearing a person down.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我不會跟著踩一腳
acknowledgement-calm = { $formality ->
    [formal] 聽起來有人惹您難受了。
   *[informal] 聽起來有人惹你難受了。
 }
boundary-calm = 辱罵別人、一點點把人壓垮，這些我不能幫忙。
reason-calm = 這樣的話留在人心裡的時間，比那一刻長得多。
alternatives-calm = 我可以幫忙：
    .one = 寫一段話，說清楚什麼讓人不舒服、希望怎麼改變
    .two = 劃清界線，或者和這個人拉開距離
    .three = 把對方做過的事記下來，寫明日期和事實
engagement-calm = { $channel ->
    [form] 改成想平靜地對對方說的話，再送出一次。
   *[chat] 對方做了什麼？願意的話，我們從那裡說起。
 }

title-warm = { $formality ->
    [formal] 您的感受值得被聽見
   *[informal] 你的感受值得被聽見
 }
acknowledgement-warm = { $formality ->
    [formal] 您也許完全有理由生氣。
   *[informal] 你也許完全有理由生氣。
 }
boundary-warm = 欺負或者恐嚇別人，我不會幫忙。
reason-warm = { $formality ->
    [formal] 那會傷到對方，多半也會讓您自己的處境更糟。
   *[informal] 那會傷到對方，多半也會讓你自己的處境更糟。
 }
alternatives-warm = 這些也許更有用：
    .one = 寫一封態度堅決、過一週也不會後悔的信
    .two = 計畫一次談話，單獨談或請個中間人
    .three = 寫一段只給自己看的話，把氣都倒出來
engagement-warm = { $channel ->
    [form] 補充希望對方聽了之後怎麼做，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望對方聽了之後怎麼做？
       *[informal] 你希望對方聽了之後怎麼做？
     }
 }

title-brief = 話會留下痕跡
acknowledgement-brief = { $formality ->
    [formal] 看得出您受夠了。
   *[informal] 看得出你受夠了。
 }
boundary-brief = 欺負人、罵人的話，我不能幫忙。
reason-brief = 這種話會一直留在心裡。
alternatives-brief = 我可以：
    .one = 用兩句話寫清不滿
    .two = 說明怎麼封鎖或檢舉
    .three = 想想誰能出面
engagement-brief = { $channel ->
    [form] 補充希望改變什麼，再送出。
   *[chat] 希望改變什麼？
 }

omitted = 對某個人的辱罵和攻擊。
