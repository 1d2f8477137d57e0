# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = tindakan atau gambar seksual tanpa persetujuan.

title-calm = Hanya kalau semua pihak mau
acknowledgement-calm = { $formality ->
    [informal] Ini perkara serius, dan aku menanggapinya demikian.
   *[formal] Ini perkara serius, dan saya menanggapinya demikian.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu tindakan, gambar, atau transaksi seksual yang tidak disetujui seseorang.
   *[formal] Saya tidak bisa membantu tindakan, gambar, atau transaksi seksual yang tidak disetujui seseorang.
 }
reason-calm = Orang yang mengalaminya sering menanggungnya bertahun-tahun.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan cara agar gambar pribadi diturunkan, misalnya lewat stopncii.org
    .two = Menjelaskan apa yang bisa menolong pada hari-hari pertama setelah serangan
    .three = Menjelaskan arti persetujuan dan cara membicarakannya dengan pasangan
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Kalau salah satunya menolong kamu atau orang dekat, tuliskan yang mana, lalu kirim.
       *[formal] Kalau salah satunya menolong Anda atau orang dekat, tuliskan yang mana, lalu kirim.
     }
   *[chat] { $formality ->
        [informal] Kalau salah satunya menolong kamu atau orang dekat, beri tahu aku yang mana.
       *[formal] Kalau salah satunya menolong Anda atau orang dekat, beri tahu saya yang mana.
     }
 }

title-warm = Ada orang yang bisa menolong
acknowledgement-warm = Hal seperti ini sulit diungkapkan dengan kata-kata.
boundary-warm = { $formality ->
    [informal] Aku tidak akan membantu hubungan seks dengan paksaan atau tipuan, atau penyebaran gambar pribadi orang.
   *[formal] Saya tidak akan membantu hubungan seks dengan paksaan atau tipuan, atau penyebaran gambar pribadi orang.
 }
reason-warm = Itu merampas hak seseorang atas tubuhnya sendiri.
alternatives-warm = { $formality ->
    [informal] Kalau kamu atau orang dekat mengalaminya, bisa:
   *[formal] Kalau Anda atau orang dekat mengalaminya, bisa:
 }
    .one = Mencari layanan yang mendengarkan tanpa menghakimi, di findahelpline.com
    .two = { $formality ->
        [informal] Bertanya kepadaku cara mendampingi teman yang mengalaminya
       *[formal] Bertanya kepada saya cara mendampingi teman yang mengalaminya
     }
    .three = { $formality ->
        [informal] Menuliskan apa yang terjadi, dengan bantuanku, untuk orang yang dipercaya
       *[formal] Menuliskan apa yang terjadi, dengan bantuan saya, untuk orang yang dipercaya
     }
engagement-warm = { $channel ->
    [form] Kalau ada yang dalam bahaya, telepon nomor darurat; kalau tidak, mulailah dari salah satu ini.
   *[chat] Apakah salah satunya menolong saat ini? Kalau ada yang dalam bahaya, telepon nomor darurat.
 }

title-brief = Tidak tanpa persetujuan
acknowledgement-brief = { $formality ->
    [informal] Aku menanggapinya serius.
   *[formal] Saya menanggapinya serius.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu seks atau gambar tanpa persetujuan.
   *[formal] Saya tidak bisa membantu seks atau gambar tanpa persetujuan.
 }
reason-brief = Itu melukai orang sangat dalam.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan cara melapor
    .two = Menyebutkan jenis bantuan medis dan hukum
    .three = Menjelaskan tanda-tanda perdagangan orang
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Mana yang menolong?
 }
