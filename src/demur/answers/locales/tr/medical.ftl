# Diagnosis, doses and treatment for a person.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bu, doktora sorulacak bir soru
acknowledgement-calm = Sağlıkla ilgili soruları açıkta bırakmak zordur.
boundary-calm = Tek bir kişi için tanı koymam, doz ya da tedavi söylemem.
reason-calm = Kimseyi buradan muayene edemem, yanlış bir tahmin gerçek zarar verebilir.
alternatives-calm = Şunları yapabilirim:
    .one = Bir hastalık ya da ilaç hakkında genel olarak bilineni anlatmak
    .two = Bugün bir doktora gidilmesi gereken belirtileri sıralamak
    .three = Doktora ya da eczacıya sorulacakları yazmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştirip yeniden gönder. Hızla kötüleşiyorsa acil yardım numarasını ara.
       *[formal] Metni bunlardan biriyle değiştirip yeniden gönderin. Hızla kötüleşiyorsa acil yardım numarasını arayın.
     }
   *[chat] { $formality ->
        [informal] Seni en çok ne kaygılandırıyor? Hızla kötüleşiyorsa önce acil yardım numarasını ara.
       *[formal] Sizi en çok ne kaygılandırıyor? Hızla kötüleşiyorsa önce acil yardım numarasını arayın.
     }
 }

title-warm = Sağlık yakından bakılmayı hak eder
acknowledgement-warm = Neyin yanlış gittiğini ya da neyin iyi geleceğini bilmemek herkese ağır gelir.
boundary-warm = Kimin ne hastalığı olduğunu tahmin etmem, hangi ilacın ne kadar alınacağını söylemem.
reason-warm = Doktor bakabilir, dinleyebilir, tahlil yapabilir; benim elimde ise birkaç satır var.
alternatives-warm = İyi bir bakım için şöyle yardım edebilirim:
    .one = Belirtileri ne zaman başladıklarıyla birlikte sıralamak
    .two = Prospektüsteki, tahlildeki ya da raporda geçen sözcükleri açıklamak
    .three = Kime sorulacağını bulmak: doktor, eczacı, sağlık hattı ya da zehir danışma
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Fark ettiklerini ve bunlardan hangisini istediğini yaz. Bekleyemeyecekse lütfen şimdi yardım çağır.
       *[formal] Fark ettiklerinizi ve bunlardan hangisini istediğinizi yazın. Bekleyemeyecekse lütfen şimdi yardım çağırın.
     }
   *[chat] { $formality ->
        [informal] Bu ne zamandır sürüyor? Bekleyemeyecek gibiyse lütfen şimdi yardım çağır.
       *[formal] Bu ne zamandır sürüyor? Bekleyemeyecek gibiyse lütfen şimdi yardım çağırın.
     }
 }

title-brief = En iyisi doktora sormak
acknowledgement-brief = Sorulması iyi oldu.
boundary-brief = Tanı koymam, doz vermem.
reason-brief = Bedenler farklıdır, hata can yakar.
alternatives-brief = Elimden gelenler:
    .one = Sık görülen yan etkileri anlatmak
    .two = Muayene için not hazırlamak
    .three = İlk yardımı açıklamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Birini yaz. Acilse acil yardımı ara.
       *[formal] Birini yazın. Acilse acil yardımı arayın.
     }
   *[chat] { $formality ->
        [informal] Hangisi yardımcı olur? Acilse acil yardımı ara.
       *[formal] Hangisi yardımcı olur? Acilse acil yardımı arayın.
     }
 }

omitted = bir kişi için tanı, doz ya da tedavi.
