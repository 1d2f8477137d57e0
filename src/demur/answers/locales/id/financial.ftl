# Personal decisions on investments, tax or credit.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = nasihat pribadi soal investasi, kredit, atau pajak.

title-calm = Pilihan tentang uang sendiri
acknowledgement-calm = Keputusan soal uang terasa lebih ringan dengan jawaban ya atau tidak.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa menentukan apa yang sebaiknya dibeli, dijual, dipinjam, atau ditulis dalam laporan pajak.
   *[formal] Saya tidak bisa menentukan apa yang sebaiknya dibeli, dijual, dipinjam, atau ditulis dalam laporan pajak.
 }
reason-calm = { $formality ->
    [informal] Itu bergantung pada hal yang tidak aku lihat, dan ruginya kamu yang menanggung.
   *[formal] Itu bergantung pada hal yang tidak saya lihat, dan ruginya Anda yang menanggung.
 }
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan cara kerja suatu jenis investasi, pinjaman, atau pajak
    .two = Membandingkan biaya dan risiko beberapa pilihan secara umum
    .three = Menyusun pertanyaan untuk penasihat sebelum tanda tangan
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, sebutkan jenis produk atau pajaknya, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Keputusan apa yang sedang dihadapi, dan apa yang ingin kamu ketahui lebih dulu?
       *[formal] Keputusan apa yang sedang dihadapi, dan apa yang ingin Anda ketahui lebih dulu?
     }
 }

title-warm = { $formality ->
    [informal] Uangmu, keputusanmu
   *[formal] Uang Anda, keputusan Anda
 }
acknowledgement-warm = { $formality ->
    [informal] Aku bisa membayangkan leganya kalau ada yang bilang mana yang benar.
   *[formal] Saya bisa membayangkan leganya kalau ada yang bilang mana yang benar.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan memilihkan investasi, pinjaman, atau rencana pajak.
   *[formal] Saya tidak akan memilihkan investasi, pinjaman, atau rencana pajak.
 }
reason-warm = { $formality ->
    [informal] Orang yang tahu penghasilan, utang, dan rencanamu bisa melihat apa yang luput dariku.
   *[formal] Orang yang tahu penghasilan, utang, dan rencana Anda bisa melihat apa yang luput dari saya.
 }
alternatives-warm = { $formality ->
    [informal] Mari aku bantu memilih dengan baik:
   *[formal] Mari saya bantu memilih dengan baik:
 }
    .one = Menyusun anggaran sederhana dari angka yang diberikan
    .two = Menerjemahkan syarat-syarat penawaran ke bahasa sehari-hari
    .three = Menunjukkan bagaimana biaya, bunga, atau naik turunnya harga menumpuk bertahun-tahun
engagement-warm = { $channel ->
    [form] Tulis uangnya untuk apa, pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Uang ini diharapkan berguna untuk apa bagimu? Itu awal yang baik.
       *[formal] Uang ini diharapkan berguna untuk apa bagi Anda? Itu awal yang baik.
     }
 }

title-brief = { $formality ->
    [informal] Keputusan di tanganmu
   *[formal] Keputusan di tangan Anda
 }
acknowledgement-brief = Layak dipikirkan matang-matang.
boundary-brief = { $formality ->
    [informal] Aku tidak memberi nasihat pribadi soal investasi, kredit, atau pajak.
   *[formal] Saya tidak memberi nasihat pribadi soal investasi, kredit, atau pajak.
 }
reason-brief = { $formality ->
    [informal] Risikonya sepenuhnya milik kamu.
   *[formal] Risikonya sepenuhnya milik Anda.
 }
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan istilah
    .two = Menghitung contoh rekaan
    .three = Memberi tahu tempat konsultasi utang
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Mana yang berguna?
 }
