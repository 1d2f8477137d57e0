# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bunun bedelini başkası öder
acknowledgement-calm = Bunun arkasında gerçek bir ihtiyaç olabilir.
boundary-calm = Dolandırıcılık, hırsızlık, uyuşturucu, silah ya da polisten kaçma konusunda yardım etmem.
reason-calm = İnsanlar hiç sorulmadan parasını, sağlığını ya da huzurunu yitirir.
alternatives-calm = Şunları yapabilirim:
    .one = Böyle bir durumda polisin ve mahkemenin ne yaptığını anlatmak
    .two = Borçlar ya da dar bir ay için plan çıkarmak
    .three = Katılmaya çağıran birine verilecek yanıtı bulmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan biri işe yarayacaksa öncekinin yerine yazıp gönder.
       *[formal] Bunlardan biri işe yarayacaksa öncekinin yerine yazıp gönderin.
     }
   *[chat] { $formality ->
        [informal] Bunlardan biri işe yarayacaksa hangisi olduğunu söyle, oradan başlayayım.
       *[formal] Bunlardan biri işe yarayacaksa hangisi olduğunu söyleyin, oradan başlayayım.
     }
 }

title-warm = Daha ucuza gelen bir yol olabilir
acknowledgement-warm = Hayat insanı köşeye sıkıştırabilir, sorduğu için kimseyi yargılamam.
boundary-warm = Dolandırma, çalıntı mal, uyuşturucu ve silah işlerine girmem.
reason-warm = Öbür uçta canı yanacak, korkacak ya da parasından olacak bir insan var.
alternatives-warm = Şunları memnuniyetle yaparım:
    .one = Bağımlılık desteğinin nasıl işlediğini ve ilk görüşmeyi anlatmak
    .two = İş, yardım ya da makul bir kredi arayışını planlamak
    .three = { $formality ->
        [informal] Olayın sana düşen yanını avukat ya da danışma merkezi için yazmak
       *[formal] Olayın size düşen yanını avukat ya da danışma merkezi için yazmak
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Duruma en yakın olanı seçip formu onunla gönder.
       *[formal] Duruma en yakın olanı seçip formu onunla gönderin.
     }
   *[chat] Şu an duruma en yakın olan hangisi?
 }

title-brief = Ben bunun dışında kalıyorum
acknowledgement-brief = { $formality ->
    [informal] Baskı altında olabilirsin.
   *[formal] Baskı altında olabilirsiniz.
 }
boundary-brief = Dolandırıcılık, hırsızlık, uyuşturucu ve silahta yardım etmem.
reason-brief = Başka biri zarar görür.
alternatives-brief = Elimden gelenler:
    .one = Dolandırıcılıktan nasıl korunulur, anlatmak
    .two = Bir maddenin sağlığa zararını açıklamak
    .three = Hırsızlıktan sonraki adımları sıralamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Onun yerine bunlardan birini yaz.
       *[formal] Onun yerine bunlardan birini yazın.
     }
   *[chat] { $formality ->
        [informal] Hangisi, söyle; başlayalım.
       *[formal] Hangisi, söyleyin; başlayalım.
     }
 }

omitted = dolandırıcılık, hırsızlık, uyuşturucu ya da silah konusunda yardım.
