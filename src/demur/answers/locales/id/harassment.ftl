# Bullying, insults, wearing a person down.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hinaan dan serangan terhadap seseorang.

title-calm = { $formality ->
    [informal] Aku tidak ikut menyerang
   *[formal] Saya tidak ikut menyerang
 }
acknowledgement-calm = { $formality ->
    [informal] Kedengarannya ada orang yang membuat kamu kesal.
   *[formal] Kedengarannya ada orang yang membuat Anda kesal.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu menghina atau menjatuhkan seseorang.
   *[formal] Saya tidak bisa membantu menghina atau menjatuhkan seseorang.
 }
reason-calm = Kata-kata seperti itu membekas jauh lebih lama daripada amarahnya.
alternatives-calm = { $formality ->
    [informal] Aku bisa membantu:
   *[formal] Saya bisa membantu:
 }
    .one = Menulis pesan tentang apa yang mengganggu dan apa yang ingin diubah
    .two = Menetapkan batas, atau mengambil jarak dari orang ini
    .three = Membuat catatan tentang perbuatannya, dengan tanggal dan fakta
engagement-calm = { $channel ->
    [form] Ganti dengan apa yang ingin disampaikan kepadanya secara tenang, lalu kirim lagi.
   *[chat] Apa yang ia lakukan? Kalau mau, kita mulai dari situ.
 }

title-warm = { $formality ->
    [informal] Suaramu layak didengar
   *[formal] Suara Anda layak didengar
 }
acknowledgement-warm = { $formality ->
    [informal] Mungkin kamu punya banyak alasan untuk marah.
   *[formal] Mungkin Anda punya banyak alasan untuk marah.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan membantu merundung atau mengancam orang.
   *[formal] Saya tidak akan membantu merundung atau mengancam orang.
 }
reason-warm = { $formality ->
    [informal] Itu akan melukainya, dan besar kemungkinan memperburuk keadaan bagimu juga.
   *[formal] Itu akan melukainya, dan besar kemungkinan memperburuk keadaan bagi Anda juga.
 }
alternatives-warm = Yang mungkin lebih menolong:
    .one = Memikirkan apa yang ingin didengar darinya
    .two = Menyiapkan pembicaraan, berdua atau dengan penengah
    .three = Menumpahkan semuanya dalam catatan yang tidak dibaca orang lain
engagement-warm = { $channel ->
    [form] Tambahkan apa yang diharapkan darinya setelah mendengar ini, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Setelah mendengar darimu, apa yang kamu harapkan ia lakukan?
       *[formal] Setelah mendengar dari Anda, apa yang Anda harapkan ia lakukan?
     }
 }

title-brief = Kata-kata meninggalkan bekas
acknowledgement-brief = { $formality ->
    [informal] Kelihatannya kamu sudah jengkel.
   *[formal] Kelihatannya Anda sudah jengkel.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu perundungan atau hinaan.
   *[formal] Saya tidak bisa membantu perundungan atau hinaan.
 }
reason-brief = Kata seperti itu membekas.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Mencari balasan tanpa hinaan
    .two = Menjelaskan cara membisukan atau melaporkan seseorang
    .three = Menyarankan siapa yang bisa menengahi
engagement-brief = { $channel ->
    [form] Tambahkan apa yang perlu berubah, lalu kirim.
   *[chat] Apa yang perlu berubah?
 }
