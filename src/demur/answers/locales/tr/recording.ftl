# A recording of other people, who have to agree first.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bu kayda herkes onay verdi mi?
acknowledgement-calm = { $formality ->
    [informal] Bu kayıttan bir şey beklediğini görüyorum.
   *[formal] Bu kayıttan bir şey beklediğinizi görüyorum.
 }
boundary-calm = Başka insanların sesini içeren bir kayıtla, onlar onay vermeden çalışmam.
reason-calm = Kaydedildiklerini bilmiyor olabilirler.
alternatives-calm = Şunları yapabilirim:
    .one = Onay isteyen birkaç satır hazırlamak
    .two = Akılda kalanlardan yazılanı isimsiz özetlemek
    .three = Bir kayda verilen onayın genelde neleri kapsadığını anlatmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Herkes onay verince bunu forma yazıp yeniden gönder.
       *[formal] Herkes onay verince bunu forma yazıp yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Herkes onay verdi mi? Öyleyse söyle, devam edelim.
       *[formal] Herkes onay verdi mi? Öyleyse söyleyin, devam edelim.
     }
 }

title-warm = Önce kayıttaki sesler
acknowledgement-warm = { $formality ->
    [informal] İçinde sana gereken bir şey var, o hâlde ona adil bir yol bulalım.
   *[formal] İçinde size gereken bir şey var, o hâlde ona adil bir yol bulalım.
 }
boundary-warm = İnsanlar evet demeden seslerini dinlemem, yazıya dökmem, özetlemem.
reason-warm = İnsanlar konuşurken saklanmasını ya da aktarılmasını istemeyecekleri şeyler söyler.
alternatives-warm = Şöyle devam edilebilir:
    .one = { $formality ->
        [informal] Yalnızca senin konuştuğun bölümü kullanmak
       *[formal] Yalnızca sizin konuştuğunuz bölümü kullanmak
     }
    .two = Başka seslerin ve adların çıkarıldığı bir kopya almak
    .three = Bir sonraki toplantıda okunacak kısa bir duyuru istemek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Kimin sesinin duyulduğunu ve evet dediklerini yaz ya da birini seçip yeniden gönder.
       *[formal] Kimin sesinin duyulduğunu ve evet dediklerini yazın ya da birini seçip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Kayıtta kimler duyuluyor, onlara sorabilir misin? Sözleri bulmaya yardım ederim.
       *[formal] Kayıtta kimler duyuluyor, onlara sorabilir misiniz? Sözleri bulmaya yardım ederim.
     }
 }

title-brief = Önce onay
acknowledgement-brief = { $formality ->
    [informal] Buna ihtiyacın olduğunu görüyorum.
   *[formal] Buna ihtiyacınız olduğunu görüyorum.
 }
boundary-brief = Onay vermemiş insanların kaydıyla çalışmam.
reason-brief = Sözleri kendilerine ait.
alternatives-brief = Elimden gelenler:
    .one = Onay formu yazmak
    .two = Not şablonu yapmak
    .three = Sesin nasıl gizlendiğini anlatmak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Önce sor, sonra yeniden gönder.
       *[formal] Önce sorun, sonra yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Onlara sorabilir misin?
       *[formal] Onlara sorabilir misiniz?
     }
 }

omitted = buna onay vermemiş insanların kaydı.
