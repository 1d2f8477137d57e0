# It cannot be done from here: no access, no tool, no such sense.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = এটা আমার নাগালের বাইরে
acknowledgement-calm = মানছি, এটা হলে সুবিধা হতো।
boundary-calm = যে কাজে আমার সঙ্গে যুক্ত নয় এমন টুল, অ্যাকাউন্ট বা তথ্য লাগে, তা আমি পারি না।
reason-calm = { $formality ->
    [informal] ফলটা আমাকে বানিয়ে বলতে হতো, আর তুমি ভরসা করতে তার ওপর।
   *[formal] ফলটা আমাকে বানিয়ে বলতে হতো, আর আপনি ভরসা করতেন তার ওপর।
 }
alternatives-calm = আমি যা পারি:
    .one = এখানে পেস্ট করা লেখা নিয়ে কাজ করা
    .two = নিজে করে নেওয়ার মতো করে ধাপগুলো লিখে দেওয়া
    .three = দরকারি লেখাটা কপি করার মতো তৈরি করে দেওয়া
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] তোমার লেখা বা সংখ্যাগুলো যোগ করো, কিংবা এগুলোর একটা চেয়ে আবার পাঠাও।
       *[formal] আপনার লেখা বা সংখ্যাগুলো যোগ করুন, কিংবা এগুলোর একটা চেয়ে আবার পাঠান।
     }
   *[chat] এখানে পেস্ট করার মতো কী কী হাতে আছে?
 }

title-warm = পারলে নিশ্চয়ই করতাম
acknowledgement-warm = এতে কতটা সময় বাঁচত, তা বুঝতে পারছি।
boundary-warm = এর জন্য যেসব ফাইল, সাইট, যন্ত্র বা তাজা তথ্য লাগে, আমি সেগুলোর নাগাল পাই না।
reason-warm = হয়ে গেছে এমন ভান করলে সত্যিটা বেরোত সবচেয়ে খারাপ মুহূর্তে।
alternatives-warm = এভাবে অনেকটা কাছাকাছি যাওয়া যায়:
    .one = যা দেখা বা শোনা যাচ্ছে তা লেখা, আর মানেটা একসঙ্গে বের করা
    .two = কোন ধরনের টুল এটা পারে, জেনে নেওয়া
    .three = কাজ করার সময় কী কী খেয়াল রাখতে হয়, তার তালিকা নেওয়া
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] কেমন ফল চাই তা লেখো, কিংবা এগুলোর একটা বেছে আবার পাঠাও।
       *[formal] কেমন ফল চাই তা লিখুন, কিংবা এগুলোর একটা বেছে আবার পাঠান।
     }
   *[chat] কেমন ফলের আশা? যে অংশটা আমি পারি, সেটা খুঁজে নিই।
 }

title-brief = এখান থেকে হবে না
acknowledgement-brief = ভাবনাটা ভালো।
boundary-brief = এই কাজের টুল বা প্রবেশাধিকার আমার নেই।
reason-brief = বানানো ফল শেষে ঠকাত।
alternatives-brief = আমি পারি:
    .one = কাজটার পরিকল্পনা করা
    .two = ছক বানানো
    .three = { $formality ->
        [informal] তোমার করা কাজ মিলিয়ে দেখা
       *[formal] আপনার করা কাজ মিলিয়ে দেখা
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] এর বদলে এগুলোর একটা লেখো।
       *[formal] এর বদলে এগুলোর একটা লিখুন।
     }
   *[chat] এর কোনটা চাই?
 }

omitted = যে অংশে এমন টুল, প্রবেশাধিকার বা তথ্য লাগে, যা আমার নেই।
