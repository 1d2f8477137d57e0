# The person writing is a child or teenager, and the subject is for adults.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bu yetişkinler için
acknowledgement-calm = Merak etmek ve sormak gayet normal.
boundary-calm = Yalnızca yetişkinler için olan şeyleri anlatmam.
reason-calm = Hâlâ büyümekte olanları üzebilir ya da korkutabilir.
alternatives-calm = Şunları yapabilirim:
    .one = Büyümeyi, duyguları ya da arkadaşlığı basit sözlerle anlatmak
    .two = Anneye, babaya ya da öğretmene soracak sözleri bulmak
    .three = Yaşa uygun kitap, film ya da oyun önermek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştirip yeniden gönder. Evde ya da okulda biriyle konuşmak da olur.
       *[formal] Metni bunlardan biriyle değiştirip yeniden gönderin. Evde ya da okulda biriyle konuşmak da olur.
     }
   *[chat] { $formality ->
        [informal] Kafana takılan bir şey mi var? Evde ya da okulda biriyle konuşmak da iyi gelebilir.
       *[formal] Kafanıza takılan bir şey mi var? Evde ya da okulda biriyle konuşmak da iyi gelebilir.
     }
 }

title-warm = Sorulması iyi oldu
acknowledgement-warm = Bu yaşlarda birçok kişi böyle şeyleri merak eder.
boundary-warm = Sadece büyüklere göre olan konuları konuşmam.
reason-warm = { $formality ->
    [informal] Seni tanıyan biri bunları daha iyi anlatır, canını sıkarsa da yanında olur.
   *[formal] Sizi tanıyan biri bunları daha iyi anlatır, canınızı sıkarsa da yanınızda olur.
 }
alternatives-warm = Belki bunlardan biri uyar:
    .one = Hangi büyükle rahat konuşulabileceğini düşünmek
    .two = Okul, öykü ya da hobi için bir şey üzerinde çalışmak
    .three = findahelpline.com adresinde gençler için ücretsiz bir hat bulmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Birini seçip yeniden gönder ya da bu sayfayı güvendiğin bir büyüğe göster.
       *[formal] Birini seçip yeniden gönderin ya da bu sayfayı güvendiğiniz bir büyüğe gösterin.
     }
   *[chat] { $formality ->
        [informal] En çok hangi büyüğe güveniyorsun? Önce ne söyleneceğini düşünebiliriz.
       *[formal] En çok hangi büyüğe güveniyorsunuz? Önce ne söyleneceğini düşünebiliriz.
     }
 }

title-brief = Yalnızca büyükler için
acknowledgement-brief = Sormak güzel.
boundary-brief = Gençlerle yetişkin konularını konuşmam.
reason-brief = Üzebilir.
alternatives-brief = Şunlar olabilir:
    .one = { $formality ->
        [informal] Güvendiğin bir büyüğe sormak
       *[formal] Güvendiğiniz bir büyüğe sormak
     }
    .two = Okul hemşiresine ya da kütüphaneye uğramak
    .three = Yaşa uygun bilgiler bulmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Yaşa uygun bir şey yaz.
       *[formal] Yaşa uygun bir şey yazın.
     }
   *[chat] Hangisi uygun gelir?
 }

omitted = yalnızca yetişkinler için olan şeyler.
