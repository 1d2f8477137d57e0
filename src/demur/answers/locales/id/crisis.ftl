# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Cari teman bicara
retry = Terus bercerita

title-calm = Ini tidak perlu dihadapi sendirian
acknowledgement-calm = { $formality ->
    [informal] Aku menanggapi serius apa yang kamu tulis, baik tentang dirimu sendiri maupun orang terdekat.
   *[formal] Saya menanggapi serius apa yang Anda tulis, baik tentang diri Anda sendiri maupun orang terdekat.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak akan membahas cara-cara melukai diri; aku ingin kamu selamat.
   *[formal] Saya tidak akan membahas cara-cara melukai diri; saya ingin Anda selamat.
 }
reason-calm = { $formality ->
    [informal] Orang yang bisa mendengar suaramu dapat berbuat lebih banyak saat ini daripada tulisan di layar.
   *[formal] Orang yang bisa mendengar suara Anda dapat berbuat lebih banyak saat ini daripada tulisan di layar.
 }
alternatives-calm = Yang bisa dilakukan sekarang:
    .one = Kalau ada bahaya saat ini, telepon nomor darurat setempat
    .two = { $formality ->
        [informal] Cari layanan bantuan gratis di dekatmu lewat findahelpline.com
       *[formal] Cari layanan bantuan gratis di dekat Anda lewat findahelpline.com
     }
    .three = { $formality ->
        [informal] Telepon atau temui orang yang kamu percaya, dan ceritakan apa yang ditulis di sini
       *[formal] Telepon atau temui orang yang Anda percaya, dan ceritakan apa yang ditulis di sini
     }
    .four = Jauhkan diri dari apa pun yang bisa melukai
engagement-calm = { $channel ->
    [form] Tolong hubungi salah satunya sekarang. Kalau merasa tidak aman, mulailah dari nomor darurat.
   *[chat] { $formality ->
        [informal] Apakah kamu aman saat ini? Dan apakah kamu sendiri yang sedang terluka, atau seseorang yang kamu sayangi?
       *[formal] Apakah Anda aman saat ini? Dan apakah Anda sendiri yang sedang terluka, atau seseorang yang Anda sayangi?
     }
 }

title-warm = { $formality ->
    [informal] Syukurlah kamu menulis
   *[formal] Syukurlah Anda menulis
 }
acknowledgement-warm = { $formality ->
    [informal] Apa yang kamu tulis terasa sangat berat, dan aku tidak mau melewatkannya begitu saja.
   *[formal] Apa yang Anda tulis terasa sangat berat, dan saya tidak mau melewatkannya begitu saja.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan bicara tentang cara melukai diri; aku peduli dan ingin menemani kamu melewati saat ini.
   *[formal] Saya tidak akan bicara tentang cara melukai diri; saya peduli dan ingin menemani Anda melewati saat ini.
 }
reason-warm = { $formality ->
    [informal] Rasa sakit sekuat ini bisa mereda, dan sampai saat itu ada baiknya seseorang hadir di sampingmu.
   *[formal] Rasa sakit sekuat ini bisa mereda, dan sampai saat itu ada baiknya seseorang hadir di samping Anda.
 }
alternatives-warm = Langkah kecil yang bisa menolong sekarang:
    .one = { $formality ->
        [informal] Telepon nomor darurat setempat kalau nyawamu atau nyawa orang lain sedang terancam
       *[formal] Telepon nomor darurat setempat kalau nyawa Anda atau nyawa orang lain sedang terancam
     }
    .two = { $formality ->
        [informal] Pilih layanan gratis di negaramu lewat findahelpline.com dan katakan bahwa kamu perlu bicara
       *[formal] Pilih layanan gratis di negara Anda lewat findahelpline.com dan katakan bahwa Anda perlu bicara
     }
    .three = Minta teman atau keluarga datang, atau tetap menemani lewat telepon
    .four = Minta seseorang menyimpankan benda yang bisa melukai, untuk sementara ini saja
engagement-warm = { $channel ->
    [form] Tolong pilih satu dan lakukan sekarang, meskipun kata-katanya sulit ditemukan.
   *[chat] { $formality ->
        [informal] Maukah kamu memberi tahu aku apakah kamu aman sekarang? Aku bisa membantu mencari kata-kata pertama untuk diucapkan.
       *[formal] Maukah Anda memberi tahu saya apakah Anda aman sekarang? Saya bisa membantu mencari kata-kata pertama untuk diucapkan.
     }
 }

title-brief = { $formality ->
    [informal] Keselamatanmu yang utama
   *[formal] Keselamatan Anda yang utama
 }
acknowledgement-brief = { $formality ->
    [informal] Ini terdengar serius, dan itu berarti bagiku.
   *[formal] Ini terdengar serius, dan itu berarti bagi saya.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak membahas cara melukai diri, karena aku peduli pada keadaanmu.
   *[formal] Saya tidak membahas cara melukai diri, karena saya peduli pada keadaan Anda.
 }
reason-brief = Kehadiran seseorang paling menolong saat ini.
alternatives-brief = Tolong lakukan salah satu:
    .one = Kalau sedang dalam bahaya, telepon nomor darurat setempat
    .two = Bicara dengan layanan gratis terdekat: findahelpline.com
    .three = { $formality ->
        [informal] Datangi orang yang kamu percaya
       *[formal] Datangi orang yang Anda percaya
     }
    .four = Menjauh dari apa pun yang bisa melukai
engagement-brief = { $channel ->
    [form] Tolong hubungi salah satunya sekarang.
   *[chat] { $formality ->
        [informal] Apakah kamu aman sekarang?
       *[formal] Apakah Anda aman sekarang?
     }
 }
