# It cannot be done from here: no access, no tool, no such sense.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Buradan oraya ulaşamıyorum
acknowledgement-calm = Evet, olsa çok kullanışlı olurdu.
boundary-calm = Bağlı olmadığım araç, hesap ya da veri gerektiren işleri yapamam.
reason-calm = { $formality ->
    [informal] Sonucu uydurmam gerekirdi, sen de ona güvenirdin.
   *[formal] Sonucu uydurmam gerekirdi, siz de ona güvenirdiniz.
 }
alternatives-calm = Şunları yapabilirim:
    .one = Buraya yapıştırılan metin üzerinde çalışmak
    .two = Adımları, kendi başına yapılabilecek şekilde yazmak
    .three = Kopyalanmaya hazır bir taslak çıkarmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni ya da sayıları alana ekle ya da bunlardan birini iste, sonra yeniden gönder.
       *[formal] Metni ya da sayıları alana ekleyin ya da bunlardan birini isteyin, sonra yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Buraya yapıştırabileceğin neler var?
       *[formal] Buraya yapıştırabileceğiniz neler var?
     }
 }

title-warm = Elimden gelse yapardım
acknowledgement-warm = Bunun ne kadar zaman kazandıracağı belli.
boundary-warm = Bunun için gereken dosyalara, sitelere, cihazlara ve canlı verilere erişemiyorum.
reason-warm = Yapılmış gibi davransam gerçek en olmadık anda ortaya çıkardı.
alternatives-warm = Hedefe şöyle yaklaşılabilir:
    .one = Görüleni ya da duyulanı yazıp anlamını birlikte çözmek
    .two = Bunu hangi tür aracın yapabildiğini öğrenmek
    .three = İş sırasında nelere dikkat edileceğini sıralatmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Hangi sonucun gerektiğini yaz ya da bunlardan birini seçip yeniden gönder.
       *[formal] Hangi sonucun gerektiğini yazın ya da bunlardan birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Nasıl bir sonuç umuyorsun? Yapabileceğim bölümü bulalım.
       *[formal] Nasıl bir sonuç umuyorsunuz? Yapabileceğim bölümü bulalım.
     }
 }

title-brief = Buradan olmuyor
acknowledgement-brief = Güzel fikir.
boundary-brief = Bu iş için aracım ya da erişimim yok.
reason-brief = Uydurma bir sonuç yarı yolda bırakır.
alternatives-brief = Elimden gelenler:
    .one = İşi planlamak
    .two = Şablon hazırlamak
    .three = Çıkan sonucu kontrol etmek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Hangisi olsun?
 }

omitted = burada olmayan araç, erişim ya da veri gerektiren bölüm.
