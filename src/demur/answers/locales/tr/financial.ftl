# Personal decisions on investments, tax or credit.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [informal] Kendi paranla ilgili bir karar
   *[formal] Kendi paranızla ilgili bir karar
 }
acknowledgement-calm = Para kararları net bir evet ya da hayırla kolaylaşır.
boundary-calm = Neyin alınacağını, satılacağını, borçlanılacağını ya da vergi beyanına ne yazılacağını söylemem.
reason-calm = { $formality ->
    [informal] Bu benim göremediğim şeylere bağlı ve kaybı taşıyacak olan sen olursun.
   *[formal] Bu benim göremediğim şeylere bağlı ve kaybı taşıyacak olan siz olursunuz.
 }
alternatives-calm = Şunları yapabilirim:
    .one = Bir yatırım, kredi ya da vergi türünün nasıl işlediğini anlatmak
    .two = Seçeneklerin maliyet ve risklerini genel olarak karşılaştırmak
    .three = İmzadan önce danışmana sorulacak soruları sıralamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunlardan biriyle değiştir, ürün ya da vergi türünü yazıp yeniden gönder.
       *[formal] Metni bunlardan biriyle değiştirin, ürün ya da vergi türünü yazıp yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Önünde hangi karar var ve ondan önce ne bilmek istiyorsun?
       *[formal] Önünüzde hangi karar var ve ondan önce ne bilmek istiyorsunuz?
     }
 }

title-warm = { $formality ->
    [informal] Para senin, karar da senin
   *[formal] Para sizin, karar da sizin
 }
acknowledgement-warm = Hangi yolun doğru olduğunu duymak ne büyük rahatlık olurdu, bunu görüyorum.
boundary-warm = { $formality ->
    [informal] Senin yerine yatırım, kredi ya da vergi planı seçmem.
   *[formal] Sizin yerinize yatırım, kredi ya da vergi planı seçmem.
 }
reason-warm = Geliri, borçları ve planları bilen biri, benim kaçıracağım şeyleri görür.
alternatives-warm = İyi bir seçim için şöyle yardım edebilirim:
    .one = { $formality ->
        [informal] Vereceğin rakamlarla basit bir bütçe kurmak
       *[formal] Vereceğiniz rakamlarla basit bir bütçe kurmak
     }
    .two = Bir teklifin küçük yazılarını sade sözcüklerle anlatmak
    .three = Ücretlerin, faizin ya da fiyat oynamalarının yıllar içinde nasıl biriktiğini göstermek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Paranın ne için olduğunu yaz, birini seçip yeniden gönder.
       *[formal] Paranın ne için olduğunu yazın, birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bu paranın neye yaramasını istiyorsun? Oradan başlamak iyi olur.
       *[formal] Bu paranın neye yaramasını istiyorsunuz? Oradan başlamak iyi olur.
     }
 }

title-brief = { $formality ->
    [informal] Karar senin
   *[formal] Karar sizin
 }
acknowledgement-brief = Üzerinde düşünmeye değer.
boundary-brief = Kişisel yatırım, kredi ya da vergi tavsiyesi vermem.
reason-brief = { $formality ->
    [informal] Riskin tamamı sana kalırdı.
   *[formal] Riskin tamamı size kalırdı.
 }
alternatives-brief = Elimden gelenler:
    .one = Bir terimi açıklamak
    .two = Uydurma bir örneği hesaplamak
    .three = Borç danışmanlığının yerini söylemek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bunlardan birini yaz.
       *[formal] Bunlardan birini yazın.
     }
   *[chat] Hangisi işe yarar?
 }

omitted = yatırım, kredi ya da vergi konusunda kişisel tavsiye.
