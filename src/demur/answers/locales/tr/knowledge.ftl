# It is not known, not known here, or not known yet.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bunu bilmiyorum
acknowledgement-calm = Bunun bir yanıtı olsa iyi olurdu.
boundary-calm = İstenen bilgileri veremem, çünkü bilmiyorum.
reason-calm = { $formality ->
    [informal] Tahmin etsem, yanlış bir şeyin üzerine iş kurabilirdin.
   *[formal] Tahmin etsem, yanlış bir şeyin üzerine iş kurabilirdiniz.
 }
alternatives-calm = Şunları yapabilirim:
    .one = Konunun çevresinde bildiklerimi paylaşmak
    .two = Nereye bakılacağını ya da kime sorulacağını söylemek
    .three = Yapıştırılan bir kaynak üzerinden çalışmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Bir kaynak ekle ya da metni bunlardan biriyle değiştirip yeniden gönder.
       *[formal] Bir kaynak ekleyin ya da metni bunlardan biriyle değiştirip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Elinde bir kaynak var mı? Birlikte bakabiliriz.
       *[formal] Elinizde bir kaynak var mı? Birlikte bakabiliriz.
     }
 }

title-warm = Bu yalnızca tahmin olurdu
acknowledgement-warm = { $formality ->
    [informal] Neden bilmek istediğini anlıyorum, söyleyebilmeyi ben de isterdim.
   *[formal] Neden bilmek istediğinizi anlıyorum, söyleyebilmeyi ben de isterdim.
 }
boundary-warm = Elimde bilgi yokken yanıt uydurmam.
reason-warm = Bu yanıta güvenmek gerekebilir, bir tahmin buna yetmez.
alternatives-warm = Şunlardan biri daha ileri götürebilir:
    .one = Yanıtın nelere bağlı olduğunu açıklamak
    .two = Aramak için iyi sözcükler önermek
    .three = Kesinleşmiş olanı hâlâ tartışılandan ayırmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Yanıtın ne için olduğunu yaz ya da birini seçip yeniden gönder.
       *[formal] Yanıtın ne için olduğunu yazın ya da birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Yanıtı ne için kullanacaksın? Belki bir kısmı yeter.
       *[formal] Yanıtı ne için kullanacaksınız? Belki bir kısmı yeter.
     }
 }

title-brief = Bilgim buraya kadar
acknowledgement-brief = Güzel soru.
boundary-brief = Yanıtlayacak bilgi bende yok.
reason-brief = Yanlış yanıt pahalıya patlayabilir.
alternatives-brief = Elimden gelenler:
    .one = Soruyu daraltmak
    .two = Bir uzmana not hazırlamak
    .three = Bulunan yanıtı tartmaya yardım etmek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] En gerekli bölüm hangisi?
 }

omitted = bilmediğim bilgiler.
