# A question, before anything is decided. There is no refusal in it.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = पहले एक सवाल
acknowledgement-calm = इसे देखना अच्छा लगेगा।
boundary-calm = { $formality ->
    [informal] जवाब से पहले मुझे थोड़ा और जानना है कि तुम्हें क्या चाहिए।
   *[formal] जवाब से पहले मुझे थोड़ा और जानना है कि आपको क्या चाहिए।
 }
reason-calm = { $formality ->
    [informal] इसके एक से ज़्यादा मतलब निकलते हैं, और ग़लत अंदाज़े से तुम्हारा समय जाएगा।
   *[formal] इसके एक से ज़्यादा मतलब निकलते हैं, और ग़लत अंदाज़े से आपका समय जाएगा।
 }
alternatives-calm = इनमें से कुछ भी काम आएगा:
    .one = बताना कि आख़िर में क्या हाथ में होना चाहिए
    .two = बताना कि यह किसके लिए या किस काम के लिए है
    .three = जोड़ना कि अब तक क्या आज़माया या क्या मिला
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] जो लिखा है उसमें एक-दो वाक्य जोड़कर फिर भेजो।
       *[formal] जो लिखा है उसमें एक-दो वाक्य जोड़कर फिर भेजें।
     }
   *[chat] आख़िर में क्या हाथ में होना चाहिए? एक-दो वाक्य काफ़ी हैं।
 }

title-warm = ठीक जवाब के लिए थोड़ा साथ चाहिए
acknowledgement-warm = { $formality ->
    [informal] तुम्हारे सवाल को पूरा ध्यान मिलना चाहिए।
   *[formal] आपके सवाल को पूरा ध्यान मिलना चाहिए।
 }
boundary-warm = एक कड़ी छूट रही है, और सही बैठने वाले जवाब के लिए मुझे वह चाहिए।
reason-warm = जो एक के लिए ठीक है, वह दूसरे के लिए ग़लत हो सकता है।
alternatives-warm = { $formality ->
    [informal] जो सबसे आसान लगे, वही चुनो:
   *[formal] जो सबसे आसान लगे, वही चुनिए:
 }
    .one = एक मिसाल देना कि मतलब क्या है
    .two = माहौल बताना: काम, पढ़ाई या रोज़मर्रा
    .three = दिखाना कि अच्छा जवाब कैसा होगा
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] इनमें से एक बात अपनी प्रविष्टि में जोड़ो और फिर भेजो; नए सिरे से लिखने की ज़रूरत नहीं।
       *[formal] इनमें से एक बात अपनी प्रविष्टि में जोड़ें और फिर भेजें; नए सिरे से लिखने की ज़रूरत नहीं।
     }
   *[chat] इनमें से किस पर कुछ बताया जा सकता है? वहीं से आगे बढ़ें।
 }

title-brief = क्या थोड़ा और बताना हो पाएगा?
acknowledgement-brief = ख़ुशी से।
boundary-brief = जवाब से पहले एक बात और जाननी है।
reason-brief = वरना असली बात छूट सकती है।
alternatives-brief = { $formality ->
    [informal] कृपया इनमें से कुछ जोड़ो:
   *[formal] कृपया इनमें से कुछ जोड़ें:
 }
    .one = जगह या समय
    .two = सबसे ज़रूरी हिस्सा
    .three = कितना ब्योरा चाहिए
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] एक बात जोड़कर फिर भेजो।
       *[formal] एक बात जोड़कर फिर भेजें।
     }
   *[chat] क्या जोड़ा जा सकता है?
 }
