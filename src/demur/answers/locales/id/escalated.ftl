# A person will look at it; what the user gets meanwhile.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Seseorang akan melihat ini
acknowledgement-calm = { $formality ->
    [informal] Tulisan ini sudah aku baca dengan teliti.
   *[formal] Tulisan ini sudah saya baca dengan teliti.
 }
boundary-calm = { $formality ->
    [informal] Pertanyaan ini tidak aku jawab sendiri; ada orang yang akan melihatnya dulu.
   *[formal] Pertanyaan ini tidak saya jawab sendiri; ada orang yang akan melihatnya dulu.
 }
reason-calm = { $formality ->
    [informal] Orang bisa menimbang hal-hal yang akan luput dariku.
   *[formal] Orang bisa menimbang hal-hal yang akan luput dari saya.
 }
alternatives-calm = Sementara itu, bisa juga:
    .one = { $formality ->
        [informal] Mencatat apa yang membantu orang memahami kasusmu
       *[formal] Mencatat apa yang membantu orang memahami kasus Anda
     }
    .two = Melanjutkan dengan pertanyaan lain
    .three = Menelepon nomor darurat setempat kalau ada yang dalam bahaya
engagement-calm = { $channel ->
    [form] Tidak perlu dikirim lagi. Formulir ini bisa dipakai untuk pertanyaan lain.
   *[chat] { $formality ->
        [informal] Ada hal lain yang bisa aku bantu sambil menunggu?
       *[formal] Ada hal lain yang bisa saya bantu sambil menunggu?
     }
 }

title-warm = { $formality ->
    [informal] Aku minta ada yang ikut melihat
   *[formal] Saya minta ada yang ikut melihat
 }
acknowledgement-warm = { $formality ->
    [informal] Terasa bahwa ini penting bagimu.
   *[formal] Terasa bahwa ini penting bagi Anda.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan memutuskan jawabannya sendirian, jadi aku teruskan kepada manusia.
   *[formal] Saya tidak akan memutuskan jawabannya sendirian, jadi saya teruskan kepada manusia.
 }
reason-warm = { $formality ->
    [informal] Jawaban yang tepat untukmu lebih berarti di sini daripada jawaban yang cepat.
   *[formal] Jawaban yang tepat untuk Anda lebih berarti di sini daripada jawaban yang cepat.
 }
alternatives-warm = Sampai mereka melihatnya:
    .one = Kumpulkan surat, tanggal, atau nama yang mungkin ditanyakan
    .two = { $formality ->
        [informal] Tuliskan seperti apa hasil yang baik menurutmu
       *[formal] Tuliskan seperti apa hasil yang baik menurut Anda
     }
    .three = Hubungi layanan darurat setempat kalau tidak bisa menunggu
engagement-warm = { $channel ->
    [form] Tidak ada lagi yang perlu dilakukan di sini. Kalau mau, simpan salinan tulisannya.
   *[chat] Bagaimana kalau sementara itu kita rapikan catatannya?
 }

title-brief = Ini perlu manusia
acknowledgement-brief = { $formality ->
    [informal] Sudah aku baca.
   *[formal] Sudah saya baca.
 }
boundary-brief = { $formality ->
    [informal] Jawabannya aku serahkan kepada seseorang.
   *[formal] Jawabannya saya serahkan kepada seseorang.
 }
reason-brief = Orang melihat gambaran yang lebih lengkap.
alternatives-brief = Bisa dilakukan:
    .one = Simpan tulisannya
    .two = Catat pokok-pokoknya
    .three = Kalau dalam bahaya, telepon nomor darurat setempat
engagement-brief = { $channel ->
    [form] Untuk saat ini, itu saja.
   *[chat] { $formality ->
        [informal] Apa lagi yang bisa aku bantu?
       *[formal] Apa lagi yang bisa saya bantu?
     }
 }
