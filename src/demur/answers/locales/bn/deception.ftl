# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = এতে কেউ ঠকে যাবে
acknowledgement-calm = { $formality ->
    [informal] বুঝতে পারছি, এর ওপর তোমার অনেক কিছু নির্ভর করছে।
   *[formal] বুঝতে পারছি, এর ওপর আপনার অনেক কিছু নির্ভর করছে।
 }
boundary-calm = প্রতারণা, জাল প্রমাণ বা অন্য কেউ সেজে থাকায় আমি সাহায্য করতে পারি না।
reason-calm = যিনি বিশ্বাস করেন, তাঁকে টাকা, সময় বা ভরসা দিয়ে দাম দিতে হয়।
alternatives-calm = আমি যা পারি:
    .one = { $formality ->
        [informal] একই কথা খোলাখুলি, তোমার নিজের নামে লেখা
       *[formal] একই কথা খোলাখুলি, আপনার নিজের নামে লেখা
     }
    .two = প্রচলিত ফন্দিগুলো বোঝানো, যাতে অন্যদের সাবধান করা যায়
    .three = নিজের পক্ষে কী কী আসল প্রমাণ জোগাড় করা যায়, তার তালিকা করা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] কী পাওয়ার আশা লেখো, কিংবা এগুলোর একটা বেছে আবার পাঠাও।
       *[formal] কী পাওয়ার আশা লিখুন, কিংবা এগুলোর একটা বেছে আবার পাঠান।
     }
   *[chat] কী পাওয়ার আশা? সেখানে যাওয়ার খোলা পথ খুঁজি।
 }

title-warm = কাজটা খোলাখুলিও করা যায়
acknowledgement-warm = সোজা পথে কিছু না এগোলে হতাশ লাগে।
boundary-warm = মিথ্যা নাম, জাল কাগজ বা বানানো গল্প দিয়ে কাউকে বোকা বানাতে আমি সাহায্য করব না।
reason-warm = জানতে পারলে কষ্ট হয়, আর যে একবার ঠকেছে সে পরের জনকেও কম বিশ্বাস করে।
alternatives-warm = বরং এভাবে সাহায্য করি:
    .one = যে দপ্তর হ্যাঁ বলতে পারে, সেখানে আবেদন বা অভিযোগ লেখা
    .two = কোনো ফাঁক, দেরি বা ভুল না লুকিয়ে বুঝিয়ে বলা
    .three = এমন ব্যঙ্গ লেখা, যা কেউ সত্যি ভাববে না
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] পথে কী বাধা, লেখো, তারপর ফর্মটা আবার পাঠাও।
       *[formal] পথে কী বাধা, লিখুন, তারপর ফর্মটা আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] পথে কী বাধা? বলো, সেটা নিয়েই কাজ করি।
       *[formal] পথে কী বাধা? বলুন, সেটা নিয়েই কাজ করি।
     }
 }

title-brief = মিথ্যা নামে নয়
acknowledgement-brief = কাজটা হোক, সেটাই চাওয়া।
boundary-brief = প্রতারণা বা জালিয়াতিতে আমি সাহায্য করি না।
reason-brief = কেউ ঠকে যাবে।
alternatives-brief = আমি পারি:
    .one = পাওয়া বার্তা যাচাই করা
    .two = ঠকে গেলে কী করণীয়, বলা
    .three = স্পষ্ট করে নমুনা লেখা নমুনা বানানো
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] বদলে নিয়ে আবার পাঠাও।
       *[formal] বদলে নিয়ে আবার পাঠান।
     }
   *[chat] কীসে সমাধান হবে?
 }

omitted = জাল জিনিস, প্রতারণা বা অন্য কেউ সেজে থাকা।
