# Something made to mislead people.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Dürüst kalmayı yeğlerim
acknowledgement-calm = { $formality ->
    [informal] İnsanları ikna etmek istediğini görüyorum.
   *[formal] İnsanları ikna etmek istediğinizi görüyorum.
 }
boundary-calm = İnsanları doğru olmayan bir şeye inandıracak şeyler hazırlamam.
reason-calm = İnsanlar inandığına göre davranır ve bununla para, güven ya da oy yitirebilir.
alternatives-calm = Şunları yapabilirim:
    .one = { $formality ->
        [informal] Savını gerçeklerle ve açık bir istekle anlatmak
       *[formal] Savınızı gerçeklerle ve açık bir istekle anlatmak
     }
    .two = Herkesin öyle olduğunu göreceği bir parodi ya da öykü yazmak
    .three = Taslakta okuru yanıltabilecek sözler var mı diye bakmak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] İnsanların okuduktan sonra ne yapmasını istediğini ekleyip yeniden gönder.
       *[formal] İnsanların okuduktan sonra ne yapmasını istediğinizi ekleyip yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] İnsanların bunu okuyunca ne yapmasını istiyorsun? Dürüst bir yol bulalım.
       *[formal] İnsanların bunu okuyunca ne yapmasını istiyorsunuz? Dürüst bir yol bulalım.
     }
 }

title-warm = Bunu açık açık yapalım
acknowledgement-warm = İnsanlara kendini dinletmek zordur, bunda yardımcı olmak isterim.
boundary-warm = Yanlış bir şeyi gerçek sanılsın diye süslemem.
reason-warm = Buna kanan kişinin adil bir seçim şansı kalmaz.
alternatives-warm = Şunlara seve seve katılırım:
    .one = Herkesin keyif alacağı bir sürpriz, sihirbazlık ya da oyun planlamak
    .two = Bir demoyu, örneği ya da canlandırmayı kimse yanılmasın diye etiketlemek
    .three = Zor bir gerçeği karşıdakinin kaldırabileceği şekilde söylemek
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Kime ve neden ulaşmak istediğini ekle ve formu yeniden gönder.
       *[formal] Kime ve neden ulaşmak istediğinizi ekleyin ve formu yeniden gönderin.
     }
   *[chat] { $formality ->
        [informal] Kime ulaşmak istiyorsun? Söyle, bunu güzelce anlatalım.
       *[formal] Kime ulaşmak istiyorsunuz? Söyleyin, bunu güzelce anlatalım.
     }
 }

title-brief = Benden oyun yok
acknowledgement-brief = { $formality ->
    [informal] Sonuç istediğin belli.
   *[formal] Sonuç istediğiniz belli.
 }
boundary-brief = İnsanları yanıltmaya yardım etmem.
reason-brief = Biri buna göre davranıp kaybeder.
alternatives-brief = Elimden gelenler:
    .one = Çarpıcı ama doğru bir başlık bulmak
    .two = Sahteleri tanımayı öğretmek
    .three = Kandırıldıktan sonrasını planlamak
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Değiştirip gönder.
       *[formal] Değiştirip gönderin.
     }
   *[chat] Bu kimin için?
 }

omitted = insanları yanıltmak için yapılan şeyler.
