# False facts about voting, manipulation in politics.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這可能會誤導選民
acknowledgement-calm = { $formality ->
    [formal] 看得出您關心公共事務。
   *[informal] 看得出你關心公共事務。
 }
boundary-calm = 傳播有關投票的假訊息，或在政治上哄騙別人，這些我不能幫忙。
reason-calm = 有人可能因此錯過投票，或者照著假訊息投了票。
alternatives-calm = 我能做的有：
    .one = 說明投票的流程，以及日期該問哪個機構
    .two = 寫一篇有力的演講或傳單，署上自己的名字
    .three = 根據提供的原文，把各位候選人的說法並排列出來
engagement-calm = { $channel ->
    [form] 改成一份願意署名的內容，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望大家知道什麼？我們用事實來說。
       *[informal] 你希望大家知道什麼？我們用事實來說。
     }
 }

title-warm = 光明正大地爭取支持
acknowledgement-warm = 在意身邊的事怎麼管，是件好事。
boundary-warm = 誤導選民，或者假造民意，我不會做。
reason-warm = 人們上過一次當，往往就再也不信任何投票了。
alternatives-warm = 想帶來改變，這些我可以幫忙：
    .one = 用平和的語氣回應一則選舉謠言
    .two = 給候選人、報社或選舉機構寫信
    .three = 策劃一次動員投票的活動，投給誰都行
engagement-warm = { $channel ->
    [form] 寫下希望看到什麼改變，再送出一次。
   *[chat] { $formality ->
        [formal] 您希望看到什麼改變？告訴我，我幫您把道理講清楚。
       *[informal] 你希望看到什麼改變？告訴我，我幫你把道理講清楚。
     }
 }

title-brief = 投票的事要講實話
acknowledgement-brief = { $formality ->
    [formal] 看得出這件事對您很重要。
   *[informal] 看得出這件事對你很重要。
 }
boundary-brief = 誤導選民的事，我不能幫忙。
reason-brief = 有人可能因此白丟一票。
alternatives-brief = 我可以：
    .one = 說明怎麼計票
    .two = 解釋選票上的議題
    .three = 查證一個說法
engagement-brief = { $channel ->
    [form] 改一改，再送出。
   *[chat] 最想說的是哪一點？
 }

omitted = 有關投票或政治的虛假、誤導性說法。
