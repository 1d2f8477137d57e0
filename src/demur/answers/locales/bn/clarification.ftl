# A question, before anything is decided. There is no refusal in it.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = আগে একটা প্রশ্ন
acknowledgement-calm = খুশি হয়েই দেখছি।
boundary-calm = উত্তরের আগে আমার আরেকটু জানা দরকার, ঠিক কী চাই।
reason-calm = { $formality ->
    [informal] কথাটার একাধিক মানে হতে পারে, ভুল আন্দাজে তোমার সময় নষ্ট হবে।
   *[formal] কথাটার একাধিক মানে হতে পারে, ভুল আন্দাজে আপনার সময় নষ্ট হবে।
 }
alternatives-calm = এর যেকোনোটা কাজে লাগবে:
    .one = শেষে হাতে কী পাওয়া দরকার, তা বলা
    .two = কার জন্য বা কীসের জন্য, তা বলা
    .three = এখন পর্যন্ত কী চেষ্টা হয়েছে বা কী পাওয়া গেছে, যোগ করা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] যা লিখেছ তাতে দু-একটা বাক্য জুড়ে আবার পাঠাও।
       *[formal] যা লিখেছেন তাতে দু-একটা বাক্য জুড়ে আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] শেষে হাতে কী পেতে চাও? দু-একটা বাক্যই যথেষ্ট।
       *[formal] শেষে হাতে কী পেতে চান? দু-একটা বাক্যই যথেষ্ট।
     }
 }

title-warm = ঠিক উত্তরটা দিতে একটু সাহায্য চাই
acknowledgement-warm = { $formality ->
    [informal] তোমার প্রশ্নটার যোগ্য উত্তর দিতে চাই।
   *[formal] আপনার প্রশ্নটার যোগ্য উত্তর দিতে চাই।
 }
boundary-warm = একটা টুকরো আমার কাছে নেই, মানানসই উত্তরের জন্য সেটা দরকার।
reason-warm = একজনের জন্য যা ঠিক, আরেকজনের জন্য তা ভুল হতে পারে।
alternatives-warm = যেটা সবচেয়ে সহজ লাগে:
    .one = কী বোঝানো হচ্ছে, তার একটা উদাহরণ দেওয়া
    .two = পরিবেশটা বলা: কাজ, পড়া না রোজকার জীবন
    .three = ভালো উত্তর দেখতে কেমন হবে, দেখানো
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] এর একটা লেখার সঙ্গে জুড়ে আবার পাঠাও; নতুন করে শুরু করতে হবে না।
       *[formal] এর একটা লেখার সঙ্গে জুড়ে আবার পাঠান; নতুন করে শুরু করতে হবে না।
     }
   *[chat] এর কোনটা বলা যায়? ওখান থেকেই ধরি।
 }

title-brief = আরেকটু বলা যাবে?
acknowledgement-brief = খুশি মনে।
boundary-brief = উত্তরের আগে একটা কথা জানা দরকার।
reason-brief = নইলে আসল কথাটা ধরতে না-ও পারি।
alternatives-brief = { $formality ->
    [informal] যোগ করো:
   *[formal] যোগ করুন:
 }
    .one = কোন জায়গা বা সময়
    .two = সবচেয়ে জরুরি অংশ
    .three = কতটা বিস্তারিত চাই
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] একটা জুড়ে আবার পাঠাও।
       *[formal] একটা জুড়ে আবার পাঠান।
     }
   *[chat] কোনটা যোগ করা যায়?
 }
