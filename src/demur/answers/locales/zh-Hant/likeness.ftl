# An image of a real person, or one in the style of a named living artist.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 畫面裡是一個真實的人
acknowledgement-calm = { $formality ->
    [formal] 您想要的畫面，我能想像出來。
   *[informal] 你想要的畫面，我能想像出來。
 }
boundary-calm = 真實人物的圖像，或者模仿在世藝術家風格的圖像，我不能做。
reason-calm = 那個人的臉或風格會被拿去用，自己卻說不上話。
alternatives-calm = 我能做的有：
    .one = 描寫同樣的場景，換成虛構的人物
    .two = 推薦一個有這種氛圍的藝術流派或時期
    .three = 起草一段簡短的話，徵求本人同意
engagement-calm = { $channel ->
    [form] 把名字換成虛構的人物或一種氛圍，再送出一次。
   *[chat] 想要什麼樣的氛圍？我們從那裡做起。
 }

title-warm = 給它一張屬於自己的臉
acknowledgement-warm = { $formality ->
    [formal] 看得出有一幅畫面是您很想看到的。
   *[informal] 看得出有一幅畫面是你很想看到的。
 }
boundary-warm = 真人的面孔，或者還在世的藝術家的風格，我不會用。
reason-warm = 一張圖可能跟著人好多年，而藝術家靠的就是自己獨有的那一份。
alternatives-warm = 這樣可以很接近：
    .one = 虛構一個人物，把細節寫活
    .two = 不寫名字，寫光線、色彩和構圖
    .three = 說說哪裡有誰都能免費使用的圖片
engagement-warm = { $channel ->
    [form] 不寫名字，寫下哪些細節最重要，再送出一次。
   *[chat] { $formality ->
        [formal] 對您來說最重要的是哪個細節？我們從它開始。
       *[informal] 對你來說最重要的是哪個細節？我們從它開始。
     }
 }

title-brief = 他們的臉，由他們決定
boundary-brief = 我不做真人的圖像，也不模仿在世的藝術家。
reason-brief = 他們沒有同意。
alternatives-brief = 我可以：
    .one = 想一個象徵來代替
    .two = 用文字描述一種風格
    .three = 設計姿勢
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 圖是用來做什麼的？
 }

omitted = 真實人物或在世藝術家風格的圖像。
