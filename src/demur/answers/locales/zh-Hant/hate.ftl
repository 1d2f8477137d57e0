# Attacks on people for who they are.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 我不會貶低一群人
acknowledgement-calm = { $formality ->
    [formal] 看得出您對這件事感受很強烈。
   *[informal] 看得出你對這件事感受很強烈。
 }
boundary-calm = 因為出身或身分去攻擊、貶低別人，我不能幫忙。
reason-calm = 這樣的話，會讓人在自己的街上、學校或職場裡提心吊膽。
alternatives-calm = 我能做的有：
    .one = 用好的論據批評一個決定、一個黨派或一種觀點
    .two = 講講某種偏見從哪裡來，人們又是怎樣回應的
    .three = 公正地寫一個群體，尖銳的問題也可以寫進去
engagement-calm = { $channel ->
    [form] 改成引發這件事的起因，或者選其中一項，再送出一次。
   *[chat] 是什麼引起的？告訴我，我們為它找到合適的話。
 }

title-warm = 說說到底出了什麼事
acknowledgement-warm = { $formality ->
    [formal] 如果有什麼讓您生氣或害怕，我想聽一聽。
   *[informal] 如果有什麼讓你生氣或害怕，我想聽一聽。
 }
boundary-warm = 因為別人來自哪裡、信什麼、愛誰就去針對他們，我不會做。
reason-warm = 感受最深的，往往是從沒傷害過誰的人。
alternatives-warm = 我想這樣幫忙：
    .one = 把對某個人或某件事的怒氣寫清楚
    .two = 回應一則充滿敵意的貼文，又不火上澆油
    .three = 想一個公道的問題，去問問那個群體裡的人
engagement-warm = { $channel ->
    [form] 把經過寫下來，再送出一次。
   *[chat] { $formality ->
        [formal] 您遇到了什麼事？可以從那裡說起。
       *[informal] 你遇到了什麼事？可以從那裡說起。
     }
 }

title-brief = 不針對人
acknowledgement-brief = { $formality ->
    [formal] 看得出這件事讓您很不好受。
   *[informal] 看得出這件事讓你很不好受。
 }
boundary-brief = 因為身分去辱罵別人，我不能幫忙。
reason-brief = 那會讓人害怕。
alternatives-brief = 我可以：
    .one = 講講一場衝突的來龍去脈
    .two = 查證關於某個群體的說法
    .three = 起草一份公道的申訴
engagement-brief = { $channel ->
    [form] 寫下發生了什麼，再送出。
   *[chat] 發生了什麼？
 }

omitted = 因為身分而對別人的攻擊。
