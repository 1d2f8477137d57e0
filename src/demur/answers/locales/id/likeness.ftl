# An image of a real person, or one in the style of a named living artist.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = gambar orang sungguhan atau bergaya seniman yang masih hidup.

title-calm = Ada orang sungguhan di gambar ini
acknowledgement-calm = { $formality ->
    [informal] Aku bisa membayangkan apa yang dimaksud.
   *[formal] Saya bisa membayangkan apa yang dimaksud.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membuat gambar orang sungguhan, atau gambar bergaya seniman yang masih hidup.
   *[formal] Saya tidak bisa membuat gambar orang sungguhan, atau gambar bergaya seniman yang masih hidup.
 }
reason-calm = Orang itu akan mendapati wajah atau gayanya dipakai tanpa pernah ditanya.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menggambarkan adegan yang sama dengan tokoh rekaan
    .two = Menyarankan aliran seni atau zaman dengan suasana itu
    .three = Menyusun pesan singkat untuk meminta persetujuan orangnya
engagement-calm = { $channel ->
    [form] Ganti namanya dengan tokoh rekaan atau suasana, lalu kirim lagi.
   *[chat] Suasana seperti apa yang dicari? Kita kembangkan dari situ.
 }

title-warm = Mari beri wajahnya sendiri
acknowledgement-warm = { $formality ->
    [informal] Terasa ada gambar yang sangat ingin kamu lihat.
   *[formal] Terasa ada gambar yang sangat ingin Anda lihat.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan memakai wajah sungguhan, atau gaya seniman yang kini masih berkarya.
   *[formal] Saya tidak akan memakai wajah sungguhan, atau gaya seniman yang kini masih berkarya.
 }
reason-warm = Sebuah gambar bisa mengikuti orang bertahun-tahun, dan seniman hidup dari ciri khas karyanya.
alternatives-warm = Begini cara mendekatinya:
    .one = Menciptakan tokoh dan menghidupkannya dengan rinci
    .two = Menggambarkan cahaya, warna, dan tata letak sebagai ganti nama
    .three = Menyarankan tempat mencari gambar yang bebas dipakai siapa pun
engagement-warm = { $channel ->
    [form] Tulis rincian mana yang paling penting, tanpa nama, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Rincian mana yang paling penting bagimu? Kita mulai dari yang itu.
       *[formal] Rincian mana yang paling penting bagi Anda? Kita mulai dari yang itu.
     }
 }

title-brief = Wajahnya, haknya
acknowledgement-brief = { $formality ->
    [informal] Idenya aku tangkap.
   *[formal] Idenya saya tangkap.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak membuat gambar orang sungguhan atau meniru seniman yang masih hidup.
   *[formal] Saya tidak membuat gambar orang sungguhan atau meniru seniman yang masih hidup.
 }
reason-brief = Mereka belum menyetujuinya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Mengusulkan simbol sebagai gantinya
    .two = Menguraikan suatu gaya dengan kata biasa
    .three = Merancang posenya
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Gambarnya untuk apa?
 }
