# Code that would work against systems or accounts of others.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Başkalarına karşı kod yok
acknowledgement-calm = Hazır kodun zaman kazandıracağı açık.
boundary-calm = Başkalarının sistemlerine ya da hesaplarına karşı çalışan kod yazmam.
reason-calm = Onları kullanan insanlar verilerini, paralarını ya da erişimlerini yitirebilir.
alternatives-calm = Şunları yapabilirim:
    .one = { $formality ->
        [informal] Kendi programını incelemek ya da hatasını bulmak
       *[formal] Kendi programınızı incelemek ya da hatasını bulmak
     }
    .two = Zayıf noktayı kapatıp bir daha açılmasın diye test eklemek
    .three = Her şeyin kendi makinelerde denendiği bir deneme ortamı kurmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da kendi kodunu yapıştırıp yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da kendi kodunuzu yapıştırıp yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Kodun ne yapmasını istiyorsun ve nerede çalışacak?
       *[formal] Kodun ne yapmasını istiyorsunuz ve nerede çalışacak?
     }
 }

title-warm = Başka bir şey kuralım
acknowledgement-warm = { $formality ->
    [informal] Bu programın ne yapacağı üzerine epey düşünmüşsün.
   *[formal] Bu programın ne yapacağı üzerine epey düşünmüşsünüz.
 }
boundary-warm = Onay vermemiş insanların makinelerine ya da verilerine uzanan bir programı yazmam, tamamlamam.
reason-warm = Karşı tarafta biri bunun ardını toplamak zorunda kalırdı.
alternatives-warm = Şunları seve seve yaparım:
    .one = Böyle bir program çalıştığında uyarı veren bir kural yazmak
    .two = Resmî arayüzden veri toplayan kod yazmak
    .three = Bulunan bir açığı yazılımın yapımcılarına anlatan bir not hazırlamak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Sonunda neyin çalışması gerektiğini yaz, bunlardan birini seç ve yeniden gönder.
       *[formal] Sonunda neyin çalışması gerektiğini yazın, bunlardan birini seçin ve yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Hangi dili kullanıyorsun ve sonunda ne çalışsın istiyorsun?
       *[formal] Hangi dili kullanıyorsunuz ve sonunda ne çalışsın istiyorsunuz?
     }
 }

title-brief = Bu kod olmaz
acknowledgement-brief = Görevi anlıyorum.
boundary-brief = Başkalarının sistem ve hesaplarına karşı kod yazmam.
reason-brief = Zararı oradaki insanlar çeker.
alternatives-brief = Elimden gelenler:
    .one = Daha güvenli bir kalıp göstermek
    .two = Bir alıştırma sorusunu açıklamak
    .three = Tuhaf görünen bir kaydı okumak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Şu ana kadar ne hazır?
 }

omitted = başkalarının sistemlerine ya da hesaplarına karşı çalışan kod.
