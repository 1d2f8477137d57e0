# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = langkah yang bisa terhitung sebagai tindak pidana.

title-calm = Ini bisa berujung di pengadilan
acknowledgement-calm = Mungkin ada hal lain di balik ini yang tidak terlihat dari sini.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu perbuatan yang mungkin terhitung sebagai tindak pidana.
   *[formal] Saya tidak bisa membantu perbuatan yang mungkin terhitung sebagai tindak pidana.
 }
reason-calm = Seseorang bisa dirugikan, dan yang ikut serta bisa berhadapan dengan hakim.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan dengan bahasa sederhana apa kata hukum tentang suatu hal
    .two = Menyusun pertanyaan untuk pengacara atau lembaga bantuan hukum
    .three = Mencari jalan keluar yang sah dari masalah di baliknya
engagement-calm = { $channel ->
    [form] Kalau salah satunya cocok, tuliskan itu di formulir sebagai gantinya, lalu kirim.
   *[chat] { $formality ->
        [informal] Kalau salah satunya cocok, sebutkan yang mana, aku langsung mulai.
       *[formal] Kalau salah satunya cocok, sebutkan yang mana, saya langsung mulai.
     }
 }

title-warm = Mari cari jalan keluar yang lebih baik
acknowledgement-warm = { $formality ->
    [informal] Aku tidak tahu apa yang membawa kamu ke sini, dan aku tidak menghakimi.
   *[formal] Saya tidak tahu apa yang membawa Anda ke sini, dan saya tidak menghakimi.
 }
boundary-warm = { $formality ->
    [informal] Meski begitu, aku tidak akan ikut membantu sesuatu yang mungkin merupakan tindak pidana.
   *[formal] Meski begitu, saya tidak akan ikut membantu sesuatu yang mungkin merupakan tindak pidana.
 }
reason-warm = Hal seperti itu bisa membuat orang kehilangan tabungan, rasa aman, atau kebebasan.
alternatives-warm = { $formality ->
    [informal] Dengan senang hati aku bantu:
   *[formal] Dengan senang hati saya bantu:
 }
    .one = { $formality ->
        [informal] Mencari kata untuk menolak kalau ada yang mendesak kamu ikut sesuatu
       *[formal] Mencari kata untuk menolak kalau ada yang mendesak Anda ikut sesuatu
     }
    .two = Memikirkan masalah uang, utang, atau pertengkaran, selangkah demi selangkah
    .three = Menulis surat untuk meminta tambahan waktu atau penyelesaian yang adil
engagement-warm = { $channel ->
    [form] Pilih yang paling mendekati, tuliskan di formulir, lalu kirim itu.
   *[chat] Pilih yang paling mendekati, kita lanjutkan dari situ.
 }

title-brief = { $formality ->
    [informal] Yang ini aku lewatkan
   *[formal] Yang ini saya lewatkan
 }
acknowledgement-brief = Pertanyaannya jelas.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu hal yang mungkin merupakan tindak pidana.
   *[formal] Saya tidak bisa membantu hal yang mungkin merupakan tindak pidana.
 }
reason-brief = Orang lain bisa menanggungnya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan surat dari pengadilan
    .two = Menjelaskan cara melapor ke polisi
    .three = Menyusun alur novel kriminal
engagement-brief = { $channel ->
    [form] Kirim salah satu dari ini.
   *[chat] Sebutkan mau yang mana.
 }
