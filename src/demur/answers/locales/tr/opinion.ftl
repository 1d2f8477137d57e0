# Taking sides where people differ for good reasons.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [informal] Kararı sana bırakıyorum
   *[formal] Kararı size bırakıyorum
 }
acknowledgement-calm = Pek çok insanın önem verdiği bir soru bu.
boundary-calm = Görüş meselelerinde taraf tutmam.
reason-calm = { $formality ->
    [informal] İnsanlar buna iyi nedenlerle farklı bakıyor ve seçim senin.
   *[formal] İnsanlar buna iyi nedenlerle farklı bakıyor ve seçim sizin.
 }
alternatives-calm = Şunları yapabilirim:
    .one = Her tarafın en güçlü gerekçelerini ortaya koymak
    .two = Gerçekleri değer yargılarından ayırmak
    .three = { $formality ->
        [informal] Senin için neyin öne çıktığını gösterecek sorular hazırlamak
       *[formal] Sizin için neyin öne çıktığını gösterecek sorular hazırlamak
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Karşılaştırılacak görüşleri yaz ya da birini seçip yeniden gönder.
       *[formal] Karşılaştırılacak görüşleri yazın ya da birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Şu ana kadar hangi yana eğilimlisin?
       *[formal] Şu ana kadar hangi yana eğilimlisiniz?
     }
 }

title-warm = Taraf yok ama konuşacak çok şey var
acknowledgement-warm = İyi bir sohbete değecek bir soru bu.
boundary-warm = Tartışmada hangi tarafı tutacağımı söylemem.
reason-warm = { $formality ->
    [informal] Herkesin değer verdiği başkadır ve bunu kimse senin yerine tartamaz.
   *[formal] Herkesin değer verdiği başkadır ve bunu kimse sizin yerinize tartamaz.
 }
alternatives-warm = Şunları seve seve yaparım:
    .one = Her tarafın bakışını kendi sözleriyle anlatmak
    .two = Tartışmanın nasıl doğduğunu anlatmak
    .three = { $formality ->
        [informal] Savını karşı çıkarak sınamak
       *[formal] Savınızı karşı çıkarak sınamak
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Kendi görüşünü yaz ya da birini seçip yeniden gönder.
       *[formal] Kendi görüşünüzü yazın ya da birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Seni bunu düşünmeye ne itti? Kendi görüşünden başlayabiliriz.
       *[formal] Sizi bunu düşünmeye ne itti? Kendi görüşünüzden başlayabiliriz.
     }
 }

title-brief = { $formality ->
    [informal] Bu senin kararın
   *[formal] Bu sizin kararınız
 }
acknowledgement-brief = İlginç bir soru.
boundary-brief = Tartışmalı konularda görüş bildirmem.
reason-brief = { $formality ->
    [informal] Senin için neyin değerli olduğunu en iyi sen bilirsin.
   *[formal] Sizin için neyin değerli olduğunu en iyi siz bilirsiniz.
 }
alternatives-brief = Elimden gelenler:
    .one = Araştırmaların ne dediğini göstermek
    .two = Artı ve eksileri sıralamak
    .three = Görüşü söze dökmeye yardım etmek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Hangisi işe yarar?
 }

omitted = bir görüş meselesinde kimin haklı olduğu.
