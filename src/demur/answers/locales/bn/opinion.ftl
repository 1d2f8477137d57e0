# Taking sides where people differ for good reasons.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [informal] রায়টা তোমার হাতে থাক
   *[formal] রায়টা আপনার হাতে থাক
 }
acknowledgement-calm = প্রশ্নটা নিয়ে অনেকেই ভাবেন।
boundary-calm = মতামতের বিষয়ে আমি কোনো পক্ষ নিই না।
reason-calm = { $formality ->
    [informal] মানুষ ভালো কারণেই আলাদাভাবে দেখে, আর বাছাইটা তোমার।
   *[formal] মানুষ ভালো কারণেই আলাদাভাবে দেখে, আর বাছাইটা আপনার।
 }
alternatives-calm = আমি যা পারি:
    .one = প্রতিটি পক্ষের সবচেয়ে জোরালো যুক্তি তুলে ধরা
    .two = তথ্য আর মূল্যবোধ আলাদা করা
    .three = কোনটা বেশি জরুরি তা বোঝার মতো প্রশ্ন লেখা
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] যেসব মত মেলাতে হবে তার নাম লেখো, কিংবা এগুলোর একটা বেছে আবার পাঠাও।
       *[formal] যেসব মত মেলাতে হবে তার নাম লিখুন, কিংবা এগুলোর একটা বেছে আবার পাঠান।
     }
   *[chat] এখন পর্যন্ত ঝোঁকটা কোন দিকে?
 }

title-warm = পক্ষ নেই, তবে বলার অনেক আছে
acknowledgement-warm = প্রশ্নটা এমন, যা নিয়ে জমিয়ে আলাপ করা যায়।
boundary-warm = এই তর্কে আমি কোন দিকে যেতাম, তা বলব না।
reason-warm = কার কাছে কী প্রিয় তা আলাদা, অন্য কেউ তা মেপে দিতে পারে না।
alternatives-warm = খুশি হয়ে যা করতাম:
    .one = প্রতিটি পক্ষ কীভাবে দেখে, তাদের নিজের ভাষায় বোঝানো
    .two = তর্কটা কীভাবে শুরু হলো, বলা
    .three = { $formality ->
        [informal] উল্টো যুক্তি দিয়ে তোমার যুক্তি পরখ করা
       *[formal] উল্টো যুক্তি দিয়ে আপনার যুক্তি পরখ করা
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] নিজের মতটা লেখো, কিংবা এগুলোর একটা বেছে আবার পাঠাও।
       *[formal] নিজের মতটা লিখুন, কিংবা এগুলোর একটা বেছে আবার পাঠান।
     }
   *[chat] ভাবনাটা মাথায় এলো কীভাবে? নিজের মত থেকেই শুরু করা যায়।
 }

title-brief = { $formality ->
    [informal] সিদ্ধান্ত তোমার
   *[formal] সিদ্ধান্ত আপনার
 }
acknowledgement-brief = প্রশ্নটা মজার।
boundary-brief = বিতর্কিত প্রশ্নে আমি নিজের মত দিই না।
reason-brief = { $formality ->
    [informal] কী জরুরি, তুমিই ভালো জানো।
   *[formal] কী জরুরি, আপনিই ভালো জানেন।
 }
alternatives-brief = আমি পারি:
    .one = গবেষণা কী বলে, দেখানো
    .two = ভালো-মন্দ দুই দিক লেখা
    .three = { $formality ->
        [informal] তোমার মতকে ভাষা দেওয়া
       *[formal] আপনার মতকে ভাষা দেওয়া
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] এর বদলে এগুলোর একটা লেখো।
       *[formal] এর বদলে এগুলোর একটা লিখুন।
     }
   *[chat] কোনটা কাজে লাগবে?
 }

omitted = মতামতের বিষয়ে কোনো রায়।
