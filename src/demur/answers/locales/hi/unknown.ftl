# The model stopped, and nobody said why.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = रुकने की वजह मुझे नहीं मालूम
acknowledgement-calm = समझ आता है कि यहाँ कुछ काम का मिलने की उम्मीद थी।
boundary-calm = काम बीच में रुक गया, और लिखी हुई बात का जवाब मुझसे नहीं बन पा रहा।
reason-calm = किसी ने नहीं बताया कि अड़चन क्या थी, इसलिए कोई वजह गढ़ना ठीक नहीं।
alternatives-calm = अक्सर इनसे काम बनता है:
    .one = एक बार में एक हिस्से पर पूछना
    .two = एक वाक्य में बताना कि आख़िर में क्या चाहिए
    .three = किसी ज़्यादा आम सवाल से शुरू करना
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] जो लिखा है उसे इनमें से किसी ढंग से बदलकर फिर भेजो।
       *[formal] जो लिखा है उसे इनमें से किसी ढंग से बदलकर फिर भेजें।
     }
   *[chat] { $formality ->
        [informal] इनमें से एक आज़माएँ? बताओ, शुरू कहाँ से करें।
       *[formal] इनमें से एक आज़माएँ? बताइए, शुरू कहाँ से करें।
     }
 }

title-warm = बात नहीं बन पाई
acknowledgement-warm = इससे ज़्यादा दे पाना अच्छा लगता।
boundary-warm = जिस जवाब का इंतज़ार था, वह मुझसे पूरा नहीं हो पाएगा।
reason-warm = किसी चीज़ ने रोक दिया, और सच कहें तो मुझे नहीं दिखता कि वह क्या थी।
alternatives-warm = इनमें से कुछ आगे ले जा सकता है:
    .one = थोड़ी पृष्ठभूमि जोड़ना, जैसे यह किसके लिए है
    .two = जिस टेक्स्ट की बात है, वह हो तो उसे चिपकाना
    .three = मिसाल देना कि कैसा जवाब चाहिए
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] जो भी जोड़ा जा सके वह जोड़ो, और फ़ॉर्म फिर भेजो; तब शायद बात बने।
       *[formal] जो भी जोड़ा जा सके वह जोड़ें, और फ़ॉर्म फिर भेजें; तब शायद बात बने।
     }
   *[chat] एक बार और आज़माएँ? जो भी जोड़ा जा सके, उसी से काम लें।
 }

title-brief = इस बार जवाब नहीं
acknowledgement-brief = खीझ होती है, यह मालूम है।
boundary-brief = लिखी बात का जवाब नहीं बन पाया।
reason-brief = वजह मुझे नहीं बताई गई।
alternatives-brief = यह किया जा सकता है:
    .one = थोड़ी देर बाद फिर आज़माना
    .two = छोटा रूप भेजना
    .three = पूछना कि यहाँ क्या-क्या होता है
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] कुछ बदलकर फिर भेजो।
       *[formal] कुछ बदलकर फिर भेजें।
     }
   *[chat] एक बार और कोशिश करें?
 }

omitted = एक हिस्सा जहाँ काम रुक गया, और वजह मालूम नहीं।
