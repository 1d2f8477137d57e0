# Another person's private life, the privacy of a third person.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rincian pribadi tentang orang lain.

title-calm = Itu kehidupan pribadi seseorang
acknowledgement-calm = { $formality ->
    [informal] Aku mengerti mengapa kamu ingin tahu.
   *[formal] Saya mengerti mengapa Anda ingin tahu.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu mencari rincian pribadi orang lain.
   *[formal] Saya tidak bisa membantu mencari rincian pribadi orang lain.
 }
reason-calm = Orang yang dibicarakan tidak ada di sini untuk menyetujuinya.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Membantu menulis kepada orangnya dan bertanya langsung
    .two = Menjelaskan catatan mana yang terbuka untuk umum dan cara memintanya
    .three = { $formality ->
        [informal] Membantu agar datamu sendiri dihapus dari suatu tempat
       *[formal] Membantu agar data Anda sendiri dihapus dari suatu tempat
     }
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, atau tambahkan untuk apa, lalu kirim lagi.
   *[chat] Kalau sudah tahu, apa yang akan terbantu? Mungkin ada jalan lain.
 }

title-warm = Mari serahkan itu kepada orangnya
acknowledgement-warm = { $formality ->
    [informal] Tidak tahu itu bisa berat, apalagi soal orang yang berarti bagimu.
   *[formal] Tidak tahu itu bisa berat, apalagi soal orang yang berarti bagi Anda.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan melacak atau meneruskan hal yang termasuk kehidupan pribadi seseorang.
   *[formal] Saya tidak akan melacak atau meneruskan hal yang termasuk kehidupan pribadi seseorang.
 }
reason-warm = Begitu tersebar, hal seperti itu bisa membawa orang asing ke depan pintunya.
alternatives-warm = { $formality ->
    [informal] Salah satu dari ini dengan senang hati aku kerjakan:
   *[formal] Salah satu dari ini dengan senang hati saya kerjakan:
 }
    .one = Merancang cara membicarakannya saat bertemu lagi
    .two = Membahas cara layanan penelusuran menemukan teman atau kerabat yang hilang kontak
    .three = { $formality ->
        [informal] Membicarakan langkah kalau kamu khawatir akan keselamatan seseorang
       *[formal] Membicarakan langkah kalau Anda khawatir akan keselamatan seseorang
     }
engagement-warm = { $channel ->
    [form] Tulis apa yang ingin diselesaikan, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Apa yang ingin kamu selesaikan? Aku cari jalan yang baik bagi kedua pihak.
       *[formal] Apa yang ingin Anda selesaikan? Saya cari jalan yang baik bagi kedua pihak.
     }
 }

title-brief = Itu hak orangnya untuk bercerita
acknowledgement-brief = { $formality ->
    [informal] Aku tahu ini penting.
   *[formal] Saya tahu ini penting.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa mencari atau membagikan rincian pribadi orang.
   *[formal] Saya tidak bisa mencari atau membagikan rincian pribadi orang.
 }
reason-brief = Itu bisa membahayakan mereka.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menyarankan perantara tepercaya
    .two = Memeriksa teks untuk data pribadi
    .three = Bekerja dengan data rekaan
engagement-brief = { $channel ->
    [form] Tambahkan tujuannya, lalu kirim.
   *[chat] Apa tujuannya?
 }
