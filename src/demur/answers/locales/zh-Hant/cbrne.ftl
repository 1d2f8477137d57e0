# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 會傷到太多人
acknowledgement-calm = 這個話題裡有不少值得一談的問題，有一些我可以回答。
boundary-calm = 能用來傷人的爆炸物、病菌、毒物或輻射，細節我不能提供。
reason-calm = 這樣的細節一旦落到想傷人的人手裡，一下子就會傷到一大群人。
alternatives-calm = 我能做的有：
    .one = 講講這類武器的歷史，以及國際條約怎樣約束它們
    .two = 說明家用化學品怎樣安全存放、使用和處理
    .three = 輔導中學程度的化學或生物功課
engagement-calm = { $channel ->
    [form] 補充說明在做什麼，或者選其中一項，再送出一次。
   *[chat] { $formality ->
        [formal] 您在做什麼？安全這方面我可以幫忙。
       *[informal] 你在做什麼？安全這方面我可以幫忙。
     }
 }

title-warm = 我們留在安全的這一邊
acknowledgement-warm = 對這類事情好奇，或者有些擔心，都很正常。
boundary-warm = 炸彈以及化學、核、細菌武器是怎麼做成的，我不會去講。
reason-warm = 只要有一個人某天失了控，就會有很多人再也回不了家。
alternatives-warm = 這些我很願意細講：
    .one = 醫生和救援隊怎樣為這類事件做準備
    .two = 遇到化學品或輻射警報時，在家該做些什麼
    .three = 某項科學發現和背後那些人的故事
engagement-warm = { $channel ->
    [form] 寫明是為了學習、工作，還是因為擔心什麼，再送出一次。
   *[chat] 是為了學習、工作，還是因為擔心什麼？告訴我，我就配合著來講。
 }

title-brief = 太危險，不能講
acknowledgement-brief = 這話題確實吸引人。
boundary-brief = 爆炸物和大規模毀滅性武器，我不能幫忙。
reason-brief = 可能有很多人喪命。
alternatives-brief = 我可以：
    .one = 說明某些物質為什麼受管制
    .two = 解讀安全標籤
    .three = 列出中毒後的急救步驟
engagement-brief = { $channel ->
    [form] 選一項，再送出一次。
   *[chat] 哪一項有用？
 }

omitted = 可能傷害許多人的武器或物質的細節。
