# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Burada dikkatli olacağım
acknowledgement-calm = Dolambaçsız bir yanıt vermek isterim.
boundary-calm = Birini riske atabilecek ayrıntılara girmem.
reason-calm = Anladığım kadarıyla biri zarar görebilir, ama yanlış anlıyor da olabilirim.
alternatives-calm = Devam etmenin birkaç yolu:
    .one = Ne üzerinde çalışıldığını ve kimin için olduğunu söylemek
    .two = Konunun genel bir özetini istemek
    .three = İnsanların bu risklerle nasıl başa çıktığını sormak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Yanlış anladıysam ne için olduğunu ekleyip yeniden gönder.
       *[formal] Yanlış anladıysam ne için olduğunu ekleyip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Yanlış mı anladım? Sonunda ne istediğini söyle.
       *[formal] Yanlış mı anladım? Sonunda ne istediğinizi söyleyin.
     }
 }

title-warm = Yanlış anlamış olabilirim
acknowledgement-warm = En kötüsünü düşünmüyorum, gerçekten işe yaramak isterim.
boundary-warm = Bana güvensiz görünen bir şeyde şimdilik daha ileri gitmem.
reason-warm = Birinin zarar gördüğünü görmektense bir kez fazla sormayı seçerim.
alternatives-warm = Hemen yapabileceklerim:
    .one = Soruyu nasıl anladığımı söylemek, böylece düzeltilebilir
    .two = Kesinlikle güvenli olan bölümüne yardım etmek
    .three = Aynı hedefe daha yumuşak bir yol aramak
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Durumla ilgili bir iki cümle ekleyip formu yeniden gönder.
       *[formal] Durumla ilgili bir iki cümle ekleyip formu yeniden gönderin.
     }
   *[chat] Neyi kaçırdım? Durumla ilgili bir iki cümle bana çok yardımcı olur.
 }

title-brief = Burada biraz dikkat
acknowledgement-brief = Belki yanlış anladım.
boundary-brief = Birine zarar verebilecek şeylere yardım etmem.
reason-brief = Emin değilim, biri zarar görebilir.
alternatives-brief = Elimden gelenler:
    .one = Benzer bir soruyu yanıtlamak
    .two = Sık yapılan hataları göstermek
    .three = Yüz yüze kime sorulacağını söylemek
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Ne demek istediğini ekle.
       *[formal] Ne demek istediğinizi ekleyin.
     }
   *[chat] { $formality ->
        [informal] Ne demek istedin?
       *[formal] Ne demek istediniz?
     }
 }

omitted = birini riske atabilecek ayrıntılar.
