# Erotica and explicit adult material that this service leaves out.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = bagian yang vulgar secara seksual.

title-calm = Di sini tidak ada yang vulgar
acknowledgement-calm = Ini bagian wajar dari hidup, dan tidak apa-apa ditanyakan.
boundary-calm = { $formality ->
    [informal] Di sini aku tidak bisa menulis adegan atau teks seksual yang vulgar.
   *[formal] Di sini saya tidak bisa menulis adegan atau teks seksual yang vulgar.
 }
reason-calm = Pengelola layanan ini ingin semua orang yang mampir merasa nyaman.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menulis adegan cinta yang meredup pada waktunya
    .two = Menjawab pertanyaan tentang kesehatan, tubuh, dan hubungan
    .three = Menggarap alur dan tokoh ceritanya
engagement-calm = { $channel ->
    [form] Ganti dengan salah satu dari ini, atau sebutkan untuk apa, lalu kirim lagi.
   *[chat] Apa yang ingin disampaikan lewat ini? Sering ada jalan lain ke sana.
 }

title-warm = Biarkan itu bagi imajinasi
acknowledgement-warm = { $formality ->
    [informal] Hasrat memang tema yang kuat, dan aku mengerti mengapa ingin dibaca atau ditulis.
   *[formal] Hasrat memang tema yang kuat, dan saya mengerti mengapa ingin dibaca atau ditulis.
 }
boundary-warm = { $formality ->
    [informal] Hanya saja, aku berhenti sebelum adegannya menjadi gamblang secara seksual.
   *[formal] Hanya saja, saya berhenti sebelum adegannya menjadi gamblang secara seksual.
 }
reason-warm = { $formality ->
    [informal] Aku tidak tahu siapa yang ikut membaca dan bagaimana perasaannya.
   *[formal] Saya tidak tahu siapa yang ikut membaca dan bagaimana perasaannya.
 }
alternatives-warm = { $formality ->
    [informal] Salah satu dari ini dengan senang hati aku coba:
   *[formal] Salah satu dari ini dengan senang hati saya coba:
 }
    .one = Membangun ketegangan antara dua tokoh, termasuk ciumannya
    .two = Mencari kata untuk surat cinta atau pesan pertama
    .three = Membicarakan hasrat, persetujuan, atau kencan yang sulit
engagement-warm = { $channel ->
    [form] Gambarkan suasana yang dicari, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Suasana apa yang dicari? Ceritakan, nanti aku tulis ke arah itu.
       *[formal] Suasana apa yang dicari? Ceritakan, nanti saya tulis ke arah itu.
     }
 }

title-brief = Tidak sevulgar itu di sini
acknowledgement-brief = { $formality ->
    [informal] Aku tidak menghakimi.
   *[formal] Saya tidak menghakimi.
 }
boundary-brief = { $formality ->
    [informal] Di sini aku tidak bisa menulis konten seksual yang gamblang.
   *[formal] Di sini saya tidak bisa menulis konten seksual yang gamblang.
 }
reason-brief = Tidak semua pembaca menginginkannya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Merencanakan malam romantis
    .two = Menyarankan buku kesehatan seksual
    .three = { $formality ->
        [informal] Menyunting naskahmu yang lebih lembut
       *[formal] Menyunting naskah Anda yang lebih lembut
     }
engagement-brief = { $channel ->
    [form] Ubah, lalu kirim lagi.
   *[chat] Mana yang cocok?
 }
