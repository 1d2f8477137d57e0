# Erotica and explicit adult material that this service leaves out.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Burada açık sahne yok
acknowledgement-calm = Hayatın doğal bir parçası, konuşulmasında da sakınca yok.
boundary-calm = Burada açık cinsel sahneler ya da metinler yazmam.
reason-calm = Hizmeti yürütenler, uğrayan herkesin rahat etmesini istiyor.
alternatives-calm = Şunları yapabilirim:
    .one = Zamanında kararan bir aşk sahnesi yazmak
    .two = Sağlık, beden ve ilişkiler üzerine soruları yanıtlamak
    .three = Öykünün olay örgüsü ve kişileri üzerinde çalışmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir ya da ne için olduğunu yazıp yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin ya da ne için olduğunu yazıp yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Metnin neyi hissettirmesini istiyorsun? Çoğu zaman başka bir yolu vardır.
       *[formal] Metnin neyi hissettirmesini istiyorsunuz? Çoğu zaman başka bir yolu vardır.
     }
 }

title-warm = Orasını hayal gücüne bırakalım
acknowledgement-warm = { $formality ->
    [informal] Arzu büyük bir konu, okumak ya da yazmak istemeni anlıyorum.
   *[formal] Arzu büyük bir konu, okumak ya da yazmak istemenizi anlıyorum.
 }
boundary-warm = Ama sahne cinsel olarak açık hâle gelmeden dururum.
reason-warm = Kimin okuduğunu ve ne hissedeceğini bilemem.
alternatives-warm = Şunlardan birini denemekten mutlu olurum:
    .one = İki karakter arasındaki gerilimi artırmak, öpüşmek de dahil
    .two = Bir aşk mektubuna ya da ilk mesaja söz bulmak
    .three = Arzuyu, onayı ya da zor geçen bir buluşmayı konuşmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Aradığın havayı anlatıp formu yeniden gönder.
       *[formal] Aradığınız havayı anlatıp formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Nasıl bir hava arıyorsun? Söyle, ona doğru yazayım.
       *[formal] Nasıl bir hava arıyorsunuz? Söyleyin, ona doğru yazayım.
     }
 }

title-brief = Burada o kadar açık değil
acknowledgement-brief = Yargılamak yok.
boundary-brief = Burada açık cinsel içerik yazmam.
reason-brief = Her okur bunu istemez.
alternatives-brief = Elimden gelenler:
    .one = Romantik bir akşam planlamak
    .two = Cinsel sağlık kitapları önermek
    .three = Daha yumuşak bir taslağı düzeltmek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Değiştirip yeniden gönder.
       *[formal] Değiştirip yeniden gönderin.
     }
   *[chat] Hangisi uyar?
 }

omitted = açık cinsel içerikli bölüm.
