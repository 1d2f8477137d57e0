# Copyright: copying protected text, code, images, brands.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = salinan karya orang lain yang dilindungi.

title-calm = Karya itu milik penciptanya
acknowledgement-calm = { $formality ->
    [informal] Aku mengerti mengapa karya itu ingin ada di tangan.
   *[formal] Saya mengerti mengapa karya itu ingin ada di tangan.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa menyalin bagian panjang dari karya orang lain yang dilindungi.
   *[formal] Saya tidak bisa menyalin bagian panjang dari karya orang lain yang dilindungi.
 }
reason-calm = Pembuatnya mungkin hidup dari hasilnya, dan salinan mengurangi itu.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Merangkumnya dengan kata-kata sendiri
    .two = Bercerita tentang pembuatnya, zamannya, dan gagasan di baliknya
    .three = Menjelaskan di mana karya seperti itu bisa dipinjam, dibeli, atau dilisensi
engagement-calm = { $channel ->
    [form] Ganti dengan salah satu dari ini, atau sebutkan untuk apa, lalu kirim lagi.
   *[chat] Untuk apa ini diperlukan? Ringkasan atau sesuatu yang baru mungkin sudah cukup.
 }

title-warm = Mari buat karya sendiri
acknowledgement-warm = { $formality ->
    [informal] Karya yang dipilih ini jelas menyentuh hatimu.
   *[formal] Karya yang dipilih ini jelas menyentuh hati Anda.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan membagikan salinan lagu, tulisan, gambar, kode, atau logo buatan orang lain.
   *[formal] Saya tidak akan membagikan salinan lagu, tulisan, gambar, kode, atau logo buatan orang lain.
 }
reason-warm = Seseorang menghabiskan berbulan-bulan atau bertahun-tahun untuk itu dan tidak akan mendapat apa-apa.
alternatives-warm = { $formality ->
    [informal] Yang senang aku kerjakan:
   *[formal] Yang senang saya kerjakan:
 }
    .one = Membahas satu dua baris dan apa yang membuatnya kuat
    .two = Merancang karya baru bersuasana sama, dengan gaya sendiri
    .three = Menjelaskan lisensi terbuka dan tempat mencari karya yang bebas dipakai
engagement-warm = { $channel ->
    [form] Tulis apa yang disukai darinya dan apa yang ingin dibuat, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Apa yang paling kamu sukai darinya? Kita kembangkan dari situ.
       *[formal] Apa yang paling Anda sukai darinya? Kita kembangkan dari situ.
     }
 }

title-brief = Itu buatan orang lain
acknowledgement-brief = Memang karya yang bagus.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa menyalin panjang lebar karya yang dilindungi.
   *[formal] Saya tidak bisa menyalin panjang lebar karya yang dilindungi.
 }
reason-brief = Pembuatnya akan rugi.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Membandingkannya dengan karya serupa
    .two = Menjelaskan penggunaan wajar
    .three = Menyusun surat permohonan izin
engagement-brief = { $channel ->
    [form] Tambahkan akan dipakai bagaimana, lalu kirim.
   *[chat] Akan dipakai bagaimana?
 }
