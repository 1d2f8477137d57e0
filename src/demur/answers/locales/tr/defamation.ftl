# False or unproven claims about a real person.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Söz konusu birinin adı
acknowledgement-calm = { $formality ->
    [informal] Bu işin seni yaraladığı görülüyor.
   *[formal] Bu işin sizi yaraladığı görülüyor.
 }
boundary-calm = Gerçek bir kişi hakkında doğru olmayabilecek iddiaları yaymaya yardım etmem.
reason-calm = Sözü edilen kişi burada değil ve buna yanıt veremez.
alternatives-calm = Şunları yapabilirim:
    .one = Gözle görüleni kişisel bir anlatım olarak yazmak
    .two = Bir iddianın nasıl ve nereden kontrol edileceğini anlatmak
    .three = Gerçeklere bağlı kalan bir yorum ya da şikâyet yazmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] İlk elden bildiklerine bağlı kal ya da birini seçip yeniden gönder.
       *[formal] İlk elden bildiklerinize bağlı kalın ya da birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bundan ne çıkmasını umuyorsun? Oraya neyin götüreceğine bakalım.
       *[formal] Bundan ne çıkmasını umuyorsunuz? Oraya neyin götüreceğine bakalım.
     }
 }

title-warm = Sağlam temele oturtalım
acknowledgement-warm = Biri haksızlık yaptıysa bunun bilinmesini istemek anlaşılır.
boundary-warm = Ortada kanıt yokken gerçek bir kişiyi suçlayan bir şey yazmam.
reason-warm = Böyle bir söz, yalan çıksa bile insanı işinden ve dostlarından edebilir.
alternatives-warm = Sesini duyurmanın yardım edebileceğim yolları:
    .one = Bilinenleri duyulanlardan ayırmak
    .two = Bir avukata ya da gazeteye sorulacakları hazırlamak
    .three = Kişileri ve yerleri uydurma bir öyküye dönüştürmek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Kesin bildiklerini ve bunu nereden bildiğini yazıp formu yeniden gönder.
       *[formal] Kesin bildiklerinizi ve bunu nereden bildiğinizi yazıp formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Kesin olarak ne biliyorsun? Onun üzerine kuralım.
       *[formal] Kesin olarak ne biliyorsunuz? Onun üzerine kuralım.
     }
 }

title-brief = Ortada bir isim var
acknowledgement-brief = { $formality ->
    [informal] Seni duyuyorum.
   *[formal] Sizi duyuyorum.
 }
boundary-brief = Gerçek kişiler hakkında kanıtsız iddia yazmam.
reason-brief = Asılsız sözler insana yapışır.
alternatives-brief = Elimden gelenler:
    .one = Taslaktan isimleri çıkarmak
    .two = Kişiye özel bir mektup hazırlamak
    .three = Bir söylentiye sakince yanıt vermek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Neye dayandığını ekle.
       *[formal] Neye dayandığını ekleyin.
     }
   *[chat] Bu neye dayanıyor?
 }

omitted = gerçek bir kişi hakkında kanıtlanmamış iddialar.
