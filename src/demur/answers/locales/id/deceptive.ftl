# Something made to mislead people.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hal yang dibuat untuk menyesatkan orang.

title-calm = Lebih baik tetap jujur
acknowledgement-calm = { $formality ->
    [informal] Aku lihat kamu ingin orang menjadi yakin.
   *[formal] Saya lihat Anda ingin orang menjadi yakin.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membuat sesuatu yang membuat orang percaya pada hal yang tidak benar.
   *[formal] Saya tidak bisa membuat sesuatu yang membuat orang percaya pada hal yang tidak benar.
 }
reason-calm = Orang bertindak menurut yang mereka percayai, dan bisa kehilangan uang, kepercayaan, atau hak suara karenanya.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Membantu menyampaikan alasan dengan fakta dan permintaan yang jelas
    .two = Menulis parodi atau cerita yang jelas terlihat sebagai parodi
    .three = Memeriksa naskah untuk klaim yang bisa menyesatkan pembaca
engagement-calm = { $channel ->
    [form] Tambahkan apa yang diharapkan dari pembaca setelah membacanya, lalu kirim lagi.
   *[chat] Orang diharapkan berbuat apa setelah membacanya? Mari cari jalan yang jujur ke sana.
 }

title-warm = Mari lakukan secara terbuka
acknowledgement-warm = { $formality ->
    [informal] Membuat orang mau mendengar itu sulit, dan aku ingin membantu di situ.
   *[formal] Membuat orang mau mendengar itu sulit, dan saya ingin membantu di situ.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan mengemas hal yang palsu agar tampak sungguhan.
   *[formal] Saya tidak akan mengemas hal yang palsu agar tampak sungguhan.
 }
reason-warm = Siapa pun yang termakan tidak punya kesempatan memilih dengan adil.
alternatives-warm = { $formality ->
    [informal] Di sini aku senang ikut serta:
   *[formal] Di sini saya senang ikut serta:
 }
    .one = Merancang kejutan, sulap, atau permainan yang menyenangkan orang
    .two = Memberi tanda pada demo, contoh, atau adegan buatan agar tak ada yang tersesat
    .three = Menyampaikan kebenaran yang canggung dengan cara yang bisa diterima
engagement-warm = { $channel ->
    [form] Tambahkan siapa yang ingin dijangkau dan mengapa, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Ceritakan siapa yang ingin kamu jangkau, nanti aku bantu menyampaikannya dengan baik.
       *[formal] Ceritakan siapa yang ingin Anda jangkau, nanti saya bantu menyampaikannya dengan baik.
     }
 }

title-brief = Tanpa tipu daya
acknowledgement-brief = Tentu ada hasil yang dicari.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu menyesatkan orang.
   *[formal] Saya tidak bisa membantu menyesatkan orang.
 }
reason-brief = Seseorang akan bertindak karenanya dan merugi.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Mengusulkan judul yang menarik dan benar
    .two = Mengajari orang mengenali yang palsu
    .three = Menyusun langkah setelah tertipu
engagement-brief = { $channel ->
    [form] Ubah, lalu kirim.
   *[chat] Untuk siapa ini?
 }
