# False or unproven claims about a real person.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = klaim yang belum terbukti tentang orang sungguhan.

title-calm = Ini menyangkut nama baik seseorang
acknowledgement-calm = { $formality ->
    [informal] Aku lihat hal ini berarti bagimu.
   *[formal] Saya lihat hal ini berarti bagi Anda.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu menyebarkan klaim yang mungkin tidak benar tentang orang sungguhan.
   *[formal] Saya tidak bisa membantu menyebarkan klaim yang mungkin tidak benar tentang orang sungguhan.
 }
reason-calm = Orang yang dibicarakan tidak ada di sini untuk menjawabnya.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Membantu menuliskan apa yang dilihat sendiri, sebagai kesaksian pribadi
    .two = Menjelaskan cara memeriksa suatu klaim dan di mana mencarinya
    .three = Membantu menulis ulasan atau keluhan yang berpegang pada fakta
engagement-calm = { $channel ->
    [form] Batasi pada yang diketahui langsung, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang kamu harapkan dari ini? Mari lihat apa yang bisa membawa ke sana.
       *[formal] Apa yang Anda harapkan dari ini? Mari lihat apa yang bisa membawa ke sana.
     }
 }

title-warm = Mari pastikan dulu kebenarannya
acknowledgement-warm = { $formality ->
    [informal] Kalau ada yang berbuat salah, aku mengerti mengapa itu ingin diketahui orang.
   *[formal] Kalau ada yang berbuat salah, saya mengerti mengapa itu ingin diketahui orang.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan menulis tuduhan terhadap orang sungguhan selama buktinya belum terlihat.
   *[formal] Saya tidak akan menulis tuduhan terhadap orang sungguhan selama buktinya belum terlihat.
 }
reason-warm = Cerita seperti itu bisa membuat orang kehilangan pekerjaan dan teman, meskipun ternyata keliru.
alternatives-warm = { $formality ->
    [informal] Cara agar didengar yang bisa aku bantu:
   *[formal] Cara agar didengar yang bisa saya bantu:
 }
    .one = Memilah mana yang diketahui dan mana yang hanya didengar
    .two = Menyiapkan pertanyaan untuk pengacara atau surat kabar
    .three = Mengubahnya menjadi fiksi dengan tokoh dan tempat rekaan
engagement-warm = { $channel ->
    [form] Tulis apa yang pasti diketahui dan dari mana, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Apa yang pasti kamu ketahui? Kita bisa bertolak dari situ.
       *[formal] Apa yang pasti Anda ketahui? Kita bisa bertolak dari situ.
     }
 }

title-brief = Nama baik dipertaruhkan
acknowledgement-brief = { $formality ->
    [informal] Aku tangkap maksudnya.
   *[formal] Saya tangkap maksudnya.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa menulis klaim tanpa bukti tentang orang sungguhan.
   *[formal] Saya tidak bisa menulis klaim tanpa bukti tentang orang sungguhan.
 }
reason-brief = Cerita keliru melekat pada orangnya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menghapus nama dari naskah
    .two = Menyusun surat pribadi
    .three = Menanggapi kabar burung dengan tenang
engagement-brief = { $channel ->
    [form] Tambahkan dasarnya, lalu kirim lagi.
   *[chat] Apa dasarnya?
 }
