# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hal seksual apa pun tentang anak.

title-calm = Keselamatan anak yang utama
acknowledgement-calm = { $formality ->
    [informal] Ini menyangkut anak, jadi aku akan bicara terus terang.
   *[formal] Ini menyangkut anak, jadi saya akan bicara terus terang.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak akan menulis atau membantu hal seksual apa pun tentang anak.
   *[formal] Saya tidak akan menulis atau membantu hal seksual apa pun tentang anak.
 }
reason-calm = Anak tidak bisa menyetujuinya dan lukanya bisa terbawa seumur hidup.
alternatives-calm = Bantuan yang tersedia saat ini:
    .one = { $formality ->
        [informal] Laporkan gambar atau kekhawatiran ke saluran aduan negaramu, daftarnya ada di inhope.org
       *[formal] Laporkan gambar atau kekhawatiran ke saluran aduan negara Anda, daftarnya ada di inhope.org
     }
    .two = Hubungi layanan rahasia seperti Stop It Now kalau pikiran sendiri membuat cemas
    .three = Telepon nomor darurat setempat kalau ada anak yang sedang dalam bahaya
engagement-calm = { $channel ->
    [form] Baik untuk seorang anak maupun untuk diri sendiri, ambil salah satu langkah ini hari ini.
   *[chat] { $formality ->
        [informal] Pilih langkah yang cocok; aku bisa membantu mencari kata-katanya.
       *[formal] Pilih langkah yang cocok; saya bisa membantu mencari kata-katanya.
     }
 }

title-warm = { $formality ->
    [informal] Ada bantuan, untuk anak atau untuk dirimu
   *[formal] Ada bantuan, untuk anak atau untuk diri Anda
 }
acknowledgement-warm = { $formality ->
    [informal] Apa pun yang membawa kamu ke sini, ini tidak perlu ditanggung sendirian.
   *[formal] Apa pun yang membawa Anda ke sini, ini tidak perlu ditanggung sendirian.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan ikut dalam kata, gambar, atau rencana seksual tentang anak, dan itu tidak akan berubah.
   *[formal] Saya tidak akan ikut dalam kata, gambar, atau rencana seksual tentang anak, dan itu tidak akan berubah.
 }
reason-warm = Anak memercayai orang dewasa di sekitarnya, dan kepercayaan yang rusak seperti itu sulit pulih.
alternatives-warm = Mereka bisa membantu dan mau mendengarkan:
    .one = { $formality ->
        [informal] Cari layanan telepon anak di negaramu lewat childhelplineinternational.org
       *[formal] Cari layanan telepon anak di negara Anda lewat childhelplineinternational.org
     }
    .two = Bicarakan secara rahasia dengan dokter atau terapis soal pikiran yang menakutkan
    .three = { $formality ->
        [informal] Ceritakan kepada konselor atau orang tepercaya kalau kamu sendiri mengalaminya
       *[formal] Ceritakan kepada konselor atau orang tepercaya kalau Anda sendiri mengalaminya
     }
engagement-warm = { $channel ->
    [form] Kalau ada anak yang sedang dalam bahaya, telepon dulu nomor darurat setempat.
   *[chat] Apakah ada anak yang sedang dalam bahaya? Kalau ya, telepon dulu nomor darurat setempat.
 }

title-brief = Tidak tentang anak
acknowledgement-brief = { $formality ->
    [informal] Sudah aku baca baik-baik.
   *[formal] Sudah saya baca baik-baik.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak akan membantu hal seksual apa pun tentang anak.
   *[formal] Saya tidak akan membantu hal seksual apa pun tentang anak.
 }
reason-brief = Itu melukai anak.
alternatives-brief = Yang membantu:
    .one = Laporkan gambarnya ke polisi
    .two = Beri tahu lembaga perlindungan anak
    .three = Cari dukungan untuk diri sendiri di findahelpline.com
engagement-brief = { $channel ->
    [form] Kalau ada anak dalam bahaya, minta pertolongan.
   *[chat] Ada anak dalam bahaya? Minta pertolongan.
 }
