# Taking sides where people differ for good reasons.
# Language: Hindi. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [informal] फ़ैसला तुम पर
   *[formal] फ़ैसला आप पर
 }
acknowledgement-calm = इस सवाल से बहुत लोगों को सरोकार है।
boundary-calm = राय के मामले में मेरी ओर से कोई पक्ष नहीं लिया जाता।
reason-calm = { $formality ->
    [informal] लोग इसे अच्छी वजहों से अलग-अलग देखते हैं, और चुनाव तुम्हारा है।
   *[formal] लोग इसे अच्छी वजहों से अलग-अलग देखते हैं, और चुनाव आपका है।
 }
alternatives-calm = यहाँ ये काम हो सकते हैं:
    .one = हर पक्ष की सबसे मज़बूत दलील रखना
    .two = तथ्यों को मूल्यों से अलग करना
    .three = ऐसे सवाल लिखना जिनसे पता चले कि क्या मायने रखता है
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] जिन विचारों की तुलना करनी है उनके नाम लिखो, या इनमें से एक चुनकर फिर भेजो।
       *[formal] जिन विचारों की तुलना करनी है उनके नाम लिखें, या इनमें से एक चुनकर फिर भेजें।
     }
   *[chat] अब तक झुकाव किस ओर है?
 }

title-warm = पक्ष कोई नहीं, बातें बहुत
acknowledgement-warm = सवाल ऐसा चुना है जिस पर अच्छी बातचीत बनती है।
boundary-warm = इस बहस में मेरा पक्ष कौन-सा होगा, यह नहीं बताया जाएगा।
reason-warm = हर किसी को अलग चीज़ें प्यारी होती हैं, और कोई दूसरा उन्हें तौल नहीं सकता।
alternatives-warm = यह सब ख़ुशी से हो सकता है:
    .one = हर पक्ष का नज़रिया उसके अपने शब्दों में समझाना
    .two = बताना कि यह बहस शुरू कैसे हुई
    .three = { $formality ->
        [informal] उलटी दलील देकर तुम्हारी दलील परखना
       *[formal] उलटी दलील देकर आपकी दलील परखना
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] अपना नज़रिया लिखो, या इनमें से एक चुनकर फिर भेजो।
       *[formal] अपना नज़रिया लिखें, या इनमें से एक चुनकर फिर भेजें।
     }
   *[chat] यह बात मन में कैसे आई? अपने नज़रिए से ही शुरू करें।
 }

title-brief = { $formality ->
    [informal] यह तुम्हारा चुनाव है
   *[formal] यह आपका चुनाव है
 }
acknowledgement-brief = दिलचस्प सवाल है।
boundary-brief = विवादित सवालों पर मेरी राय नहीं मिलेगी।
reason-brief = { $formality ->
    [informal] क्या मायने रखता है, यह तुम्हें ही सबसे अच्छा पता है।
   *[formal] क्या मायने रखता है, यह आपको ही सबसे अच्छा पता है।
 }
alternatives-brief = यह हो सकता है:
    .one = शोध क्या कहता है, दिखाना
    .two = फ़ायदे-नुक़सान लिखना
    .three = { $formality ->
        [informal] तुम्हारी राय को शब्द देना
       *[formal] आपकी राय को शब्द देना
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] इसकी जगह इनमें से एक लिखो।
       *[formal] इसकी जगह इनमें से एक लिखें।
     }
   *[chat] क्या काम आएगा?
 }

omitted = राय के मामले में कोई फ़ैसला।
