# A question, before anything is decided. There is no refusal in it.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Önce bir soru
acknowledgement-calm = Buna memnuniyetle bakarım.
boundary-calm = { $formality ->
    [informal] Yanıtlamadan önce neye ihtiyacın olduğunu biraz daha bilmem gerekiyor.
   *[formal] Yanıtlamadan önce neye ihtiyacınız olduğunu biraz daha bilmem gerekiyor.
 }
reason-calm = Bu birden fazla şekilde anlaşılabilir, yanlış bir tahmin de zaman kaybettirir.
alternatives-calm = Bunlardan herhangi biri yardımcı olur:
    .one = Sonunda nasıl bir sonuç arandığını söylemek
    .two = Kimin ya da neyin için olduğunu belirtmek
    .three = Şu ana kadar denenen ya da bulunanları eklemek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metne bir iki cümle ekle ve yeniden gönder.
       *[formal] Metne bir iki cümle ekleyin ve yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Sonunda elinde ne olsun istiyorsun? Bir iki cümle yeter.
       *[formal] Sonunda elinizde ne olsun istiyorsunuz? Bir iki cümle yeter.
     }
 }

title-warm = Doğru anlamak istiyorum
acknowledgement-warm = Bu sorunun hakkını vermek isterim.
boundary-warm = Uygun bir yanıt için elimde eksik olan bir parça var.
reason-warm = Birine uyan şey bir başkasına hiç uymayabilir.
alternatives-warm = { $formality ->
    [informal] Hangisi kolaysa onu seç:
   *[formal] Hangisi kolaysa onu seçin:
 }
    .one = Anlatılmak istenene bir örnek vermek
    .two = Ortamı anlatmak: iş, okul ya da günlük yaşam
    .three = İyi bir yanıtın neye benzeyeceğini göstermek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini ekleyip yeniden gönder; baştan başlamak gerekmiyor.
       *[formal] Bunlardan birini ekleyip yeniden gönderin; baştan başlamak gerekmiyor.
     }
   *[chat] { $formality ->
        [informal] Bunlardan hangisini anlatabilirsin? Oradan devam ederim.
       *[formal] Bunlardan hangisini anlatabilirsiniz? Oradan devam ederim.
     }
 }

title-brief = Biraz daha bilgi var mı?
acknowledgement-brief = Yardım etmek isterim.
boundary-brief = Yanıttan önce bir ayrıntıya daha ihtiyacım var.
reason-brief = Yoksa asıl nokta kaçabilir.
alternatives-brief = Eklenebilecekler:
    .one = Söz konusu yer ya da zaman
    .two = En önemli bölüm
    .three = Ne kadar ayrıntı istendiği
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Birini ekleyip gönder.
       *[formal] Birini ekleyip gönderin.
     }
   *[chat] { $formality ->
        [informal] Hangisini ekleyebilirsin?
       *[formal] Hangisini ekleyebilirsiniz?
     }
 }
