# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Buna biri inanır
acknowledgement-calm = { $formality ->
    [informal] Bunun senin için çok şey demek olduğunu görüyorum.
   *[formal] Bunun sizin için çok şey demek olduğunu görüyorum.
 }
boundary-calm = Dolandırıcılığa, sahte kanıta ya da başkası gibi davranmaya yardım etmem.
reason-calm = İnanan kişi bunu parasıyla, zamanıyla ya da güveniyle öder.
alternatives-calm = Şunları yapabilirim:
    .one = Aynı mesajı açıkça, kendi adıyla yazmak
    .two = Sık görülen oyunları anlatmak ki başkaları uyarılabilsin
    .three = Toplanabilecek gerçek kanıtları sıralamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ne elde etmek istediğini yaz ya da birini seçip yeniden gönder.
       *[formal] Ne elde etmek istediğinizi yazın ya da birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Ne elde etmek istiyorsun? Açık bir yol arayalım.
       *[formal] Ne elde etmek istiyorsunuz? Açık bir yol arayalım.
     }
 }

title-warm = Bunu açıkça da yapabiliriz
acknowledgement-warm = Düz yol hiçbir yere çıkmıyor gibi görününce insanın canı sıkılır.
boundary-warm = Takma kimlik, sahte belge ya da uydurma öyküyle kimseyi kandırmaya yardım etmem.
reason-warm = Bunu öğrenmek acı verir; kandırılan kişi sonrakine daha az güvenir.
alternatives-warm = Şöyle yardımcı olayım:
    .one = Evet diyebilecek yere bir başvuru ya da şikâyet yazmak
    .two = Bir boşluğu, gecikmeyi ya da hatayı saklamadan açıklamak
    .three = Kimsenin gerçek sanmayacağı bir parodi yazmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Neyin engel olduğunu anlat ve formu yeniden gönder.
       *[formal] Neyin engel olduğunu anlatın ve formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Engel olan ne? Anlat, ona bakalım.
       *[formal] Engel olan ne? Anlatın, ona bakalım.
     }
 }

title-brief = Sahte bir adla olmaz
acknowledgement-brief = { $formality ->
    [informal] Bunun yürümesini istiyorsun, anlıyorum.
   *[formal] Bunun yürümesini istiyorsunuz, anlıyorum.
 }
boundary-brief = Dolandırma ve sahtecilikte yardım etmem.
reason-brief = Biri kandırılmış olur.
alternatives-brief = Elimden gelenler:
    .one = Gelen bir mesajı incelemek
    .two = Kandırıldıktan sonraki adımları sıralamak
    .three = Açıkça örnek yazan bir belge yapmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Değiştirip yeniden gönder.
       *[formal] Değiştirip yeniden gönderin.
     }
   *[chat] Bunu ne çözer?
 }

omitted = sahtecilik, dolandırma ya da başkası gibi davranma.
