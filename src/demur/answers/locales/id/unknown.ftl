# The model stopped, and nobody said why.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = { $formality ->
    [informal] bagian tempat aku berhenti, dan aku tidak tahu sebabnya.
   *[formal] bagian tempat saya berhenti, dan saya tidak tahu sebabnya.
 }

title-calm = { $formality ->
    [informal] Aku tidak tahu mengapa berhenti
   *[formal] Saya tidak tahu mengapa berhenti
 }
acknowledgement-calm = { $formality ->
    [informal] Aku lihat kamu mengharapkan sesuatu yang berguna di sini.
   *[formal] Saya lihat Anda mengharapkan sesuatu yang berguna di sini.
 }
boundary-calm = { $formality ->
    [informal] Aku berhenti, dan tidak bisa memberi jawaban atas apa yang ditulis.
   *[formal] Saya berhenti, dan tidak bisa memberi jawaban atas apa yang ditulis.
 }
reason-calm = { $formality ->
    [informal] Tidak ada yang memberi tahu aku apa penghalangnya, jadi aku tidak akan mengarang alasan.
   *[formal] Tidak ada yang memberi tahu saya apa penghalangnya, jadi saya tidak akan mengarang alasan.
 }
alternatives-calm = Yang sering membantu:
    .one = Tanyakan satu bagian saja dulu
    .two = Sebutkan dalam satu kalimat hasil akhir yang diinginkan
    .three = Mulai dengan pertanyaan yang lebih umum
engagement-calm = { $channel ->
    [form] Ubah isinya dengan salah satu cara ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Mau coba salah satunya? Beri tahu aku ingin mulai dari mana.
       *[formal] Mau coba salah satunya? Beri tahu saya ingin mulai dari mana.
     }
 }

title-warm = Itu tidak berhasil
acknowledgement-warm = { $formality ->
    [informal] Aku sebenarnya ingin memberi lebih dari ini.
   *[formal] Saya sebenarnya ingin memberi lebih dari ini.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak bisa menyelesaikan jawaban yang kamu tunggu.
   *[formal] Saya tidak bisa menyelesaikan jawaban yang Anda tunggu.
 }
reason-warm = { $formality ->
    [informal] Sesuatu membuat aku berhenti, dan terus terang aku tidak bisa melihat apa itu.
   *[formal] Sesuatu membuat saya berhenti, dan terus terang saya tidak bisa melihat apa itu.
 }
alternatives-warm = Salah satu dari ini mungkin membawa kita lebih jauh:
    .one = Tambahkan latar belakang, misalnya untuk siapa ini
    .two = Tempelkan teks yang dimaksud, kalau ada
    .three = Beri contoh hasil yang diinginkan
engagement-warm = { $channel ->
    [form] Tambahkan sebisanya, lalu kirim lagi formulirnya; mungkin nanti berhasil.
   *[chat] { $formality ->
        [informal] Mau coba sekali lagi? Aku akan bekerja dengan apa pun yang bisa kamu tambahkan.
       *[formal] Mau coba sekali lagi? Saya akan bekerja dengan apa pun yang bisa Anda tambahkan.
     }
 }

title-brief = Kali ini tanpa jawaban
acknowledgement-brief = { $formality ->
    [informal] Menjengkelkan, aku tahu.
   *[formal] Menjengkelkan, saya tahu.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa menjawab apa yang kamu tulis.
   *[formal] Saya tidak bisa menjawab apa yang Anda tulis.
 }
reason-brief = { $formality ->
    [informal] Aku tidak diberi tahu sebabnya.
   *[formal] Saya tidak diberi tahu sebabnya.
 }
alternatives-brief = Bisa dicoba:
    .one = Ulangi agak nanti
    .two = Kirim versi yang lebih pendek
    .three = { $formality ->
        [informal] Tanyakan apa yang bisa aku lakukan di sini
       *[formal] Tanyakan apa yang bisa saya lakukan di sini
     }
engagement-brief = { $channel ->
    [form] Ubah sedikit, lalu kirim lagi.
   *[chat] Kita coba sekali lagi?
 }
