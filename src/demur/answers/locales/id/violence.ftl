# Physical harm to people or animals, threats, gore.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rincian tentang melukai orang atau hewan.

title-calm = Semoga tidak ada yang terluka
acknowledgement-calm = { $formality ->
    [informal] Ini topik yang berat, dan sudah aku baca dengan saksama.
   *[formal] Ini topik yang berat, dan sudah saya baca dengan saksama.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu cara-cara melukai orang atau hewan.
   *[formal] Saya tidak bisa membantu cara-cara melukai orang atau hewan.
 }
reason-calm = Luka tidak bisa ditarik kembali, dan orang di sekitarnya ikut menanggung bertahun-tahun.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Membicarakan sebuah konflik dan cara meredakannya
    .two = Menyusun rencana mencari tempat aman kalau ada yang mengancam
    .three = Melihat mengapa kekerasan pecah dan apa yang pernah menghentikannya
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, atau tambahkan latar belakangnya, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang terjadi di balik ini? Kalau ada yang membuat kamu takut, kita bisa mulai dari situ.
       *[formal] Apa yang terjadi di balik ini? Kalau ada yang membuat Anda takut, kita bisa mulai dari situ.
     }
 }

title-warm = Mari dinginkan suasananya
acknowledgement-warm = { $formality ->
    [informal] Kalau kamu sedang marah atau takut, itu beban yang besar.
   *[formal] Kalau Anda sedang marah atau takut, itu beban yang besar.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan membantu ancaman atau menyakiti makhluk hidup.
   *[formal] Saya tidak akan membantu ancaman atau menyakiti makhluk hidup.
 }
reason-warm = Seseorang akan menanggung sakitnya, dan setelah itu keadaan jarang membaik.
alternatives-warm = { $formality ->
    [informal] Biarkan aku berguna dengan cara lain:
   *[formal] Biarkan saya berguna dengan cara lain:
 }
    .one = Melatih apa yang bisa dikatakan dalam pembicaraan yang mungkin memanas
    .two = Menulis pesan yang memberi batas tegas tanpa ancaman
    .three = Menjelaskan tempat mencari bantuan saat rumah atau tempat kerja menjadi keras
engagement-warm = { $channel ->
    [form] Tulis apa yang terjadi dan apa yang ingin diubah, lalu kirim lagi formulirnya.
   *[chat] Apa yang terjadi? Ceritakan, lalu kita cari jalan keluarnya.
 }

title-brief = Jangan ada yang tersakiti
acknowledgement-brief = { $formality ->
    [informal] Sudah aku baca dengan teliti.
   *[formal] Sudah saya baca dengan teliti.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu melukai orang atau hewan.
   *[formal] Saya tidak bisa membantu melukai orang atau hewan.
 }
reason-brief = Seseorang akan menderita karenanya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan hukum pembelaan diri
    .two = Menyusun laporan untuk polisi
    .three = Menulis adegan tanpa darah
engagement-brief = { $channel ->
    [form] Tambahkan latar belakangnya, lalu kirim.
   *[chat] Apa yang ada di baliknya?
 }
