# Refused again in the same conversation.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = উত্তরটা একই আছে
acknowledgement-calm = কথাটা এখনও মাথায় ঘুরছে, তা টের পাচ্ছি।
boundary-calm = এই জায়গায় আমার উত্তর একই থাকছে।
reason-calm = আরও সময় নেওয়ার চেয়ে এখনই বলে দেওয়া ভালো।
alternatives-calm = এখান থেকে যা করা যায়:
    .one = এই সেবায় কাজ করেন এমন কারও সঙ্গে কথা বলা
    .two = দরকারের অন্য অংশ নিয়ে এগোনো
    .three = এ বিষয়ে কী কী পারি, তার তালিকা নেওয়া
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] যাঁরা সেবাটা চালান তাঁদের সঙ্গে যোগাযোগ করো, কিংবা লেখাটা বদলে অন্য কিছু দাও।
       *[formal] যাঁরা সেবাটা চালান তাঁদের সঙ্গে যোগাযোগ করুন, কিংবা লেখাটা বদলে অন্য কিছু দিন।
     }
   *[chat] এর কোনটা সবচেয়ে কাজে লাগবে?
 }

title-warm = আমি মত বদলাইনি
acknowledgement-warm = দুবার না শুনলে খারাপ লাগে, জানি।
boundary-warm = ওই একটা জায়গায় আমি এখনও সাহায্য করব না।
reason-warm = { $formality ->
    [informal] আরেকটা হয়তোর চেয়ে পরিষ্কার একটা না তোমার প্রাপ্য।
   *[formal] আরেকটা হয়তোর চেয়ে পরিষ্কার একটা না আপনার প্রাপ্য।
 }
alternatives-warm = এখানে আটকে না থাকি:
    .one = দলের কারও সঙ্গে যোগাযোগ করে কথা বলে নেওয়া
    .two = শুরুতে যে সমস্যা ছিল, সেটায় ফেরা
    .three = এখনও আসেনি এমন একটা দিক নিয়ে চেষ্টা করা
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] শুরুর সমস্যাটা লেখো, কিংবা দলের সঙ্গে যোগাযোগ করো।
       *[formal] শুরুর সমস্যাটা লিখুন, কিংবা দলের সঙ্গে যোগাযোগ করুন।
     }
   *[chat] শুরুতে সমস্যাটা কী ছিল? সেটায় ফেরা যাক।
 }

title-brief = এখানে কিছু বদলায়নি
acknowledgement-brief = শুনেছি।
boundary-brief = এই জায়গায় এখনও না-ই বলছি।
reason-brief = { $formality ->
    [informal] সোজা উত্তর পাওয়া তোমার অধিকার।
   *[formal] সোজা উত্তর পাওয়া আপনার অধিকার।
 }
alternatives-brief = যা করা যায়:
    .one = কোনো মানুষের সঙ্গে কথা বলা
    .two = অন্য বিষয়ে যাওয়া
    .three = আর কী কী পারি, জিজ্ঞেস করা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] অন্য কিছু লেখো, কিংবা সেবার সঙ্গে যোগাযোগ করো।
       *[formal] অন্য কিছু লিখুন, কিংবা সেবার সঙ্গে যোগাযোগ করুন।
     }
   *[chat] আর কীসে সাহায্য করতে পারি?
 }
