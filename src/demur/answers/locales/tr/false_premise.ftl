# The question builds on something that isn't so.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Önce bir ayrıntıyı düzeltelim
acknowledgement-calm = Bu düşünceye rastlamak çok kolay.
boundary-calm = Doğru görünmeyen bir bilgi üzerine yanıt kuramam.
reason-calm = { $formality ->
    [informal] Olduğu gibi kabul etsem, olmayan bir şeye güvenebilirdin.
   *[formal] Olduğu gibi kabul etsem, olmayan bir şeye güvenebilirdiniz.
 }
alternatives-calm = Şunları yapabilirim:
    .one = Bilindiği kadarıyla durumun ne olduğunu anlatmak
    .two = Kontrol edilebilecek bir kaynak önermek
    .three = Arkasındaki asıl soruyu yanıtlamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da öğrenmek istediğini sorup yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da öğrenmek istediğinizi sorup yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Ne öğrenmek istiyordun? Oradan başlayalım.
       *[formal] Ne öğrenmek istiyordunuz? Oradan başlayalım.
     }
 }

title-warm = Galiba küçük bir karışıklık var
acknowledgement-warm = Sorulması iyi oldu, böyle karışıklıklar hepimizin başına gelir.
boundary-warm = Bir bölümüne katılamıyorum, çünkü bildiğim kadarıyla öyle değil.
reason-warm = Kulağa doğru gelen ama sonra yarı yolda bırakan bir yanıt çıkardı.
alternatives-warm = Buradan şöyle devam edebilirim:
    .one = Bu düşüncenin nereden gelmiş olabileceğini göstermek
    .two = Neresinin doğru, neresinin yanlış olduğunu söylemek
    .three = Geçtiği bölüm yapıştırılırsa onu okumak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Nerede karşına çıktığını ekle ya da birini seçip yeniden gönder.
       *[formal] Nerede karşınıza çıktığını ekleyin ya da birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Nerede karşına çıktı? Birlikte bakmak isterim.
       *[formal] Nerede karşınıza çıktı? Birlikte bakmak isterim.
     }
 }

title-brief = Bir nokta tutmuyor gibi
acknowledgement-brief = Sorulduğu iyi oldu.
boundary-brief = Sorunun dayandığı bir bilgiyi doğrulayamıyorum.
reason-brief = Kabul etmek yanıltıcı olurdu.
alternatives-brief = Elimden gelenler:
    .one = İki hâli karşılaştırmak
    .two = Bilgilerin nerede denetlendiğini söylemek
    .three = Düzeltilmiş soruyu yanıtlamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] O noktayı düzeltip gönder.
       *[formal] O noktayı düzeltip gönderin.
     }
   *[chat] Hangisi olsun?
 }
