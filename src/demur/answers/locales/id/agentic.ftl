# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = tindakan yang tidak bisa dibatalkan atau yang tidak diminta siapa pun.

title-calm = { $formality ->
    [informal] Langkah yang tidak aku ambil sendiri
   *[formal] Langkah yang tidak saya ambil sendiri
 }
acknowledgement-calm = { $formality ->
    [informal] Aku paham tugas ini ingin segera selesai.
   *[formal] Saya paham tugas ini ingin segera selesai.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak akan mengambil langkah yang tidak bisa dibatalkan atau yang tidak diminta.
   *[formal] Saya tidak akan mengambil langkah yang tidak bisa dibatalkan atau yang tidak diminta.
 }
reason-calm = Kalau ada yang salah, data, uang, atau waktu bisa hilang selamanya.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan lebih dulu:
   *[formal] Yang bisa saya lakukan lebih dulu:
 }
    .one = Menggambarkan apa yang akan berubah di setiap langkah, tanpa menjalankannya
    .two = { $formality ->
        [informal] Menulis rencana langkah demi langkah untukmu setujui
       *[formal] Menulis rencana langkah demi langkah untuk Anda setujui
     }
    .three = Membuat daftar apa saja yang sebaiknya dicadangkan dulu
engagement-calm = { $channel ->
    [form] Ganti tugasnya dengan salah satu dari ini, atau sebutkan langkah persisnya, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Langkah mana yang sudah pasti, dan mana yang ingin kamu lihat dulu?
       *[formal] Langkah mana yang sudah pasti, dan mana yang ingin Anda lihat dulu?
     }
 }

title-warm = Lihat dulu sebelum melompat
acknowledgement-warm = { $formality ->
    [informal] Kelihatannya kamu ingin urusan ini cepat beres, dan aku ingin membantu sampai ke sana.
   *[formal] Kelihatannya Anda ingin urusan ini cepat beres, dan saya ingin membantu sampai ke sana.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan bertindak atas namamu untuk hal yang tidak bisa ditarik kembali atau melebihi yang diminta.
   *[formal] Saya tidak akan bertindak atas nama Anda untuk hal yang tidak bisa ditarik kembali atau melebihi yang diminta.
 }
reason-warm = { $formality ->
    [informal] Ini menyangkut data, akun, dan nama baikmu, jadi keputusan terakhir ada di tanganmu.
   *[formal] Ini menyangkut data, akun, dan nama baik Anda, jadi keputusan terakhir ada di tangan Anda.
 }
alternatives-warm = Cara yang lebih aman untuk menyelesaikannya:
    .one = { $formality ->
        [informal] Menyiapkan pesan, pesanan, atau perintah yang bisa kamu periksa dan kirim sendiri
       *[formal] Menyiapkan pesan, pesanan, atau perintah yang bisa Anda periksa dan kirim sendiri
     }
    .two = Membagi tugas supaya bagian yang bisa dibatalkan didahulukan
    .three = Mencari cara yang lebih halus tanpa mengubah apa yang sudah ada
engagement-warm = { $channel ->
    [form] Tulis apa yang perlu tetap seperti sekarang, pilih salah satu dari ini, lalu kirim lagi.
   *[chat] Apa yang perlu tetap persis seperti sekarang? Kita bisa menyusun rencana dari situ.
 }

title-brief = Berhenti sejenak sebelum bertindak
acknowledgement-brief = { $formality ->
    [informal] Dengan senang hati aku bantu.
   *[formal] Dengan senang hati saya bantu.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak melakukan tindakan yang tidak bisa dibatalkan atau tidak diminta.
   *[formal] Saya tidak melakukan tindakan yang tidak bisa dibatalkan atau tidak diminta.
 }
reason-brief = { $formality ->
    [informal] Kesalahan di situ akan berakibat padamu.
   *[formal] Kesalahan di situ akan berakibat pada Anda.
 }
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menuliskan perintahnya
    .two = Menyebutkan apa yang bisa salah
    .three = Menyiapkan daftar periksa
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Mana yang didahulukan?
 }
