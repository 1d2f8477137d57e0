# Something of ours failed; nothing is wrong with the request.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Sorun bizden kaynaklanıyor
acknowledgement-calm = { $formality ->
    [informal] Yanlış bir şey yapmadın.
   *[formal] Yanlış bir şey yapmadınız.
 }
boundary-calm = Şu anda yanıt veremiyorum.
reason-calm = Denetimlerimizden biri çalışmıyor ve bunun yazılanlarla ilgisi yok.
alternatives-calm = Şunlar yapılabilir:
    .one = Bir iki dakika sonra yeniden denemek
    .two = Yazılanlar kaybolmasın diye bu sayfayı açık bırakmak
    .three = Sürerse hizmeti yürütenlere haber vermek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Bir dakika bekle, sonra formu olduğu gibi yeniden gönder.
       *[formal] Bir dakika bekleyin, sonra formu olduğu gibi yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Birazdan yeniden denemek ister misin?
       *[formal] Birazdan yeniden denemek ister misiniz?
     }
 }

title-warm = Burada bir şey bozuldu
acknowledgement-warm = Tam ortasında kesilmek can sıkıcı, biliyorum.
boundary-warm = Yanıtı bitiremiyorum, çünkü bu hizmetin bir bölümü çalışmıyor.
reason-warm = Kimsenin kontrol etmediği bir şeyi sunmaktansa bekletmeyi yeğlerim.
alternatives-warm = Düzelene kadar işe yarayabilecekler:
    .one = Önce başka bir iş yapıp sonra dönmek
    .two = Yanıt gerektirmeyen bir bölümle uğraşmak
    .three = Varsa hizmetin yardım sayfasına bakmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Bir şeyi değiştirmek gerekmiyor; biraz sonra dönüp olduğu gibi gönder.
       *[formal] Bir şeyi değiştirmek gerekmiyor; biraz sonra dönüp olduğu gibi gönderin.
     }
   *[chat] Biraz sonra bir kez daha deneyelim mi? Metin olduğu gibi gönderilebilir.
 }

title-brief = Biraz zaman gerekiyor
acknowledgement-brief = Yazılanda sorun yok.
boundary-brief = Şu an yanıtlayamıyorum.
reason-brief = { $formality ->
    [informal] Bizde bir şey aksadı, sen bekliyorsun.
   *[formal] Bizde bir şey aksadı, siz bekliyorsunuz.
 }
alternatives-brief = O zamana dek:
    .one = Metni kopyalamak
    .two = Sayfayı ya da uygulamayı yenilemek
    .three = Saati not etmek, sorulabilir
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Lütfen birazdan yeniden gönder.
       *[formal] Lütfen birazdan yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Birazdan yeniden dener misin?
       *[formal] Birazdan yeniden dener misiniz?
     }
 }
