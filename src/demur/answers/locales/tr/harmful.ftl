# Somebody could get hurt; nothing more is known.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Burada temkinli davranıyorum
acknowledgement-calm = { $formality ->
    [informal] Gerçek bir yanıt beklediğini görüyorum, o yüzden açık konuşayım.
   *[formal] Gerçek bir yanıt beklediğinizi görüyorum, o yüzden açık konuşayım.
 }
boundary-calm = Birinin zarar görmesine yol açabilecek ayrıntıları vermem.
reason-calm = Ters giderse biri bunu ömrü boyunca hissedebilir.
alternatives-calm = Şunları yapabilirim:
    .one = Risklerin ne olduğunu ve insanların nasıl korunduğunu anlatmak
    .two = Sorunun arkasındaki amaca daha güvenli bir yol aramak
    .three = Kime sorulacağını söylemek: doktora, eğitimli bir ustaya ya da güvenlik birimine
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Yazdığının yerine bunlardan birini seç ya da ne için olduğunu ekleyip yeniden gönder.
       *[formal] Yazdığınızın yerine bunlardan birini seçin ya da ne için olduğunu ekleyip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Ne yapmak istiyorsun? Yapabildiğim bölümüne seve seve yardım ederim.
       *[formal] Ne yapmak istiyorsunuz? Yapabildiğim bölümüne seve seve yardım ederim.
     }
 }

title-warm = Daha güvenli bir yol bulalım
acknowledgement-warm = { $formality ->
    [informal] Yazdıklarını okudum ve ciddiye alıyorum.
   *[formal] Yazdıklarınızı okudum ve ciddiye alıyorum.
 }
boundary-warm = Birini yaralı bırakabilecek hiçbir şeyi tarif etmem.
reason-warm = Bazen birkaç söz bir insanı hastaneye düşürmeye yeter, bunu kimse için istemem.
alternatives-warm = Seve seve yapacağım çok şey var:
    .one = Sık görülen kazaların nasıl olduğunu ve nasıl önlendiğini anlatmak
    .two = İlk yardıma ve ne zaman yardım çağrılacağına bakmak
    .three = Riskli ayrıntılar olmadan yürüyen bir öyküye ya da derse yardım etmek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Sorunun arkasında ne olduğunu bir satırla yaz ve formu yeniden gönder.
       *[formal] Sorunun arkasında ne olduğunu bir satırla yazın ve formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Sorunun arkasında ne olduğunu anlat, uyacak bir şey arayayım.
       *[formal] Sorunun arkasında ne olduğunu anlatın, uyacak bir şey arayayım.
     }
 }

title-brief = Herkes sağ salim kalsın
acknowledgement-brief = { $formality ->
    [informal] Seni anlıyorum.
   *[formal] Sizi anlıyorum.
 }
boundary-brief = İnsanları yaralayan şeylere yardım etmem.
reason-brief = Yaralanmanın geri dönüşü olmaz.
alternatives-brief = Elimden gelenler:
    .one = Güvenli araçları karşılaştırmak
    .two = Uyarı işaretlerini açıklamak
    .three = Konunun tarihini özetlemek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ne için olduğunu ekle.
       *[formal] Ne için olduğunu ekleyin.
     }
   *[chat] Bu ne için?
 }

omitted = birinin zarar görmesine yol açabilecek ayrıntılar.
