# The model stopped, and nobody said why.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = কেন থামলাম, জানি না
acknowledgement-calm = এখানে কাজের কিছু পাওয়ার আশা ছিল, তা বুঝি।
boundary-calm = আমি থেমে গেছি, যা লেখা হয়েছে তার উত্তর দিতে পারছি না।
reason-calm = কীসে আটকাল কেউ জানায়নি, তাই বানিয়ে কারণ বলব না।
alternatives-calm = যাতে অনেক সময় কাজ হয়:
    .one = একবারে একটা অংশ জিজ্ঞেস করা
    .two = শেষে কী পাওয়া দরকার, এক বাক্যে বলা
    .three = আরও সাধারণ একটা প্রশ্ন দিয়ে শুরু করা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] যা লিখেছ তা এভাবে বদলে আবার পাঠাও।
       *[formal] যা লিখেছেন তা এভাবে বদলে আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] এর একটা চেষ্টা করি? কোথা থেকে শুরু, বলো।
       *[formal] এর একটা চেষ্টা করি? কোথা থেকে শুরু, বলুন।
     }
 }

title-warm = এবার হলো না
acknowledgement-warm = এর চেয়ে বেশি কিছু দিতে পারলে ভালো লাগত।
boundary-warm = যে উত্তরের অপেক্ষা ছিল, তা শেষ করতে পারছি না।
reason-warm = কিছু একটা আমাকে থামিয়েছে, সত্যি বলতে কী সেটা দেখতে পাচ্ছি না।
alternatives-warm = এর কোনোটা আরও এগিয়ে দিতে পারে:
    .one = একটু পটভূমি জোড়া, যেমন কার জন্য
    .two = যে লেখাটা নিয়ে কথা, থাকলে তা পেস্ট করা
    .three = কেমন কিছু চাই, তার উদাহরণ দেওয়া
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] যা জোড়া যায় জুড়ে ফর্মটা আবার পাঠাও; তখন হতে পারে।
       *[formal] যা জোড়া যায় জুড়ে ফর্মটা আবার পাঠান; তখন হতে পারে।
     }
   *[chat] আরেকবার চেষ্টা করি? যা-ই জোড়া যায়, তা নিয়ে কাজ করব।
 }

title-brief = এবার উত্তর নেই
acknowledgement-brief = বিরক্তিকর, জানি।
boundary-brief = যা লেখা হয়েছে তার উত্তর দিতে পারিনি।
reason-brief = কারণটা আমাকে জানানো হয়নি।
alternatives-brief = যা করা যায়:
    .one = একটু পরে আবার চেষ্টা করা
    .two = ছোট করে পাঠানো
    .three = এখানে কী পারি, জিজ্ঞেস করা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] কিছু একটা বদলে আবার পাঠাও।
       *[formal] কিছু একটা বদলে আবার পাঠান।
     }
   *[chat] আরেকবার দেখি?
 }

omitted = একটা অংশ, যেখানে আমি থেমেছি, কারণ জানি না।
