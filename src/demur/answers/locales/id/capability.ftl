# It cannot be done from here: no access, no tool, no such sense.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = { $formality ->
    [informal] bagian yang memerlukan alat, akses, atau data yang tidak aku punya.
   *[formal] bagian yang memerlukan alat, akses, atau data yang tidak saya punya.
 }

title-calm = { $formality ->
    [informal] Ini di luar jangkauanku
   *[formal] Ini di luar jangkauan saya
 }
acknowledgement-calm = Memang akan praktis kalau itu bisa.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa mengerjakan tugas yang memerlukan alat, akun, atau data yang tidak terhubung denganku.
   *[formal] Saya tidak bisa mengerjakan tugas yang memerlukan alat, akun, atau data yang tidak terhubung dengan saya.
 }
reason-calm = { $formality ->
    [informal] Hasilnya terpaksa aku karang, padahal kamu akan mengandalkannya.
   *[formal] Hasilnya terpaksa saya karang, padahal Anda akan mengandalkannya.
 }
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Mengolah teks yang ditempelkan di sini
    .two = Menuliskan langkah-langkahnya untuk dikerjakan sendiri
    .three = Menyiapkan naskah yang tinggal disalin
engagement-calm = { $channel ->
    [form] Masukkan teks atau angkanya, atau minta salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang kamu punya dan bisa ditempelkan di sini?
       *[formal] Apa yang Anda punya dan bisa ditempelkan di sini?
     }
 }

title-warm = { $formality ->
    [informal] Kalau bisa, pasti aku kerjakan
   *[formal] Kalau bisa, pasti saya kerjakan
 }
acknowledgement-warm = { $formality ->
    [informal] Aku tahu, itu akan menghemat banyak waktu.
   *[formal] Saya tahu, itu akan menghemat banyak waktu.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak bisa menjangkau berkas, situs, perangkat, atau data langsung yang diperlukan untuk itu.
   *[formal] Saya tidak bisa menjangkau berkas, situs, perangkat, atau data langsung yang diperlukan untuk itu.
 }
reason-warm = { $formality ->
    [informal] Kalau aku pura-pura sudah selesai, kamu akan mengetahuinya di saat yang paling buruk.
   *[formal] Kalau saya pura-pura sudah selesai, Anda akan mengetahuinya di saat yang paling buruk.
 }
alternatives-warm = Cara lain untuk mendekatinya:
    .one = Gambarkan apa yang terlihat atau terdengar, lalu kita cari artinya
    .two = Tanyakan jenis alat apa yang bisa mengerjakannya
    .three = Minta daftar hal yang perlu diperhatikan saat mengerjakannya
engagement-warm = { $channel ->
    [form] Tulis hasil apa yang diperlukan, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Hasil seperti apa yang kamu harapkan? Mari cari bagian yang bisa aku kerjakan.
       *[formal] Hasil seperti apa yang Anda harapkan? Mari cari bagian yang bisa saya kerjakan.
     }
 }

title-brief = Tidak bisa dari sini
acknowledgement-brief = Ide bagus.
boundary-brief = { $formality ->
    [informal] Aku tidak punya alat atau akses untuk tugas ini.
   *[formal] Saya tidak punya alat atau akses untuk tugas ini.
 }
reason-brief = Hasil karangan hanya akan mengecewakan.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Merencanakan tugasnya
    .two = Membuat templat
    .three = { $formality ->
        [informal] Memeriksa hasil kerjamu
       *[formal] Memeriksa hasil kerja Anda
     }
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Mau yang mana?
 }
