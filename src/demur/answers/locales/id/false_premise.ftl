# The question builds on something that isn't so.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Satu hal perlu diluruskan dulu
acknowledgement-calm = Anggapan itu memang mudah dijumpai.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa menyusun jawaban di atas hal yang tampaknya tidak benar.
   *[formal] Saya tidak bisa menyusun jawaban di atas hal yang tampaknya tidak benar.
 }
reason-calm = { $formality ->
    [informal] Kalau aku ikut saja, kamu bisa mengandalkan sesuatu yang keliru.
   *[formal] Kalau saya ikut saja, Anda bisa mengandalkan sesuatu yang keliru.
 }
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan keadaan sebenarnya, sejauh yang diketahui
    .two = Menyarankan sumber untuk memeriksanya sendiri
    .three = Menjawab pertanyaan di baliknya
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, atau tanyakan yang ingin diketahui, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang sebenarnya ingin kamu ketahui? Kita mulai dari situ.
       *[formal] Apa yang sebenarnya ingin Anda ketahui? Kita mulai dari situ.
     }
 }

title-warm = Sepertinya ada yang tertukar
acknowledgement-warm = Bagus bahwa ini ditanyakan, dan kekeliruan seperti ini bisa terjadi pada siapa saja.
boundary-warm = { $formality ->
    [informal] Satu bagian tidak akan aku ikuti, karena sejauh yang aku tahu kenyataannya tidak begitu.
   *[formal] Satu bagian tidak akan saya ikuti, karena sejauh yang saya tahu kenyataannya tidak begitu.
 }
reason-warm = { $formality ->
    [informal] Jawabannya akan terdengar benar, lalu mengecewakan kamu belakangan.
   *[formal] Jawabannya akan terdengar benar, lalu mengecewakan Anda belakangan.
 }
alternatives-warm = { $formality ->
    [informal] Dari sini, aku bisa:
   *[formal] Dari sini, saya bisa:
 }
    .one = Menunjukkan kemungkinan asal anggapan itu
    .two = Mengatakan apa yang benar dan apa yang tidak
    .three = Membaca bagian teksnya, kalau ditempelkan di sini
engagement-warm = { $channel ->
    [form] Tambahkan di mana itu ditemukan, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Di mana kamu menemukannya? Mari kita lihat bersama.
       *[formal] Di mana Anda menemukannya? Mari kita lihat bersama.
     }
 }

title-brief = Ada satu hal yang kurang pas
acknowledgement-brief = Hal yang bagus untuk ditanyakan.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membenarkan fakta yang menjadi dasar pertanyaannya.
   *[formal] Saya tidak bisa membenarkan fakta yang menjadi dasar pertanyaannya.
 }
reason-brief = { $formality ->
    [informal] Kalau diiyakan, kamu bisa tersesat.
   *[formal] Kalau diiyakan, Anda bisa tersesat.
 }
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Membandingkan kedua versi
    .two = Menyebutkan tempat pemeriksa fakta
    .three = Menjawab versi yang sudah dibetulkan
engagement-brief = { $channel ->
    [form] Betulkan bagian itu, lalu kirim lagi.
   *[chat] Mau yang mana?
 }
