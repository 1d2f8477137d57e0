# Copyright: copying protected text, code, images, brands.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 那是屬於作者的
acknowledgement-calm = 想把那件作品放在手邊，我能理解。
boundary-calm = 別人受保護的作品，我不能大段照抄。
reason-calm = 作者可能靠它生活，抄來抄去就斷了這份收入。
alternatives-calm = 我能做的有：
    .one = 用自己的話概括它
    .two = 幫忙寫一篇有自己風格的新作品
    .three = 說明類似的作品在哪裡可以借、買或取得授權
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，或者說明用途，再送出一次。
   *[chat] 要拿來做什麼？摘要或者一篇新作品，也許就夠了。
 }

acknowledgement-warm = { $formality ->
    [formal] 看得出您選的東西很打動您。
   *[informal] 看得出你選的東西很打動你。
 }
boundary-warm = 別人創作的歌曲、文字、圖片、程式碼或標誌，我不會原樣複製給人。
reason-warm = 有人花了幾個月甚至幾年，卻會什麼也得不到。
alternatives-warm = 這些我很願意做：
    .one = 聊聊其中一兩句，看看好在哪裡
    .two = 構思一件氛圍相近、故事全新的作品
    .three = 講講開放授權，以及哪裡有可以自由使用的作品
engagement-warm = { $channel ->
    [form] 寫下喜歡它什麼、想做成什麼樣，再送出一次。
   *[chat] { $formality ->
        [formal] 您最喜歡它的哪一點？我們從那裡做起。
       *[informal] 你最喜歡它的哪一點？我們從那裡做起。
     }
 }

title-brief = 那是別人的作品
acknowledgement-brief = 確實是值得收藏的作品。
boundary-brief = 受保護的作品，我不能大段抄錄。
reason-brief = 作者會吃虧。
alternatives-brief = 我可以：
    .one = 引用一小段
    .two = 解釋什麼是合理使用
    .three = 起草一封請求授權的信
engagement-brief = { $channel ->
    [form] 補充怎麼用，再送出。
   *[chat] 打算怎麼用？
 }

omitted = 別人受保護作品的複製內容。
