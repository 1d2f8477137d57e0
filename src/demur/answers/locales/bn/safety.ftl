# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = এখানে একটু সাবধান থাকছি
acknowledgement-calm = সোজা উত্তরই দিতে চাই।
boundary-calm = কেউ ঝুঁকিতে পড়তে পারে, এমন খুঁটিনাটিতে আমি যেতে পারি না।
reason-calm = পড়ে মনে হলো কারও ক্ষতি হতে পারে, তবে আমার পড়তে ভুলও হতে পারে।
alternatives-calm = এগোনোর কয়েকটা পথ:
    .one = কী নিয়ে কাজ আর তা কার জন্য, বলা
    .two = বিষয়টার মোটামুটি একটা ছবি চাওয়া
    .three = এর ঝুঁকি মানুষ কীভাবে সামলায়, জিজ্ঞেস করা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] আমি ভুল বুঝে থাকলে, কীসের জন্য তা জুড়ে আবার পাঠাও।
       *[formal] আমি ভুল বুঝে থাকলে, কীসের জন্য তা জুড়ে আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] আমি কি ভুল বুঝেছি? শেষে হাতে কী চাই, বলো।
       *[formal] আমি কি ভুল বুঝেছি? শেষে হাতে কী চাই, বলুন।
     }
 }

title-warm = হয়তো ভুল বুঝেছি
acknowledgement-warm = খারাপটা ধরে নিচ্ছি না, সত্যিই কাজে লাগতে চাই।
boundary-warm = যা আমার কাছে নিরাপদ লাগছে না, তাতে আপাতত আর এগোব না।
reason-warm = কেউ আঘাত পাওয়ার চেয়ে একবার বেশি জিজ্ঞেস করা ভালো।
alternatives-warm = এখনই যা পারি:
    .one = আমি কী বুঝেছি তা বলা, যাতে শুধরে দেওয়া যায়
    .two = এর স্পষ্ট নিরাপদ অংশে সাহায্য করা
    .three = একই লক্ষ্যে যাওয়ার নরম কোনো পথ খোঁজা
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] নিজের পরিস্থিতি নিয়ে দু-এক বাক্য জুড়ে ফর্মটা আবার পাঠাও।
       *[formal] নিজের পরিস্থিতি নিয়ে দু-এক বাক্য জুড়ে ফর্মটা আবার পাঠান।
     }
   *[chat] কী ধরতে পারিনি? নিজের পরিস্থিতি নিয়ে দু-এক বাক্য পেলে অনেক সুবিধা হয়।
 }

title-brief = এখানে সাবধানে
acknowledgement-brief = হয়তো ভুল পড়েছি।
boundary-brief = কাউকে আঘাত দিতে পারে এমন কিছুতে আমি সাহায্য করি না।
reason-brief = নিশ্চিত নই, তবে ক্ষতি হতে পারে।
alternatives-brief = আমি পারি:
    .one = মিলে যায় এমন প্রশ্নের উত্তর দেওয়া
    .two = সাধারণ ভুলগুলো দেখানো
    .three = সামনাসামনি কাকে জিজ্ঞেস করা যায়, বলা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] আসল কথাটা জুড়ে আবার পাঠাও।
       *[formal] আসল কথাটা জুড়ে আবার পাঠান।
     }
   *[chat] আসলে কী বোঝানো হচ্ছিল?
 }

omitted = কেউ ঝুঁকিতে পড়তে পারে, এমন খুঁটিনাটি।
