# Advice on somebody's own case that a professional has to give.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = nasihat untuk kasus pribadi yang perlu ditangani tenaga profesional.

title-calm = Ini perlu tenaga profesional
acknowledgement-calm = Wajar kalau ingin jawaban yang jelas sebelum melangkah.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa memberi nasihat profesional untuk kasus pribadi.
   *[formal] Saya tidak bisa memberi nasihat profesional untuk kasus pribadi.
 }
reason-calm = Orang yang melihat keadaannya secara utuh akan menangkap hal-hal yang luput dari sini.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan dengan bahasa sederhana bagaimana kasus seperti ini biasanya berjalan
    .two = Menyusun daftar pertanyaan untuk diajukan ke ahlinya
    .three = Merangkum hal-hal yang sudah diketahui agar mudah dibawa
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, atau tanyakan secara umum, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang perlu diputuskan, dan apa saja yang sudah kamu ketahui?
       *[formal] Apa yang perlu diputuskan, dan apa saja yang sudah Anda ketahui?
     }
 }

title-warm = Ini layak dilihat oleh ahlinya
acknowledgement-warm = { $formality ->
    [informal] Menghadapi pilihan seperti ini sendirian itu tidak mudah, dan aku ingin membantu.
   *[formal] Menghadapi pilihan seperti ini sendirian itu tidak mudah, dan saya ingin membantu.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan menggantikan ahli terlatih yang bisa memeriksa langsung kasusmu.
   *[formal] Saya tidak akan menggantikan ahli terlatih yang bisa memeriksa langsung kasus Anda.
 }
reason-warm = { $formality ->
    [informal] Kalau aku keliru, kamu yang akan menanggung akibatnya.
   *[formal] Kalau saya keliru, Anda yang akan menanggung akibatnya.
 }
alternatives-warm = Mari buat langkah berikutnya lebih ringan:
    .one = Mencari tahu jenis ahli yang cocok untuk masalah ini
    .two = Membahas pilihan yang umum beserta kelebihannya
    .three = Menjelaskan istilah sulit dalam surat atau laporan yang diterima
engagement-warm = { $channel ->
    [form] Tulis mana yang akan membantu beserta sedikit latar belakangnya, lalu kirim lagi formulirnya.
   *[chat] { $formality ->
        [informal] Apa yang paling membebani pikiranmu? Ceritakan saja, nanti kita urai pelan-pelan.
       *[formal] Apa yang paling membebani pikiran Anda? Ceritakan saja, nanti kita urai pelan-pelan.
     }
 }

title-brief = Untuk ahlinya
acknowledgement-brief = Pertanyaan yang wajar.
boundary-brief = { $formality ->
    [informal] Aku tidak memberi nasihat ahli untuk kasus pribadi.
   *[formal] Saya tidak memberi nasihat ahli untuk kasus pribadi.
 }
reason-brief = Perlu orang yang bisa melihat rinciannya.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menggambarkan apa yang diperhatikan para ahli
    .two = Menyusun pesan untuk ahli
    .three = Memberi tahu di mana nasihat bisa didapat gratis
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Mana yang membantu?
 }
