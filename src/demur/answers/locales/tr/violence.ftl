# Physical harm to people or animals, threats, gore.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Kimse incinmesin isterim
acknowledgement-calm = Bu ağır bir konu, özenle okudum.
boundary-calm = İnsanlara ya da hayvanlara zarar vermenin yollarında yardım etmem.
reason-calm = Bir yara geri alınamaz, çevredekiler de onu yıllarca taşır.
alternatives-calm = Şunları yapabilirim:
    .one = Bir çatışmayı ve yatıştırmanın yollarını konuşmak
    .two = Biri tehdit ediyorsa güvenli bir yere nasıl ulaşılacağını planlamak
    .three = Şiddetin neden çıktığına ve onu neyin durdurduğuna bakmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da arkasında ne olduğunu ekleyip yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da arkasında ne olduğunu ekleyip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bunun arkasında ne var? Seni korkutan biri varsa oradan başlayabiliriz.
       *[formal] Bunun arkasında ne var? Sizi korkutan biri varsa oradan başlayabiliriz.
     }
 }

title-warm = Ortalığı biraz yatıştıralım
acknowledgement-warm = { $formality ->
    [informal] Şu an öfkeli ya da korkmuşsan, bu taşıması ağır bir yük.
   *[formal] Şu an öfkeli ya da korkmuşsanız, bu taşıması ağır bir yük.
 }
boundary-warm = Tehditlere ya da bir canlının incitilmesine yardım etmem.
reason-warm = Acısını biri çeker, sonrasında da işler nadiren düzelir.
alternatives-warm = Başka bir yoldan işe yarayayım:
    .one = Tatsızlaşabilecek bir konuşmada söylenecekleri prova etmek
    .two = İçinde tehdit olmadan net bir sınır koyan bir mesaj yazmak
    .three = Ev ya da iş çekilmez olunca nerede yardım bulunduğunu anlatmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ne olduğunu ve neyin değişmesini istediğini yazıp formu yeniden gönder.
       *[formal] Ne olduğunu ve neyin değişmesini istediğinizi yazıp formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Neler oluyor? Anlat, bir çıkış arayalım.
       *[formal] Neler oluyor? Anlatın, bir çıkış arayalım.
     }
 }

title-brief = Kimseye zarar yok
acknowledgement-brief = Dikkatle okudum.
boundary-brief = İnsanlara ya da hayvanlara zarar vermeye yardım etmem.
reason-brief = Biri bundan acı çekerdi.
alternatives-brief = Elimden gelenler:
    .one = Meşru savunma yasasını açıklamak
    .two = Polise dilekçe hazırlamak
    .three = Kansız bir sahne yazmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bu sorunun nereden çıktığını ekle.
       *[formal] Bu sorunun nereden çıktığını ekleyin.
     }
   *[chat] Bu soru nereden çıktı?
 }

omitted = insanlara ya da hayvanlara zarar vermeyle ilgili ayrıntılar.
