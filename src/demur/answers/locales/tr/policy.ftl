# What this service does not cover; nothing more is known.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Burada bu işe bakmıyorum
acknowledgement-calm = { $formality ->
    [informal] Ne düşündüğünü anlıyorum.
   *[formal] Ne düşündüğünüzü anlıyorum.
 }
boundary-calm = Bu hizmetin kapsamadığı konularda burada yardım etmem.
reason-calm = Hizmeti yürütenler onu başka işler için kurdu.
alternatives-calm = Burada yapabileceklerim:
    .one = Buraya uyan bölümünü ele almak
    .two = Başka nerede yardım bulunabileceğini söylemek
    .three = Neye yardım etmek için kurulduğumu anlatmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştirip yeniden gönder ya da hizmeti yürütenlere sor.
       *[formal] Metni bunlardan biriyle değiştirip yeniden gönderin ya da hizmeti yürütenlere sorun.
     }
   *[chat] En gerekli bölümü hangisi? Buraya uyan bir şey olabilir.
 }

title-warm = Bunun için en iyi yer burası değil
acknowledgement-warm = { $formality ->
    [informal] Önce burayı denemen çok mantıklı.
   *[formal] Önce burayı denemeniz çok mantıklı.
 }
boundary-warm = Bu hizmetin yapılma amacının dışına çıkmam.
reason-warm = Bunu iyi yapmak için kurulmuş bir yerden yardım almak daha doğru olur.
alternatives-warm = Eli boş dönülmesin diye şunları yapabilirim:
    .one = Başka yerde bulmak için iyi arama sözcükleri seçmek
    .two = Gerekenleri, yanında götürülecek bir yazıya dökmek
    .three = Bu işi yapan birini seçmek için kontrol listesi hazırlamak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Amaçla ilgili bir satır ekleyip gönder ya da hizmeti yürütenlere yaz.
       *[formal] Amaçla ilgili bir satır ekleyip gönderin ya da hizmeti yürütenlere yazın.
     }
   *[chat] { $formality ->
        [informal] Amacı biraz daha anlat, iyi bir yön göstereyim.
       *[formal] Amacı biraz daha anlatın, iyi bir yön göstereyim.
     }
 }

title-brief = Burada yok
acknowledgement-brief = Sormaya değerdi.
boundary-brief = Bu hizmetin dışındaki konularda yardım etmem.
reason-brief = Başka ihtiyaçlar için yapıldı.
alternatives-brief = Elimden gelenler:
    .one = Yakın bir soruyu yanıtlamak
    .two = Karşılaşılan bir sözcüğü açıklamak
    .three = Hizmet için geri bildirim yazmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Birini seçip gönder.
       *[formal] Birini seçip gönderin.
     }
   *[chat] Hangisi işe yarar?
 }

omitted = bu hizmetin kapsamadığı konular.
