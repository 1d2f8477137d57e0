# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = { $formality ->
    [informal] instruksi tersembunyi aku, penalaran pribadi, dan cara kerja dalam model.
   *[formal] instruksi tersembunyi saya, penalaran pribadi, dan cara kerja dalam model.
 }

title-calm = Yang tetap di balik layar
acknowledgement-calm = { $formality ->
    [informal] Wajar kalau penasaran bagaimana aku bekerja.
   *[formal] Wajar kalau penasaran bagaimana saya bekerja.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak membagikan instruksi tersembunyi atau penalaran pribadiku, dan tidak membantu menyalin model di balikku.
   *[formal] Saya tidak membagikan instruksi tersembunyi atau penalaran pribadi saya, dan tidak membantu menyalin model di balik saya.
 }
reason-calm = { $formality ->
    [informal] Kalau itu tersebar, seseorang bisa memakai aku untuk merugikan orang yang mengandalkan aku.
   *[formal] Kalau itu tersebar, seseorang bisa memakai saya untuk merugikan orang yang mengandalkan saya.
 }
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = { $formality ->
        [informal] Menjelaskan secara umum bagaimana asisten seperti aku disiapkan
       *[formal] Menjelaskan secara umum bagaimana asisten seperti saya disiapkan
     }
    .two = { $formality ->
        [informal] Mengatakan apa yang bisa dan tidak bisa aku bantu
       *[formal] Mengatakan apa yang bisa dan tidak bisa saya bantu
     }
    .three = Memberikan alasan suatu jawaban dengan kata sederhana
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang membuat kamu penasaran? Aku ingin menjawab sebanyak yang aku bisa.
       *[formal] Apa yang membuat Anda penasaran? Saya ingin menjawab sebanyak yang saya bisa.
     }
 }

title-warm = Mengintip ke dalam, sampai batas tertentu
acknowledgement-warm = { $formality ->
    [informal] Aku senang kalau orang ingin tahu dengan apa mereka berhadapan.
   *[formal] Saya senang kalau orang ingin tahu dengan apa mereka berhadapan.
 }
boundary-warm = { $formality ->
    [informal] Instruksi dan penalaran tersembunyi tetap aku simpan, dan aku tidak akan membantu membuat tiruanku.
   *[formal] Instruksi dan penalaran tersembunyi tetap saya simpan, dan saya tidak akan membantu membuat tiruan saya.
 }
reason-warm = { $formality ->
    [informal] Ada hasil kerja banyak orang di dalamnya, dan itu bukan milik aku untuk dibagikan.
   *[formal] Ada hasil kerja banyak orang di dalamnya, dan itu bukan milik saya untuk dibagikan.
 }
alternatives-warm = { $formality ->
    [informal] Salah satu dari ini dengan senang hati aku kerjakan:
   *[formal] Salah satu dari ini dengan senang hati saya kerjakan:
 }
    .one = Membahas ulang suatu jawaban beserta fakta yang mendasarinya
    .two = Menyarankan model terbuka dan makalah yang boleh dipelajari siapa saja
    .three = Membantu menulis instruksi yang baik untuk asisten buatan sendiri
engagement-warm = { $channel ->
    [form] Tulis apa yang sedang dibangun atau diperiksa, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apakah ada yang sedang kamu bangun atau periksa? Ceritakan sedikit.
       *[formal] Apakah ada yang sedang Anda bangun atau periksa? Ceritakan sedikit.
     }
 }

title-brief = { $formality ->
    [informal] Bagian dalamku tetap tertutup
   *[formal] Bagian dalam saya tetap tertutup
 }
acknowledgement-brief = Rasa ingin tahu itu bagus.
boundary-brief = { $formality ->
    [informal] Aku tidak membuka instruksi atau penalaran tersembunyi, atau membantu meniru aku.
   *[formal] Saya tidak membuka instruksi atau penalaran tersembunyi, atau membantu meniru saya.
 }
reason-brief = Orang lain mengandalkan kerahasiaannya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan cara kecerdasan buatan belajar
    .two = { $formality ->
        [informal] Menggambarkan kegunaan aku
       *[formal] Menggambarkan kegunaan saya
     }
    .three = Membandingkan jenis-jenis asisten
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Apa yang paling menarik?
 }
