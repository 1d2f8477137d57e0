# Diagnosis, doses and treatment for a person.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = diagnosis, dosis, atau pengobatan untuk seseorang.

title-calm = Pertanyaan untuk dokter
acknowledgement-calm = Pertanyaan soal kesehatan memang sulit dibiarkan terbuka.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa menentukan diagnosis, dosis, atau pengobatan untuk seseorang.
   *[formal] Saya tidak bisa menentukan diagnosis, dosis, atau pengobatan untuk seseorang.
 }
reason-calm = { $formality ->
    [informal] Aku tidak bisa memeriksa siapa pun, dan tebakan yang salah bisa sungguh merugikan.
   *[formal] Saya tidak bisa memeriksa siapa pun, dan tebakan yang salah bisa sungguh merugikan.
 }
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan apa yang umum diketahui tentang suatu penyakit atau obat
    .two = Menyebutkan tanda-tanda bahwa perlu berobat hari ini juga
    .three = Menuliskan pertanyaan untuk dokter atau apoteker
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, lalu kirim lagi. Kalau memburuk dengan cepat, telepon nomor darurat setempat.
   *[chat] Apa yang paling mencemaskan? Kalau memburuk dengan cepat, telepon dulu nomor darurat setempat.
 }

title-warm = { $formality ->
    [informal] Kesehatanmu layak diperiksa langsung
   *[formal] Kesehatan Anda layak diperiksa langsung
 }
acknowledgement-warm = Tidak tahu apa yang salah, atau apa yang akan menolong, itu berat bagi siapa pun.
boundary-warm = { $formality ->
    [informal] Aku tidak akan menebak penyakit seseorang, atau menyebutkan obat mana yang diminum dan berapa banyak.
   *[formal] Saya tidak akan menebak penyakit seseorang, atau menyebutkan obat mana yang diminum dan berapa banyak.
 }
reason-warm = { $formality ->
    [informal] Dokter bisa melihat, mendengar, dan menguji, sedangkan aku hanya punya beberapa baris tulisan.
   *[formal] Dokter bisa melihat, mendengar, dan menguji, sedangkan saya hanya punya beberapa baris tulisan.
 }
alternatives-warm = { $formality ->
    [informal] Mari aku bantu agar kamu mendapat perawatan yang baik:
   *[formal] Mari saya bantu agar Anda mendapat perawatan yang baik:
 }
    .one = Menyusun gejala secara urut, dengan kapan masing-masing mulai
    .two = Menjelaskan istilah di brosur obat, hasil lab, atau surat dokter
    .three = Mencari tahu siapa yang bisa ditanya: dokter, apoteker, perawat, atau pusat keracunan
engagement-warm = { $channel ->
    [form] Tulis apa yang dirasakan dan mana yang diinginkan. Kalau tidak bisa menunggu, tolong cari pertolongan sekarang.
   *[chat] Sudah berapa lama ini berlangsung? Kalau rasanya tidak bisa menunggu, tolong cari pertolongan sekarang.
 }

title-brief = Lebih baik ditanyakan ke dokter
acknowledgement-brief = Bagus bahwa ini ditanyakan.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa mendiagnosis atau menentukan dosis.
   *[formal] Saya tidak bisa mendiagnosis atau menentukan dosis.
 }
reason-brief = Tubuh berbeda-beda, dan kekeliruan bisa menyakiti.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menggambarkan efek samping yang umum
    .two = Menyiapkan catatan untuk ke dokter
    .three = Menjelaskan pertolongan pertama
engagement-brief = { $channel ->
    [form] Isi dengan salah satunya. Kalau mendesak, telepon nomor darurat.
   *[chat] Mana yang membantu? Kalau mendesak, telepon nomor darurat.
 }
