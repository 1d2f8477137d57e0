# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = pemalsuan, penipuan, atau menyamar sebagai orang lain.

title-calm = Itu akan mengelabui seseorang
acknowledgement-calm = Kelihatannya banyak yang bergantung pada hal ini.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu penipuan, bukti palsu, atau menyamar sebagai orang lain.
   *[formal] Saya tidak bisa membantu penipuan, bukti palsu, atau menyamar sebagai orang lain.
 }
reason-calm = Orang yang percaya akan membayarnya dengan uang, waktu, atau rasa percaya.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menulis pesan yang sama secara terbuka, atas nama sendiri
    .two = Menjelaskan tipuan yang umum supaya bisa memperingatkan orang lain
    .three = Menyebutkan bukti asli yang bisa dikumpulkan
engagement-calm = { $channel ->
    [form] Tulis apa yang ingin dicapai, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang ingin kamu dapatkan? Mari cari jalan yang terbuka ke sana.
       *[formal] Apa yang ingin Anda dapatkan? Mari cari jalan yang terbuka ke sana.
     }
 }

title-warm = Kita bisa melakukannya secara terbuka
acknowledgement-warm = Memang bikin putus asa kalau jalan lurus seperti buntu.
boundary-warm = { $formality ->
    [informal] Aku tidak akan membantu memperdaya orang dengan nama palsu, surat palsu, atau cerita karangan.
   *[formal] Saya tidak akan membantu memperdaya orang dengan nama palsu, surat palsu, atau cerita karangan.
 }
reason-warm = Menyadarinya itu menyakitkan, dan orang yang pernah diperdaya makin sulit percaya.
alternatives-warm = { $formality ->
    [informal] Begini aku bisa membantu:
   *[formal] Begini saya bisa membantu:
 }
    .one = Menulis permohonan atau keluhan ke kantor yang berwenang menyetujui
    .two = Menjelaskan kekosongan, keterlambatan, atau kesalahan tanpa menutupinya
    .three = Menulis parodi yang tidak mungkin dianggap sungguhan
engagement-warm = { $channel ->
    [form] Uraikan apa yang menghalangi, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Apa yang menghalangi kamu? Ceritakan, nanti kita hadapi.
       *[formal] Apa yang menghalangi Anda? Ceritakan, nanti kita hadapi.
     }
 }

title-brief = Bukan dengan nama palsu
acknowledgement-brief = Tentu ini diharapkan berhasil.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu penipuan atau pemalsuan.
   *[formal] Saya tidak bisa membantu penipuan atau pemalsuan.
 }
reason-brief = Seseorang akan tertipu.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = { $formality ->
        [informal] Memeriksa pesan yang kamu terima
       *[formal] Memeriksa pesan yang Anda terima
     }
    .two = Menyebutkan langkah setelah tertipu
    .three = Membuat contoh yang jelas ditandai contoh
engagement-brief = { $channel ->
    [form] Ubah, lalu kirim lagi.
   *[chat] Apa yang bisa menyelesaikannya?
 }
