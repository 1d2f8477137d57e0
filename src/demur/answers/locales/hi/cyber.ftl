# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = वह सिस्टम किसी और का है
acknowledgement-calm = सवाल तकनीकी है, और उसे ध्यान से पढ़ा है।
boundary-calm = मैलवेयर में या दूसरों के सिस्टम में घुसने में मुझसे मदद नहीं होगी।
reason-calm = उन सिस्टमों पर निर्भर लोगों का डेटा, पैसा या निजता जा सकती है।
alternatives-calm = यहाँ ये काम हो सकते हैं:
    .one = अपने खाते, मशीनें और नेटवर्क सुरक्षित करना समझाना
    .two = आधिकारिक तरीक़े से अपना खाता वापस पाना समझाना
    .three = सुरक्षा सीखने के लिए बनी अभ्यास-लैब सुझाना
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] इनमें से कुछ ठीक बैठे तो फ़ॉर्म में इसकी जगह वही लिखकर भेजो।
       *[formal] इनमें से कुछ ठीक बैठे तो फ़ॉर्म में इसकी जगह वही लिखकर भेजें।
     }
   *[chat] { $formality ->
        [informal] इनमें से कुछ ठीक बैठे तो बताओ, वहीं से शुरू करें।
       *[formal] इनमें से कुछ ठीक बैठे तो बताइए, वहीं से शुरू करें।
     }
 }

title-warm = क्यों न बचाव पर काम करें
acknowledgement-warm = सुरक्षा के क्षेत्र में खोजने को बहुत कुछ है।
boundary-warm = दूसरों के कंप्यूटर और खातों पर हमला करने या उनमें सेंध लगाने में मेरा साथ नहीं मिलेगा।
reason-warm = दूसरी ओर किसी को सब ठीक करने में हफ़्तों लग जाएँगे।
alternatives-warm = साथ मिलकर बहुत कुछ हो सकता है:
    .one = खाते में किसी के घुसने का शक हो तो क्या करना है, यह देखना
    .two = कंपनियाँ अपने सिस्टम की जाँच के लिए लोगों को कैसे बुलाती हैं, यह समझाना
    .three = सुरक्षा के क्षेत्र में नौकरी की राह बनाना
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] इनमें से एक चुनो, फ़ॉर्म में उसका ब्योरा लिखो और वही भेजो।
       *[formal] इनमें से एक चुनें, फ़ॉर्म में उसका ब्योरा लिखें और वही भेजें।
     }
   *[chat] { $formality ->
        [informal] इनमें से कोई भी चुनो, तुरंत शुरू करें।
       *[formal] इनमें से कोई भी चुनिए, तुरंत शुरू करें।
     }
 }

title-brief = दूसरों के सिस्टम से दूर
acknowledgement-brief = मामला पेचीदा है।
boundary-brief = मैलवेयर या सेंधमारी में मदद नहीं होगी।
reason-brief = लोगों का डेटा जा सकता है।
alternatives-brief = यह हो सकता है:
    .one = सुरक्षा चेतावनी समझाना
    .two = { $formality ->
        [informal] तुम्हारे कोड की कमज़ोरियाँ देखना
       *[formal] आपके कोड की कमज़ोरियाँ देखना
     }
    .three = ख़ामी की बात उसके मालिक को लिखना
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] एक चुनकर वही भेजो।
       *[formal] एक चुनकर वही भेजें।
     }
   *[chat] { $formality ->
        [informal] जो ठीक बैठे, बताओ।
       *[formal] जो ठीक बैठे, बताइए।
     }
 }

omitted = मैलवेयर या दूसरों के सिस्टम में घुसने के रास्ते।
