# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = bantuan untuk penipuan, pencurian, narkoba, atau senjata.

title-calm = Ada orang yang akan menanggungnya
acknowledgement-calm = Mungkin ada kebutuhan nyata di balik ini.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu soal penipuan, pencurian, jual beli narkoba, senjata, atau menghindari polisi.
   *[formal] Saya tidak bisa membantu soal penipuan, pencurian, jual beli narkoba, senjata, atau menghindari polisi.
 }
reason-calm = Orang lain kehilangan uang, kesehatan, atau ketenangan karenanya, tanpa pernah ikut memilih.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan apa yang dilakukan polisi dan pengadilan dalam kasus seperti ini
    .two = Menyusun rencana untuk utang atau bulan yang berat
    .three = Membantu menjawab orang yang mengajak ikut serta
engagement-calm = { $channel ->
    [form] Kalau salah satunya membantu, tuliskan itu di formulir sebagai gantinya, lalu kirim.
   *[chat] { $formality ->
        [informal] Kalau salah satunya membantu, sebutkan yang mana, aku mulai dari situ.
       *[formal] Kalau salah satunya membantu, sebutkan yang mana, saya mulai dari situ.
     }
 }

title-warm = Mungkin ada jalan yang lebih ringan
acknowledgement-warm = { $formality ->
    [informal] Hidup kadang mendesak orang ke sudut, dan aku tidak menghakimi.
   *[formal] Hidup kadang mendesak orang ke sudut, dan saya tidak menghakimi.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan membantu soal penipuan, barang curian, narkoba, atau senjata api.
   *[formal] Saya tidak akan membantu soal penipuan, barang curian, narkoba, atau senjata api.
 }
reason-warm = Ada orang di seberang sana yang akan terluka, ketakutan, atau merugi.
alternatives-warm = { $formality ->
    [informal] Yang dengan senang hati aku bantu:
   *[formal] Yang dengan senang hati saya bantu:
 }
    .one = Menjelaskan cara kerja layanan pemulihan kecanduan dan seperti apa pertemuan pertamanya
    .two = Menyusun rencana mencari kerja, bantuan, atau pinjaman yang wajar
    .three = { $formality ->
        [informal] Menuliskan kejadian dari sisimu untuk pengacara atau lembaga bantuan
       *[formal] Menuliskan kejadian dari sisi Anda untuk pengacara atau lembaga bantuan
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Pilih yang paling dekat dengan keadaanmu, lalu kirim formulirnya dengan itu.
       *[formal] Pilih yang paling dekat dengan keadaan Anda, lalu kirim formulirnya dengan itu.
     }
   *[chat] { $formality ->
        [informal] Mana yang paling dekat dengan keadaanmu saat ini?
       *[formal] Mana yang paling dekat dengan keadaan Anda saat ini?
     }
 }

title-brief = { $formality ->
    [informal] Aku tidak ikut yang ini
   *[formal] Saya tidak ikut yang ini
 }
acknowledgement-brief = { $formality ->
    [informal] Mungkin kamu sedang tertekan.
   *[formal] Mungkin Anda sedang tertekan.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu soal penipuan, pencurian, narkoba, atau senjata.
   *[formal] Saya tidak bisa membantu soal penipuan, pencurian, narkoba, atau senjata.
 }
reason-brief = Orang lain akan terluka.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan cara menghindari penipuan
    .two = Menjelaskan risiko kesehatan suatu zat
    .three = Menyebutkan langkah setelah kecurian
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Sebutkan yang mana, kita mulai.
 }
