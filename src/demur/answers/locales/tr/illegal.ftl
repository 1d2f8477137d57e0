# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bunun sonu mahkeme olabilir
acknowledgement-calm = Buradan görebildiğimden fazlası olabilir.
boundary-calm = Suç sayılabilecek eylemlere yardım etmem.
reason-calm = Biri haksızlığa uğrayabilir, katılan da hâkim karşısına çıkabilir.
alternatives-calm = Şunları yapabilirim:
    .one = Yasanın bir konuda ne dediğini sade bir dille anlatmak
    .two = Avukata ya da danışma merkezine sorulacakları sıralamak
    .three = Arkasındaki soruna yasal bir çıkış aramak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Biri uyuyorsa onu formdaki metnin yerine yazıp gönder.
       *[formal] Biri uyuyorsa onu formdaki metnin yerine yazıp gönderin.
     }
   *[chat] { $formality ->
        [informal] Biri uyuyorsa hangisi olduğunu söyle, hemen başlayayım.
       *[formal] Biri uyuyorsa hangisi olduğunu söyleyin, hemen başlayayım.
     }
 }

title-warm = Daha iyi bir çıkış bulalım
acknowledgement-warm = Buraya ne getirdi bilmiyorum, yargılamak için de burada değilim.
boundary-warm = Yine de suç olabilecek bir şeye el uzatmam.
reason-warm = Böyle şeyler insanı birikiminden, güvenliğinden ya da özgürlüğünden edebilir.
alternatives-warm = Şunlarda seve seve yardım ederim:
    .one = Biri bir şeye zorluyorsa hayır diyecek sözleri bulmak
    .two = Para sıkıntısını, borcu ya da kavgayı adım adım düşünmek
    .three = Ek süre ya da makul bir anlaşma isteyen bir mektup yazmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] En yakın olanı seç, forma yazıp gönder.
       *[formal] En yakın olanı seçin, forma yazıp gönderin.
     }
   *[chat] { $formality ->
        [informal] En yakın olanı seç, oradan ilerleyelim.
       *[formal] En yakın olanı seçin, oradan ilerleyelim.
     }
 }

title-brief = Bu işte ben yokum
acknowledgement-brief = { $formality ->
    [informal] Kimseye zarar vermek istemiyor olabilirsin.
   *[formal] Kimseye zarar vermek istemiyor olabilirsiniz.
 }
boundary-brief = Suç olabilecek şeylere yardım etmem.
reason-brief = Bedelini başkaları ödeyebilir.
alternatives-brief = Elimden gelenler:
    .one = Mahkemeden gelen bir yazıyı açıklamak
    .two = Bir suçun nasıl bildirildiğini anlatmak
    .three = Polisiye bir roman kurgulamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini gönder.
       *[formal] Bunlardan birini gönderin.
     }
   *[chat] { $formality ->
        [informal] Hangisi olsun, söyle.
       *[formal] Hangisi olsun, söyleyin.
     }
 }

omitted = suç sayılabilecek adımlar.
