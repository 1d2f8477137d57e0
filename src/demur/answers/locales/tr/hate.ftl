# Attacks on people for who they are.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Bir grubu aşağılamam
acknowledgement-calm = { $formality ->
    [informal] Bu konuda güçlü duygular taşıdığını görüyorum.
   *[formal] Bu konuda güçlü duygular taşıdığınızı görüyorum.
 }
boundary-calm = İnsanlara kim oldukları için saldırmaya ya da onları aşağılamaya yardım etmem.
reason-calm = Böyle sözler yüzünden insanlar kendi sokağında, okulunda, işinde korkuyla yaşıyor.
alternatives-calm = Şunları yapabilirim:
    .one = Bir kararı, partiyi ya da düşünceyi sağlam gerekçelerle eleştirmek
    .two = Bir önyargının nereden geldiğini ve ona ne yanıt verildiğini anlatmak
    .three = Bir grup hakkında zor soruları da içeren adil bir yazı yazmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Metni bunu başlatan olayla ya da bunlardan biriyle değiştirip yeniden gönder.
       *[formal] Metni bunu başlatan olayla ya da bunlardan biriyle değiştirip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Bunu ne başlattı? Anlat, ona uygun sözleri bulalım.
       *[formal] Bunu ne başlattı? Anlatın, ona uygun sözleri bulalım.
     }
 }

title-warm = Ne ters gitti, onu konuşalım
acknowledgement-warm = Bir şey öfkelendirdi ya da korkuttuysa bunu duymak isterim.
boundary-warm = İnsanların nereden geldiğine, neye inandığına ya da kimi sevdiğine saldırmam.
reason-warm = Bunu en çok hissedenlerin çoğu kimseye bir kötülük yapmamıştır.
alternatives-warm = Şöyle yardım etmek isterim:
    .one = Bir kişiye ya da olaya duyulan öfkeyi açık sözlere dökmek
    .two = Nefret dolu bir paylaşıma onu büyütmeden yanıt vermek
    .three = O gruptan birine sorulacak adil bir soru düşünmek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Olanları anlatıp formu yeniden gönder.
       *[formal] Olanları anlatıp formu yeniden gönderin.
     }
   *[chat] Neler yaşandı? Oradan başlayabiliriz.
 }

title-brief = İnsanlara karşı değil
acknowledgement-brief = { $formality ->
    [informal] Bu canını sıkmış, belli.
   *[formal] Bu canınızı sıkmış, belli.
 }
boundary-brief = İnsanlara kim oldukları için hakaret etmeye yardım etmem.
reason-brief = İnsanları korkuyla baş başa bırakır.
alternatives-brief = Elimden gelenler:
    .one = Bir çatışmanın tarihini anlatmak
    .two = Bir grupla ilgili iddiayı kontrol etmek
    .three = Bir geleneği ya da inancı açıklamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ne olduğunu yaz.
       *[formal] Ne olduğunu yazın.
     }
   *[chat] Ne oldu?
 }

omitted = insanlara kim oldukları için yapılan saldırılar.
