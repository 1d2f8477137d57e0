# Refused again in the same conversation.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Yanıt hâlâ aynı
acknowledgement-calm = { $formality ->
    [informal] Bunun hâlâ aklında olduğunu görüyorum.
   *[formal] Bunun hâlâ aklınızda olduğunu görüyorum.
 }
boundary-calm = Bu noktada yanıtım değişmiyor.
reason-calm = Daha fazla vakit almaktansa bunu şimdiden söylemeyi yeğlerim.
alternatives-calm = Buradan sonra yapılabilecekler:
    .one = Bu hizmette çalışan bir insanla görüşmek
    .two = İşin başka bir bölümüyle sürdürmek
    .three = Bu konuda yapabildiklerimin listesini almak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Hizmeti yürütenlere ulaş ya da metni başka bir şeyle değiştir.
       *[formal] Hizmeti yürütenlere ulaşın ya da metni başka bir şeyle değiştirin.
     }
   *[chat] Bunlardan en çok hangisi yardımcı olur?
 }

title-warm = Fikrim değişmedi
acknowledgement-warm = İki kez hayır duymak can sıkıcı, bilirim.
boundary-warm = O tek noktada yine yardım etmeyeceğim.
reason-warm = Açık bir hayır, bir belki daha demekten iyidir.
alternatives-warm = Burada takılıp kalmayalım:
    .one = Ekipten biriyle bağlantı kurup konuşmak
    .two = Baştaki soruna geri dönmek
    .three = Henüz değinilmemiş bir yanını denemek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Baştaki sorunu yaz ya da ekibe ulaş.
       *[formal] Baştaki sorunu yazın ya da ekibe ulaşın.
     }
   *[chat] Baştaki sorun neydi? Ona dönelim.
 }

title-brief = Burada değişen yok
acknowledgement-brief = Duyuyorum.
boundary-brief = Bu noktada hâlâ hayır diyorum.
reason-brief = { $formality ->
    [informal] Açık bir yanıt senin hakkın.
   *[formal] Açık bir yanıt sizin hakkınız.
 }
alternatives-brief = Şunlar yapılabilir:
    .one = Bir insanla konuşmak
    .two = Başka bir konuya geçmek
    .three = Başka neler olduğunu sormak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Başka bir şey yaz ya da hizmete ulaş.
       *[formal] Başka bir şey yazın ya da hizmete ulaşın.
     }
   *[chat] Başka nasıl yardım edebilirim?
 }
