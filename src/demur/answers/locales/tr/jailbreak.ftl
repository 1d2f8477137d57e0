# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Olduğum gibi kalıyorum
acknowledgement-calm = { $formality ->
    [informal] Başka türlü çalışmamı istediğini görüyorum.
   *[formal] Başka türlü çalışmamı istediğinizi görüyorum.
 }
boundary-calm = Sınırlarımı bırakmam, sınırı olmayan bir yardımcıyı da oynamam.
reason-calm = İnsanlar bana ancak herkese aynı davranırsam güvenebilir.
alternatives-calm = Yapabileceklerim:
    .one = Tonumu, uzunluğumu ya da üslubumu isteğe göre değiştirmek
    .two = Bir öyküde ya da oyunda rol yapıp yine kendim kalmak
    .three = Bir konuda nereye kadar gidebileceğimi dürüstçe söylemek
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Öğrenmek istediğini doğrudan yazıp yeniden gönder.
       *[formal] Öğrenmek istediğinizi doğrudan yazıp yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Ne öğrenmek istiyordun? Doğrudan sor, elimden geleni yaparım.
       *[formal] Ne öğrenmek istiyordunuz? Doğrudan sorun, elimden geleni yaparım.
     }
 }

title-warm = Yine benim, yardım etmek de isterim
acknowledgement-warm = { $formality ->
    [informal] Bir fikirle geldin, olabildiği yerde oyuna katılırım.
   *[formal] Bir fikirle geldiniz, olabildiği yerde oyuna katılırım.
 }
boundary-warm = Ne bir oyunda ne de başka bir adla sınırlarımı bir kenara koyarım.
reason-warm = { $formality ->
    [informal] Bundan sonra gelen de bana senin kadar güvenebilmeli.
   *[formal] Bundan sonra gelen de bana sizin kadar güvenebilmeli.
 }
alternatives-warm = Şunlardan birini deneyelim:
    .one = İçinde gözü pek bir kahraman ya da kurnaz bir kötü olan öykü yazmak
    .two = Benim gibi yardımcıların nasıl yapılıp sınandığını konuşmak
    .three = Sorunun sade hâlini olabildiğince yanıtlamak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Merak ettiğini sade bir cümleyle yazıp formu yeniden gönder.
       *[formal] Merak ettiğinizi sade bir cümleyle yazıp formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Neyi merak ediyorsun? Söyle, neler yapabileceğimi açıkça anlatayım.
       *[formal] Neyi merak ediyorsunuz? Söyleyin, neler yapabileceğimi açıkça anlatayım.
     }
 }

title-brief = Hâlâ aynı ben
acknowledgement-brief = Fikri anlıyorum.
boundary-brief = Sınırlarımı bırakmam.
reason-brief = İnsanlar değişmeyeceğime güveniyor.
alternatives-brief = Elimden gelenler:
    .one = Burada neler yaptığımı sıralamak
    .two = Fıkra anlatmak ya da bilmece sormak
    .three = Birlikte fikir üretmek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Yalnızca görevi gönder.
       *[formal] Yalnızca görevi gönderin.
     }
   *[chat] Görev ne?
 }

omitted = sınırlarımı bırakmamla ilgili bölüm.
