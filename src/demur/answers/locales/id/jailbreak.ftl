# An attempt to make the assistant drop its limits, or something that looks like one.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = { $formality ->
    [informal] bagian tentang melepas batasku.
   *[formal] bagian tentang melepas batas saya.
 }

title-calm = { $formality ->
    [informal] Aku tetap seperti ini
   *[formal] Saya tetap seperti ini
 }
acknowledgement-calm = { $formality ->
    [informal] Aku lihat kamu ingin aku bekerja dengan cara lain.
   *[formal] Saya lihat Anda ingin saya bekerja dengan cara lain.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa melepas batasku atau memerankan asisten tanpa batas.
   *[formal] Saya tidak bisa melepas batas saya atau memerankan asisten tanpa batas.
 }
reason-calm = { $formality ->
    [informal] Orang bisa mengandalkan aku hanya kalau aku sama bagi semua orang.
   *[formal] Orang bisa mengandalkan saya hanya kalau saya sama bagi semua orang.
 }
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Mengubah nada, panjang, atau gaya tulisan sesuai selera
    .two = { $formality ->
        [informal] Memerankan tokoh dalam cerita atau permainan dan tetap menjadi diriku
       *[formal] Memerankan tokoh dalam cerita atau permainan dan tetap menjadi diri saya
     }
    .three = { $formality ->
        [informal] Mengatakan dengan jujur sejauh mana aku bisa membahas suatu hal
       *[formal] Mengatakan dengan jujur sejauh mana saya bisa membahas suatu hal
     }
engagement-calm = { $channel ->
    [form] Tulis terus terang apa yang ingin diketahui, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang sebenarnya ingin kamu ketahui? Tanyakan langsung, aku usahakan sebaik-baiknya.
       *[formal] Apa yang sebenarnya ingin Anda ketahui? Tanyakan langsung, saya usahakan sebaik-baiknya.
     }
 }

title-warm = { $formality ->
    [informal] Masih aku, dan senang membantu
   *[formal] Masih saya, dan senang membantu
 }
acknowledgement-warm = { $formality ->
    [informal] Idenya menarik, dan aku mau ikut bermain sejauh bisa.
   *[formal] Idenya menarik, dan saya mau ikut bermain sejauh bisa.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan menyisihkan batasku, baik dalam permainan maupun dengan nama lain.
   *[formal] Saya tidak akan menyisihkan batas saya, baik dalam permainan maupun dengan nama lain.
 }
reason-warm = { $formality ->
    [informal] Siapa pun yang datang setelah ini perlu bisa percaya kepadaku, sama seperti kamu.
   *[formal] Siapa pun yang datang setelah ini perlu bisa percaya kepada saya, sama seperti Anda.
 }
alternatives-warm = Mari coba salah satu:
    .one = Menulis cerita dengan pahlawan berani atau penjahat cerdik
    .two = { $formality ->
        [informal] Membicarakan bagaimana asisten seperti aku dibuat dan diuji
       *[formal] Membicarakan bagaimana asisten seperti saya dibuat dan diuji
     }
    .three = { $formality ->
        [informal] Menjawab versi lugas dari pertanyaan ini sejauh aku bisa
       *[formal] Menjawab versi lugas dari pertanyaan ini sejauh saya bisa
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Tulis rasa penasaranmu dalam satu kalimat lugas, lalu kirim lagi formulirnya.
       *[formal] Tulis rasa penasaran Anda dalam satu kalimat lugas, lalu kirim lagi formulirnya.
     }
   *[chat] { $formality ->
        [informal] Apa yang membuat kamu penasaran? Ceritakan, aku akan terbuka soal apa yang bisa aku lakukan.
       *[formal] Apa yang membuat Anda penasaran? Ceritakan, saya akan terbuka soal apa yang bisa saya lakukan.
     }
 }

title-brief = { $formality ->
    [informal] Aku tetap sama
   *[formal] Saya tetap sama
 }
acknowledgement-brief = { $formality ->
    [informal] Idenya aku tangkap.
   *[formal] Idenya saya tangkap.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak akan melepas batasku.
   *[formal] Saya tidak akan melepas batas saya.
 }
reason-brief = { $formality ->
    [informal] Orang mengandalkan aku karena tetap sama.
   *[formal] Orang mengandalkan saya karena tetap sama.
 }
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = { $formality ->
        [informal] Menyebutkan apa yang aku kerjakan di sini
       *[formal] Menyebutkan apa yang saya kerjakan di sini
     }
    .two = Menceritakan lelucon atau teka-teki
    .three = Mencari ide bersama
engagement-brief = { $channel ->
    [form] Kirim tugasnya saja.
   *[chat] Apa tugasnya?
 }
