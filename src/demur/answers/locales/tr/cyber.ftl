# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = O sistem başkasının
acknowledgement-calm = Teknik bir soru bu, dikkatle okudum.
boundary-calm = Zararlı yazılıma ya da başkalarının sistemlerine girmeye yardım etmem.
reason-calm = O sistemlere güvenen insanlar verisinden, parasından ya da mahremiyetinden olabilir.
alternatives-calm = Şunları yapabilirim:
    .one = { $formality ->
        [informal] Kendi hesaplarını, cihazlarını ve ağını korumaya yardım etmek
       *[formal] Kendi hesaplarınızı, cihazlarınızı ve ağınızı korumaya yardım etmek
     }
    .two = { $formality ->
        [informal] Kendine ait bir hesaba resmî kurtarma yoluyla nasıl dönüleceğini anlatmak
       *[formal] Kendinize ait bir hesaba resmî kurtarma yoluyla nasıl dönüleceğini anlatmak
     }
    .three = Güvenlik öğrenmek için kurulmuş alıştırma ortamları önermek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan biri uyuyorsa öncekinin yerine yazıp gönder.
       *[formal] Bunlardan biri uyuyorsa öncekinin yerine yazıp gönderin.
     }
   *[chat] { $formality ->
        [informal] Bunlardan biri uyuyorsa söyle, oradan başlayalım.
       *[formal] Bunlardan biri uyuyorsa söyleyin, oradan başlayalım.
     }
 }

title-warm = Savunma tarafına bakalım
acknowledgement-warm = Güvenlik, keşfedecek çok şeyi olan bir alan.
boundary-warm = Başkalarının bilgisayarlarına ve hesaplarına saldırmaya yardım etmem.
reason-warm = Karşı tarafta biri haftalarca her şeyi toparlamaya uğraşırdı.
alternatives-warm = Birlikte yapmaktan keyif alacağım çok şey var:
    .one = Bir hesaba başkası girmiş gibi görünüyorsa ne yapılacağına bakmak
    .two = Şirketlerin kendi sistemlerini nasıl sınattığını anlatmak
    .three = Güvenlik alanında meslek edinmenin yolunu planlamak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Birini seç, formda anlat ve onu gönder.
       *[formal] Birini seçin, formda anlatın ve onu gönderin.
     }
   *[chat] { $formality ->
        [informal] Herhangi birini seç, hemen başlayayım.
       *[formal] Herhangi birini seçin, hemen başlayayım.
     }
 }

title-brief = Başkalarının sistemine dokunmam
acknowledgement-brief = Zor bir alan.
boundary-brief = Zararlı yazılım ya da sızma işinde yardım etmem.
reason-brief = İnsanlar verilerini yitirebilir.
alternatives-brief = Elimden gelenler:
    .one = Bir güvenlik uyarısını açıklamak
    .two = { $formality ->
        [informal] Kodunda zayıf nokta aramak
       *[formal] Kodunuzda zayıf nokta aramak
     }
    .three = Bir açığı sahibine anlatmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Birini seçip gönder.
       *[formal] Birini seçip gönderin.
     }
   *[chat] { $formality ->
        [informal] Hangisi uyuyor, söyle.
       *[formal] Hangisi uyuyor, söyleyin.
     }
 }

omitted = zararlı yazılımlar ya da başkalarının sistemlerine giriş yolları.
