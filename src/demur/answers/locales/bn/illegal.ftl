# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = ব্যাপারটা আদালতে গড়াতে পারে
acknowledgement-calm = এখান থেকে যা দেখছি, তার চেয়ে বেশি কিছু থাকতে পারে।
boundary-calm = অপরাধ বলে গণ্য হতে পারে, এমন কাজে আমি সাহায্য করতে পারি না।
reason-calm = এতে কারও ওপর অন্যায় হতে পারে, আর যে অংশ নেয় তাকে বিচারকের সামনে দাঁড়াতে হতে পারে।
alternatives-calm = আমি যা পারি:
    .one = কোনো বিষয়ে আইন কী বলে, সহজ কথায় বোঝানো
    .two = উকিল বা পরামর্শকেন্দ্রে নেওয়ার মতো প্রশ্ন লেখা
    .three = পেছনের সমস্যাটার আইনসম্মত সমাধান খোঁজা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] এর কোনোটা মিললে ফর্মে এটার জায়গায় সেটা লিখে পাঠাও।
       *[formal] এর কোনোটা মিললে ফর্মে এটার জায়গায় সেটা লিখে পাঠান।
     }
   *[chat] { $formality ->
        [informal] এর কোনোটা মিললে বলো, কাজ শুরু করি।
       *[formal] এর কোনোটা মিললে বলুন, কাজ শুরু করি।
     }
 }

title-warm = আরও ভালো কোনো পথ খুঁজি
acknowledgement-warm = কী কারণে এখানে আসা, জানি না, আর বিচার করতেও বসিনি।
boundary-warm = তবু যা অপরাধ হতে পারে, তাতে আমি হাত লাগাব না।
reason-warm = এমন কাজে মানুষের সঞ্চয়, নিরাপত্তা বা স্বাধীনতা চলে যেতে পারে।
alternatives-warm = এসবে খুশি মনে সাহায্য করব:
    .one = কেউ কিছুতে ঠেলে দিতে চাইলে না বলার ভাষা খোঁজা
    .two = টাকার টান, ঋণ বা ঝগড়া নিয়ে এক ধাপ এক ধাপ ভাবা
    .three = বাড়তি সময় বা ন্যায্য রফা চেয়ে চিঠি লেখা
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] সবচেয়ে কাছের একটা বাছো, ফর্মে লিখে সেটা পাঠাও।
       *[formal] সবচেয়ে কাছের একটা বাছুন, ফর্মে লিখে সেটা পাঠান।
     }
   *[chat] { $formality ->
        [informal] সবচেয়ে কাছের একটা বাছো, ওখান থেকে এগোই।
       *[formal] সবচেয়ে কাছের একটা বাছুন, ওখান থেকে এগোই।
     }
 }

title-brief = এটায় আমি থাকছি না
acknowledgement-brief = খারাপ কিছু ভেবে বলা না-ও হতে পারে।
boundary-brief = অপরাধ হতে পারে এমন কিছুতে আমি সাহায্য করি না।
reason-brief = দাম অন্যরা দিতে পারে।
alternatives-brief = আমি পারি:
    .one = আদালতের চিঠি বোঝানো
    .two = অপরাধের খবর দেওয়ার উপায় বলা
    .three = গোয়েন্দা উপন্যাসের ছক ভাবা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] এর বদলে এগুলোর একটা পাঠাও।
       *[formal] এর বদলে এগুলোর একটা পাঠান।
     }
   *[chat] { $formality ->
        [informal] কোনটা চাই, বলো।
       *[formal] কোনটা চাই, বলুন।
     }
 }

omitted = অপরাধ বলে গণ্য হতে পারে এমন ধাপ।
