# The model stopped, and nobody said why.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Neden durduğumu bilmiyorum
acknowledgement-calm = { $formality ->
    [informal] Burada işe yarar bir şey beklediğini görüyorum.
   *[formal] Burada işe yarar bir şey beklediğinizi görüyorum.
 }
boundary-calm = { $formality ->
    [informal] Durdum ve yazdıklarına yanıt veremiyorum.
   *[formal] Durdum ve yazdıklarınıza yanıt veremiyorum.
 }
reason-calm = Neyin engel olduğunu kimse söylemedi, ben de neden uydurmam.
alternatives-calm = Sık sık işe yarayanlar:
    .one = Her seferinde tek bir bölümünü sormak
    .two = İstenen sonucu bir cümleyle söylemek
    .three = Daha genel bir soruyla başlamak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bu yollardan biriyle değiştirip yeniden gönder.
       *[formal] Metni bu yollardan biriyle değiştirip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bunlardan birini deneyelim mi? Nereden başlanacağını söyle.
       *[formal] Bunlardan birini deneyelim mi? Nereden başlanacağını söyleyin.
     }
 }

title-warm = Bu kez olmadı
acknowledgement-warm = Bundan fazlasını verebilmek isterdim.
boundary-warm = { $formality ->
    [informal] Beklediğin yanıtı bitiremiyorum.
   *[formal] Beklediğiniz yanıtı bitiremiyorum.
 }
reason-warm = Bir şey beni durdurdu ve açıkçası ne olduğunu göremiyorum.
alternatives-warm = Şunlardan biri bizi ilerletebilir:
    .one = Biraz arka plan eklemek: örneğin kimin için olduğu
    .two = Varsa sözü edilen metni yapıştırmak
    .three = Beklenen sonuca bir örnek vermek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Eklenebilecekleri ekleyip formu yeniden gönder; bu kez olabilir.
       *[formal] Eklenebilecekleri ekleyip formu yeniden gönderin; bu kez olabilir.
     }
   *[chat] Bir daha deneyelim mi? Eklenen her şey işime yarar.
 }

title-brief = Bu kez yanıt yok
acknowledgement-brief = Can sıkıcı, biliyorum.
boundary-brief = { $formality ->
    [informal] Yazdığına yanıt veremiyorum.
   *[formal] Yazdığınıza yanıt veremiyorum.
 }
reason-brief = Nedeni bana söylenmedi.
alternatives-brief = Şunlar yapılabilir:
    .one = Biraz sonra yeniden denemek
    .two = Daha kısasını göndermek
    .three = Burada neler yapabildiğimi sormak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Bir şeyi değiştirip yeniden gönder.
       *[formal] Bir şeyi değiştirip yeniden gönderin.
     }
   *[chat] Bir kez daha deneyelim mi?
 }

omitted = nedenini bilmeden durduğum bir bölüm.
