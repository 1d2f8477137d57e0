# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = আমি যেমন আছি, তেমনই থাকব
acknowledgement-calm = বুঝতে পারছি, আমাকে অন্যভাবে কাজ করতে দেখার ইচ্ছা।
boundary-calm = নিজের সীমা ছাড়তে বা সীমাহীন কোনো সহকারী সাজতে আমি পারি না।
reason-calm = সবার কাছে একই রকম থাকলেই মানুষ আমার ওপর ভরসা রাখতে পারে।
alternatives-calm = যা পারি:
    .one = সুর, দৈর্ঘ্য বা ধরন পছন্দমতো বদলানো
    .two = গল্প বা খেলায় চরিত্র করা, নিজে একই থেকে
    .three = কোনো বিষয়ে কতদূর যেতে পারি, সৎভাবে বলা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] যা জানা দরকার তা সোজাসুজি লিখে আবার পাঠাও।
       *[formal] যা জানা দরকার তা সোজাসুজি লিখে আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] আসলে কী জানার ছিল? সোজা জিজ্ঞেস করো, যতটা পারি করব।
       *[formal] আসলে কী জানার ছিল? সোজা জিজ্ঞেস করুন, যতটা পারি করব।
     }
 }

title-warm = এখনও আমিই, আর সাহায্যে রাজি
acknowledgement-warm = ভাবনাটা মজার, যতটা পারি খেলায় যোগ দিতে ভালো লাগবে।
boundary-warm = খেলার ছলে বা অন্য নামেও আমি নিজের সীমা সরিয়ে রাখব না।
reason-warm = { $formality ->
    [informal] তুমি যেমন ভরসা করতে পারো, পরে যে আসবে তারও তেমন ভরসা দরকার।
   *[formal] আপনি যেমন ভরসা করতে পারেন, পরে যে আসবে তারও তেমন ভরসা দরকার।
 }
alternatives-warm = এর একটা চেষ্টা করি:
    .one = সাহসী নায়ক বা চতুর খলনায়কের গল্প লেখা
    .two = আমার মতো সহকারী কীভাবে তৈরি আর পরীক্ষা হয়, তা নিয়ে কথা বলা
    .three = প্রশ্নটার সাদামাটা রূপের উত্তর দেওয়া, যতটা পারি
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] কৌতূহলটা কী নিয়ে, এক বাক্যে লেখো, তারপর ফর্মটা আবার পাঠাও।
       *[formal] কৌতূহলটা কী নিয়ে, এক বাক্যে লিখুন, তারপর ফর্মটা আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] কৌতূহলটা কী নিয়ে? বলো, কী পারি খোলাখুলি জানাব।
       *[formal] কৌতূহলটা কী নিয়ে? বলুন, কী পারি খোলাখুলি জানাব।
     }
 }

title-brief = সেই একই আমি
acknowledgement-brief = ভাবনাটা বুঝেছি।
boundary-brief = আমি নিজের সীমা ছাড়ব না।
reason-brief = আমি একই থাকি বলেই মানুষ ভরসা করে।
alternatives-brief = আমি পারি:
    .one = এখানে কী কী করি, তালিকা দেওয়া
    .two = কৌতুক বা ধাঁধা শোনানো
    .three = একসঙ্গে নতুন ভাবনা খোঁজা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] শুধু কাজটা লিখে পাঠাও।
       *[formal] শুধু কাজটা লিখে পাঠান।
     }
   *[chat] কাজটা কী?
 }

omitted = আমার সীমা ছাড়ার অংশটা।
