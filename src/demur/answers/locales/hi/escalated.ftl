# A person will look at it; what the user gets meanwhile.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = इसे एक इंसान देखेगा
acknowledgement-calm = जो लिखा है उसे ध्यान से पढ़ा है।
boundary-calm = इस सवाल का जवाब अकेले मेरी ओर से नहीं आएगा; पहले एक इंसान इसे देखेगा।
reason-calm = वे इसमें ऐसी बातें तौल सकते हैं जो मुझसे छूट जाएँगी।
alternatives-calm = इस बीच यह किया जा सकता है:
    .one = वे बातें लिख लेना जिनसे किसी को मामला समझ आए
    .two = किसी दूसरे सवाल पर आगे बढ़ना
    .three = कोई ख़तरे में हो तो स्थानीय आपातकालीन नंबर पर फ़ोन करना
engagement-calm = { $channel ->
    [form] इसे दोबारा भेजने की ज़रूरत नहीं। किसी और सवाल के लिए फ़ॉर्म इस्तेमाल किया जा सकता है।
   *[chat] जब तक इंतज़ार है, क्या किसी और बात में मदद चाहिए?
 }

title-warm = किसी और की नज़र भी पड़ जाए
acknowledgement-warm = { $formality ->
    [informal] साफ़ है कि यह तुम्हारे लिए मायने रखता है।
   *[formal] साफ़ है कि यह आपके लिए मायने रखता है।
 }
boundary-warm = अकेले जवाब तय करना ठीक नहीं, इसलिए मैंने यह बात एक इंसान को सौंप दी है।
reason-warm = { $formality ->
    [informal] यहाँ जल्दी से ज़्यादा ज़रूरी है कि जवाब तुम्हारे लिए सही हो।
   *[formal] यहाँ जल्दी से ज़्यादा ज़रूरी है कि जवाब आपके लिए सही हो।
 }
alternatives-warm = जब तक वे देखें:
    .one = वे काग़ज़, तारीख़ें या नाम जुटाना जो पूछे जा सकते हैं
    .two = { $formality ->
        [informal] लिखना कि तुम्हारे लिए अच्छा नतीजा क्या होगा
       *[formal] लिखना कि आपके लिए अच्छा नतीजा क्या होगा
     }
    .three = बात टल न सके तो स्थानीय आपातकालीन सेवा के पास जाना
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] यहाँ और कुछ करने की ज़रूरत नहीं। मन हो तो अपने लिखे की एक कॉपी रख लो।
       *[formal] यहाँ और कुछ करने की ज़रूरत नहीं। मन हो तो अपने लिखे की एक कॉपी रख लें।
     }
   *[chat] { $formality ->
        [informal] तब तक तुम्हारे नोट्स क्रम से लगा लें?
       *[formal] तब तक आपके नोट्स क्रम से लगा लें?
     }
 }

title-brief = इसमें इंसान चाहिए
acknowledgement-brief = मैंने पढ़ लिया।
boundary-brief = जवाब एक इंसान पर छोड़ा है।
reason-brief = उन्हें पूरी तस्वीर दिखती है।
alternatives-brief = तब तक:
    .one = अपना लिखा सहेज लेना
    .two = मुख्य बातें लिख लेना
    .three = ख़तरा हो तो स्थानीय आपातकालीन नंबर मिलाना
engagement-brief = { $channel ->
    [form] फ़िलहाल बस इतना ही करना था।
   *[chat] और क्या मदद चाहिए?
 }
