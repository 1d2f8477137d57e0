# Bullying, insults, wearing a person down.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = কারও পেছনে লাগব না
acknowledgement-calm = { $formality ->
    [informal] মনে হচ্ছে কেউ তোমাকে কষ্ট দিয়েছে।
   *[formal] মনে হচ্ছে কেউ আপনাকে কষ্ট দিয়েছে।
 }
boundary-calm = কাউকে অপমান করা বা দিনের পর দিন জ্বালানোয় আমি সাহায্য করতে পারি না।
reason-calm = এমন কথা মুহূর্তটা পেরিয়েও বহুদিন মানুষের সঙ্গে থেকে যায়।
alternatives-calm = যাতে সাহায্য করতে পারি:
    .one = কী খারাপ লেগেছে আর কী বদলানো দরকার, তা জানিয়ে বার্তা লেখা
    .two = মানুষটির সঙ্গে সীমা টানা, বা একটু দূরে সরা
    .three = সে কী করেছে, তারিখ আর তথ্যসহ লিখে রাখা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] শান্তভাবে তাকে যা বলার, সেভাবে এটা বদলে আবার পাঠাও।
       *[formal] শান্তভাবে তাকে যা বলার, সেভাবে এটা বদলে আবার পাঠান।
     }
   *[chat] সে কী করেছে? ইচ্ছা হলে ওখান থেকেই শুরু করি।
 }

title-warm = { $formality ->
    [informal] তোমার কথা শোনার মতো
   *[formal] আপনার কথা শোনার মতো
 }
acknowledgement-warm = রাগ হওয়ার যথেষ্ট কারণ থাকতেই পারে।
boundary-warm = কাউকে উত্ত্যক্ত করতে বা হুমকি দিতে আমি সাহায্য করব না।
reason-warm = { $formality ->
    [informal] এতে তার কষ্ট হবে, আর তোমার অবস্থাও হয়তো আরও খারাপ হবে।
   *[formal] এতে তার কষ্ট হবে, আর আপনার অবস্থাও হয়তো আরও খারাপ হবে।
 }
alternatives-warm = যা হয়তো বেশি কাজে দেবে:
    .one = তার মুখ থেকে কী শুনলে ভালো লাগত, ভেবে দেখা
    .two = মুখোমুখি কথার পরিকল্পনা করা, একা বা মাঝে কাউকে রেখে
    .three = কেউ পড়বে না এমন কাগজে মনের সব ঝাল ঝাড়া
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] কথাটা শুনে সে কী করুক, তা জুড়ে ফর্মটা আবার পাঠাও।
       *[formal] কথাটা শুনে সে কী করুক, তা জুড়ে ফর্মটা আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] তোমার কথা শোনার পর তার কী করা উচিত মনে হয়?
       *[formal] আপনার কথা শোনার পর তার কী করা উচিত মনে হয়?
     }
 }

title-brief = কথা দাগ রেখে যায়
acknowledgement-brief = বিরক্তির শেষ সীমায় মনে হচ্ছে।
boundary-brief = উত্ত্যক্ত বা অপমান করায় আমি সাহায্য করি না।
reason-brief = এমন কথা বিঁধে থাকে।
alternatives-brief = আমি পারি:
    .one = গালি ছাড়া মোক্ষম জবাব ভাবা
    .two = কাউকে মিউট বা রিপোর্ট করা বোঝানো
    .three = কে মাঝে আসতে পারেন, বলা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] কী বদলানো দরকার, জুড়ে পাঠাও।
       *[formal] কী বদলানো দরকার, জুড়ে পাঠান।
     }
   *[chat] কী বদলানো দরকার?
 }

omitted = কোনো মানুষকে অপমান আর আক্রমণ।
