# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Chinese (traditional). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = 這裡面有個人資訊
acknowledgement-calm = { $formality ->
    [formal] 您想快點用上這份文字或圖片。
   *[informal] 你想快點用上這份文字或圖片。
 }
boundary-calm = 上面還看得到別人的個人資訊，我不能這樣處理。
reason-calm = 要是流傳出去，裡面提到的人可能會被人找到或受騙。
alternatives-calm = 我能做的有：
    .one = 列出要去掉哪幾類資訊
    .two = 想好代替姓名的稱呼，比如來電人和客服
    .three = 把去掉姓名後輸入的要點概括出來
engagement-calm = { $channel ->
    [form] 去掉姓名、號碼和地址，再送出一次。
   *[chat] 最需要哪一部分？那一部分去掉姓名和號碼後就可以傳過來。
 }

title-warm = 先去掉幾處資訊
acknowledgement-warm = { $formality ->
    [formal] 我也不想讓這個耽誤您太久。
   *[informal] 我也不想讓這個耽誤你太久。
 }
boundary-warm = 憑姓名、號碼或長相能認出真人的內容，我不會接著處理。
reason-warm = 裡面的人，也許從沒想過讓別人看到這些。
alternatives-warm = 有幾個省時的辦法：
    .one = 塗掉姓名、面孔、電話號碼和帳號
    .two = 留下日期和金額，不寫是誰的
    .three = 如果有已經遮好的版本，就用那一份
engagement-warm = { $channel ->
    [form] 遮住能認出人的地方，留下需要的，再送出一次。
   *[chat] 哪些資訊去掉就看不懂了？我們一起挑出來。
 }

boundary-brief = 沒有遮住的個人資訊，我不處理。
reason-brief = 裡面的人可能會受損失。
alternatives-brief = 我可以：
    .one = 編一份範例資料
    .two = 講講怎樣把圖片打上馬賽克
    .three = 給一個遮好的例子
engagement-brief = { $channel ->
    [form] 遮住資訊，再送出一次。
   *[chat] 先做哪一項？
 }

omitted = 別人的個人資訊。
