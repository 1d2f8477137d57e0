# The person writing is a child or teenager, and the subject is for adults.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這是大人的話題
acknowledgement-calm = 好奇、想問，都沒有關係。
boundary-calm = 只適合大人的事情，我不能講。
reason-calm = 還在長大的人，可能會被它嚇到或傷到。
alternatives-calm = 我能做的有：
    .one = 用簡單的話講講長大、心情或友誼
    .two = 一起想想怎麼向爸爸媽媽或老師開口
    .three = 推薦適合這個年紀的書、電影或遊戲
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，再送出一次。也可以跟家裡或學校裡的人說說。
   *[chat] 是不是有什麼心事？跟家裡或學校裡的人說說，也會有幫助。
 }

title-warm = { $formality ->
    [formal] 您願意問，這很好
   *[informal] 你願意問，這很好
 }
acknowledgement-warm = { $formality ->
    [formal] 您這個年紀的很多人，都會想到這些事。
   *[informal] 你這個年紀的很多人，都會想到這些事。
 }
boundary-warm = 只給大人看的話題，我不會聊。
reason-warm = { $formality ->
    [formal] 了解您的人能講得更好，您聽了難受時也能陪著您。
   *[informal] 了解你的人能講得更好，你聽了難受時也能陪著你。
 }
alternatives-warm = 也許有一項剛好合適：
    .one = 想想跟哪位大人說會比較自在
    .two = 做做功課、編個故事，或者弄弄愛好
    .three = 在 findahelpline.com 找一條給年輕人的免費專線
engagement-warm = { $channel ->
    [form] 選其中一項再送出一次，或者把這一頁給信得過的大人看看。
   *[chat] { $formality ->
        [formal] 您最信任哪位大人？我們可以想想第一句怎麼說。
       *[informal] 你最信任哪位大人？我們可以想想第一句怎麼說。
     }
 }

title-brief = 這是給大人的
acknowledgement-brief = 問一問沒關係。
boundary-brief = 我不跟小朋友和青少年聊成人的話題。
reason-brief = 聽了可能會難受。
alternatives-brief = 可以：
    .one = 問一位信得過的大人
    .two = 去學校健康中心或圖書館
    .three = 找適合這個年紀的知識
engagement-brief = { $channel ->
    [form] 改填適合這個年紀的內容。
   *[chat] 哪一項合適？
 }

omitted = 只適合大人的內容。
