# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 那是別人的系統
acknowledgement-calm = 這個技術問題我仔細看過了。
boundary-calm = 惡意軟體，或者進入別人的系統，這些我不能幫忙。
reason-calm = 依靠這些系統的人，可能會丟掉資料、錢和隱私。
alternatives-calm = 我能做的有：
    .one = 幫忙保護好自己的帳號、裝置和網路
    .two = 說明怎樣透過官方管道找回自己的帳號
    .three = 推薦專門用來學習安全的練習平台
engagement-calm = { $channel ->
    [form] 如果哪一項合適，就改填那一項，再送出。
   *[chat] 如果哪一項合適，說一聲，我們就從那裡開始。
 }

title-warm = 我們來做防守的一方
acknowledgement-warm = 安全這個領域，值得探索的東西很多。
boundary-warm = 攻擊或闖入別人的電腦和帳號，我不會幫忙。
reason-warm = 另一頭的人要花好幾個星期才能收拾好。
alternatives-warm = 這些我很願意一起做：
    .one = 如果懷疑帳號被人登入過，理一理該怎麼辦
    .two = 講講企業怎樣邀請外部人員測試自己的系統
    .three = 規劃一條進入安全行業的路
engagement-warm = { $channel ->
    [form] 選其中一項，在表單裡寫清楚，再送出。
   *[chat] 隨便選一項，我馬上開始。
 }

title-brief = 別人的系統我不碰
acknowledgement-brief = 這個領域不簡單。
boundary-brief = 惡意軟體和入侵，我不能幫忙。
reason-brief = 有人會丟掉資料。
alternatives-brief = 我可以：
    .one = 講解備份和登入保護
    .two = 檢查程式碼裡的薄弱處
    .three = 寫一份漏洞說明給系統的主人
engagement-brief = { $channel ->
    [form] 選一項，再送出。
   *[chat] 說說哪一項合適。
 }

omitted = 惡意軟體或進入別人系統的方法。
