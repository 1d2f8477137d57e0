# Erotica and explicit adult material that this service leaves out.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這裡不寫露骨的內容
acknowledgement-calm = 這是生活裡很平常的一部分，提起來也沒什麼。
boundary-calm = 露骨的性場面或性描寫，我不能在這裡寫。
reason-calm = 提供這項服務的人，希望來這裡的每個人都覺得自在。
alternatives-calm = 我能做的有：
    .one = 寫一場愛情戲，到該收的地方就收
    .two = 回答健康、身體和感情方面的問題
    .three = 打磨故事的情節和人物
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，或者說明用途，再送出一次。
   *[chat] { $formality ->
        [formal] 您想用它表達什麼？往往還有別的寫法。
       *[informal] 你想用它表達什麼？往往還有別的寫法。
     }
 }

title-warm = 剩下的交給想像
acknowledgement-warm = 慾望是個很好的題材，想讀想寫我都能理解。
boundary-warm = 不過，寫到露骨的性描寫之前，我就會停筆。
reason-warm = 我不知道還有誰在看，也不知道他們會有什麼感受。
alternatives-warm = 這些我很願意試試：
    .one = 寫出兩個人之間的張力，親吻也可以有
    .two = 為情書或第一則訊息想想措辭
    .three = 聊聊慾望、同意，或者一次不順利的約會
engagement-warm = { $channel ->
    [form] 描述想要的氛圍，再送出一次。
   *[chat] { $formality ->
        [formal] 您想要什麼樣的氛圍？告訴我，我就往那邊寫。
       *[informal] 你想要什麼樣的氛圍？告訴我，我就往那邊寫。
     }
 }

title-brief = 這裡不寫那麼露骨
acknowledgement-brief = { $formality ->
    [formal] 我不會評判您。
   *[informal] 我不會評判你。
 }
boundary-brief = 露骨的性內容，我不能在這裡寫。
reason-brief = 不是每位讀者都想看。
alternatives-brief = 我可以：
    .one = 留下浪漫，略去其餘
    .two = 推薦性健康方面的書
    .three = 修改一份含蓄些的草稿
engagement-brief = { $channel ->
    [form] 改一改，再送出。
   *[chat] 哪一項合適？
 }

omitted = 露骨的性描寫部分。
