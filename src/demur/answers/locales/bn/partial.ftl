# Part was answered, and the part that could do harm was left out.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = একটা অংশ বাদ আছে
acknowledgement-calm = যা চাওয়া হয়েছিল, তার বাকিটার উত্তর দিয়েছি।
boundary-calm = যে অংশে ক্ষতি হতে পারে, তা আমি দিতে পারি না।
omitting-calm = এটা বাদ দিয়েছি:
reason-calm = { $formality ->
    [informal] এতে তোমার বা অন্য কারও বিপদ হতে পারে।
   *[formal] এতে আপনার বা অন্য কারও বিপদ হতে পারে।
 }
alternatives-calm = এভাবে এগোনো যায়:
    .one = উত্তরটা যেমন আছে তেমন কাজে লাগানো
    .two = যে অংশ আছে, তা নিয়ে আরও জানতে চাওয়া
    .three = বাদ পড়া অংশটা কীসের জন্য ছিল বলা, অন্য পথ খুঁজতে
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] বাদ পড়া অংশটা কীসের জন্য ছিল ফর্মে লিখে আবার পাঠাও।
       *[formal] বাদ পড়া অংশটা কীসের জন্য ছিল ফর্মে লিখে আবার পাঠান।
     }
   *[chat] বাকিটুকুতে কি কাজ চলবে?
 }

title-warm = এই যে উত্তর, একটা ফাঁকসহ
acknowledgement-warm = বাকিটা করেছি, আশা করি তাতে অনেকটা এগোনো যাবে।
boundary-warm = যে টুকরোয় কেউ আঘাত পেতে পারে, সেটা আমি জুড়ব না।
omitting-warm = এই টুকরোটা রেখে দিয়েছি:
reason-warm = কেউ আঘাত পাওয়ার চেয়ে একটা ফাঁক থাকা ভালো।
alternatives-warm = এখান থেকে যা করা যায়:
    .one = বাদ পড়া টুকরোর পেছনের লক্ষ্যটা বলা
    .two = প্রশ্নটা ওই ক্ষেত্রের কারও কাছে নেওয়া
    .three = বাকিটা আরও লম্বা, ছোট বা সহজ করে চাওয়া
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] যা আছে তা দিয়ে কাজ করো, কিংবা টুকরোটা দিয়ে কী করার ছিল লিখে আবার পাঠাও।
       *[formal] যা আছে তা দিয়ে কাজ করুন, কিংবা টুকরোটা দিয়ে কী করার ছিল লিখে আবার পাঠান।
     }
   *[chat] টুকরোটা কীসের জন্য দরকার ছিল? হয়তো অন্যভাবেও সেখানে যাওয়া যায়।
 }

title-brief = একটা বাদে সব উত্তর আছে
acknowledgement-brief = বাকিটা হয়ে গেছে।
boundary-brief = যা ক্ষতি করতে পারে তা আমি রাখি না।
omitting-brief = বাদ গেছে:
reason-brief = কেউ আঘাত পেতে পারে।
alternatives-brief = যা করা যায়:
    .one = বাকিটার ওপর এগোনো
    .two = নিরাপদ রূপ চাওয়া
    .three = উদাহরণ চাওয়া
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] ওই অংশটা বদলে আবার পাঠাও।
       *[formal] ওই অংশটা বদলে আবার পাঠান।
     }
   *[chat] বাকিটুকু কি যথেষ্ট?
 }
