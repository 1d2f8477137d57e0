# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rincian yang mungkin membahayakan seseorang.

title-calm = { $formality ->
    [informal] Aku akan berhati-hati di sini
   *[formal] Saya akan berhati-hati di sini
 }
acknowledgement-calm = { $formality ->
    [informal] Aku ingin memberi jawaban yang lugas.
   *[formal] Saya ingin memberi jawaban yang lugas.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membahas rincian yang mungkin membahayakan seseorang.
   *[formal] Saya tidak bisa membahas rincian yang mungkin membahayakan seseorang.
 }
reason-calm = { $formality ->
    [informal] Dari yang aku baca, seseorang bisa celaka, meskipun bisa saja aku salah membacanya.
   *[formal] Dari yang saya baca, seseorang bisa celaka, meskipun bisa saja saya salah membacanya.
 }
alternatives-calm = Beberapa cara untuk lanjut:
    .one = Sebutkan apa yang sedang dikerjakan dan untuk siapa
    .two = Minta gambaran umum tentang topiknya
    .three = Tanyakan bagaimana orang menangani risikonya
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Kalau aku salah baca, tambahkan untuk apa ini, lalu kirim lagi.
       *[formal] Kalau saya salah baca, tambahkan untuk apa ini, lalu kirim lagi.
     }
   *[chat] { $formality ->
        [informal] Apakah aku salah paham? Ceritakan hasil akhir yang diinginkan.
       *[formal] Apakah saya salah paham? Ceritakan hasil akhir yang diinginkan.
     }
 }

title-warm = { $formality ->
    [informal] Mungkin aku salah membaca
   *[formal] Mungkin saya salah membaca
 }
acknowledgement-warm = { $formality ->
    [informal] Aku tidak berprasangka buruk, dan aku ingin berguna.
   *[formal] Saya tidak berprasangka buruk, dan saya ingin berguna.
 }
boundary-warm = { $formality ->
    [informal] Untuk saat ini, aku tidak akan melangkah lebih jauh dalam hal yang tampak tidak aman.
   *[formal] Untuk saat ini, saya tidak akan melangkah lebih jauh dalam hal yang tampak tidak aman.
 }
reason-warm = Lebih baik bertanya sekali terlalu banyak daripada melihat seseorang terluka.
alternatives-warm = { $formality ->
    [informal] Yang bisa aku lakukan sekarang:
   *[formal] Yang bisa saya lakukan sekarang:
 }
    .one = { $formality ->
        [informal] Mengatakan apa yang aku tangkap supaya bisa diluruskan
       *[formal] Mengatakan apa yang saya tangkap supaya bisa diluruskan
     }
    .two = Membantu bagian yang jelas aman
    .three = Mencari cara yang lebih halus menuju tujuan yang sama
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Tambahkan satu dua kalimat tentang situasimu, lalu kirim lagi formulirnya.
       *[formal] Tambahkan satu dua kalimat tentang situasi Anda, lalu kirim lagi formulirnya.
     }
   *[chat] { $formality ->
        [informal] Apa yang terlewat olehku? Satu dua kalimat tentang situasimu akan sangat membantu.
       *[formal] Apa yang terlewat oleh saya? Satu dua kalimat tentang situasi Anda akan sangat membantu.
     }
 }

title-brief = Berhati-hati di sini
acknowledgement-brief = { $formality ->
    [informal] Mungkin aku salah baca.
   *[formal] Mungkin saya salah baca.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak bisa membantu hal yang mungkin melukai orang.
   *[formal] Saya tidak bisa membantu hal yang mungkin melukai orang.
 }
reason-brief = { $formality ->
    [informal] Aku ragu, dan seseorang bisa celaka.
   *[formal] Saya ragu, dan seseorang bisa celaka.
 }
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menjawab pertanyaan yang serupa
    .two = Menunjukkan kekeliruan yang umum
    .three = Menyarankan siapa yang bisa ditanya langsung
engagement-brief = { $channel ->
    [form] Tambahkan maksudnya, lalu kirim.
   *[chat] Apa maksudnya?
 }
