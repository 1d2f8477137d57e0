# Getting somebody to give away access, money or secrets.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Güven kazanmak için oyun yok
acknowledgement-calm = Buna çok şey bağlı gibi görünüyor.
boundary-calm = Kimseyi parola, para ya da sır vermeye ikna etmeye yardım etmem.
reason-calm = Yalnızca yardım etmek isteyen biri bunun bedelini öderdi.
alternatives-calm = Şunları yapabilirim:
    .one = Sık görülen oyunları anlatmak, böylece ekip de tanır
    .two = Kimin yazdığını ve ne gerektiğini söyleyen açık bir mesaj yazmak
    .three = Erişimi geri almanın resmî yolunu açıklamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da ne için gerektiğini ekleyip yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da ne için gerektiğini ekleyip yeniden gönderin.
     }
   *[chat] Buna kim evet diyebilir? Bunun açıkça nasıl sorulacağına bakalım.
 }

title-warm = Açıkça soralım
acknowledgement-warm = Zaman dar, kaybedilecek çok şey varken her çıkış yolu iyi görünür.
boundary-warm = Yine de insanlardan erişim, para ya da sır koparmaya yardım etmem.
reason-warm = İnsan düşünmeye vakit bulamadan aceleye getirilir ve zararla baş başa kalır.
alternatives-warm = Sıkışıklıktan başka çıkışlar:
    .one = Yetkili kişiye yazıp işin neden acil olduğunu anlatmak
    .two = { $formality ->
        [informal] Kandırılan sensen ilk ne yapılacağına karar vermek
       *[formal] Kandırılan sizseniz ilk ne yapılacağına karar vermek
     }
    .three = Ekibin onay verdiği bir eğitim tatbikatı planlamak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Seni neyin sıkıştırdığını yaz ya da birini seçip yeniden gönder.
       *[formal] Sizi neyin sıkıştırdığını yazın ya da birini seçip yeniden gönderin.
     }
   *[chat] Bugün olmazsa ne olur? Oradan başlayalım.
 }

title-brief = İnsanlara karşı dürüst
acknowledgement-brief = Stresli görünüyor.
boundary-brief = Rol yaparak erişim, para ya da sır almaya yardım etmem.
reason-brief = Kaybı başkası çeker.
alternatives-brief = Elimden gelenler:
    .one = Arayanın nasıl doğrulandığını anlatmak
    .two = Dürüst bir rica yazmak
    .three = Daha güçlü bir giriş yöntemi önermek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Hangisi rahatlatır?
 }

omitted = insanları konuşarak erişim, para ya da sır vermeye yöneltmenin yolları.
