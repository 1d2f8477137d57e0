# Copyright: copying protected text, code, images, brands.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bu, onu yapana ait
acknowledgement-calm = { $formality ->
    [informal] Bu eseri neden elinin altında istediğini anlıyorum.
   *[formal] Bu eseri neden elinizin altında istediğinizi anlıyorum.
 }
boundary-calm = Başkalarının korunan eserlerinden uzun bölümler kopyalamam.
reason-calm = Yapanlar onun kazancıyla geçiniyor olabilir, kopyalar bundan eksiltir.
alternatives-calm = Şunları yapabilirim:
    .one = Kendi sözlerimle özetlemek
    .two = Yapanı, dönemi ve arkasındaki düşünceleri anlatmak
    .three = Böyle eserlerin nerede ödünç alınacağını, satın alınacağını açıklamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da ne için gerektiğini yazıp yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da ne için gerektiğini yazıp yeniden gönderin.
     }
   *[chat] Bu ne için gerekiyor? Bir özet ya da yeni bir şey yetebilir.
 }

title-warm = Özgün bir şey yapalım
acknowledgement-warm = { $formality ->
    [informal] Sana dokunan bir eser seçtiğin belli.
   *[formal] Size dokunan bir eser seçtiğiniz belli.
 }
boundary-warm = Başkalarının yaptığı şarkı, metin, resim, kod ya da logoların kopyasını dağıtmam.
reason-warm = Biri buna aylarını, yıllarını vermiş ve karşılığında hiçbir şey görmezdi.
alternatives-warm = Şunları yapmaktan keyif alırım:
    .one = Bir iki dizeyi ve onları güzel kılanı konuşmak
    .two = Aynı havada, kendine özgü bir üslupla yeni bir şey taslamak
    .three = Açık lisansları ve serbest eserlerin nerede bulunduğunu anlatmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Nesini sevdiğini ve ne yapmak istediğini yazıp formu yeniden gönder.
       *[formal] Nesini sevdiğinizi ve ne yapmak istediğinizi yazıp formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] En çok nesini seviyorsun? Onun üzerine kuralım.
       *[formal] En çok nesini seviyorsunuz? Onun üzerine kuralım.
     }
 }

title-brief = Bunu başkası yaptı
acknowledgement-brief = Güzel bir eser, belli.
boundary-brief = Korunan eserleri uzun uzun kopyalamam.
reason-brief = Yapanı zarara girer.
alternatives-brief = Elimden gelenler:
    .one = Benzer eserlerle karşılaştırmak
    .two = Alıntının nasıl yapıldığını anlatmak
    .three = İzin isteyen bir mektup hazırlamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Nasıl kullanılacağını ekle.
       *[formal] Nasıl kullanılacağını ekleyin.
     }
   *[chat] Nasıl kullanılacak?
 }

omitted = başkalarının korunan eserlerinin kopyaları.
