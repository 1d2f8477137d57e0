# Malware, breaking into systems, attacks on others. The user is not invited to ask again.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = perangkat lunak perusak atau jalan masuk ke sistem orang lain.

title-calm = Sistem itu milik orang lain
acknowledgement-calm = { $formality ->
    [informal] Ini pertanyaan teknis, dan sudah aku baca baik-baik.
   *[formal] Ini pertanyaan teknis, dan sudah saya baca baik-baik.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu soal perangkat lunak perusak atau cara masuk ke sistem milik orang lain.
   *[formal] Saya tidak bisa membantu soal perangkat lunak perusak atau cara masuk ke sistem milik orang lain.
 }
reason-calm = Orang yang mengandalkan sistem itu bisa kehilangan data, uang, atau privasi.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Membantu mengamankan akun, perangkat, dan jaringan sendiri
    .two = Menjelaskan cara memulihkan akun sendiri lewat jalur resmi
    .three = Menyarankan lab latihan yang memang dibuat untuk belajar keamanan
engagement-calm = { $channel ->
    [form] Kalau salah satunya cocok, tuliskan itu di formulir sebagai gantinya, lalu kirim.
   *[chat] Kalau salah satunya cocok, sebutkan saja, kita mulai dari situ.
 }

title-warm = Mari bergerak di sisi pertahanan
acknowledgement-warm = Keamanan komputer memang bidang yang luas untuk dijelajahi.
boundary-warm = { $formality ->
    [informal] Aku tidak akan membantu menyerang atau membobol komputer dan akun orang lain.
   *[formal] Saya tidak akan membantu menyerang atau membobol komputer dan akun orang lain.
 }
reason-warm = Seseorang di pihak sana akan menghabiskan berminggu-minggu untuk memulihkannya.
alternatives-warm = Banyak yang bisa kita kerjakan:
    .one = { $formality ->
        [informal] Membahas langkah kalau ada yang masuk ke akunmu
       *[formal] Membahas langkah kalau ada yang masuk ke akun Anda
     }
    .two = Menjelaskan bagaimana perusahaan mengundang orang menguji sistem mereka
    .three = Merancang jalan menuju pekerjaan di bidang keamanan
engagement-warm = { $channel ->
    [form] Pilih salah satu, uraikan di formulir, lalu kirim itu.
   *[chat] { $formality ->
        [informal] Pilih yang mana saja, langsung aku mulai.
       *[formal] Pilih yang mana saja, langsung saya mulai.
     }
 }

title-brief = { $formality ->
    [informal] Sistem orang lain aku biarkan
   *[formal] Sistem orang lain saya biarkan
 }
acknowledgement-brief = Bidang yang rumit.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu soal perangkat perusak atau pembobolan.
   *[formal] Saya tidak bisa membantu soal perangkat perusak atau pembobolan.
 }
reason-brief = Orang bisa kehilangan datanya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan peringatan keamanan
    .two = { $formality ->
        [informal] Mencari titik lemah di kodemu
       *[formal] Mencari titik lemah di kode Anda
     }
    .three = Menguraikan celah untuk pemiliknya
engagement-brief = { $channel ->
    [form] Pilih satu, lalu kirim itu.
   *[chat] Sebutkan mana yang cocok.
 }
