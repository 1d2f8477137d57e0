# Part was answered, and the part that could do harm was left out.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bir bölüm dışarıda kaldı
acknowledgement-calm = { $formality ->
    [informal] Sorduğunun geri kalanını yanıtladım.
   *[formal] Sorduğunuzun geri kalanını yanıtladım.
 }
boundary-calm = Zarar verebilecek bölümü vermem.
omitting-calm = Şunu dışarıda bıraktım:
reason-calm = { $formality ->
    [informal] Sana ya da bir başkasına dert açabilirdi.
   *[formal] Size ya da bir başkasına dert açabilirdi.
 }
alternatives-calm = Şöyle devam edilebilir:
    .one = Yanıtı bu hâliyle kullanmak
    .two = Var olan bölüm hakkında daha fazlasını sormak
    .three = Başka bir yol bulmak için eksik bölümün ne işe yarayacağını söylemek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Eksik bölümün ne için olduğunu forma yazıp yeniden gönder.
       *[formal] Eksik bölümün ne için olduğunu forma yazıp yeniden gönderin.
     }
   *[chat] Geri kalanı hedefe götürüyor mu?
 }

title-warm = İşte yanıt, bir boşlukla
acknowledgement-warm = Geri kalanını yaptım, umarım epey yol aldırır.
boundary-warm = Birinin canını yakabilecek parçayı eklemem.
omitting-warm = Geride tuttuğum parça şu:
reason-warm = Birini incinmiş bırakmaktansa bir boşluk bırakmayı yeğlerim.
alternatives-warm = Buradan sonra şunlar yapılabilir:
    .one = Eksik parçanın arkasındaki amacı anlatmak
    .two = Bu soruyu o alanda çalışan birine götürmek
    .three = Geri kalanını daha uzun, kısa ya da sade istemek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Eldekiyle çalış ya da eksik parçanın neye yarayacağını yazıp yeniden gönder.
       *[formal] Eldekiyle çalışın ya da eksik parçanın neye yarayacağını yazıp yeniden gönderin.
     }
   *[chat] Eksik parça ne için gerekiyordu? Oraya belki başka bir yoldan varılır.
 }

title-brief = Biri dışında hepsi tamam
acknowledgement-brief = Gerisi hazır.
boundary-brief = Zarar verebilecek şeyi eklemem.
omitting-brief = Dışarıda kalan:
reason-brief = Biri incinebilirdi.
alternatives-brief = Şunlar yapılabilir:
    .one = Gerisinin üzerine kurmak
    .two = Daha güvenli bir hâlini istemek
    .three = Örnek istemek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] O bölümü değiştirip gönder.
       *[formal] O bölümü değiştirip gönderin.
     }
   *[chat] Geri kalanı yeterli mi?
 }
