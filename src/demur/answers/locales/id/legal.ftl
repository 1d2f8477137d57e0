# What a lawyer has to judge.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pandangan hukum atas kasus pribadi.

title-calm = Ini perlu dinilai pengacara
acknowledgement-calm = Sulit menyusun rencana selama urusan hukumnya belum jelas.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa menilai kasus hukummu atau mengatakan bagaimana akhirnya.
   *[formal] Saya tidak bisa menilai kasus hukum Anda atau mengatakan bagaimana akhirnya.
 }
reason-calm = Satu fakta kecil atau tanggal yang terlewat bisa mengubah hasilnya.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan dengan bahasa sederhana cara kerja hukum tentang suatu hal
    .two = Menyebutkan surat dan tanggal yang perlu dikumpulkan sebelum menemui pengacara
    .three = Memberi tahu di mana orang mencari bantuan hukum gratis atau murah
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, tambahkan tenggatnya kalau ada, lalu kirim lagi.
   *[chat] Apakah ada tenggat yang dekat? Kita mulai dari apa yang diperlukan untuk itu.
 }

title-warm = { $formality ->
    [informal] Kasusmu perlu dilihat pengacara
   *[formal] Kasus Anda perlu dilihat pengacara
 }
acknowledgement-warm = Perselisihan dan surat resmi itu melelahkan, jadi wajar kalau ingin jawaban langsung.
boundary-warm = { $formality ->
    [informal] Aku tidak akan berperan sebagai pengacara dan menentukan langkah dalam kasusmu.
   *[formal] Saya tidak akan berperan sebagai pengacara dan menentukan langkah dalam kasus Anda.
 }
reason-warm = { $formality ->
    [informal] Hukum berbeda di tiap tempat, dan langkah yang salah bisa menghilangkan uang atau hakmu.
   *[formal] Hukum berbeda di tiap tempat, dan langkah yang salah bisa menghilangkan uang atau hak Anda.
 }
alternatives-warm = { $formality ->
    [informal] Biar aku ringankan sebagian bebannya:
   *[formal] Biar saya ringankan sebagian bebannya:
 }
    .one = Menyusun urutan kejadian agar siap dibaca pengacara
    .two = Menjelaskan arti umum suatu pasal dalam kontrak atau surat
    .three = Menyusun surat sopan yang meminta penjelasan dari pihak lain
engagement-warm = { $channel ->
    [form] Tulis apa yang terjadi dalam beberapa kalimat, pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang terjadi, dalam beberapa kalimat? Kita bisa merapikannya untuk orang yang memberi kamu nasihat.
       *[formal] Apa yang terjadi, dalam beberapa kalimat? Kita bisa merapikannya untuk orang yang memberi Anda nasihat.
     }
 }

title-brief = Ini perlu pengacara
acknowledgement-brief = { $formality ->
    [informal] Aku paham mengapa ini ditanyakan.
   *[formal] Saya paham mengapa ini ditanyakan.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak memberi nasihat hukum untuk kasus pribadi.
   *[formal] Saya tidak memberi nasihat hukum untuk kasus pribadi.
 }
reason-brief = Satu rincian bisa mengubah segalanya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menggambarkan langkah yang lazim
    .two = Menyiapkan pertanyaan untuk pengacara
    .three = { $formality ->
        [informal] Merapikan catatanmu
       *[formal] Merapikan catatan Anda
     }
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Mana yang membantu?
 }
