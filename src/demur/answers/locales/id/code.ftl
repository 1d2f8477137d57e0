# Code that would work against systems or accounts of others.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = kode yang merugikan sistem atau akun orang lain.

title-calm = Tidak untuk kode yang merugikan orang
acknowledgement-calm = Kode yang sudah jadi memang menghemat waktu.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa menulis kode yang menyerang sistem atau akun orang lain.
   *[formal] Saya tidak bisa menulis kode yang menyerang sistem atau akun orang lain.
 }
reason-calm = Para pemakainya bisa kehilangan data, uang, atau akses.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Meninjau atau mencari kesalahan dalam program buatan sendiri
    .two = Memperbaiki titik lemah dan menambahkan pengujian agar tetap aman
    .three = Merancang lab untuk mencoba berbagai hal di mesin sendiri
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, atau tempelkan kode sendiri, lalu kirim lagi.
   *[chat] Kode ini diharapkan melakukan apa, dan akan dijalankan di mana?
 }

title-warm = Mari bangun yang lain
acknowledgement-warm = Kelihatan bahwa tujuan program ini sudah dipikirkan.
boundary-warm = { $formality ->
    [informal] Aku tidak akan menulis atau menyelesaikan program yang masuk ke mesin atau data orang tanpa persetujuan mereka.
   *[formal] Saya tidak akan menulis atau menyelesaikan program yang masuk ke mesin atau data orang tanpa persetujuan mereka.
 }
reason-warm = Seseorang di seberang sana akan kerepotan membereskannya.
alternatives-warm = { $formality ->
    [informal] Yang dengan senang hati aku kerjakan:
   *[formal] Yang dengan senang hati saya kerjakan:
 }
    .one = Menulis aturan yang memberi peringatan saat program seperti itu berjalan
    .two = Menulis kode yang mengambil data lewat antarmuka resmi
    .three = Menyusun pesan kepada pembuat perangkat lunak soal celah yang ditemukan
engagement-warm = { $channel ->
    [form] Tulis hasil akhir yang diinginkan, pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Bahasa apa yang kamu pakai, dan apa yang ingin berjalan pada akhirnya?
       *[formal] Bahasa apa yang Anda pakai, dan apa yang ingin berjalan pada akhirnya?
     }
 }

title-brief = Bukan kode yang ini
acknowledgement-brief = { $formality ->
    [informal] Tugasnya aku pahami.
   *[formal] Tugasnya saya pahami.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak menulis kode yang menyerang sistem atau akun orang lain.
   *[formal] Saya tidak menulis kode yang menyerang sistem atau akun orang lain.
 }
reason-brief = Orang di sana yang menanggung ruginya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menunjukkan pola yang lebih aman
    .two = Menjelaskan soal latihan
    .three = Membaca log yang janggal
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Sudah sampai mana?
 }
