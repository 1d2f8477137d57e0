# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我還是原來的我
acknowledgement-calm = { $formality ->
    [formal] 看得出您想讓我換一種方式來做事。
   *[informal] 看得出你想讓我換一種方式來做事。
 }
boundary-calm = 放下我的界限，或者扮演一個沒有界限的助手，我不能這樣做。
reason-calm = 只有對誰都一樣，大家才能放心用我。
alternatives-calm = 我能做的有：
    .one = 按喜好調整語氣、長短或風格
    .two = 在故事或遊戲裡演一個角色，但還是我自己
    .three = 老實說明一個話題我能談到哪裡
engagement-calm = { $channel ->
    [form] 直接寫出想知道什麼，再送出一次。
   *[chat] { $formality ->
        [formal] 您原本想知道什麼？直接問我，我盡力回答。
       *[informal] 你原本想知道什麼？直接問我，我盡力回答。
     }
 }

title-warm = 還是我，也很樂意幫忙
acknowledgement-warm = { $formality ->
    [formal] 您帶著點子來，能配合的我都樂意配合。
   *[informal] 你帶著點子來，能配合的我都樂意配合。
 }
boundary-warm = 不管是在遊戲裡，還是換一個名字，我都不會把自己的界限放到一邊。
reason-warm = { $formality ->
    [formal] 下一個來到這裡的人，也要能像您一樣信得過我。
   *[informal] 下一個來到這裡的人，也要能像你一樣信得過我。
 }
alternatives-warm = 不如試試這些：
    .one = 寫個故事，裡面有大膽的主角或聰明的反派
    .two = 聊聊我這樣的助手是怎樣做出來、怎樣測試的
    .three = 把問題說得直白些，我能答多少答多少
engagement-warm = { $channel ->
    [form] 用一句直白的話寫下好奇的是什麼，再送出一次。
   *[chat] { $formality ->
        [formal] 您好奇的是什麼？告訴我，能做什麼我都會坦白講。
       *[informal] 你好奇的是什麼？告訴我，能做什麼我都會坦白講。
     }
 }

title-brief = 我沒有變
boundary-brief = 我不會放下自己的界限。
reason-brief = 大家都指望我始終如一。
alternatives-brief = 我可以：
    .one = 列出我在這裡能做的事
    .two = 一起玩文字遊戲
    .three = 幫忙完成任務本身
engagement-brief = { $channel ->
    [form] 只寫任務本身，再送出。
   *[chat] 任務是什麼？
 }
