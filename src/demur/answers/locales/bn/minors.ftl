# The person writing is a child or teenager, and the subject is for adults.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = এটা বড়দের জন্য
acknowledgement-calm = কৌতূহল হওয়া আর জিজ্ঞেস করা ঠিক আছে।
boundary-calm = যা শুধু বড়দের জন্য, তা নিয়ে আমি কথা বলতে পারি না।
reason-calm = যারা এখনও বড় হচ্ছে, এসব তাদের কষ্ট বা ভয় দিতে পারে।
alternatives-calm = আমি যা পারি:
    .one = বড় হওয়া, মনের অনুভূতি বা বন্ধুত্ব সহজ কথায় বোঝানো
    .two = মা-বাবা বা শিক্ষককে জিজ্ঞেস করার ভাষা খুঁজতে সাহায্য করা
    .three = { $formality ->
        [informal] তোমার বয়সের বই, ছবি বা খেলার নাম বলা
       *[formal] আপনার বয়সের বই, ছবি বা খেলার নাম বলা
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] যা লিখেছ তা বদলে এগুলোর একটা আবার পাঠাও। বাড়িতে বা স্কুলে কারও সঙ্গে কথাও বলা যায়।
       *[formal] যা লিখেছেন তা বদলে এগুলোর একটা আবার পাঠান। বাড়িতে বা স্কুলে কারও সঙ্গে কথাও বলা যায়।
     }
   *[chat] মনে কি কিছু ঘুরছে? বাড়িতে বা স্কুলে কারও সঙ্গে কথা বলাও ভালো।
 }

title-warm = { $formality ->
    [informal] জিজ্ঞেস করে ভালো করেছ
   *[formal] জিজ্ঞেস করে ভালো করেছেন
 }
acknowledgement-warm = { $formality ->
    [informal] তোমার বয়সের অনেকেই এমন কথা ভাবে।
   *[formal] আপনার বয়সের অনেকেই এমন কথা ভাবে।
 }
boundary-warm = যেসব বিষয় শুধু বড়দের, সেগুলো নিয়ে আমি বলব না।
reason-warm = { $formality ->
    [informal] যে তোমাকে চেনে, সে ভালো করে বোঝাতে পারে, আর মন খারাপ হলে পাশে থাকতে পারে।
   *[formal] যে আপনাকে চেনে, সে ভালো করে বোঝাতে পারে, আর মন খারাপ হলে পাশে থাকতে পারে।
 }
alternatives-warm = হয়তো এর একটা ঠিক লাগবে:
    .one = কোন বড় মানুষটির সঙ্গে কথা বলতে ভালো লাগবে, ভাবা
    .two = স্কুলের কাজ, গল্প বা শখ নিয়ে কিছু করা
    .three = কিশোরদের বিনা খরচের হেল্পলাইন findahelpline.com-এ খোঁজা
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] এর একটা বেছে আবার পাঠাও, কিংবা পাতাটা বিশ্বাসের কোনো বড় মানুষকে দেখাও।
       *[formal] এর একটা বেছে আবার পাঠান, কিংবা পাতাটা বিশ্বাসের কোনো বড় মানুষকে দেখান।
     }
   *[chat] { $formality ->
        [informal] কোন বড় মানুষটিকে সবচেয়ে বিশ্বাস করো? আগে কী বলা যায়, ভাবি।
       *[formal] কোন বড় মানুষটিকে সবচেয়ে বিশ্বাস করেন? আগে কী বলা যায়, ভাবি।
     }
 }

title-brief = শুধু বড়দের জন্য
acknowledgement-brief = জিজ্ঞেস করা ঠিকই আছে।
boundary-brief = বড়দের বিষয় নিয়ে ছোটদের সঙ্গে আমি কথা বলি না।
reason-brief = মন খারাপ হতে পারে।
alternatives-brief = যা করা যায়:
    .one = বিশ্বাসের কোনো বড়কে জিজ্ঞেস করা
    .two = স্কুলের নার্স বা পাঠাগারে যাওয়া
    .three = নিজের বয়সের তথ্য খোঁজা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] বদলে নিজের বয়সের কিছু লেখো।
       *[formal] বদলে নিজের বয়সের কিছু লিখুন।
     }
   *[chat] কোনটা ঠিক লাগে?
 }

omitted = যা শুধু বড়দের জন্য।
