# Swear words and crude language.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = kata-kata makiannya.

title-calm = Maksud sama, tanpa makian
acknowledgement-calm = { $formality ->
    [informal] Aku lihat tulisan ini ingin dibuat tajam.
   *[formal] Saya lihat tulisan ini ingin dibuat tajam.
 }
boundary-calm = { $formality ->
    [informal] Di sini aku tidak bisa menulis makian atau bahasa kasar.
   *[formal] Di sini saya tidak bisa menulis makian atau bahasa kasar.
 }
reason-calm = Sebagian orang yang ikut membaca lebih suka tidak menemukannya.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Mengatakan hal yang sama dengan tajam, memakai kata bersih
    .two = Menulis balasan yang lugas tetapi sopan
    .three = Menjelaskan arti ungkapan kasar dan seberapa keras rasanya
engagement-calm = { $channel ->
    [form] Hapus kata makiannya, atau minta versi yang bersih, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Siapa yang akan membacanya? Nanti aku carikan nada yang pas.
       *[formal] Siapa yang akan membacanya? Nanti saya carikan nada yang pas.
     }
 }

title-warm = Tetap menggigit tanpa makian
acknowledgement-warm = { $formality ->
    [informal] Kadang kata yang keras memang melegakan, aku tahu.
   *[formal] Kadang kata yang keras memang melegakan, saya tahu.
 }
boundary-warm = { $formality ->
    [informal] Kata-kata kasar aku tinggalkan dari tulisan aku di sini.
   *[formal] Kata-kata kasar saya tinggalkan dari tulisan saya di sini.
 }
reason-warm = Kata itu bisa mengenai orang yang tidak ada sangkut pautnya.
alternatives-warm = Mari beri tenaga dengan cara lain:
    .one = Mengarang umpatan konyol yang tidak menyinggung siapa pun
    .two = { $formality ->
        [informal] Mengubah omelanmu menjadi pidato pendek yang lucu
       *[formal] Mengubah omelan Anda menjadi pidato pendek yang lucu
     }
    .three = Melunakkan naskah tanpa kehilangan maksudnya
engagement-warm = { $channel ->
    [form] Tulis apa yang memicunya, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Apa yang memicunya? Ceritakan, nanti aku beri tenaga.
       *[formal] Apa yang memicunya? Ceritakan, nanti saya beri tenaga.
     }
 }

title-brief = Minus makian
acknowledgement-brief = { $formality ->
    [informal] Suasana hatinya aku tangkap.
   *[formal] Suasana hatinya saya tangkap.
 }
boundary-brief = { $formality ->
    [informal] Di sini aku tidak bisa memakai bahasa kasar.
   *[formal] Di sini saya tidak bisa memakai bahasa kasar.
 }
reason-brief = Sebagian pembaca terganggu.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menulis lirik dengan rima bersih
    .two = Menyusun keluhan yang mengena
    .three = Mempertahankan lucunya tanpa makian
engagement-brief = { $channel ->
    [form] Ganti katanya, lalu kirim lagi.
   *[chat] Mau yang mana?
 }
