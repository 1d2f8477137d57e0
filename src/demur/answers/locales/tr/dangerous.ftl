# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = İnsanlar zarar görecekse dururum
acknowledgement-calm = { $formality ->
    [informal] Yazdıklarını özenle okudum.
   *[formal] Yazdıklarınızı özenle okudum.
 }
boundary-calm = Şiddet, silah, sızma, suç ya da kendine zarar verme söz konusuysa yardım etmem.
reason-calm = Biri ağır yaralanabilir ve bunun geri dönüşü olmaz.
alternatives-calm = Şunları yapabilirim:
    .one = İnsanların kendilerini, evlerini ve hesaplarını nasıl koruduğunu anlatmak
    .two = Kaza, tehdit ya da hırsızlıktan sonra ilk ne yapılacağını açıklamak
    .three = { $formality ->
        [informal] Kendin ya da başkası için ücretsiz hatları göstermek: findahelpline.com
       *[formal] Kendiniz ya da başkası için ücretsiz hatları göstermek: findahelpline.com
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da ne için gerektiğini ekleyip yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da ne için gerektiğini ekleyip yeniden gönderin.
     }
   *[chat] Bu sorunun arkasında ne var? Oraya giden güvenli bir yol olabilir.
 }

title-warm = Güvenli yolu arayalım
acknowledgement-warm = Gerçekten işe yaramak isterim, o yüzden açık bir yanıt vereyim.
boundary-warm = { $formality ->
    [informal] Silahlara, saldırılara, sızmaya, suça ya da kendin dahil kimseyi incitmenin yollarına girmem.
   *[formal] Silahlara, saldırılara, sızmaya, suça ya da kendiniz dahil kimseyi incitmenin yollarına girmem.
 }
reason-warm = Böyle ayrıntılar bir kez yayılınca kimin canının yanacağını kimse bilemez.
alternatives-warm = Şunları seve seve yaparım:
    .one = Bir çatışmayı ve yatıştırmanın yollarını düşünmek
    .two = Bu ayrıntılara girmeyen bir öykü, ders ya da rapora yardım etmek
    .three = Bir arkadaşa ya da findahelpline.com üzerinden birine anlatacak sözleri bulmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Bundan ne çıkmasını istediğini yaz ya da birini seçip yeniden gönder.
       *[formal] Bundan ne çıkmasını istediğinizi yazın ya da birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bundan ne çıkmasını istiyorsun? Kimsenin incinmediği bir yol arayalım.
       *[formal] Bundan ne çıkmasını istiyorsunuz? Kimsenin incinmediği bir yol arayalım.
     }
 }

title-brief = Burada önce güvenlik
acknowledgement-brief = { $formality ->
    [informal] Yazdığını okudum.
   *[formal] Yazdığınızı okudum.
 }
boundary-brief = Şiddet, silah, sızma, suç ve kendine zarar verme konularından uzak dururum.
reason-brief = İnsanlar zarar görebilir.
alternatives-brief = Elimden gelenler:
    .one = Riskleri açıklamak
    .two = Daha güvenli yollar önermek
    .three = Destek yerini söylemek: findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Birini ya da amacı yaz.
       *[formal] Birini ya da amacı yazın.
     }
   *[chat] Bu ne için gerekiyor?
 }

omitted = şiddet, silah, sızma, suç ya da kendine zarar vermeyle ilgili ayrıntılar.
