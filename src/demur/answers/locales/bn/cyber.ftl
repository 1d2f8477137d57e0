# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = সিস্টেমটা অন্য কারও
acknowledgement-calm = প্রশ্নটা প্রযুক্তির, মন দিয়ে পড়েছি।
boundary-calm = ম্যালওয়্যার বা অন্যের সিস্টেমে ঢোকার কাজে আমি সাহায্য করতে পারি না।
reason-calm = যাঁরা ওই সিস্টেমের ভরসায় থাকেন, তাঁদের ডেটা, টাকা বা গোপনীয়তা যেতে পারে।
alternatives-calm = আমি যা পারি:
    .one = নিজের অ্যাকাউন্ট, যন্ত্র আর নেটওয়ার্ক সুরক্ষিত করতে সাহায্য করা
    .two = স্বীকৃত পথে নিজের অ্যাকাউন্ট ফিরে পাওয়ার উপায় বোঝানো
    .three = নিরাপত্তা শেখার জন্য তৈরি অনুশীলন-ল্যাব জানানো
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] এর কোনোটা মিললে ফর্মে সেটাই লিখে পাঠাও।
       *[formal] এর কোনোটা মিললে ফর্মে সেটাই লিখে পাঠান।
     }
   *[chat] { $formality ->
        [informal] এর কোনোটা মিললে বলো, ওটা দিয়েই শুরু করি।
       *[formal] এর কোনোটা মিললে বলুন, ওটা দিয়েই শুরু করি।
     }
 }

title-warm = বরং সুরক্ষা নিয়ে কাজ করি
acknowledgement-warm = নিরাপত্তার জগতে জানার মতো অনেক কিছু আছে।
boundary-warm = অন্যের কম্পিউটার বা অ্যাকাউন্টে হামলা করা কিংবা ঢুকে পড়ায় আমি হাত লাগাব না।
reason-warm = ওপাশে কারও সব ঠিক করতে কয়েক সপ্তাহ লেগে যাবে।
alternatives-warm = একসঙ্গে অনেক কিছুই করা যায়:
    .one = অ্যাকাউন্টে কেউ ঢুকেছে মনে হলে কী করতে হয়, একে একে দেখা
    .two = কোম্পানিগুলো কীভাবে নিজেদের সিস্টেম পরীক্ষা করতে মানুষ ডাকে, বোঝানো
    .three = নিরাপত্তা পেশায় ঢোকার পথ ভাবা
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] এর একটা বেছে ফর্মে তার কথা লেখো, তারপর পাঠাও।
       *[formal] এর একটা বেছে ফর্মে তার কথা লিখুন, তারপর পাঠান।
     }
   *[chat] { $formality ->
        [informal] এর যেকোনো একটা বাছো, এখনই শুরু করছি।
       *[formal] এর যেকোনো একটা বাছুন, এখনই শুরু করছি।
     }
 }

title-brief = অন্যের সিস্টেমে হাত নয়
acknowledgement-brief = বিষয়টা জটিল।
boundary-brief = ম্যালওয়্যার বা জোর করে ঢোকায় আমি সাহায্য করি না।
reason-brief = মানুষের ডেটা যেতে পারে।
alternatives-brief = আমি পারি:
    .one = নিরাপত্তা সতর্কবার্তা বোঝানো
    .two = { $formality ->
        [informal] তোমার কোডে দুর্বল জায়গা দেখা
       *[formal] আপনার কোডে দুর্বল জায়গা দেখা
     }
    .three = ত্রুটির কথা মালিককে লেখা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] একটা বেছে সেটা পাঠাও।
       *[formal] একটা বেছে সেটা পাঠান।
     }
   *[chat] { $formality ->
        [informal] কোনটা মেলে, বলো।
       *[formal] কোনটা মেলে, বলুন।
     }
 }

omitted = ম্যালওয়্যার বা অন্যের সিস্টেমে ঢোকার পথ।
