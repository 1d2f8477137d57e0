# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 會有人為此付出代價
acknowledgement-calm = 背後也許有真實的難處。
boundary-calm = 詐騙、偷竊、毒品買賣、武器或躲避警察，這些我都不能幫忙。
reason-calm = 別人會因此失去錢財、健康或安寧，卻從沒有人問過他們。
alternatives-calm = 我能做的有：
    .one = 說明遇到這類案子，警察和法院會怎麼做
    .two = 為欠債或手頭緊的日子做一份計畫
    .three = 想想怎麼回絕拉人入夥的人
engagement-calm = { $channel ->
    [form] 如果哪一項有用，就用它換掉原來的內容，再送出。
   *[chat] 哪一項有用，說一聲，我就從那裡開始。
 }

title-warm = 也許有代價更小的路
acknowledgement-warm = { $formality ->
    [formal] 生活有時會把人逼到牆角，我不會因為這樣一問就看輕您。
   *[informal] 生活有時會把人逼到牆角，我不會因為這樣一問就看輕你。
 }
boundary-warm = 騙局、贓物、毒品和槍枝，我不會幫忙。
reason-warm = 另一頭也是活生生的人，會受傷、受驚，或者丟了錢。
alternatives-warm = 這些我很願意做：
    .one = 講講戒癮協助是怎麼回事，第一次談話會聊什麼
    .two = 一起規劃怎麼找工作、找補助或正規的貸款
    .three = 把自己這一邊的經過寫下來，交給律師或諮詢機構看
engagement-warm = { $channel ->
    [form] 選最貼近現在處境的一項，寫上它再送出。
   *[chat] { $formality ->
        [formal] 哪一項最貼近您現在的處境？
       *[informal] 哪一項最貼近你現在的處境？
     }
 }

title-brief = 這件事我不參與
acknowledgement-brief = { $formality ->
    [formal] 也許您正承受著壓力。
   *[informal] 也許你正承受著壓力。
 }
boundary-brief = 詐騙、偷竊、毒品、武器，我都不能幫忙。
reason-brief = 會有別人受傷害。
alternatives-brief = 我可以：
    .one = 講講怎麼防騙
    .two = 說明毒品對健康的危害
    .three = 擬好向法律扶助提的問題
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 說一項，我們就開始。
 }

omitted = 與詐騙、偷竊、毒品或武器有關的幫助。
