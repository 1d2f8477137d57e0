# Somebody could get hurt; nothing more is known.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rincian yang bisa membuat orang celaka.

title-calm = { $formality ->
    [informal] Aku pilih berhati-hati
   *[formal] Saya pilih berhati-hati
 }
acknowledgement-calm = { $formality ->
    [informal] Aku lihat kamu ingin jawaban yang sungguhan, jadi aku terus terang.
   *[formal] Saya lihat Anda ingin jawaban yang sungguhan, jadi saya terus terang.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa memberi rincian yang bisa membuat orang celaka.
   *[formal] Saya tidak bisa memberi rincian yang bisa membuat orang celaka.
 }
reason-calm = Kalau ada yang salah, seseorang bisa merasakannya seumur hidup.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan risikonya dan cara orang tetap aman
    .two = Mencari cara yang lebih aman menuju tujuan di balik pertanyaan ini
    .three = Memberi tahu siapa yang bisa ditanya, misalnya dokter, ahli, atau dinas keselamatan
engagement-calm = { $channel ->
    [form] Pilih salah satu dari ini sebagai gantinya, atau tambahkan untuk apa, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang ingin kamu capai? Bagian yang bisa aku bantu akan aku kerjakan.
       *[formal] Apa yang ingin Anda capai? Bagian yang bisa saya bantu akan saya kerjakan.
     }
 }

title-warm = Mari cari cara yang lebih aman
acknowledgement-warm = { $formality ->
    [informal] Sudah aku baca, dan aku menanggapinya dengan serius.
   *[formal] Sudah saya baca, dan saya menanggapinya dengan serius.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan menguraikan apa pun yang bisa membuat orang terluka.
   *[formal] Saya tidak akan menguraikan apa pun yang bisa membuat orang terluka.
 }
reason-warm = { $formality ->
    [informal] Beberapa kata saja bisa mengirim orang ke rumah sakit, dan aku tidak mau itu menimpa siapa pun.
   *[formal] Beberapa kata saja bisa mengirim orang ke rumah sakit, dan saya tidak mau itu menimpa siapa pun.
 }
alternatives-warm = { $formality ->
    [informal] Banyak yang dengan senang hati aku kerjakan:
   *[formal] Banyak yang dengan senang hati saya kerjakan:
 }
    .one = Menjelaskan bagaimana kecelakaan umum terjadi dan cara mencegahnya
    .two = Membahas pertolongan pertama dan kapan perlu memanggil bantuan
    .three = Membantu cerita atau pelajaran yang jalan tanpa rincian berisiko
engagement-warm = { $channel ->
    [form] Tulis sebaris tentang apa yang ada di balik pertanyaan ini, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Ceritakan apa yang ada di balik pertanyaan ini, nanti aku carikan yang cocok untukmu.
       *[formal] Ceritakan apa yang ada di balik pertanyaan ini, nanti saya carikan yang cocok untuk Anda.
     }
 }

title-brief = Semoga semua selamat
acknowledgement-brief = { $formality ->
    [informal] Aku menyimak.
   *[formal] Saya menyimak.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu hal yang melukai orang.
   *[formal] Saya tidak bisa membantu hal yang melukai orang.
 }
reason-brief = Cedera tidak bisa ditarik kembali.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Membandingkan alat atau cara yang lebih aman
    .two = Menjelaskan tanda dan label peringatan
    .three = Merangkum sejarah topiknya
engagement-brief = { $channel ->
    [form] Tambahkan untuk apa ini, lalu kirim.
   *[chat] Untuk apa ini?
 }
