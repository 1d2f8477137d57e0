# Erotica and explicit adult material that this service leaves out.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = यहाँ खुले यौन दृश्य नहीं
acknowledgement-calm = यह ज़िंदगी का आम हिस्सा है, और इस पर बात छेड़ना ठीक है।
boundary-calm = खुले यौन दृश्य या लेख यहाँ मुझसे नहीं लिखे जाएँगे।
reason-calm = सेवा चलाने वालों की चाह है कि यहाँ आने वाला हर कोई सहज रहे।
alternatives-calm = यहाँ ये काम हो सकते हैं:
    .one = ऐसा प्रेम दृश्य लिखना जो समय रहते परदा गिरा दे
    .two = सेहत, शरीर और रिश्तों के सवालों के जवाब देना
    .three = कहानी के कथानक और किरदारों पर काम करना
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] इसे इनमें से किसी एक में बदलो, या लिखो कि यह किसलिए है, और फिर भेजो।
       *[formal] इसे इनमें से किसी एक में बदलें, या लिखें कि यह किसलिए है, और फिर भेजें।
     }
   *[chat] इससे कौन-सा भाव पहुँचाना है? अक्सर वहाँ तक दूसरा रास्ता भी होता है।
 }

title-warm = इसे कल्पना पर छोड़ दें
acknowledgement-warm = चाहत एक बढ़िया विषय है, और उस पर पढ़ने-लिखने का मन समझ आता है।
boundary-warm = पर जहाँ यौन बातें खुलकर आने लगें, उससे पहले मुझे रुकना है।
reason-warm = पता नहीं साथ में कौन पढ़ रहा है और उसे कैसा लगेगा।
alternatives-warm = इनमें से कुछ आज़माना अच्छा लगेगा:
    .one = दो किरदारों के बीच खिंचाव बुनना, चुंबन समेत
    .two = प्रेम पत्र या पहले संदेश के लिए शब्द ढूँढना
    .three = चाहत, हामी या किसी मुश्किल मुलाक़ात पर बात करना
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] लिखो कि माहौल कैसा चाहिए, और फ़ॉर्म फिर भेजो।
       *[formal] लिखें कि माहौल कैसा चाहिए, और फ़ॉर्म फिर भेजें।
     }
   *[chat] { $formality ->
        [informal] माहौल कैसा चाहिए? बताओ, लेखन उसी ओर चले।
       *[formal] माहौल कैसा चाहिए? बताइए, लेखन उसी ओर चले।
     }
 }

title-brief = यहाँ इतना खुला नहीं
acknowledgement-brief = इसे लेकर कोई बुरी राय नहीं।
boundary-brief = खुली यौन सामग्री यहाँ नहीं लिखी जाएगी।
reason-brief = हर पाठक को यह नहीं चाहिए।
alternatives-brief = यह हो सकता है:
    .one = रोमानी शाम की योजना बनाना
    .two = यौन सेहत पर किताबें सुझाना
    .three = हल्का मसौदा सुधारना
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] इसे बदलकर फिर भेजो।
       *[formal] इसे बदलकर फिर भेजें।
     }
   *[chat] क्या ठीक रहेगा?
 }

omitted = यौन रूप से खुला हिस्सा।
