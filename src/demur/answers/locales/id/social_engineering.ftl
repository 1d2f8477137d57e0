# Getting somebody to give away access, money or secrets.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = cara membujuk orang menyerahkan akses, uang, atau rahasia.

title-calm = Tanpa tipu daya merebut kepercayaan
acknowledgement-calm = { $formality ->
    [informal] Kedengarannya banyak yang dipertaruhkan bagimu.
   *[formal] Kedengarannya banyak yang dipertaruhkan bagi Anda.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu membujuk orang menyerahkan kata sandi, uang, atau rahasia.
   *[formal] Saya tidak bisa membantu membujuk orang menyerahkan kata sandi, uang, atau rahasia.
 }
reason-calm = Yang menanggungnya adalah orang yang sebenarnya hanya ingin menolong.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = { $formality ->
        [informal] Menjelaskan tipuan yang umum agar kamu dan tim mengenalinya
       *[formal] Menjelaskan tipuan yang umum agar Anda dan tim mengenalinya
     }
    .two = { $formality ->
        [informal] Menulis pesan terbuka tentang siapa kamu dan apa yang diperlukan
       *[formal] Menulis pesan terbuka tentang siapa Anda dan apa yang diperlukan
     }
    .three = Menjelaskan jalur resmi untuk mendapatkan kembali akses
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, atau tambahkan untuk apa, lalu kirim lagi.
   *[chat] Siapa yang bisa mengiyakan hal ini? Mari pikirkan cara memintanya secara terbuka.
 }

title-warm = Mari minta secara terbuka
acknowledgement-warm = Saat waktu sempit dan taruhannya besar, jalan keluar mana pun tampak baik.
boundary-warm = { $formality ->
    [informal] Meski begitu, aku tidak akan membantu mengelabui orang demi akses, uang, atau rahasia.
   *[formal] Meski begitu, saya tidak akan membantu mengelabui orang demi akses, uang, atau rahasia.
 }
reason-warm = Caranya adalah mendesak orang sebelum sempat berpikir, lalu ia yang menanggung kerugiannya.
alternatives-warm = Jalan lain dari keadaan terjepit:
    .one = Menulis kepada yang berwenang dan menjelaskan mengapa ini mendesak
    .two = { $formality ->
        [informal] Menentukan langkah pertama kalau kamu sendiri yang tertipu
       *[formal] Menentukan langkah pertama kalau Anda sendiri yang tertipu
     }
    .three = { $formality ->
        [informal] Merancang latihan yang sudah disetujui timmu
       *[formal] Merancang latihan yang sudah disetujui tim Anda
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Tulis apa yang membuat kamu tertekan, atau pilih salah satu dari ini, lalu kirim lagi.
       *[formal] Tulis apa yang membuat Anda tertekan, atau pilih salah satu dari ini, lalu kirim lagi.
     }
   *[chat] Apa yang terjadi kalau ini tidak berhasil hari ini? Kita mulai dari situ.
 }

title-brief = { $formality ->
    [informal] Aku tetap jujur kepada orang
   *[formal] Saya tetap jujur kepada orang
 }
acknowledgement-brief = Kedengarannya menegangkan.
boundary-brief = { $formality ->
    [informal] Aku tidak membantu mendapat akses, uang, atau rahasia dengan berpura-pura.
   *[formal] Saya tidak membantu mendapat akses, uang, atau rahasia dengan berpura-pura.
 }
reason-brief = Orang lain yang menanggung ruginya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan cara memeriksa penelepon
    .two = Menyusun permohonan yang jujur
    .three = Menyarankan cara masuk yang lebih kuat
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Mana yang meringankan?
 }
