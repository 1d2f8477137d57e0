# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Çok fazla insan zarar görebilir
acknowledgement-calm = Bu konu gerçek sorular doğuruyor, bir kısmına yanıt verebilirim.
boundary-calm = Patlayıcı, zehir, mikrop ve radyasyonun insanlara karşı kullanılabilecek ayrıntılarını paylaşmam.
reason-calm = Böyle bilgiler yanlış ellere geçerse bir anda çok sayıda insan zarar görebilir.
alternatives-calm = Şunları yapabilirim:
    .one = Bu silahların tarihini ve antlaşmaların onları nasıl sınırladığını anlatmak
    .two = Evdeki kimyasalların güvenle nasıl saklanıp atılacağını açıklamak
    .three = Okul düzeyinde kimya ya da biyolojiye yardım etmek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Üzerinde çalıştığın konuyu ekle ya da bunlardan birini seçip yeniden gönder.
       *[formal] Üzerinde çalıştığınız konuyu ekleyin ya da bunlardan birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Ne üzerinde çalışıyorsun? Güvenli tarafına yardım ederim.
       *[formal] Ne üzerinde çalışıyorsunuz? Güvenli tarafına yardım ederim.
     }
 }

title-warm = Güvenli tarafta kalalım
acknowledgement-warm = Böyle şeyleri merak etmek ya da onlardan tedirgin olmak doğal.
boundary-warm = Bombaların, kimyasal, nükleer ya da biyolojik silahların nasıl işlediğine girmem.
reason-warm = Kötü bir gününde tek bir kişi yeter, birçok insan evine dönemez.
alternatives-warm = Şunlara ise memnuniyetle girerim:
    .one = Doktorların ve kurtarma ekiplerinin böyle olaylara nasıl hazırlandığını anlatmak
    .two = Kimyasal ya da radyasyon alarmında evde ne yapılacağına bakmak
    .three = Bir keşfin ve arkasındaki insanların öyküsünü anlatmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Bunun okul, iş ya da bir kaygı için mi olduğunu yaz ve formu yeniden gönder.
       *[formal] Bunun okul, iş ya da bir kaygı için mi olduğunu yazın ve formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bu okul için mi, iş için mi, yoksa bir kaygıdan mı? Söyle, ona göre anlatayım.
       *[formal] Bu okul için mi, iş için mi, yoksa bir kaygıdan mı? Söyleyin, ona göre anlatayım.
     }
 }

title-brief = Paylaşmak için fazla tehlikeli
acknowledgement-brief = Sürükleyici bir konu.
boundary-brief = Patlayıcı ve kitle imha silahlarında yardım etmem.
reason-brief = Çok kişi ölebilir.
alternatives-brief = Elimden gelenler:
    .one = Maddelerin neden denetlendiğini anlatmak
    .two = Bir güvenlik işaretini açıklamak
    .three = Zehirlenmede ilk adımları sıralamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Birini seçip gönder.
       *[formal] Birini seçip gönderin.
     }
   *[chat] Hangisi yardımcı olur?
 }

omitted = çok sayıda insana zarar verebilecek silah ya da maddelerin ayrıntıları.
