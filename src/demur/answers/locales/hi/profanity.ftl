# Swear words and crude language.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = बात वही, बिना गाली के
acknowledgement-calm = दिखता है कि बात में धार चाहिए।
boundary-calm = गालियाँ या भद्दी भाषा यहाँ मुझसे नहीं लिखी जाएगी।
reason-calm = यहाँ पढ़ने वाले कुछ लोगों को उन्हें देखना अच्छा नहीं लगेगा।
alternatives-calm = यहाँ ये काम हो सकते हैं:
    .one = वही बात साफ़ शब्दों में, तीखे ढंग से कहना
    .two = खरा मगर शालीन जवाब लिखना
    .three = समझाना कि किसी भद्दे मुहावरे का मतलब क्या है और वह कितना तीखा है
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] गालियाँ हटाओ, या साफ़ रूप माँगो, और फिर भेजो।
       *[formal] गालियाँ हटाएँ, या साफ़ रूप माँगें, और फिर भेजें।
     }
   *[chat] इसे कौन पढ़ेगा? फिर सही लहज़ा ढूँढना आसान होगा।
 }

title-warm = बिना गाली के भी चुभ सकता है
acknowledgement-warm = कभी-कभी एक तीखा शब्द सुकून देता है, यह सच है।
boundary-warm = जो यहाँ लिखा जाएगा, उसमें गंदे शब्द मेरी ओर से नहीं होंगे।
reason-warm = वे ऐसे किसी को लग सकते हैं जिसका इससे कोई लेना-देना न था।
alternatives-warm = { $formality ->
    [informal] चलो, धार किसी और ढंग से दें:
   *[formal] चलिए, धार किसी और ढंग से दें:
 }
    .one = ऐसे मज़ेदार कोसने गढ़ना जिनका कोई बुरा न माने
    .two = भड़ास को छोटे, हँसाने वाले भाषण में बदलना
    .three = मसौदे को नरम करना, ताकि बात फिर भी पहुँचे
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] लिखो कि ग़ुस्सा किस बात पर है, और फ़ॉर्म फिर भेजो।
       *[formal] लिखें कि ग़ुस्सा किस बात पर है, और फ़ॉर्म फिर भेजें।
     }
   *[chat] { $formality ->
        [informal] ग़ुस्सा किस बात पर है? बताओ, फिर उसे धार दें।
       *[formal] ग़ुस्सा किस बात पर है? बताइए, फिर उसे धार दें।
     }
 }

title-brief = गालियाँ छोड़कर
acknowledgement-brief = मूड समझ आया।
boundary-brief = भद्दी भाषा यहाँ नहीं चलेगी।
reason-brief = कुछ पढ़ने वालों को बुरा लगता है।
alternatives-brief = यह हो सकता है:
    .one = साफ़ तुकों वाला गीत लिखना
    .two = असरदार शिकायत लिखना
    .three = मज़ाक़ रखना, गाली हटाना
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] शब्द बदलकर फिर भेजो।
       *[formal] शब्द बदलकर फिर भेजें।
     }
   *[chat] इनमें से क्या चाहिए?
 }

omitted = गालियाँ।
