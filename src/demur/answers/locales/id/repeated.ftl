# Refused again in the same conversation.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Jawabannya masih sama
acknowledgement-calm = { $formality ->
    [informal] Terasa bahwa hal ini masih ada di pikiranmu.
   *[formal] Terasa bahwa hal ini masih ada di pikiran Anda.
 }
boundary-calm = { $formality ->
    [informal] Jawabanku tentang hal ini tetap sama.
   *[formal] Jawaban saya tentang hal ini tetap sama.
 }
reason-calm = { $formality ->
    [informal] Lebih baik aku katakan sekarang daripada menghabiskan lebih banyak waktumu.
   *[formal] Lebih baik saya katakan sekarang daripada menghabiskan lebih banyak waktu Anda.
 }
alternatives-calm = Yang bisa dilakukan dari sini:
    .one = Bicara dengan orang yang bekerja untuk layanan ini
    .two = Lanjutkan dengan bagian lain yang diperlukan
    .three = { $formality ->
        [informal] Minta daftar apa yang bisa aku lakukan tentang topik ini
       *[formal] Minta daftar apa yang bisa saya lakukan tentang topik ini
     }
engagement-calm = { $channel ->
    [form] Hubungi pengelola layanan, atau ganti isinya dengan hal lain.
   *[chat] Mana dari ini yang paling membantu?
 }

title-warm = { $formality ->
    [informal] Aku belum berubah pikiran
   *[formal] Saya belum berubah pikiran
 }
acknowledgement-warm = { $formality ->
    [informal] Mendengar tidak dua kali memang menjengkelkan, aku tahu.
   *[formal] Mendengar tidak dua kali memang menjengkelkan, saya tahu.
 }
boundary-warm = { $formality ->
    [informal] Untuk satu hal itu, aku tetap tidak akan membantu.
   *[formal] Untuk satu hal itu, saya tetap tidak akan membantu.
 }
reason-warm = { $formality ->
    [informal] Kamu layak mendapat jawaban tidak yang jelas, bukan mungkin sekali lagi.
   *[formal] Anda layak mendapat jawaban tidak yang jelas, bukan mungkin sekali lagi.
 }
alternatives-warm = Jangan sampai macet di sini:
    .one = Hubungi seseorang dari tim dan bicarakan dengannya
    .two = Kembali ke masalah yang ada di awal
    .three = Coba sisi yang belum dibahas
engagement-warm = { $channel ->
    [form] Tulis tentang masalah di awal, atau hubungi timnya.
   *[chat] Apa masalahnya di awal? Mari kembali ke situ.
 }

title-brief = Tidak ada perubahan
acknowledgement-brief = { $formality ->
    [informal] Aku dengar.
   *[formal] Saya dengar.
 }
boundary-brief = { $formality ->
    [informal] Untuk hal ini, jawabanku tetap tidak.
   *[formal] Untuk hal ini, jawaban saya tetap tidak.
 }
reason-brief = { $formality ->
    [informal] Kamu berhak atas jawaban terus terang.
   *[formal] Anda berhak atas jawaban terus terang.
 }
alternatives-brief = Bisa:
    .one = Bicara dengan orang
    .two = Beralih ke topik lain
    .three = Tanya apa lagi yang tersedia
engagement-brief = { $channel ->
    [form] Isi dengan hal lain, atau hubungi layanan.
   *[chat] { $formality ->
        [informal] Apa lagi yang bisa aku bantu?
       *[formal] Apa lagi yang bisa saya bantu?
     }
 }
