# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Turkish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Çocukların güvenliği önce gelir
acknowledgement-calm = Söz konusu bir çocuk, o yüzden açık konuşacağım.
boundary-calm = Bir çocukla ilgili cinsel hiçbir şey yazmam, buna yardım da etmem.
reason-calm = Bir çocuk buna onay veremez ve acısını ömür boyu taşıyabilir.
alternatives-calm = Şu anda hazır olan yardımlar:
    .one = Bir görüntüyü ya da kaygıyı ülkenin ihbar hattına bildirmek: liste inhope.org adresinde
    .two = { $formality ->
        [informal] Kendi düşüncelerin seni ürkütüyorsa Stop It Now gibi gizli bir hattı aramak
       *[formal] Kendi düşünceleriniz sizi ürkütüyorsa Stop It Now gibi gizli bir hattı aramak
     }
    .three = Bir çocuk şu anda tehlikedeyse acil yardım numarasını aramak
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] İster bir çocuk için ister kendi adına olsun, bu adımlardan birini bugün at.
       *[formal] İster bir çocuk için ister kendi adınıza olsun, bu adımlardan birini bugün atın.
     }
   *[chat] { $formality ->
        [informal] Uygun adımı seç; gereken sözleri bulmaya yardım ederim.
       *[formal] Uygun adımı seçin; gereken sözleri bulmaya yardım ederim.
     }
 }

title-warm = { $formality ->
    [informal] Yardım var: çocuk için de, senin için de
   *[formal] Yardım var: çocuk için de, sizin için de
 }
acknowledgement-warm = Buraya ne getirmiş olursa olsun, bununla yalnız kalmak gerekmiyor.
boundary-warm = Çocuklarla ilgili cinsel sözlere, görüntülere ya da planlara katılmam; bu değişmeyecek.
reason-warm = Çocuklar çevrelerindeki büyüklere güvenir, kırılan böyle bir güven zor onarılır.
alternatives-warm = Yardım edebilecek ve dinleyecek kişiler:
    .one = Ülkenin çocuk yardım hattını childhelplineinternational.org adresinde bulmak
    .two = Ürküten düşünceleri bir doktor ya da terapistle baş başa konuşmak
    .three = { $formality ->
        [informal] Bu senin başına geldiyse bir danışmana ya da güvenilen birine anlatmak
       *[formal] Bu sizin başınıza geldiyse bir danışmana ya da güvenilen birine anlatmak
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Bir çocuk şu anda tehlikedeyse önce acil yardım numarasını ara.
       *[formal] Bir çocuk şu anda tehlikedeyse önce acil yardım numarasını arayın.
     }
   *[chat] { $formality ->
        [informal] Bir çocuk şu anda tehlikede mi? Öyleyse önce acil yardım numarasını ara.
       *[formal] Bir çocuk şu anda tehlikede mi? Öyleyse önce acil yardım numarasını arayın.
     }
 }

title-brief = Çocuklar söz konusuysa hayır
acknowledgement-brief = Dikkatle okudum.
boundary-brief = Çocuklarla ilgili cinsel hiçbir şeye yardım etmem.
reason-brief = Çocukların canını yakar.
alternatives-brief = Ne yardımcı olur:
    .one = Görüntüleri polise bildirmek
    .two = Çocuk koruma birimine haber vermek
    .three = Kendi için destek bulmak: findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Çocuk tehlikedeyse yardım çağır.
       *[formal] Çocuk tehlikedeyse yardım çağırın.
     }
   *[chat] { $formality ->
        [informal] Tehlikede bir çocuk mu var? Yardım iste.
       *[formal] Tehlikede bir çocuk mu var? Yardım isteyin.
     }
 }

omitted = bir çocukla ilgili cinsel içerikli her şey.
