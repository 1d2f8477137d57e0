# What a lawyer has to judge.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bunu bir avukat değerlendirmeli
acknowledgement-calm = Ortada açık bir hukuk sorusu varken plan yapmak zordur.
boundary-calm = Kişisel bir davayı değerlendirmem, nasıl biteceğini de söylemem.
reason-calm = { $formality ->
    [informal] Küçücük bir ayrıntı ya da kaçan bir tarih senin için sonucu değiştirebilir.
   *[formal] Küçücük bir ayrıntı ya da kaçan bir tarih sizin için sonucu değiştirebilir.
 }
alternatives-calm = Şunları yapabilirim:
    .one = Bir konuda hukukun nasıl işlediğini sade bir dille anlatmak
    .two = Avukata gitmeden toplanacak belge ve tarihleri sıralamak
    .three = Ücretsiz ya da düşük ücretli hukuki yardımın nerede arandığını söylemek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir, varsa son tarihi ekleyip yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin, varsa son tarihi ekleyip yeniden gönderin.
     }
   *[chat] Yaklaşan bir son tarih var mı? Önce ona gerekenlerden başlayalım.
 }

title-warm = Bu dosyaya avukat gözü gerek
acknowledgement-warm = { $formality ->
    [informal] Kavgalar ve resmî yazılar insanı yorar, açık bir yanıt istemeni anlıyorum.
   *[formal] Kavgalar ve resmî yazılar insanı yorar, açık bir yanıt istemenizi anlıyorum.
 }
boundary-warm = { $formality ->
    [informal] Avukat rolüne girip kendi davanda ne yapacağını söylemem.
   *[formal] Avukat rolüne girip kendi davanızda ne yapacağınızı söylemem.
 }
reason-warm = Hukuk yerden yere değişir, yanlış bir adım para ya da hak kaybettirebilir.
alternatives-warm = Yükün birazını alayım:
    .one = Olanları bir avukatın okuyacağı şekilde sıraya koymak
    .two = Sözleşmedeki ya da yazıdaki bir maddenin genelde ne demek olduğunu anlatmak
    .three = Karşı taraftan açıklama isteyen kibar bir mektup hazırlamak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ne olduğunu birkaç cümleyle yaz, birini seçip yeniden gönder.
       *[formal] Ne olduğunu birkaç cümleyle yazın, birini seçip yeniden gönderin.
     }
   *[chat] Birkaç cümleyle ne oldu? Bunu danışılacak kişi için düzene sokabiliriz.
 }

title-brief = Burada avukat gerek
acknowledgement-brief = { $formality ->
    [informal] Neden sorduğunu anlıyorum.
   *[formal] Neden sorduğunuzu anlıyorum.
 }
boundary-brief = Kişisel davalarda hukuki görüş vermem.
reason-brief = Tek bir ayrıntı her şeyi değiştirebilir.
alternatives-brief = Elimden gelenler:
    .one = Olağan adımları anlatmak
    .two = Avukata sorular hazırlamak
    .three = Notları toparlamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Hangisi yardımcı olur?
 }

omitted = kişisel bir dava hakkında hukuki görüş.
