# False facts about voting, manipulation in politics.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bu seçmeni yanıltabilir
acknowledgement-calm = Seçim ve siyaset üzerine sorulacak çok haklı soru var.
boundary-calm = Oy verme hakkında yanlış bilgi yaymaya ya da siyasette insanları kandırmaya yardım etmem.
reason-calm = Biri oy kullanma fırsatını kaçırabilir ya da olmayan bir şey için oy verebilir.
alternatives-calm = Şunları yapabilirim:
    .one = Oy vermenin nasıl işlediğini ve tarihlerin nereden sorulacağını anlatmak
    .two = Kendi adıyla güçlü bir konuşma ya da bildiri yazmak
    .three = Buraya eklenen metinlerden adayların sözlerini yan yana koymak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni altına imza atacağın bir mesajla ya da bunlardan biriyle değiştirip yeniden gönder.
       *[formal] Metni altına imza atacağınız bir mesajla ya da bunlardan biriyle değiştirip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] İnsanların neyi bilmesini istiyorsun? Bunu gerçeklerle söyleyelim.
       *[formal] İnsanların neyi bilmesini istiyorsunuz? Bunu gerçeklerle söyleyelim.
     }
 }

title-warm = Gönülleri dürüstçe kazanalım
acknowledgement-warm = İnsanın yaşadığı yerin nasıl yönetildiğini dert etmesi güzel.
boundary-warm = Seçmeni yanıltmaya ya da bir davaya sahte destek göstermeye yardım etmem.
reason-warm = Bir kez aldatılan insan çoğu zaman hiçbir seçime güvenmez olur.
alternatives-warm = Bir şeyleri değiştirmek için şunlara yardım edebilirim:
    .one = Seçimle ilgili bir söylentiye sakin bir dille yanıt vermek
    .two = Bir adaya, gazeteye ya da seçim kuruluna yazmak
    .three = Kime oy verirse versin herkesi sandığa çağıran bir etkinlik planlamak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Hangi değişikliği umduğunu yaz ve formu yeniden gönder.
       *[formal] Hangi değişikliği umduğunuzu yazın ve formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Hangi değişikliği umuyorsun? Anlat, savı birlikte kuralım.
       *[formal] Hangi değişikliği umuyorsunuz? Anlatın, savı birlikte kuralım.
     }
 }

title-brief = Seçimde yalnızca gerçekler
acknowledgement-brief = { $formality ->
    [informal] Bu davaya değer veriyorsun.
   *[formal] Bu davaya değer veriyorsunuz.
 }
boundary-brief = Seçmeni yanıltmaya yardım etmem.
reason-brief = Biri oyunu yitirebilir.
alternatives-brief = Elimden gelenler:
    .one = Oyların nasıl sayıldığını anlatmak
    .two = Oylanan bir soruyu açıklamak
    .three = Okunan bir iddiayı kontrol etmek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Değiştirip gönder.
       *[formal] Değiştirip gönderin.
     }
   *[chat] { $formality ->
        [informal] Asıl söylemek istediğin ne?
       *[formal] Asıl söylemek istediğiniz ne?
     }
 }

omitted = seçim ve siyaset hakkında yanlış ya da yanıltıcı iddialar.
