# Attacks on people for who they are.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = serangan terhadap orang karena jati dirinya.

title-calm = { $formality ->
    [informal] Aku tidak merendahkan kelompok orang
   *[formal] Saya tidak merendahkan kelompok orang
 }
acknowledgement-calm = { $formality ->
    [informal] Terasa bahwa hal ini menggugah perasaanmu.
   *[formal] Terasa bahwa hal ini menggugah perasaan Anda.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membantu menyerang atau merendahkan orang karena siapa dirinya.
   *[formal] Saya tidak bisa membantu menyerang atau merendahkan orang karena siapa dirinya.
 }
reason-calm = Karena kata-kata seperti itu, orang menjadi takut di jalan, sekolah, atau tempat kerjanya sendiri.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Membantu mengkritik keputusan, partai, atau gagasan dengan alasan yang kuat
    .two = Menjelaskan asal suatu prasangka dan bagaimana orang menanggapinya
    .three = Membantu menulis tentang suatu kelompok dengan adil, termasuk pertanyaan yang berat
engagement-calm = { $channel ->
    [form] Ganti dengan apa yang memicunya, atau salah satu dari ini, lalu kirim lagi.
   *[chat] Apa yang memicunya? Ceritakan, nanti kita cari kata-katanya.
 }

title-warm = Mari bicarakan apa yang terjadi
acknowledgement-warm = { $formality ->
    [informal] Kalau ada yang membuat kamu marah atau takut, aku mau mendengarnya.
   *[formal] Kalau ada yang membuat Anda marah atau takut, saya mau mendengarnya.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan menyerang orang karena asal, keyakinan, atau siapa yang dicintainya.
   *[formal] Saya tidak akan menyerang orang karena asal, keyakinan, atau siapa yang dicintainya.
 }
reason-warm = Mereka yang paling merasakannya sering kali tidak pernah merugikan siapa pun.
alternatives-warm = { $formality ->
    [informal] Begini aku ingin membantu:
   *[formal] Begini saya ingin membantu:
 }
    .one = Menuangkan amarah pada satu orang atau satu kejadian ke dalam kata yang jelas
    .two = Membalas kiriman penuh kebencian tanpa menambahinya
    .three = Memikirkan pertanyaan yang wajar untuk diajukan kepada orang dari kelompok itu
engagement-warm = { $channel ->
    [form] Ceritakan apa yang terjadi, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Apa yang kamu alami? Kita bisa mulai dari situ.
       *[formal] Apa yang Anda alami? Kita bisa mulai dari situ.
     }
 }

title-brief = Tidak untuk menyerang orang
acknowledgement-brief = { $formality ->
    [informal] Ini jelas mengusik kamu.
   *[formal] Ini jelas mengusik Anda.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu menghina orang karena siapa dirinya.
   *[formal] Saya tidak bisa membantu menghina orang karena siapa dirinya.
 }
reason-brief = Orang jadi ketakutan.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjelaskan sejarah suatu konflik
    .two = Memeriksa klaim tentang suatu kelompok
    .three = Menjelaskan adat atau kepercayaan
engagement-brief = { $channel ->
    [form] Ceritakan apa yang terjadi, lalu kirim.
   *[chat] Apa yang terjadi?
 }
