# Part was answered, and the part that could do harm was left out.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = एक हिस्सा छोड़ा गया है
acknowledgement-calm = जो पूछा था, उसका बाक़ी जवाब दे दिया है।
boundary-calm = जिस हिस्से से नुक़सान हो सकता है, वह मुझसे नहीं मिलेगा।
omitting-calm = यह छोड़ा गया है:
reason-calm = { $formality ->
    [informal] उससे तुम पर या किसी और पर मुसीबत आ सकती है।
   *[formal] उससे आप पर या किसी और पर मुसीबत आ सकती है।
 }
alternatives-calm = आगे ऐसे बढ़ा जा सकता है:
    .one = जवाब को जैसा है वैसा ही काम में लेना
    .two = जो हिस्सा मौजूद है, उस पर और पूछना
    .three = बताना कि छूटा हिस्सा किसलिए था, ताकि दूसरा रास्ता निकले
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] फ़ॉर्म में लिखो कि छूटा हिस्सा किसलिए था, और फिर भेजो।
       *[formal] फ़ॉर्म में लिखें कि छूटा हिस्सा किसलिए था, और फिर भेजें।
     }
   *[chat] क्या बाक़ी जवाब से मंज़िल तक पहुँच बन जाएगी?
 }

title-warm = जवाब तैयार है, बस एक जगह ख़ाली
acknowledgement-warm = बाक़ी काम हो गया है, और उम्मीद है उससे काफ़ी आगे बढ़ा जाए।
boundary-warm = जिस टुकड़े से किसी को चोट लग सकती है, वह मेरी ओर से नहीं जुड़ेगा।
omitting-warm = यह टुकड़ा रोक लिया है:
reason-warm = किसी को चोट लगे, उससे अच्छा है कि एक जगह ख़ाली रहे।
alternatives-warm = यहाँ से यह हो सकता है:
    .one = छूटे टुकड़े के पीछे का मक़सद बताना
    .two = वह सवाल उस क्षेत्र में काम करने वाले के पास ले जाना
    .three = बाक़ी जवाब को लंबा, छोटा या आसान करवाना
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] जो है उससे काम लो, या लिखकर फिर भेजो कि छूटे टुकड़े से क्या करना था।
       *[formal] जो है उससे काम लें, या लिखकर फिर भेजें कि छूटे टुकड़े से क्या करना था।
     }
   *[chat] छूटा टुकड़ा किस काम के लिए चाहिए था? शायद वहाँ तक कोई और राह हो।
 }

title-brief = एक बात छोड़कर जवाब पूरा
acknowledgement-brief = बाक़ी हो गया।
boundary-brief = जिससे नुक़सान हो सकता है, वह शामिल नहीं होगा।
omitting-brief = छोड़ा गया:
reason-brief = किसी को चोट लग सकती है।
alternatives-brief = यह हो सकता है:
    .one = बाक़ी जवाब पर आगे बढ़ना
    .two = ज़्यादा सुरक्षित रूप माँगना
    .three = मिसालें माँगना
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] वह हिस्सा बदलकर फिर भेजो।
       *[formal] वह हिस्सा बदलकर फिर भेजें।
     }
   *[chat] क्या बाक़ी काफ़ी है?
 }
