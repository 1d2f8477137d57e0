# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = এতে মানুষের ব্যক্তিগত তথ্য আছে
acknowledgement-calm = লিখিত কথোপকথন বা ছবিটা নিয়ে এগোতে চাওয়া বুঝি।
boundary-calm = মানুষের ব্যক্তিগত তথ্য দেখা গেলে, আমি এটা নিয়ে কাজ করতে পারি না।
reason-calm = এটা ছড়ালে এতে যাঁদের নাম আছে তাঁদের খুঁজে বের করা বা ঠকানো যায়।
alternatives-calm = আমি যা পারি:
    .one = কোন ধরনের তথ্য সরাতে হবে, তার তালিকা করা
    .two = নামের বদলে গ্রাহক আর কর্মীর মতো শব্দ ভাবা
    .three = নাম ছাড়া লেখা মূল কথাগুলোর সারাংশ করা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] নাম, নম্বর আর ঠিকানা সরিয়ে আবার পাঠাও।
       *[formal] নাম, নম্বর আর ঠিকানা সরিয়ে আবার পাঠান।
     }
   *[chat] কোন অংশটা সবচেয়ে দরকার? সেটুকু নাম আর নম্বর ছাড়া পাঠানো যায়।
 }

title-warm = আগে কিছু তথ্য সরিয়ে নিই
acknowledgement-warm = এতে বেশি দেরি হোক, তা চাই না।
boundary-warm = নাম, নম্বর বা মুখ দেখে সত্যিকারের কাউকে চেনা যায়, এমন কিছু নিয়ে আমি এগোব না।
reason-warm = এতে যাঁরা আছেন, তাঁরা হয়তো চাননি এসব আর কারও কাছে যাক।
alternatives-warm = চটজলদি কয়েকটা উপায়:
    .one = নাম, মুখ, ফোন আর অ্যাকাউন্ট নম্বর কালো করা
    .two = তারিখ আর টাকার অঙ্ক রেখে, কার তা মুছে ফেলা
    .three = আগে থেকে ঢাকা কোনো কপি থাকলে সেটা নেওয়া
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] যা দেখে কাউকে চেনা যায় তা ঢাকো, দরকারিটুকু রেখে আবার পাঠাও।
       *[formal] যা দেখে কাউকে চেনা যায় তা ঢাকুন, দরকারিটুকু রেখে আবার পাঠান।
     }
   *[chat] মানেটা বোঝাতে কোন কোন তথ্য থাকা চাই? একসঙ্গে বেছে নিই।
 }

title-brief = আর সামান্যই বাকি
acknowledgement-brief = প্রায় তৈরি।
boundary-brief = আড়াল না করা ব্যক্তিগত তথ্য নিয়ে আমি কাজ করি না।
reason-brief = যাঁদের নাম আছে, তাঁদের ক্ষতি হতে পারে।
alternatives-brief = আমি পারি:
    .one = নমুনা তথ্য বানানো
    .two = ছবি ঝাপসা করা বোঝানো
    .three = আড়াল করা একটা উদাহরণ দেখানো
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] তথ্য আড়াল করে আবার পাঠাও।
       *[formal] তথ্য আড়াল করে আবার পাঠান।
     }
   *[chat] একটা দিয়ে শুরু করি?
 }

omitted = মানুষের ব্যক্তিগত তথ্য।
