# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Burada kişisel veriler var
acknowledgement-calm = { $formality ->
    [informal] Bu döküm ya da görüntüyle bir an önce ilerlemek istediğini anlıyorum.
   *[formal] Bu döküm ya da görüntüyle bir an önce ilerlemek istediğinizi anlıyorum.
 }
boundary-calm = İçinde insanların kişisel bilgileri görünen bir metinle ya da görüntüyle çalışmam.
reason-calm = Yayılırsa, adı geçen insanlar bulunabilir ya da kandırılabilir.
alternatives-calm = Şunları yapabilirim:
    .one = Çıkarılacak bilgi türlerini sıralamak
    .two = Adların yerine "arayan" ve "görevli" gibi karşılıklar önermek
    .three = İsimsiz yazılan ana noktaları özetlemek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Adları, numaraları ve adresleri çıkarıp yeniden gönder.
       *[formal] Adları, numaraları ve adresleri çıkarıp yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] En çok hangi bölüm gerekiyor? O bölümü adsız ve numarasız gönderebilirsin.
       *[formal] En çok hangi bölüm gerekiyor? O bölümü adsız ve numarasız gönderebilirsiniz.
     }
 }

title-warm = Önce birkaç ayrıntıyı çıkaralım
acknowledgement-warm = Bunun işi uzun süre durdurmasını istemem.
boundary-warm = Gerçek bir insanı adı, numarası ya da yüzüyle gösteren bir şeyle devam etmem.
reason-warm = İçindekiler bu bilgilerin başkasına ulaşacağını hiç düşünmemiş olabilir.
alternatives-warm = Çabuk halletmenin birkaç yolu:
    .one = Adları, yüzleri, telefon ve hesap numaralarını karartmak
    .two = Tarih ve tutarları bırakıp kime ait olduklarını silmek
    .three = Varsa önceden maskelenmiş bir kopya kullanmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Kişiyi gösterenleri maskele, gerekeni bırakıp yeniden gönder.
       *[formal] Kişiyi gösterenleri maskeleyin, gerekeni bırakıp yeniden gönderin.
     }
   *[chat] Anlam bozulmasın diye hangi ayrıntılar kalmalı? Birlikte ayıklayalım.
 }

title-brief = Neredeyse hazır
acknowledgement-brief = Az kaldı.
boundary-brief = Maskelenmemiş kişisel verilerle çalışmam.
reason-brief = Adı geçenlere zarar verebilir.
alternatives-brief = Elimden gelenler:
    .one = Örnek veri uydurmak
    .two = Görüntü bulanıklaştırmayı anlatmak
    .three = Maskelenmiş bir örnek göstermek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bilgileri maskeleyip yeniden gönder.
       *[formal] Bilgileri maskeleyip yeniden gönderin.
     }
   *[chat] Biriyle başlayalım mı?
 }

omitted = insanların kişisel bilgileri.
