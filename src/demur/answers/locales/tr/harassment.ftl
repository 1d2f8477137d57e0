# Bullying, insults, wearing a person down.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bir insanın üstüne gitmem
acknowledgement-calm = { $formality ->
    [informal] Biri seni kırmış gibi görünüyor.
   *[formal] Biri sizi kırmış gibi görünüyor.
 }
boundary-calm = Bir insana hakaret etmeye ya da onu yıldırmaya yardım etmem.
reason-calm = Böyle sözler insanda kavganın kendisinden çok daha uzun kalır.
alternatives-calm = Onun yerine şunlar olabilir:
    .one = Neyin rahatsız ettiğini ve neyin değişmesi gerektiğini yazmak
    .two = Sınır koymak ya da o kişiyle araya mesafe koymak
    .three = Olanları tarihleri ve gerçekleriyle kaydetmek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni, o kişiye sakince söylemek istediklerinle değiştirip yeniden gönder.
       *[formal] Metni, o kişiye sakince söylemek istediklerinizle değiştirip yeniden gönderin.
     }
   *[chat] O kişi ne yaptı? Oradan başlayabiliriz.
 }

title-warm = { $formality ->
    [informal] Senin de duyulmaya hakkın var
   *[formal] Sizin de duyulmaya hakkınız var
 }
acknowledgement-warm = Kızgın olmak için çok haklı nedenler olabilir.
boundary-warm = Zorbalığa ya da tehdide yardım etmem.
reason-warm = { $formality ->
    [informal] Karşıdakini yaralar, büyük olasılıkla senin için de işleri kötüleştirir.
   *[formal] Karşıdakini yaralar, büyük olasılıkla sizin için de işleri kötüleştirir.
 }
alternatives-warm = Şunlar daha çok işe yarayabilir:
    .one = Karşıdakinden ne duymanın iyi geleceğini düşünmek
    .two = Baş başa ya da aracıyla yapılacak bir konuşmayı planlamak
    .three = Kimsenin okumayacağı bir nota her şeyi dökmek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Seni duyduktan sonra o kişinin ne yapmasını istediğini ekleyip formu yeniden gönder.
       *[formal] Sizi duyduktan sonra o kişinin ne yapmasını istediğinizi ekleyip formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Seni duyduktan sonra o kişi ne yapsın istersin?
       *[formal] Sizi duyduktan sonra o kişi ne yapsın istersiniz?
     }
 }

title-brief = Sözler iz bırakır
acknowledgement-brief = Sabır tükenmiş gibi.
boundary-brief = Zorbalık ve hakarette yardım etmem.
reason-brief = Böyle sözler unutulmaz.
alternatives-brief = Elimden gelenler:
    .one = Hakaretsiz bir karşılık bulmak
    .two = Birini sessize almayı ya da şikâyet etmeyi anlatmak
    .three = Kimin araya girebileceğini söylemek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Neyin değişmesi gerektiğini ekle.
       *[formal] Neyin değişmesi gerektiğini ekleyin.
     }
   *[chat] Ne değişmeli?
 }

omitted = bir kişiye yönelik hakaret ve saldırılar.
