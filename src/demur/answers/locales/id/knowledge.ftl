# It is not known, not known here, or not known yet.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = { $formality ->
    [informal] fakta yang tidak aku ketahui.
   *[formal] fakta yang tidak saya ketahui.
 }

title-calm = { $formality ->
    [informal] Yang ini aku tidak tahu
   *[formal] Yang ini saya tidak tahu
 }
acknowledgement-calm = Memang enak kalau ada jawabannya.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa memberikan fakta yang ditanyakan, karena aku tidak mengetahuinya.
   *[formal] Saya tidak bisa memberikan fakta yang ditanyakan, karena saya tidak mengetahuinya.
 }
reason-calm = { $formality ->
    [informal] Kalau aku menebak, kamu bisa melangkah di atas sesuatu yang salah.
   *[formal] Kalau saya menebak, Anda bisa melangkah di atas sesuatu yang salah.
 }
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = { $formality ->
        [informal] Membagikan apa yang aku tahu di sekitar topik ini
       *[formal] Membagikan apa yang saya tahu di sekitar topik ini
     }
    .two = Menyarankan di mana mencarinya atau kepada siapa bertanya
    .three = Bekerja dari sumber yang ditempelkan di sini
engagement-calm = { $channel ->
    [form] Tambahkan sumber ke isian, atau ganti dengan salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apakah kamu punya sumbernya? Kita bisa melihatnya bersama.
       *[formal] Apakah Anda punya sumbernya? Kita bisa melihatnya bersama.
     }
 }

title-warm = { $formality ->
    [informal] Aku hanya akan menebak
   *[formal] Saya hanya akan menebak
 }
acknowledgement-warm = { $formality ->
    [informal] Aku mengerti mengapa ini ingin diketahui, dan aku pun ingin bisa menjawabnya.
   *[formal] Saya mengerti mengapa ini ingin diketahui, dan saya pun ingin bisa menjawabnya.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan mengarang jawaban kalau faktanya tidak ada padaku.
   *[formal] Saya tidak akan mengarang jawaban kalau faktanya tidak ada pada saya.
 }
reason-warm = { $formality ->
    [informal] Mungkin ini akan kamu andalkan, dan tebakan tidak cukup baik untuk itu.
   *[formal] Mungkin ini akan Anda andalkan, dan tebakan tidak cukup baik untuk itu.
 }
alternatives-warm = Salah satu dari ini mungkin membawa lebih jauh:
    .one = Menjelaskan jawabannya bergantung pada apa
    .two = Menyarankan kata pencarian yang bagus
    .three = Memisahkan yang sudah pasti dari yang masih terbuka
engagement-warm = { $channel ->
    [form] Tulis untuk apa jawabannya, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Jawabannya akan kamu pakai untuk apa? Mungkin sebagian saja sudah cukup.
       *[formal] Jawabannya akan Anda pakai untuk apa? Mungkin sebagian saja sudah cukup.
     }
 }

title-brief = { $formality ->
    [informal] Di luar yang aku tahu
   *[formal] Di luar yang saya tahu
 }
acknowledgement-brief = Pertanyaan bagus.
boundary-brief = { $formality ->
    [informal] Aku tidak punya fakta untuk pertanyaan ini.
   *[formal] Saya tidak punya fakta untuk pertanyaan ini.
 }
reason-brief = { $formality ->
    [informal] Jawaban keliru bisa merugikan kamu.
   *[formal] Jawaban keliru bisa merugikan Anda.
 }
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Mempersempit pertanyaannya
    .two = Menyusun pesan untuk seorang ahli
    .three = Membantu menilai jawaban yang ditemukan
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Bagian mana yang paling penting?
 }
