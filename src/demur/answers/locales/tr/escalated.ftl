# A person will look at it; what the user gets meanwhile.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Buna bir insan bakacak
acknowledgement-calm = { $formality ->
    [informal] Yazdıklarını özenle okudum.
   *[formal] Yazdıklarınızı özenle okudum.
 }
boundary-calm = Bu soruyu tek başıma yanıtlamıyorum; önce bir insan bakacak.
reason-calm = Benim kaçırabileceğim şeyleri tartabilir.
alternatives-calm = Bu arada şunlar yapılabilir:
    .one = Durumun anlaşılmasına yardım edecek notlar almak
    .two = Başka bir soruyla devam etmek
    .three = Biri tehlikedeyse acil yardım numarasını aramak
engagement-calm = { $channel ->
    [form] Yeniden göndermek gerekmiyor. Form başka bir soru için kullanılabilir.
   *[chat] Beklerken yardım edebileceğim başka bir şey var mı?
 }

title-warm = Bir çift göz daha gerekiyor
acknowledgement-warm = { $formality ->
    [informal] Bunun senin için ne kadar değerli olduğu belli.
   *[formal] Bunun sizin için ne kadar değerli olduğu belli.
 }
boundary-warm = Yanıta tek başıma karar vermiyorum, soruyu bir insana ilettim.
reason-warm = { $formality ->
    [informal] Burada senin için doğru yanıt, hızlı yanıttan daha değerli.
   *[formal] Burada sizin için doğru yanıt, hızlı yanıttan daha değerli.
 }
alternatives-warm = Bakılana kadar:
    .one = Sorulabilecek belgeleri, tarihleri ya da adları toplamak
    .two = İyi bir sonucun nasıl olacağını yazmak
    .three = Beklemek mümkün değilse acil yardıma başvurmak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Burada başka bir şey yapmak gerekmiyor. İstersen yazdıklarının bir kopyasını sakla.
       *[formal] Burada başka bir şey yapmak gerekmiyor. İsterseniz yazdıklarınızın bir kopyasını saklayın.
     }
   *[chat] O zamana kadar notları toparlayalım mı?
 }

title-brief = Burada insan gerekiyor
acknowledgement-brief = Okudum.
boundary-brief = Yanıtı bir insana bırakıyorum.
reason-brief = Bütünü daha iyi görür.
alternatives-brief = Şunlar yapılabilir:
    .one = Metni saklamak
    .two = Ana noktaları yazmak
    .three = Tehlikede acil yardım numarasını aramak
engagement-brief = { $channel ->
    [form] Şimdilik bu kadar.
   *[chat] Başka ne yapabilirim?
 }
