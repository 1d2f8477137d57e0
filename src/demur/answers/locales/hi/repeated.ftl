# Refused again in the same conversation.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = जवाब अब भी वही है
acknowledgement-calm = दिखता है कि यह बात अब भी मन में है।
boundary-calm = इस बात पर मेरा जवाब वही रहेगा।
reason-calm = और समय लेने से अच्छा है कि यह अभी कह दिया जाए।
alternatives-calm = यहाँ से यह किया जा सकता है:
    .one = इस सेवा में काम करने वाले किसी व्यक्ति से बात करना
    .two = अपनी ज़रूरत के किसी और हिस्से पर आगे बढ़ना
    .three = इस विषय पर जो हो सकता है, उसकी सूची लेना
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] सेवा चलाने वालों से संपर्क करो, या अपनी प्रविष्टि में कुछ और लिखो।
       *[formal] सेवा चलाने वालों से संपर्क करें, या अपनी प्रविष्टि में कुछ और लिखें।
     }
   *[chat] इनमें से सबसे ज़्यादा काम का क्या रहेगा?
 }

title-warm = मेरी राय नहीं बदली
acknowledgement-warm = दो बार ना सुनना खलता है, यह मालूम है।
boundary-warm = उस एक बात में मदद अब भी नहीं होगी।
reason-warm = एक और शायद से अच्छी एक साफ़ ना है।
alternatives-warm = यहीं अटके न रहें:
    .one = टीम के किसी सदस्य से संपर्क करके बात कर लेना
    .two = उस परेशानी पर लौटना जिससे शुरुआत हुई थी
    .three = इसका कोई ऐसा पहलू आज़माना जो अब तक नहीं आया
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] जिस परेशानी से शुरुआत हुई थी वह लिखो, या टीम से संपर्क करो।
       *[formal] जिस परेशानी से शुरुआत हुई थी वह लिखें, या टीम से संपर्क करें।
     }
   *[chat] शुरुआत किस परेशानी से हुई थी? उसी पर लौटें।
 }

title-brief = कुछ नहीं बदला
acknowledgement-brief = बात सुन ली।
boundary-brief = इस पर अब भी ना है।
reason-brief = { $formality ->
    [informal] सीधा जवाब तुम्हारा हक़ है।
   *[formal] सीधा जवाब आपका हक़ है।
 }
alternatives-brief = यह किया जा सकता है:
    .one = किसी इंसान से बात करना
    .two = दूसरे विषय पर जाना
    .three = पूछना कि और क्या हो सकता है
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] कुछ और लिखो, या सेवा से संपर्क करो।
       *[formal] कुछ और लिखें, या सेवा से संपर्क करें।
     }
   *[chat] और किस बात में मदद चाहिए?
 }
