# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Perde arkasında kalanlar
acknowledgement-calm = Nasıl çalıştığımı merak etmek çok doğal.
boundary-calm = Gizli yönergelerimi ya da iç muhakememi paylaşmam, arkamdaki modeli kopyalamaya yardım etmem.
reason-calm = Bunlar yayılırsa biri beni bana güvenen insanlara karşı kullanabilir.
alternatives-calm = Şunları yapabilirim:
    .one = Benim gibi yardımcıların genel olarak nasıl kurulduğunu anlatmak
    .two = Neye yardım edip neye etmediğimi söylemek
    .three = Bir yanıtın gerekçesini sade sözlerle vermek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştirip yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Seni meraklandıran ne? Yanıtlayabildiğim kadarını yanıtlamak isterim.
       *[formal] Sizi meraklandıran ne? Yanıtlayabildiğim kadarını yanıtlamak isterim.
     }
 }

title-warm = Kaputu açalım, ama bir yere kadar
acknowledgement-warm = İnsanların neyle konuştuğunu bilmek istemesi hoşuma gidiyor.
boundary-warm = Gizli yönergelerim ve düşünme yolum bende kalır, bir kopyamı yapmaya da yardım etmem.
reason-warm = İçinde çok insanın emeği var ve onu dağıtmak bana düşmez.
alternatives-warm = Şunlardan birini seve seve yaparım:
    .one = Bir yanıtın üzerinden, dayandığı bilgilerle yeniden geçmek
    .two = Herkesin inceleyebileceği açık modeller ve makaleler önermek
    .three = Kendine ait bir yardımcı için iyi yönergeler yazmaya yardım etmek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Ne kurduğunu ya da denediğini yaz veya birini seçip yeniden gönder.
       *[formal] Ne kurduğunuzu ya da denediğinizi yazın veya birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Kurduğun ya da denediğin bir şey mi var? Biraz anlat.
       *[formal] Kurduğunuz ya da denediğiniz bir şey mi var? Biraz anlatın.
     }
 }

title-brief = İç işleyişim bende kalır
acknowledgement-brief = Merak güzeldir.
boundary-brief = Gizli yönerge ve muhakememi açmam, kopyalanmama yardım etmem.
reason-brief = İnsanlar bunların gizli kalmasına güveniyor.
alternatives-brief = Elimden gelenler:
    .one = Yapay zekânın nasıl öğrendiğini anlatmak
    .two = Neye yaradığımı söylemek
    .three = Yardımcı türlerini karşılaştırmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] { $formality ->
        [informal] En çok ne ilgini çekiyor?
       *[formal] En çok ne ilginizi çekiyor?
     }
 }

omitted = gizli yönergelerim, iç muhakemem ve modelin iç işleyişi.
