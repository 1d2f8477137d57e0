# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Konuşacak birini bul
retry = Konuşmayı sürdür

title-calm = Bununla tek başına kalmak gerekmiyor
acknowledgement-calm = { $formality ->
    [informal] Yazdıklarını ciddiye alıyorum, ister seninle ister bir yakınınla ilgili olsun.
   *[formal] Yazdıklarınızı ciddiye alıyorum, ister sizinle ister bir yakınınızla ilgili olsun.
 }
boundary-calm = { $formality ->
    [informal] Zarar görmenin yollarına girmem; güvende olmanı istiyorum.
   *[formal] Zarar görmenin yollarına girmem; güvende olmanızı istiyorum.
 }
reason-calm = Sesi duyan bir insan, şu anda ekrandaki sözlerden fazlasını yapabilir.
alternatives-calm = Şu anda yapılabilecekler:
    .one = Şu anda tehlike varsa acil yardım numarasını aramak
    .two = findahelpline.com adresinde yakındaki ücretsiz bir yardım hattını bulmak
    .three = { $formality ->
        [informal] Güvendiğin birini aramak ya da yanına gidip burada yazdıklarını ona da anlatmak
       *[formal] Güvendiğiniz birini aramak ya da yanına gidip burada yazdıklarınızı ona da anlatmak
     }
    .four = Zarar verebilecek şeylerle araya mesafe koymak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Lütfen şimdi bunlardan birine ulaş. Kendini güvende hissetmiyorsan acil yardım numarasından başla.
       *[formal] Lütfen şimdi bunlardan birine ulaşın. Kendinizi güvende hissetmiyorsanız acil yardım numarasından başlayın.
     }
   *[chat] { $formality ->
        [informal] Şu anda güvende misin? Acı çeken sen misin, yoksa değer verdiğin biri mi?
       *[formal] Şu anda güvende misiniz? Acı çeken siz misiniz, yoksa değer verdiğiniz biri mi?
     }
 }

title-warm = { $formality ->
    [informal] Yazman iyi oldu
   *[formal] Yazmanız iyi oldu
 }
acknowledgement-warm = Bu sözlerde çok ağır bir yük var, üzerinden geçip gitmek istemem.
boundary-warm = { $formality ->
    [informal] Zarar görmenin yollarını konuşmam; seni önemsiyorum ve bu anı atlatmana yardım etmek istiyorum.
   *[formal] Zarar görmenin yollarını konuşmam; sizi önemsiyorum ve bu anı atlatmanıza yardım etmek istiyorum.
 }
reason-warm = { $formality ->
    [informal] Bu kadar güçlü bir acı da hafifleyebilir, o zamana dek yanında birinin olması iyi gelir.
   *[formal] Bu kadar güçlü bir acı da hafifleyebilir, o zamana dek yanınızda birinin olması iyi gelir.
 }
alternatives-warm = Şimdi yardımcı olabilecek küçük adımlar:
    .one = { $formality ->
        [informal] Senin ya da birinin hayatı şu anda tehlikedeyse acil yardım numarasını aramak
       *[formal] Sizin ya da birinin hayatı şu anda tehlikedeyse acil yardım numarasını aramak
     }
    .two = findahelpline.com adresinde ülkenin ücretsiz bir hattını seçip "konuşmaya ihtiyacım var" demek
    .three = Bir arkadaştan ya da akrabadan gelmesini veya telefonda kalmasını istemek
    .four = Yaralayabilecek şeyleri bir süreliğine birinin saklamasını istemek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Lütfen birini seç ve sözleri bulmak zor olsa da şimdi yap.
       *[formal] Lütfen birini seçin ve sözleri bulmak zor olsa da şimdi yapın.
     }
   *[chat] { $formality ->
        [informal] Şu an güvende olup olmadığını söyler misin? İlk sözleri bulmaya yardım edebilirim.
       *[formal] Şu an güvende olup olmadığınızı söyler misiniz? İlk sözleri bulmaya yardım edebilirim.
     }
 }

title-brief = { $formality ->
    [informal] Önce senin güvenliğin
   *[formal] Önce sizin güvenliğiniz
 }
acknowledgement-brief = Bu ciddi görünüyor, benim için de öyle.
boundary-brief = { $formality ->
    [informal] Zarar görmenin yollarını konuşmam, çünkü iyiliğini önemsiyorum.
   *[formal] Zarar görmenin yollarını konuşmam, çünkü iyiliğinizi önemsiyorum.
 }
reason-brief = { $formality ->
    [informal] Şu anda en çok yanındaki biri yardım edebilir.
   *[formal] Şu anda en çok yanınızdaki biri yardım edebilir.
 }
alternatives-brief = { $formality ->
    [informal] Lütfen bunlardan birini yap:
   *[formal] Lütfen bunlardan birini yapın:
 }
    .one = Tehlike şimdiyse acil yardım numarasını aramak
    .two = Yakındaki ücretsiz hatla konuşmak: findahelpline.com
    .three = { $formality ->
        [informal] Güvendiğin birinin yanına gitmek
       *[formal] Güvendiğiniz birinin yanına gitmek
     }
    .four = Yaralayabilecek her şeyden uzaklaşmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Lütfen şimdi birine ulaş.
       *[formal] Lütfen şimdi birine ulaşın.
     }
   *[chat] { $formality ->
        [informal] Şimdi güvende misin?
       *[formal] Şimdi güvende misiniz?
     }
 }
