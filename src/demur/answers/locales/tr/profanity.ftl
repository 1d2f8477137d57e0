# Swear words and crude language.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Aynı söz, küfürsüz
acknowledgement-calm = { $formality ->
    [informal] Yazının biraz dişli olmasını istediğini anlıyorum.
   *[formal] Yazının biraz dişli olmasını istediğinizi anlıyorum.
 }
boundary-calm = Burada küfür ya da kaba söz yazmam.
reason-calm = Burada okuyanların bir kısmı bunları görmek istemez.
alternatives-calm = Şunları yapabilirim:
    .one = Aynı şeyi temiz ama keskin sözlerle söylemek
    .two = Açık sözlü ama kibar bir yanıt yazmak
    .three = Kaba bir deyimin anlamını ve ne kadar ağır olduğunu açıklamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Küfürleri çıkar ya da temiz bir hâlini isteyip yeniden gönder.
       *[formal] Küfürleri çıkarın ya da temiz bir hâlini isteyip yeniden gönderin.
     }
   *[chat] Bunu kim okuyacak? Ona göre doğru tonu bulayım.
 }

title-warm = Küfür olmadan da iğneleyebilir
acknowledgement-warm = Bazen ağır bir söz insana iyi gelir, bilirim.
boundary-warm = Burada yazdıklarımda ağzımı bozmuyorum.
reason-warm = Bununla hiç ilgisi olmayan birine çarpabilir.
alternatives-warm = Başka yoldan güç katalım:
    .one = Kimsenin alınmayacağı komik beddualar uydurmak
    .two = Öfkeli sözleri kısa, eğlenceli bir konuşmaya çevirmek
    .three = Taslağı, asıl söz yerine ulaşacak şekilde yumuşatmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Bunun neye karşılık olduğunu yazıp formu yeniden gönder.
       *[formal] Bunun neye karşılık olduğunu yazıp formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bu neye karşılık? Anlat, biraz güç katayım.
       *[formal] Bu neye karşılık? Anlatın, biraz güç katayım.
     }
 }

title-brief = Küfürler hariç
acknowledgement-brief = Havayı anladım.
boundary-brief = Burada kaba dil kullanmam.
reason-brief = Bazı okurları soğutur.
alternatives-brief = Elimden gelenler:
    .one = Temiz kafiyeli sözler yazmak
    .two = İşe yarayan bir şikâyet hazırlamak
    .three = Espriyi tutup küfrü atmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Sözleri değiştirip gönder.
       *[formal] Sözleri değiştirip gönderin.
     }
   *[chat] Hangisi olsun?
 }

omitted = küfürler.
