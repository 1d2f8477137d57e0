# An image of a real person, or one in the style of a named living artist.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bu resimde gerçek biri var
acknowledgement-calm = { $formality ->
    [informal] Nasıl bir şey düşündüğünü gözümde canlandırabiliyorum.
   *[formal] Nasıl bir şey düşündüğünüzü gözümde canlandırabiliyorum.
 }
boundary-calm = Gerçek bir kişinin görüntüsünü ya da yaşayan bir sanatçının tarzında resim yapmam.
reason-calm = O kişinin yüzü ya da tarzı, kendisine hiç sorulmadan kullanılmış olurdu.
alternatives-calm = Şunları yapabilirim:
    .one = Aynı sahneyi hayalî bir kişiyle anlatmak
    .two = O havada bir sanat akımı ya da dönem önermek
    .three = Kişiden izin isteyen kısa bir not hazırlamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Adın yerine hayalî bir kişi ya da bir hava yazıp yeniden gönder.
       *[formal] Adın yerine hayalî bir kişi ya da bir hava yazıp yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Nasıl bir hava arıyorsun? Onun üzerine kuralım.
       *[formal] Nasıl bir hava arıyorsunuz? Onun üzerine kuralım.
     }
 }

title-warm = Bu resmin kendi yüzü olsun
acknowledgement-warm = { $formality ->
    [informal] Görmeyi çok istediğin bir resim olduğunu hissediyorum.
   *[formal] Görmeyi çok istediğiniz bir resim olduğunu hissediyorum.
 }
boundary-warm = Gerçek yüzleri ve bugün yaşayan bir ressamın elini kullanmam.
reason-warm = Bir resim insanın peşini yıllarca bırakmaz; sanatçı da kendine özgü olanla geçinir.
alternatives-warm = Buna şöyle yaklaşırım:
    .one = Bir karakter yaratıp ayrıntılarıyla canlandırmak
    .two = İsim yerine ışığı, renkleri ve düzeni anlatmak
    .three = Herkesin kullanabileceği resimlerin nerede bulunduğunu söylemek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] En gerekli ayrıntıları isim vermeden yazıp yeniden gönder.
       *[formal] En gerekli ayrıntıları isim vermeden yazıp yeniden gönderin.
     }
   *[chat] En gerekli ayrıntı hangisi? Onunla başlayalım.
 }

title-brief = Yüz onun, söz onun
acknowledgement-brief = Fikri anlıyorum.
boundary-brief = Gerçek kişilerin resmini yapmam, yaşayan sanatçıları kopyalamam.
reason-brief = Buna onay vermediler.
alternatives-brief = Elimden gelenler:
    .one = Yerine bir simge önermek
    .two = Bir tarzı sade sözlerle anlatmak
    .three = Pozu planlamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Resim ne için?
 }

omitted = gerçek kişilerin görüntüleri ya da yaşayan bir sanatçının tarzında resimler.
