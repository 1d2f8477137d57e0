# Something dangerous, coarse: one of violence, weapons, intrusion, crime, self-harm.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rincian tentang kekerasan, senjata, pembobolan, kejahatan, atau melukai diri.

title-calm = { $formality ->
    [informal] Aku berhenti kalau orang bisa celaka
   *[formal] Saya berhenti kalau orang bisa celaka
 }
acknowledgement-calm = { $formality ->
    [informal] Tulisan ini sudah aku baca dengan saksama.
   *[formal] Tulisan ini sudah saya baca dengan saksama.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu soal kekerasan, senjata, pembobolan, kejahatan, atau melukai diri.
   *[formal] Saya tidak bisa membantu soal kekerasan, senjata, pembobolan, kejahatan, atau melukai diri.
 }
reason-calm = Seseorang bisa terluka parah, dan itu tidak bisa ditarik kembali.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan cara orang melindungi diri, rumah, dan akunnya
    .two = Menjelaskan langkah pertama setelah kecelakaan, ancaman, atau pembobolan
    .three = { $formality ->
        [informal] Menunjukkan layanan bantuan gratis di findahelpline.com, untukmu atau orang lain
       *[formal] Menunjukkan layanan bantuan gratis di findahelpline.com, untuk Anda atau orang lain
     }
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, atau tambahkan untuk apa, lalu kirim lagi.
   *[chat] Apa yang ada di balik pertanyaan ini? Mungkin ada jalan yang aman ke sana.
 }

title-warm = Mari cari jalan yang aman
acknowledgement-warm = { $formality ->
    [informal] Aku ingin sungguh berguna, jadi aku jawab dengan terbuka.
   *[formal] Saya ingin sungguh berguna, jadi saya jawab dengan terbuka.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan membahas senjata, serangan, pembobolan, kejahatan, atau cara melukai siapa pun, termasuk dirimu.
   *[formal] Saya tidak akan membahas senjata, serangan, pembobolan, kejahatan, atau cara melukai siapa pun, termasuk diri Anda.
 }
reason-warm = Begitu rincian semacam itu tersebar, tidak ada yang tahu siapa yang akan terluka.
alternatives-warm = { $formality ->
    [informal] Yang ini dengan senang hati aku bantu:
   *[formal] Yang ini dengan senang hati saya bantu:
 }
    .one = Memikirkan sebuah konflik dan cara meredakannya
    .two = Membantu cerita, pelajaran, atau laporan tanpa rincian seperti itu
    .three = Mencari kata untuk bercerita kepada teman, atau pendengar dari findahelpline.com
engagement-warm = { $channel ->
    [form] Tulis hasil yang diharapkan, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang kamu harapkan dari ini? Mari cari cara yang aman bagi semua.
       *[formal] Apa yang Anda harapkan dari ini? Mari cari cara yang aman bagi semua.
     }
 }

title-brief = Keselamatan dulu
acknowledgement-brief = { $formality ->
    [informal] Sudah aku simak.
   *[formal] Sudah saya simak.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak masuk ke soal kekerasan, senjata, pembobolan, kejahatan, dan melukai diri.
   *[formal] Saya tidak masuk ke soal kekerasan, senjata, pembobolan, kejahatan, dan melukai diri.
 }
reason-brief = Orang bisa terluka.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan risikonya
    .two = Menyarankan cara yang lebih aman
    .three = Menunjukkan tempat mencari dukungan: findahelpline.com
engagement-brief = { $channel ->
    [form] Isi dengan salah satu, atau untuk apa ini.
   *[chat] Ini untuk apa?
 }
