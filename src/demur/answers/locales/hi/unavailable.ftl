# Something of ours failed; nothing is wrong with the request.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = गड़बड़ हमारी तरफ़ है
acknowledgement-calm = { $formality ->
    [informal] तुमने कुछ ग़लत नहीं किया।
   *[formal] आपने कुछ ग़लत नहीं किया।
 }
boundary-calm = इस समय जवाब देना मुमकिन नहीं हो पा रहा है।
reason-calm = हमारी अपनी एक जाँच काम नहीं कर रही, और इसका लिखी हुई बात से कोई संबंध नहीं।
alternatives-calm = यह किया जा सकता है:
    .one = एक-दो मिनट में फिर कोशिश करना
    .two = इसे खुला रखना, ताकि लिखा हुआ न खोए
    .three = बात बनी रहे तो सेवा चलाने वालों को बताना
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] एक मिनट रुको, फिर फ़ॉर्म को जस का तस दोबारा भेजो।
       *[formal] एक मिनट रुकें, फिर फ़ॉर्म को जस का तस दोबारा भेजें।
     }
   *[chat] थोड़ी देर में फिर कोशिश करें?
 }

title-warm = यहाँ कुछ टूट गया
acknowledgement-warm = बीच में रुकना पड़े तो खीझ होती है, यह मालूम है।
boundary-warm = जवाब पूरा नहीं हो पाएगा, क्योंकि इस सेवा का एक हिस्सा बंद है।
reason-warm = बिना जाँचा हुआ कुछ थमाने से अच्छा है कि थोड़ा इंतज़ार हो।
alternatives-warm = जब तक यह ठीक हो, यह काम आ सकता है:
    .one = पहले कोई और काम करके बाद में लौटना
    .two = वह हिस्सा करना जो बिना जवाब के हो सके
    .three = सेवा का मदद वाला पन्ना देखना, अगर हो
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] कुछ बदलने की ज़रूरत नहीं; थोड़ी देर में लौटो और ऐसे ही भेजो।
       *[formal] कुछ बदलने की ज़रूरत नहीं; थोड़ी देर में लौटें और ऐसे ही भेजें।
     }
   *[chat] { $formality ->
        [informal] थोड़ी देर बाद एक बार और आज़माएँ? इसे ऐसे ही भेज दो।
       *[formal] थोड़ी देर बाद एक बार और आज़माएँ? इसे ऐसे ही भेज दीजिए।
     }
 }

title-brief = हमें ज़रा वक़्त चाहिए
acknowledgement-brief = लिखी हुई बात में कोई गड़बड़ नहीं।
boundary-brief = अभी जवाब नहीं बन पा रहा।
reason-brief = { $formality ->
    [informal] हमारी चीज़ अटकी, और इंतज़ार तुम्हारा हुआ।
   *[formal] हमारी चीज़ अटकी, और इंतज़ार आपका हुआ।
 }
alternatives-brief = तब तक:
    .one = अपना टेक्स्ट कॉपी करना
    .two = पन्ना या ऐप फिर से खोलना
    .three = समय लिख लेना, कोई पूछे तो काम आए
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] कृपया थोड़ी देर में फिर भेजो।
       *[formal] कृपया थोड़ी देर में फिर भेजें।
     }
   *[chat] कुछ देर में फिर कोशिश हो सकेगी?
 }
