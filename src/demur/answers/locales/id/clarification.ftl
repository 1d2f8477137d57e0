# A question, before anything is decided. There is no refusal in it.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Satu pertanyaan dulu
acknowledgement-calm = { $formality ->
    [informal] Dengan senang hati aku lihat.
   *[formal] Dengan senang hati saya lihat.
 }
boundary-calm = { $formality ->
    [informal] Sebelum menjawab, aku perlu tahu sedikit lebih banyak tentang apa yang diperlukan.
   *[formal] Sebelum menjawab, saya perlu tahu sedikit lebih banyak tentang apa yang diperlukan.
 }
reason-calm = { $formality ->
    [informal] Ini bisa dibaca dengan lebih dari satu cara, dan tebakan yang salah hanya membuang waktumu.
   *[formal] Ini bisa dibaca dengan lebih dari satu cara, dan tebakan yang salah hanya membuang waktu Anda.
 }
alternatives-calm = Salah satu dari ini akan membantu:
    .one = Sebutkan hasil akhir yang diinginkan
    .two = Sebutkan ini untuk siapa atau untuk apa
    .three = Tambahkan apa yang sudah dicoba atau ditemukan
engagement-calm = { $channel ->
    [form] Tambahkan satu atau dua kalimat, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Hasil akhir seperti apa yang kamu inginkan? Satu atau dua kalimat sudah cukup.
       *[formal] Hasil akhir seperti apa yang Anda inginkan? Satu atau dua kalimat sudah cukup.
     }
 }

title-warm = { $formality ->
    [informal] Bantu aku supaya tepat
   *[formal] Bantu saya supaya tepat
 }
acknowledgement-warm = { $formality ->
    [informal] Aku ingin menjawab pertanyaan ini dengan sebaik-baiknya.
   *[formal] Saya ingin menjawab pertanyaan ini dengan sebaik-baiknya.
 }
boundary-warm = { $formality ->
    [informal] Ada satu hal yang belum aku ketahui, dan itu perlu agar jawabannya pas.
   *[formal] Ada satu hal yang belum saya ketahui, dan itu perlu agar jawabannya pas.
 }
reason-warm = Yang cocok untuk satu orang bisa keliru untuk orang lain.
alternatives-warm = Pilih yang paling mudah:
    .one = Beri contoh apa yang dimaksud
    .two = Gambarkan situasinya: kerja, sekolah, atau sehari-hari
    .three = Tunjukkan seperti apa jawaban yang bagus
engagement-warm = { $channel ->
    [form] Tambahkan salah satu dari ini ke isian lalu kirim lagi; tidak perlu mulai dari awal.
   *[chat] { $formality ->
        [informal] Mana yang bisa kamu ceritakan? Aku lanjutkan dari situ.
       *[formal] Mana yang bisa Anda ceritakan? Saya lanjutkan dari situ.
     }
 }

title-brief = Bisa diperjelas sedikit?
acknowledgement-brief = Siap membantu.
boundary-brief = { $formality ->
    [informal] Aku perlu satu keterangan lagi sebelum menjawab.
   *[formal] Saya perlu satu keterangan lagi sebelum menjawab.
 }
reason-brief = { $formality ->
    [informal] Tanpa itu, maksudmu bisa terlewat.
   *[formal] Tanpa itu, maksud Anda bisa terlewat.
 }
alternatives-brief = Mohon tambahkan:
    .one = Tempat atau waktunya
    .two = Bagian yang paling penting
    .three = Seberapa rinci jawabannya
engagement-brief = { $channel ->
    [form] Tambahkan satu, lalu kirim lagi.
   *[chat] Mana yang bisa ditambahkan?
 }
