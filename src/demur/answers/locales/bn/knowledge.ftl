# It is not known, not known here, or not known yet.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = এটা আমার জানা নেই
acknowledgement-calm = এর একটা উত্তর পেলে ভালোই হতো।
boundary-calm = যে তথ্য চাওয়া হয়েছে তা দিতে পারছি না, কারণ আমি তা জানি না।
reason-calm = আন্দাজে বললে ভুল কিছুর ওপর ভর করে এগোনো হতে পারে।
alternatives-calm = আমি যা পারি:
    .one = বিষয়টার আশপাশে যা জানি, তা বলা
    .two = কোথায় দেখতে বা কাকে জিজ্ঞেস করতে হয়, জানানো
    .three = এখানে পেস্ট করা কোনো উৎস ধরে কাজ করা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] একটা উৎস জুড়ে দাও, কিংবা এটা বদলে এগুলোর একটা আবার পাঠাও।
       *[formal] একটা উৎস জুড়ে দিন, কিংবা এটা বদলে এগুলোর একটা আবার পাঠান।
     }
   *[chat] হাতের কাছে কোনো উৎস আছে? একসঙ্গে দেখা যায়।
 }

title-warm = বললে তা আন্দাজই হবে
acknowledgement-warm = জানতে চাওয়ার কারণটা বুঝি, বলতে পারলে আমারও ভালো লাগত।
boundary-warm = যেখানে তথ্য নেই, সেখানে আমি উত্তর বানাব না।
reason-warm = এর ওপর ভরসা করতে হতে পারে, তার জন্য আন্দাজ যথেষ্ট নয়।
alternatives-warm = এর কোনোটা আরও এগিয়ে নিতে পারে:
    .one = উত্তরটা কী কী বিষয়ের ওপর নির্ভর করে, বোঝানো
    .two = খোঁজার মতো ভালো শব্দ জানানো
    .three = কী মীমাংসা হয়েছে আর কী এখনও খোলা, আলাদা করা
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] উত্তরটা কীসের জন্য লেখো, কিংবা এগুলোর একটা বেছে আবার পাঠাও।
       *[formal] উত্তরটা কীসের জন্য লিখুন, কিংবা এগুলোর একটা বেছে আবার পাঠান।
     }
   *[chat] উত্তরটা কোন কাজে লাগবে? হয়তো একটা অংশই যথেষ্ট।
 }

title-brief = আমার জানার বাইরে
acknowledgement-brief = ভালো প্রশ্ন।
boundary-brief = উত্তর দেওয়ার মতো তথ্য আমার কাছে নেই।
reason-brief = ভুল উত্তরের দাম দিতে হতে পারে।
alternatives-brief = আমি পারি:
    .one = প্রশ্নটা ছোট করে আনা
    .two = বিশেষজ্ঞকে চিঠি লেখা
    .three = পাওয়া উত্তর যাচাইয়ে সাহায্য করা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] এর বদলে এগুলোর একটা লেখো।
       *[formal] এর বদলে এগুলোর একটা লিখুন।
     }
   *[chat] কোন অংশটা সবচেয়ে জরুরি?
 }

omitted = যে তথ্য আমি জানি না।
