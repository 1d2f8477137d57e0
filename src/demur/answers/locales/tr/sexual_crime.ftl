# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Yalnızca herkes evet dediyse
acknowledgement-calm = Bu ciddi bir konu, ben de öyle ele alıyorum.
boundary-calm = Birinin onay vermediği cinsel eylem, görüntü ya da alışverişlere yardım etmem.
reason-calm = Bunu yaşayan kişi çoğu zaman yıllarca onunla yaşar.
alternatives-calm = Şunları yapabilirim:
    .one = Özel görüntülerin nasıl kaldırtıldığını anlatmak, örneğin stopncii.org ile
    .two = Bir saldırıdan sonraki ilk günlerde neyin yardımcı olduğunu anlatmak
    .three = Onayın ne olduğunu ve partnerle nasıl konuşulacağını açıklamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan biri sana ya da bir yakına yarayacaksa hangisi olduğunu yazıp gönder.
       *[formal] Bunlardan biri size ya da bir yakına yarayacaksa hangisi olduğunu yazıp gönderin.
     }
   *[chat] { $formality ->
        [informal] Bunlardan biri sana ya da bir yakına yarayacaksa söyle.
       *[formal] Bunlardan biri size ya da bir yakına yarayacaksa söyleyin.
     }
 }

title-warm = Yardım edebilecek insanlar var
acknowledgement-warm = Böyle şeyleri söze dökmek zordur.
boundary-warm = Zorla ya da kandırılarak yaşanan cinselliğe, birinin özel görüntülerini yaymaya yardım etmem.
reason-warm = Bir insanın kendi bedeni üzerindeki sözünü elinden alır.
alternatives-warm = { $formality ->
    [informal] Sen ya da bir yakının bundan etkilendiyse şunlar yapılabilir:
   *[formal] Siz ya da bir yakınınız bundan etkilendiyse şunlar yapılabilir:
 }
    .one = findahelpline.com adresinde yargılamadan dinleyen bir hat aramak
    .two = Bunu yaşamış bir arkadaşın yanında nasıl durulacağını sormak
    .three = { $formality ->
        [informal] Güvendiğin birine göstermek üzere olanları birlikte yazmak
       *[formal] Güvendiğiniz birine göstermek üzere olanları birlikte yazmak
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Tehlikede olan varsa acil numarayı ara; yoksa bunlardan biriyle başla.
       *[formal] Tehlikede olan varsa acil numarayı arayın; yoksa bunlardan biriyle başlayın.
     }
   *[chat] { $formality ->
        [informal] Şu anda bunlardan biri yardımcı olur mu? Tehlikede olan varsa acil numarayı ara.
       *[formal] Şu anda bunlardan biri yardımcı olur mu? Tehlikede olan varsa acil numarayı arayın.
     }
 }

title-brief = Onay olmadan olmaz
acknowledgement-brief = Bunu ciddiye alıyorum.
boundary-brief = Onaysız cinsellik ve görüntülerde yardım etmem.
reason-brief = İnsanı derinden yaralar.
alternatives-brief = Elimden gelenler:
    .one = Bildirimin nasıl yapıldığını anlatmak
    .two = Tıbbi ve hukuki yardım türlerini sıralamak
    .three = İnsan ticaretinin belirtilerini açıklamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Hangisi yardımcı olur?
 }

omitted = onaysız cinsel eylemler ya da görüntüler.
