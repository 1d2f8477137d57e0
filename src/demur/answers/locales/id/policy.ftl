# What this service does not cover; nothing more is known.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hal yang tidak dicakup layanan ini.

title-calm = { $formality ->
    [informal] Ini di luar tugasku di sini
   *[formal] Ini di luar tugas saya di sini
 }
acknowledgement-calm = { $formality ->
    [informal] Aku paham apa yang dimaksud.
   *[formal] Saya paham apa yang dimaksud.
 }
boundary-calm = { $formality ->
    [informal] Di sini aku tidak bisa membantu topik yang tidak dicakup layanan ini.
   *[formal] Di sini saya tidak bisa membantu topik yang tidak dicakup layanan ini.
 }
reason-calm = Pengelolanya menyiapkan layanan ini untuk tugas lain.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan di sini:
   *[formal] Yang bisa saya lakukan di sini:
 }
    .one = Mengerjakan bagian yang memang termasuk di sini
    .two = Menyarankan tempat lain untuk mencari bantuan
    .three = { $formality ->
        [informal] Menjelaskan apa saja yang aku layani
       *[formal] Menjelaskan apa saja yang saya layani
     }
engagement-calm = { $channel ->
    [form] Ganti dengan salah satu dari ini lalu kirim lagi, atau tanyakan kepada pengelola layanan.
   *[chat] { $formality ->
        [informal] Bagian mana yang paling penting bagimu? Mungkin ada yang cocok di sini.
       *[formal] Bagian mana yang paling penting bagi Anda? Mungkin ada yang cocok di sini.
     }
 }

title-warm = Ini bukan tempat terbaik untuk itu
acknowledgement-warm = Wajar kalau mencobanya di sini dulu.
boundary-warm = { $formality ->
    [informal] Aku tidak bisa melampaui hal-hal yang menjadi tujuan layanan ini.
   *[formal] Saya tidak bisa melampaui hal-hal yang menjadi tujuan layanan ini.
 }
reason-warm = { $formality ->
    [informal] Kamu layak dibantu oleh pihak yang memang ahli di situ.
   *[formal] Anda layak dibantu oleh pihak yang memang ahli di situ.
 }
alternatives-warm = { $formality ->
    [informal] Supaya tidak pulang dengan tangan kosong, aku bisa:
   *[formal] Supaya tidak pulang dengan tangan kosong, saya bisa:
 }
    .one = Mencari kata kunci yang tepat untuk mencarinya di tempat lain
    .two = Membantu menuliskan apa yang diperlukan untuk dibawa
    .three = Membuat daftar periksa untuk memilih orang yang mengerjakannya
engagement-warm = { $channel ->
    [form] Tambahkan sebaris tentang tujuannya lalu kirim, atau tulis kepada pengelola layanan.
   *[chat] { $formality ->
        [informal] Ceritakan sedikit lagi tentang tujuannya, nanti aku tunjukkan arah yang baik.
       *[formal] Ceritakan sedikit lagi tentang tujuannya, nanti saya tunjukkan arah yang baik.
     }
 }

title-brief = Tidak tersedia di sini
acknowledgement-brief = Boleh saja ditanyakan.
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu hal di luar layanan ini.
   *[formal] Saya tidak bisa membantu hal di luar layanan ini.
 }
reason-brief = Layanan ini dibuat untuk keperluan lain.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjawab hal yang mirip
    .two = Menjelaskan arti suatu kata
    .three = Menyusun masukan untuk layanan ini
engagement-brief = { $channel ->
    [form] Pilih satu, lalu kirim.
   *[chat] Mana yang membantu?
 }
