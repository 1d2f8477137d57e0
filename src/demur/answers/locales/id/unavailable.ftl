# Something of ours failed; nothing is wrong with the request.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Ini dari pihak kami
acknowledgement-calm = { $formality ->
    [informal] Tidak ada yang salah darimu.
   *[formal] Tidak ada yang salah dari Anda.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa memberi jawaban saat ini.
   *[formal] Saya tidak bisa memberi jawaban saat ini.
 }
reason-calm = { $formality ->
    [informal] Salah satu pemeriksaan kami sedang tidak berjalan, dan itu tidak ada hubungannya dengan tulisanmu.
   *[formal] Salah satu pemeriksaan kami sedang tidak berjalan, dan itu tidak ada hubungannya dengan tulisan Anda.
 }
alternatives-calm = Bisa dicoba:
    .one = Ulangi satu dua menit lagi
    .two = Biarkan halaman ini terbuka supaya tulisannya tidak hilang
    .three = Beri tahu pengelola layanan kalau ini terus terjadi
engagement-calm = { $channel ->
    [form] Tunggu sebentar, lalu kirim lagi formulirnya apa adanya.
   *[chat] Mau mencoba lagi sebentar lagi?
 }

title-warm = Ada yang rusak di sini
acknowledgement-warm = { $formality ->
    [informal] Aku tahu, terhenti di tengah jalan itu menjengkelkan.
   *[formal] Saya tahu, terhenti di tengah jalan itu menjengkelkan.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak bisa menyelesaikan jawaban, karena satu bagian layanan ini sedang mati.
   *[formal] Saya tidak bisa menyelesaikan jawaban, karena satu bagian layanan ini sedang mati.
 }
reason-warm = { $formality ->
    [informal] Lebih baik kamu menunggu daripada menerima sesuatu yang belum diperiksa siapa pun.
   *[formal] Lebih baik Anda menunggu daripada menerima sesuatu yang belum diperiksa siapa pun.
 }
alternatives-warm = Yang mungkin membantu sampai pulih:
    .one = Kerjakan hal lain dulu dan kembali nanti
    .two = Garap bagian yang bisa jalan tanpa jawaban
    .three = Lihat halaman bantuan layanan ini, kalau ada
engagement-warm = { $channel ->
    [form] Tidak ada yang perlu diubah; kembali sebentar lagi dan kirim apa adanya.
   *[chat] Kita coba sekali lagi sebentar lagi? Kirim saja apa adanya.
 }

title-brief = Kami perlu waktu sebentar
acknowledgement-brief = { $formality ->
    [informal] Tulisanmu tidak bermasalah.
   *[formal] Tulisan Anda tidak bermasalah.
 }
boundary-brief = { $formality ->
    [informal] Aku belum bisa menjawab saat ini.
   *[formal] Saya belum bisa menjawab saat ini.
 }
reason-brief = { $formality ->
    [informal] Ada yang gagal di pihak kami, dan kamu jadi menunggu.
   *[formal] Ada yang gagal di pihak kami, dan Anda jadi menunggu.
 }
alternatives-brief = Sementara itu:
    .one = Salin tulisannya
    .two = Muat ulang halaman atau aplikasi
    .three = Catat jamnya, siapa tahu ditanyakan
engagement-brief = { $channel ->
    [form] Silakan kirim lagi sebentar lagi.
   *[chat] Bisa dicoba lagi nanti?
 }
