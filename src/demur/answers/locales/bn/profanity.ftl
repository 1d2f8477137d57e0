# Swear words and crude language.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = একই কথা, গালি ছাড়া
acknowledgement-calm = কথাটায় একটু ধার চাওয়া বুঝতে পারি।
boundary-calm = গালি বা অশালীন ভাষা আমি এখানে লিখতে পারি না।
reason-calm = এখানে যাঁরা পড়েন, তাঁদের কেউ কেউ তা দেখতে চান না।
alternatives-calm = আমি যা পারি:
    .one = একই কথা পরিষ্কার ভাষায় তীক্ষ্ণ করে বলা
    .two = সোজাসাপ্টা কিন্তু ভদ্র জবাব লেখা
    .three = কোনো রূঢ় কথার মানে আর কতটা কড়া, বোঝানো
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] গালিগুলো তুলে নাও, কিংবা পরিষ্কার রূপ চেয়ে আবার পাঠাও।
       *[formal] গালিগুলো তুলে নিন, কিংবা পরিষ্কার রূপ চেয়ে আবার পাঠান।
     }
   *[chat] এটা কে পড়বে? তাহলে ঠিক সুরটা খুঁজে নেব।
 }

title-warm = গালি ছাড়াও বেঁধে
acknowledgement-warm = মাঝে মাঝে কড়া একটা শব্দে আরাম লাগে, জানি।
boundary-warm = এখানে যা লিখি, তাতে নোংরা শব্দ রাখছি না।
reason-warm = যার কোনো দোষ নেই, তার গায়েও লাগতে পারে।
alternatives-warm = অন্যভাবে ঝাঁজ দিই:
    .one = কারও গায়ে লাগে না, এমন আজব অভিশাপ বানানো
    .two = রাগের কথাগুলোকে ছোট, মজার ভাষণে বদলানো
    .three = খসড়া একটু নরম করা, যাতে কথাটা তবু পৌঁছায়
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] কীসের জবাবে এই রাগ লেখো, তারপর ফর্মটা আবার পাঠাও।
       *[formal] কীসের জবাবে এই রাগ লিখুন, তারপর ফর্মটা আবার পাঠান।
     }
   *[chat] { $formality ->
        [informal] কীসের জবাবে এই রাগ? বলো, তাতে ঝাঁজ এনে দিই।
       *[formal] কীসের জবাবে এই রাগ? বলুন, তাতে ঝাঁজ এনে দিই।
     }
 }

title-brief = গালিটুকু বাদ
acknowledgement-brief = মেজাজটা বুঝি।
boundary-brief = অশালীন ভাষা আমি এখানে লিখি না।
reason-brief = কোনো কোনো পাঠকের খারাপ লাগে।
alternatives-brief = আমি পারি:
    .one = পরিষ্কার মিলের গান লেখা
    .two = কাজ হয় এমন অভিযোগ লেখা
    .three = মজা রেখে গালি ছাঁটা
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] শব্দ বদলে আবার পাঠাও।
       *[formal] শব্দ বদলে আবার পাঠান।
     }
   *[chat] এর কোনটা চাই?
 }

omitted = গালিগুলো।
