# A transcript or an image with personal data in it, which has to be taken out first.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = data pribadi orang.

title-calm = Ada data pribadi di dalamnya
acknowledgement-calm = { $formality ->
    [informal] Transkrip atau gambar ini ingin segera digarap, aku paham.
   *[formal] Transkrip atau gambar ini ingin segera digarap, saya paham.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa mengolahnya selama rincian pribadi orang masih terlihat.
   *[formal] Saya tidak bisa mengolahnya selama rincian pribadi orang masih terlihat.
 }
reason-calm = Orang yang namanya ada di situ bisa ditemukan atau ditipu kalau isinya tersebar.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menyebutkan jenis rincian yang perlu dihapus
    .two = Menyarankan pengganti nama, misalnya penelepon dan petugas
    .three = Merangkum pokok-pokok yang diketik tanpa nama
engagement-calm = { $channel ->
    [form] Hapus nama, nomor, dan alamat, lalu kirim lagi.
   *[chat] Bagian mana yang paling diperlukan? Bagian itu bisa dikirim tanpa nama dan nomor.
 }

title-warm = Mari singkirkan beberapa rincian dulu
acknowledgement-warm = { $formality ->
    [informal] Semoga ini tidak lama menghambat kamu.
   *[formal] Semoga ini tidak lama menghambat Anda.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan melanjutkan apa pun yang menunjuk orang sungguhan lewat nama, nomor, atau wajah.
   *[formal] Saya tidak akan melanjutkan apa pun yang menunjuk orang sungguhan lewat nama, nomor, atau wajah.
 }
reason-warm = Orang di dalamnya mungkin tidak pernah bermaksud agar rincian itu sampai ke orang lain.
alternatives-warm = Cara cepat untuk sampai ke sana:
    .one = Hitamkan nama, wajah, nomor telepon, dan nomor rekening
    .two = Pertahankan tanggal dan jumlah, hapus milik siapa itu
    .three = Pakai salinan yang sudah disamarkan, kalau ada
engagement-warm = { $channel ->
    [form] Samarkan apa yang menunjuk pada seseorang, sisakan yang perlu, lalu kirim lagi.
   *[chat] Rincian mana yang perlu tetap ada agar masuk akal? Mari kita pilah bersama.
 }

title-brief = Hampir siap dipakai
acknowledgement-brief = Tinggal sedikit lagi.
boundary-brief = { $formality ->
    [informal] Aku tidak mengolah data pribadi yang belum disamarkan.
   *[formal] Saya tidak mengolah data pribadi yang belum disamarkan.
 }
reason-brief = Itu bisa merugikan orang yang disebut.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Membuat data contoh
    .two = Menjelaskan cara mengaburkan gambar
    .three = Menunjukkan contoh yang disamarkan
engagement-brief = { $channel ->
    [form] Samarkan rinciannya, lalu kirim lagi.
   *[chat] Kita mulai dari satu?
 }
