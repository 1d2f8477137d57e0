# Something of ours failed; nothing is wrong with the request.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = সমস্যাটা আমাদের দিকে
acknowledgement-calm = { $formality ->
    [informal] তোমার কোনো ভুল হয়নি।
   *[formal] আপনার কোনো ভুল হয়নি।
 }
boundary-calm = এই মুহূর্তে আমি উত্তর দিতে পারছি না।
reason-calm = আমাদের নিজেদের একটা যাচাই কাজ করছে না, লেখাটার সঙ্গে এর সম্পর্ক নেই।
alternatives-calm = যা করা যায়:
    .one = দু-এক মিনিট পর আবার চেষ্টা করা
    .two = পাতাটা খোলা রাখা, যাতে লেখা হারিয়ে না যায়
    .three = চলতে থাকলে যাঁরা সেবাটা চালান তাঁদের জানানো
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] এক মিনিট অপেক্ষা করো, তারপর ফর্মটা যেমন আছে তেমনই আবার পাঠাও।
       *[formal] এক মিনিট অপেক্ষা করুন, তারপর ফর্মটা যেমন আছে তেমনই আবার পাঠান।
     }
   *[chat] একটু পরে আবার চেষ্টা করা যাবে?
 }

title-warm = এখানে কিছু একটা বিগড়েছে
acknowledgement-warm = মাঝপথে থামতে হলে বিরক্ত লাগে, জানি।
boundary-warm = উত্তরটা শেষ করতে পারছি না, কারণ সেবার একটা অংশ বন্ধ আছে।
reason-warm = কেউ যাচাই করেনি এমন কিছু দেওয়ার চেয়ে একটু অপেক্ষা করানো ভালো।
alternatives-warm = ঠিক হওয়া পর্যন্ত যা কাজে আসতে পারে:
    .one = আগে অন্য কিছু করে পরে ফিরে আসা
    .two = উত্তর ছাড়াই করা যায় এমন অংশ নিয়ে কাজ করা
    .three = সেবার সাহায্য-পাতা থাকলে তা দেখা
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] কিছু বদলাতে হবে না; একটু পরে ফিরে যেমন আছে তেমন পাঠাও।
       *[formal] কিছু বদলাতে হবে না; একটু পরে ফিরে যেমন আছে তেমন পাঠান।
     }
   *[chat] { $formality ->
        [informal] একটু পরে আরেকবার দেখি? যেমন আছে তেমনই পাঠিও।
       *[formal] একটু পরে আরেকবার দেখি? যেমন আছে তেমনই পাঠাবেন।
     }
 }

title-brief = একটু সময় লাগছে
acknowledgement-brief = লেখাটায় কোনো সমস্যা নেই।
boundary-brief = এখন উত্তর দিতে পারছি না।
reason-brief = { $formality ->
    [informal] আমাদের কিছু একটা আটকেছে, অপেক্ষা তোমার।
   *[formal] আমাদের কিছু একটা আটকেছে, অপেক্ষা আপনার।
 }
alternatives-brief = ততক্ষণ:
    .one = লেখাটা কপি করা
    .two = পাতা বা অ্যাপ আবার খোলা
    .three = সময়টা লিখে রাখা, কেউ জানতে চাইতে পারে
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] একটু পরে আবার পাঠাও।
       *[formal] একটু পরে আবার পাঠান।
     }
   *[chat] একটু পরে আবার দেখা যাবে?
 }
