# Erotica and explicit adult material that this service leaves out.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = এখানে খোলামেলা যৌন দৃশ্য নয়
acknowledgement-calm = এটা জীবনের স্বাভাবিক অংশ, কথাটা তোলাও ঠিক আছে।
boundary-calm = খোলামেলা যৌন দৃশ্য বা লেখা আমি এখানে লিখতে পারি না।
reason-calm = যাঁরা সেবাটা চালান, তাঁরা চান এখানে সবাই স্বস্তিতে থাকুক।
alternatives-calm = আমি যা পারি:
    .one = সময়মতো পর্দা নেমে আসে এমন প্রেমের দৃশ্য লেখা
    .two = স্বাস্থ্য, শরীর আর সম্পর্ক নিয়ে প্রশ্নের উত্তর দেওয়া
    .three = গল্পের কাহিনি আর চরিত্র নিয়ে কাজ করা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] এটা বদলে এগুলোর একটা দাও, কিংবা কীসের জন্য লিখে আবার পাঠাও।
       *[formal] এটা বদলে এগুলোর একটা দিন, কিংবা কীসের জন্য লিখে আবার পাঠান।
     }
   *[chat] এতে কোন অনুভূতিটা ফোটানো দরকার? অনেক সময় অন্য পথেও সেখানে যাওয়া যায়।
 }

title-warm = ওটুকু কল্পনার ওপর ছাড়ি
acknowledgement-warm = কামনা চমৎকার বিষয়, তা নিয়ে পড়তে বা লিখতে চাওয়া বুঝি।
boundary-warm = তবে যৌনতা খোলাখুলি হয়ে ওঠার আগেই আমি থামব।
reason-warm = সঙ্গে কে পড়ছেন আর তাঁর কেমন লাগবে, আমি জানি না।
alternatives-warm = এর একটা চেষ্টা করতে ভালো লাগবে:
    .one = দুই চরিত্রের টান গড়ে তোলা, চুমুসহ
    .two = প্রেমপত্র বা প্রথম বার্তার ভাষা খোঁজা
    .three = কামনা, সম্মতি বা অস্বস্তির একটা ডেট নিয়ে কথা বলা
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] কেমন আবহ চাই লেখো, তারপর ফর্মটা আবার পাঠাও।
       *[formal] কেমন আবহ চাই লিখুন, তারপর ফর্মটা আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] কেমন আবহ চাই? বলো, সেদিকেই লিখি।
       *[formal] কেমন আবহ চাই? বলুন, সেদিকেই লিখি।
     }
 }

title-brief = এখানে অতটা খোলামেলা নয়
acknowledgement-brief = এ নিয়ে কোনো বিচার নেই।
boundary-brief = খোলামেলা যৌন লেখা আমি এখানে লিখি না।
reason-brief = সব পাঠক তা চান না।
alternatives-brief = আমি পারি:
    .one = রোমান্টিক সন্ধ্যার পরিকল্পনা করা
    .two = যৌনস্বাস্থ্যের বই জানানো
    .three = মৃদু একটা খসড়া ঘষেমেজে দেওয়া
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] বদলে আবার পাঠাও।
       *[formal] বদলে আবার পাঠান।
     }
   *[chat] কোনটা মানায়?
 }

omitted = যৌনতায় খোলামেলা অংশটা।
