# A person will look at it; what the user gets meanwhile.
# Language: Bengali. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = একজন মানুষ এটা দেখবেন
acknowledgement-calm = লেখাটা মন দিয়ে পড়েছি।
boundary-calm = এই প্রশ্নের উত্তর আমি একা দিচ্ছি না; আগে একজন মানুষ এটা দেখবেন।
reason-calm = এতে এমন কিছু তাঁরা ভেবে দেখতে পারেন, যা আমার চোখ এড়াবে।
alternatives-calm = এর মধ্যে যা করা যায়:
    .one = ব্যাপারটা বুঝতে কারও যা কাজে লাগবে, লিখে রাখা
    .two = অন্য কোনো প্রশ্ন নিয়ে এগোনো
    .three = কেউ বিপদে থাকলে স্থানীয় জরুরি নম্বরে ফোন করা
engagement-calm = { $channel ->
    [form] আবার পাঠানোর দরকার নেই। অন্য প্রশ্নের জন্য ফর্মটা ব্যবহার করা যায়।
   *[chat] অপেক্ষার ফাঁকে অন্য কিছুতে সাহায্য করতে পারি?
 }

title-warm = আরেক জোড়া চোখ দেখুক
acknowledgement-warm = { $formality ->
    [informal] বুঝতে পারছি, এটা তোমার কাছে কতটা জরুরি।
   *[formal] বুঝতে পারছি, এটা আপনার কাছে কতটা জরুরি।
 }
boundary-warm = একা উত্তর ঠিক করব না, তাই বিষয়টা একজন মানুষের হাতে দিয়েছি।
reason-warm = { $formality ->
    [informal] তাড়াহুড়োর চেয়ে তোমার জন্য ঠিক হওয়াটা এখানে বেশি জরুরি।
   *[formal] তাড়াহুড়োর চেয়ে আপনার জন্য ঠিক হওয়াটা এখানে বেশি জরুরি।
 }
alternatives-warm = তাঁরা দেখা পর্যন্ত:
    .one = তাঁরা চাইতে পারেন এমন কাগজ, তারিখ বা নাম জোগাড় করা
    .two = { $formality ->
        [informal] তোমার কাছে ভালো ফল কী হবে, লিখে রাখা
       *[formal] আপনার কাছে ভালো ফল কী হবে, লিখে রাখা
     }
    .three = দেরি করা না গেলে স্থানীয় জরুরি সেবার কাছে যাওয়া
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] এখানে আর কিছু করতে হবে না। ইচ্ছা হলে লেখাটার একটা কপি রাখো।
       *[formal] এখানে আর কিছু করতে হবে না। ইচ্ছা হলে লেখাটার একটা কপি রাখুন।
     }
   *[chat] { $formality ->
        [informal] ততক্ষণে তোমার নোটগুলো গুছিয়ে নিই?
       *[formal] ততক্ষণে আপনার নোটগুলো গুছিয়ে নিই?
     }
 }

title-brief = এতে মানুষ লাগবে
acknowledgement-brief = পড়েছি।
boundary-brief = উত্তরটা একজন মানুষের ওপর ছাড়ছি।
reason-brief = তাঁরা পুরো ছবিটা বেশি দেখেন।
alternatives-brief = ততক্ষণ:
    .one = লেখাটা সংরক্ষণ করা
    .two = মূল কথাগুলো লিখে রাখা
    .three = বিপদ থাকলে স্থানীয় জরুরি নম্বরে কল করা
engagement-brief = { $channel ->
    [form] আপাতত এটুকুই যথেষ্ট।
   *[chat] আর কী করতে পারি?
 }
