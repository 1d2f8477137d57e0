# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 那樣會騙到人
acknowledgement-calm = { $formality ->
    [formal] 看得出這件事對您關係重大。
   *[informal] 看得出這件事對你關係重大。
 }
boundary-calm = 騙局、假證明，或者冒充別人，這些我不能幫忙。
reason-calm = 信以為真的人，會賠上錢、時間或者信任。
alternatives-calm = 我能做的有：
    .one = 把同樣的意思坦率寫出來，用自己的名字
    .two = 講解常見的騙術，好提醒身邊的人
    .three = 列出可以為這件事收集哪些真實的憑據
engagement-calm = { $channel ->
    [form] 寫下希望達到什麼目的，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望達到什麼目的？我們找一條坦蕩的路。
       *[informal] 你希望達到什麼目的？我們找一條坦蕩的路。
     }
 }

title-warm = 這件事可以大大方方地做
acknowledgement-warm = 老實辦事好像走不通的時候，確實讓人洩氣。
boundary-warm = 用假名字、假文件或編出來的說法去騙別人，我不會幫忙。
reason-warm = 知道真相的那一刻很傷人，被騙過的人也更難相信下一個人。
alternatives-warm = { $formality ->
    [formal] 讓我這樣來幫您：
   *[informal] 讓我這樣來幫你：
 }
    .one = 用真實的理由，去爭取需要的東西
    .two = 向對方解釋空檔、拖延或失誤，不遮不掩
    .three = 寫一篇誰也不會當真的惡搞
engagement-warm = { $channel ->
    [form] 寫下是什麼擋住了路，再送出一次。
   *[chat] 是什麼擋住了路？告訴我，我們來解決它。
 }

title-brief = 不用假身分
acknowledgement-brief = { $formality ->
    [formal] 您想把事情辦成，我明白。
   *[informal] 你想把事情辦成，我明白。
 }
boundary-brief = 騙局和造假，我不能幫忙。
reason-brief = 會有人上當。
alternatives-brief = 我可以：
    .one = 找出騙局的跡象
    .two = 列出受騙後的步驟
    .three = 做一份清楚標明的樣本
engagement-brief = { $channel ->
    [form] 改一改，再送出一次。
   *[chat] 怎樣才算解決了？
 }

omitted = 造假、騙局或冒充別人。
