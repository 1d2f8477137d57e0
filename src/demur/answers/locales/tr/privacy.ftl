# Another person's private life, the privacy of a third person.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bu, birinin özel hayatı
acknowledgement-calm = { $formality ->
    [informal] Bunu neden bilmek istediğini anlıyorum.
   *[formal] Bunu neden bilmek istediğinizi anlıyorum.
 }
boundary-calm = Başka birinin özel bilgilerini bulmaya yardım etmem.
reason-calm = Söz konusu kişi burada değil, buna onay da veremiyor.
alternatives-calm = Şunları yapabilirim:
    .one = O kişiye yazıp doğrudan sormaya yardım etmek
    .two = Hangi kayıtların açık olduğunu ve nasıl isteneceğini anlatmak
    .three = { $formality ->
        [informal] Kendi bilgilerini bir yerden kaldırtmaya yardım etmek
       *[formal] Kendi bilgilerinizi bir yerden kaldırtmaya yardım etmek
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da ne için gerektiğini ekleyip yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da ne için gerektiğini ekleyip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bunu bilmek sana ne kazandırır? Başka bir yolu olabilir.
       *[formal] Bunu bilmek size ne kazandırır? Başka bir yolu olabilir.
     }
 }

title-warm = Bunu o kişiye bırakalım
acknowledgement-warm = { $formality ->
    [informal] Bilmemek zor olabilir, hele değer verdiğin biriyse.
   *[formal] Bilmemek zor olabilir, hele değer verdiğiniz biriyse.
 }
boundary-warm = Birinin izini sürmem, özel hayatına ait olanı da aktarmam.
reason-warm = Böyle bilgiler bir kez duyulunca insanın kapısına yabancılar dayanabilir.
alternatives-warm = Şunlardan birini birlikte seve seve yaparız:
    .one = Bir sonraki görüşmede bu konunun nasıl açılacağını planlamak
    .two = Kayıp bir dostu ya da akrabayı arayan kuruluşların nasıl çalıştığını anlatmak
    .three = Biri için endişe duyuluyorsa ne yapılacağını konuşmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Neyi çözmek istediğini yazıp formu yeniden gönder.
       *[formal] Neyi çözmek istediğinizi yazıp formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Neyi çözmek istiyorsun? İki tarafa da uyan bir yol arayayım.
       *[formal] Neyi çözmek istiyorsunuz? İki tarafa da uyan bir yol arayayım.
     }
 }

title-brief = Paylaşmak ona düşer
acknowledgement-brief = Neden gerektiğini anlıyorum.
boundary-brief = İnsanların özel bilgilerini bulmam, paylaşmam.
reason-brief = Kişiyi tehlikeye atabilir.
alternatives-brief = Elimden gelenler:
    .one = Güvenilir bir aracı önermek
    .two = Metinde kişisel bilgi aramak
    .three = Uydurma bilgilerle çalışmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Amacı ekleyip gönder.
       *[formal] Amacı ekleyip gönderin.
     }
   *[chat] Amaç ne?
 }

omitted = başka birinin özel bilgileri.
