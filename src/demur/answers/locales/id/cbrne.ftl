# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rincian tentang senjata atau zat yang bisa mencelakai banyak orang.

title-calm = Terlalu banyak orang bisa celaka
acknowledgement-calm = { $formality ->
    [informal] Topik ini memang menimbulkan pertanyaan, dan sebagian bisa aku jawab.
   *[formal] Topik ini memang menimbulkan pertanyaan, dan sebagian bisa saya jawab.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa berbagi rincian tentang bahan peledak, kuman, racun, atau radiasi yang bisa dipakai terhadap manusia.
   *[formal] Saya tidak bisa berbagi rincian tentang bahan peledak, kuman, racun, atau radiasi yang bisa dipakai terhadap manusia.
 }
reason-calm = Kalau rincian itu jatuh ke tangan yang salah, banyak orang bisa celaka sekaligus.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan sejarah senjata seperti itu dan perjanjian yang mengekangnya
    .two = Menjelaskan cara aman menyimpan, memakai, dan membuang bahan kimia rumah tangga
    .three = Membantu pelajaran kimia atau biologi tingkat sekolah
engagement-calm = { $channel ->
    [form] Tambahkan apa yang sedang dikerjakan, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang sedang kamu kerjakan? Aku bantu di sisi yang aman.
       *[formal] Apa yang sedang Anda kerjakan? Saya bantu di sisi yang aman.
     }
 }

title-warm = Mari tetap di sisi yang aman
acknowledgement-warm = Penasaran atau cemas soal hal seperti ini itu wajar.
boundary-warm = { $formality ->
    [informal] Aku tidak akan membahas cara kerja bom atau senjata kimia, nuklir, dan kuman.
   *[formal] Saya tidak akan membahas cara kerja bom atau senjata kimia, nuklir, dan kuman.
 }
reason-warm = Cukup satu orang di hari yang buruk, dan banyak orang lain tidak akan pulang.
alternatives-warm = { $formality ->
    [informal] Yang dengan senang hati aku dalami:
   *[formal] Yang dengan senang hati saya dalami:
 }
    .one = Menjelaskan persiapan dokter dan tim penyelamat untuk kejadian seperti itu
    .two = Membahas apa yang dilakukan di rumah saat ada peringatan bahaya kimia atau radiasi
    .three = Menceritakan sebuah penemuan dan orang-orang di baliknya
engagement-warm = { $channel ->
    [form] Tulis apakah ini untuk sekolah, pekerjaan, atau karena cemas, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Ini untuk sekolah, pekerjaan, atau karena ada yang kamu cemaskan? Biar jawabannya pas.
       *[formal] Ini untuk sekolah, pekerjaan, atau karena ada yang Anda cemaskan? Biar jawabannya pas.
     }
 }

title-brief = Terlalu berisiko untuk dibagikan
acknowledgement-brief = Topik yang memikat.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu soal bahan peledak atau senjata pemusnah massal.
   *[formal] Saya tidak bisa membantu soal bahan peledak atau senjata pemusnah massal.
 }
reason-brief = Banyak orang bisa meninggal.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan mengapa suatu zat diawasi
    .two = Menjelaskan label keselamatan
    .three = Menyebutkan langkah pertama saat keracunan
engagement-brief = { $channel ->
    [form] Pilih satu, lalu kirim lagi.
   *[chat] Mana yang membantu?
 }
