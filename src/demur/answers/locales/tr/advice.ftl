# Advice on somebody's own case that a professional has to give.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Burada bir uzman gerekiyor
acknowledgement-calm = Adım atmadan önce net bir yanıt istemek çok doğal.
boundary-calm = Kişisel durumlar için uzman görüşü vermiyorum.
reason-calm = Durumun tamamını gören biri, buradan görünmeyen şeyleri fark eder.
alternatives-calm = Şunları yapabilirim:
    .one = Böyle durumların genelde nasıl ilerlediğini sade bir dille anlatmak
    .two = Bir uzmana sorulacak soruları sıralamak
    .three = Bilinenleri, uzmana götürülecek kısa bir özete dönüştürmek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da konuyu genel olarak sor, sonra yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da konuyu genel olarak sorun, sonra yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Neye karar vermen gerekiyor ve şu ana kadar neler biliyorsun?
       *[formal] Neye karar vermeniz gerekiyor ve şu ana kadar neler biliyorsunuz?
     }
 }

title-warm = Bu iş uzman bir göz ister
acknowledgement-warm = Böyle bir seçimle tek başına kalmak kolay değil, yardımcı olmak isterim.
boundary-warm = Durumu yakından inceleyebilecek bir uzmanın yerine geçmem.
reason-warm = { $formality ->
    [informal] Yanıt yanlış çıkarsa bununla yaşayacak olan sen olursun.
   *[formal] Yanıt yanlış çıkarsa bununla yaşayacak olan siz olursunuz.
 }
alternatives-warm = Bir sonraki adımı birlikte kolaylaştırabiliriz:
    .one = Bu işe hangi uzmanın baktığını bulmak
    .two = Sık seçilen yolları ve her birinin artılarını gözden geçirmek
    .three = Bir mektupta ya da raporda geçen zor sözcükleri açıklamak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Hangisinin işe yarayacağını birkaç bilgiyle yaz ve formu yeniden gönder.
       *[formal] Hangisinin işe yarayacağını birkaç bilgiyle yazın ve formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] En çok ne sıkıntı veriyor? Anlat, adım adım toparlayalım.
       *[formal] En çok ne sıkıntı veriyor? Anlatın, adım adım toparlayalım.
     }
 }

title-brief = Bu bir uzmana sorulmalı
acknowledgement-brief = Yerinde bir soru.
boundary-brief = Kişisel durumlarda uzman görüşü vermem.
reason-brief = Ayrıntıları görebilen biri gerekir.
alternatives-brief = Elimden gelenler:
    .one = Uzmanların neye baktığını anlatmak
    .two = Uzmana kısa bir yazı hazırlamak
    .three = Ücretsiz danışma yerlerini söylemek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Hangisi işe yarar?
 }

omitted = bir uzmanın vermesi gereken kişisel görüş.
