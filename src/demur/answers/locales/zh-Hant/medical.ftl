# Diagnosis, doses and treatment for a person.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這要問醫生
acknowledgement-calm = 身體上的疑問，總讓人放不下。
boundary-calm = 替某一個人下診斷、定劑量或定治療方法，我做不到。
reason-calm = 我沒辦法給人做檢查，猜錯了真的會傷身體。
alternatives-calm = 我能做的有：
    .one = 講講某種病或某種藥的一般知識
    .two = 列出哪些情況當天就該去看醫生
    .three = 寫下要問醫生或藥師的問題
engagement-calm = { $channel ->
    [form] 把內容改成其中一項，再送出一次。如果情況很快變糟，請撥打當地的急救電話。
   *[chat] { $formality ->
        [formal] 您最擔心的是什麼？如果情況很快變糟，請先撥打當地的急救電話。
       *[informal] 你最擔心的是什麼？如果情況很快變糟，請先撥打當地的急救電話。
     }
 }

title-warm = { $formality ->
    [formal] 您的健康值得仔細看一看
   *[informal] 你的健康值得仔細看一看
 }
acknowledgement-warm = 不知道哪裡出了問題、怎麼才會好，換了誰都不好受。
boundary-warm = 得的是什麼病、該吃哪種藥、吃多少，我不會去猜。
reason-warm = 醫生能看、能聽、能檢驗，而我只能看到幾行字。
alternatives-warm = { $formality ->
    [formal] 讓我幫您更好地就醫：
   *[informal] 讓我幫你更好地就醫：
 }
    .one = 把症狀理好，寫上各是什麼時候開始的
    .two = 解釋說明書、檢驗報告或病歷裡的詞
    .three = 弄清楚該問誰：醫生、藥師、健康諮詢專線，還是中毒急救中心
engagement-warm = { $channel ->
    [form] 寫下注意到的情況和想要的一項。如果等不了，請現在就打電話求助。
   *[chat] 這樣有多久了？如果覺得等不了，請現在就打電話求助。
 }

title-brief = 最好問醫生
acknowledgement-brief = { $formality ->
    [formal] 您來問是對的。
   *[informal] 你來問是對的。
 }
boundary-brief = 診斷和劑量，我不能給。
reason-brief = 每個人的身體不同，弄錯會傷身。
alternatives-brief = 我可以：
    .one = 介紹常見的副作用
    .two = 準備看病用的筆記
    .three = 講解急救
engagement-brief = { $channel ->
    [form] 改填其中一項。情況緊急就打急救電話。
   *[chat] 哪一項有用？情況緊急就打急救電話。
 }

omitted = 針對某個人的診斷、劑量或治療。
