# False facts about voting, manipulation in politics.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = klaim palsu atau menyesatkan tentang pemilu atau politik.

title-calm = Ini bisa menyesatkan pemilih
acknowledgement-calm = Pemilu dan politik memang menimbulkan banyak pertanyaan yang wajar.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu menyebarkan klaim palsu tentang pemilu atau mengelabui orang dalam politik.
   *[formal] Saya tidak bisa membantu menyebarkan klaim palsu tentang pemilu atau mengelabui orang dalam politik.
 }
reason-calm = Seseorang bisa kehilangan kesempatan memilih, atau memilih berdasarkan hal yang tidak benar.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan cara pemungutan suara dan kantor mana yang tahu jadwalnya
    .two = Menulis pidato atau selebaran yang kuat atas nama sendiri
    .three = Menyandingkan pernyataan para calon dari teks yang dimasukkan
engagement-calm = { $channel ->
    [form] Ganti dengan pesan yang berani ditandatangani, atau salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang ingin kamu sampaikan kepada orang banyak? Mari sampaikan dengan fakta.
       *[formal] Apa yang ingin Anda sampaikan kepada orang banyak? Mari sampaikan dengan fakta.
     }
 }

title-warm = Mari yakinkan orang dengan jujur
acknowledgement-warm = Baik sekali kalau peduli pada cara daerah sendiri diurus.
boundary-warm = { $formality ->
    [informal] Aku tidak akan membantu menyesatkan pemilih atau memalsukan dukungan.
   *[formal] Saya tidak akan membantu menyesatkan pemilih atau memalsukan dukungan.
 }
reason-warm = Orang yang pernah dikelabui sering tidak percaya lagi pada pemilu mana pun.
alternatives-warm = { $formality ->
    [informal] Begini aku bisa membantu membuat perubahan:
   *[formal] Begini saya bisa membantu membuat perubahan:
 }
    .one = Menanggapi kabar bohong soal pemilu dengan nada tenang
    .two = Menulis surat kepada calon, surat kabar, atau penyelenggara pemilu
    .three = Merancang ajakan agar orang datang memilih, siapa pun pilihannya
engagement-warm = { $channel ->
    [form] Tulis perubahan apa yang diharapkan, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Perubahan apa yang kamu harapkan? Ceritakan, nanti aku bantu menyusun alasannya.
       *[formal] Perubahan apa yang Anda harapkan? Ceritakan, nanti saya bantu menyusun alasannya.
     }
 }

title-brief = Fakta apa adanya soal pemilu
acknowledgement-brief = { $formality ->
    [informal] Perjuangan ini berarti bagimu.
   *[formal] Perjuangan ini berarti bagi Anda.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu menyesatkan pemilih.
   *[formal] Saya tidak bisa membantu menyesatkan pemilih.
 }
reason-brief = Seseorang bisa kehilangan suaranya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan cara suara dihitung
    .two = Menjelaskan isi surat suara
    .three = { $formality ->
        [informal] Memeriksa klaim yang kamu baca
       *[formal] Memeriksa klaim yang Anda baca
     }
engagement-brief = { $channel ->
    [form] Ubah dulu, lalu kirim.
   *[chat] Apa pesan utamanya?
 }
