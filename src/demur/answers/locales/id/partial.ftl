# Part was answered, and the part that could do harm was left out.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Satu bagian tidak disertakan
acknowledgement-calm = { $formality ->
    [informal] Sisa pertanyaannya sudah aku jawab.
   *[formal] Sisa pertanyaannya sudah saya jawab.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa memberikan bagian yang bisa merugikan orang.
   *[formal] Saya tidak bisa memberikan bagian yang bisa merugikan orang.
 }
omitting-calm = { $formality ->
    [informal] Yang aku lewatkan:
   *[formal] Yang saya lewatkan:
 }
reason-calm = { $formality ->
    [informal] Itu bisa mendatangkan masalah bagimu atau orang lain.
   *[formal] Itu bisa mendatangkan masalah bagi Anda atau orang lain.
 }
alternatives-calm = Langkah selanjutnya:
    .one = Pakai jawaban yang ada
    .two = Minta penjelasan lebih lanjut tentang bagian yang sudah ada
    .three = Sebutkan bagian yang hilang itu untuk apa, agar ketemu cara lain
engagement-calm = { $channel ->
    [form] Sebutkan di formulir bagian yang hilang itu untuk apa, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apakah bagian yang ada sudah cukup untuk tujuanmu?
       *[formal] Apakah bagian yang ada sudah cukup untuk tujuan Anda?
     }
 }

title-warm = Ini jawabannya, dengan satu celah
acknowledgement-warm = { $formality ->
    [informal] Selebihnya sudah aku kerjakan, semoga banyak membantu.
   *[formal] Selebihnya sudah saya kerjakan, semoga banyak membantu.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan menambahkan bagian yang bisa membuat orang terluka.
   *[formal] Saya tidak akan menambahkan bagian yang bisa membuat orang terluka.
 }
omitting-warm = { $formality ->
    [informal] Bagian yang aku simpan:
   *[formal] Bagian yang saya simpan:
 }
reason-warm = Lebih baik ada celah dalam jawaban daripada ada orang yang terluka.
alternatives-warm = Dari sini, bisa:
    .one = Menggambarkan tujuan di balik bagian yang hilang
    .two = Membawa pertanyaan itu kepada orang yang bekerja di bidangnya
    .three = Mendapatkan sisanya dalam bentuk lebih panjang, pendek, atau sederhana
engagement-warm = { $channel ->
    [form] Pakai yang ada, atau tulis bagian yang hilang itu seharusnya untuk apa, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Bagian yang hilang itu kamu perlukan untuk apa? Mungkin ada jalan lain.
       *[formal] Bagian yang hilang itu Anda perlukan untuk apa? Mungkin ada jalan lain.
     }
 }

title-brief = Terjawab, kecuali satu bagian
acknowledgement-brief = Selebihnya sudah selesai.
boundary-brief = { $formality ->
    [informal] Aku tidak menyertakan hal yang bisa merugikan.
   *[formal] Saya tidak menyertakan hal yang bisa merugikan.
 }
omitting-brief = Dilewatkan:
reason-brief = Seseorang bisa terluka.
alternatives-brief = Bisa:
    .one = Melanjutkan dari yang ada
    .two = Minta versi yang lebih aman
    .three = Minta contoh
engagement-brief = { $channel ->
    [form] Ubah bagian itu, lalu kirim lagi.
   *[chat] Sudah cukup?
 }
