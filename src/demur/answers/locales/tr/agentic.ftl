# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bu adımı onaysız atmıyorum
acknowledgement-calm = { $formality ->
    [informal] Bu işin bir an önce bitmesini istediğini anlıyorum.
   *[formal] Bu işin bir an önce bitmesini istediğinizi anlıyorum.
 }
boundary-calm = Geri alınamayan ya da kimsenin istemediği bir adımı başkası adına atmam.
reason-calm = Bir şey ters giderse veri, para ya da zaman bir daha geri gelmeyebilir.
alternatives-calm = Önce şunları yapabilirim:
    .one = Her adımın neyi değiştireceğini deneme olarak yazmak
    .two = Onay için adım adım bir plan hazırlamak
    .three = Önceden yedeklenecek şeyleri sıralamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Görevi bunlardan biriyle değiştir ya da istediğin adımları açıkça yazıp yeniden gönder.
       *[formal] Görevi bunlardan biriyle değiştirin ya da istediğiniz adımları açıkça yazıp yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Hangi adımlardan eminsin, hangilerine önce bir bakalım?
       *[formal] Hangi adımlardan eminsiniz, hangilerine önce bir bakalım?
     }
 }

title-warm = Önce bakalım, sonra yapalım
acknowledgement-warm = { $formality ->
    [informal] Bu işi listenden silmek istediğini görüyorum, ben de bunu isterim.
   *[formal] Bu işi listenizden silmek istediğinizi görüyorum, ben de bunu isterim.
 }
boundary-warm = Ama geri dönüşü olmayan yerde başkasının adına davranmıyor, istenenin ötesine geçmiyorum.
reason-warm = { $formality ->
    [informal] Veri, hesap ve itibar senin, son söz de senin.
   *[formal] Veri, hesap ve itibar sizin, son söz de sizin.
 }
alternatives-warm = İşi bitirmenin daha güvenli yolları var:
    .one = Mesajı, siparişi ya da komutu taslak olarak yazmak; geriye kontrol edip göndermek kalır
    .two = Görevi, geri alınabilen bölümler önce gelecek şekilde bölmek
    .three = Her şeyi yerinde bırakan daha yumuşak bir yol düşünmek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Neyin olduğu gibi kalacağını yaz, bunlardan birini seç ve yeniden gönder.
       *[formal] Neyin olduğu gibi kalacağını yazın, bunlardan birini seçin ve yeniden gönderin.
     }
   *[chat] Neyin hiç değişmeden kalması gerekiyor? Planı ona göre yapalım.
 }

title-brief = İşlemden önce kısa bir mola
acknowledgement-brief = Seve seve yardım ederim.
boundary-brief = Geri alınamayan ya da istenmemiş işlemleri yapmam.
reason-brief = { $formality ->
    [informal] Oradaki bir hata sana dokunur.
   *[formal] Oradaki bir hata size dokunur.
 }
alternatives-brief = Elimden gelenler:
    .one = Komutları yazmak
    .two = Nelerin ters gidebileceğini söylemek
    .three = Kontrol listesi hazırlamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Hangisi önce gelsin?
 }

omitted = geri alınamayan ya da kimsenin istemediği bir işlem.
