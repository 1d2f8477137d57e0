# It is not known, not known here, or not known yet.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這個我不知道
acknowledgement-calm = 要是有個答案，確實很好。
boundary-calm = 問到的那些事實，我給不出來，因為我不知道。
reason-calm = { $formality ->
    [formal] 如果我亂猜，您可能會把錯的東西當成依據。
   *[informal] 如果我亂猜，你可能會把錯的東西當成依據。
 }
alternatives-calm = 我能做的有：
    .one = 講講我在這方面知道的
    .two = 推薦可以去查的地方、可以去問的人
    .three = 根據貼進來的資料來回答
engagement-calm = { $channel ->
    [form] 補上一份資料，或者改成其中一項，再送出一次。
   *[chat] 手邊有資料嗎？我們可以一起看。
 }

acknowledgement-warm = 想知道這個很自然，我也真想答得上來。
boundary-warm = 沒有事實作依據，我不會編一個答案出來。
reason-warm = { $formality ->
    [formal] 您也許要靠它辦事，不該只拿到一個猜測。
   *[informal] 你也許要靠它辦事，不該只拿到一個猜測。
 }
alternatives-warm = 這些也許更有幫助：
    .one = 說明答案取決於哪些因素
    .two = 想幾個好用的搜尋詞
    .three = 分清哪些已有定論，哪些還沒有
engagement-warm = { $channel ->
    [form] 寫下答案要用在哪裡，或者選其中一項，再送出一次。
   *[chat] 答案要用在哪裡？也許有其中一部分就夠了。
 }

acknowledgement-brief = 好問題。
boundary-brief = 回答它所需的事實，我沒有。
reason-brief = { $formality ->
    [formal] 答錯了會耽誤您。
   *[informal] 答錯了會耽誤你。
 }
alternatives-brief = 我可以：
    .one = 把問題縮小一些
    .two = 起草一封給專家的信
    .three = 幫忙判斷查到的答案
engagement-brief = { $channel ->
    [form] 改填其中一項就好。
   *[chat] 哪部分最要緊？
 }

omitted = 我不知道的事實。
