# A recording of other people, who have to agree first.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = rekaman orang yang belum menyetujuinya.

title-calm = Apakah semua setuju direkam?
acknowledgement-calm = { $formality ->
    [informal] Aku lihat ada yang diperlukan dari rekaman ini.
   *[formal] Saya lihat ada yang diperlukan dari rekaman ini.
 }
boundary-calm = { $formality ->
    [informal] Aku tidak bisa mengolah rekaman orang lain sebelum mereka setuju.
   *[formal] Saya tidak bisa mengolah rekaman orang lain sebelum mereka setuju.
 }
reason-calm = Mungkin mereka tidak tahu bahwa mereka direkam.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menyusun beberapa baris untuk meminta persetujuan mereka
    .two = Merangkum apa yang ditulis dari ingatan, tanpa nama
    .three = Menjelaskan apa yang biasanya tercakup dalam persetujuan rekaman
engagement-calm = { $channel ->
    [form] Setelah semua setuju, sebutkan itu di formulir lalu kirim lagi.
   *[chat] Apakah semuanya sudah setuju? Katakan saja, lalu kita lanjutkan.
 }

title-warm = Suara mereka dulu
acknowledgement-warm = Ada sesuatu di dalamnya yang diperlukan, jadi mari cari jalan yang adil.
boundary-warm = { $formality ->
    [informal] Aku tidak akan mendengarkan, menyalin, atau merangkum suara orang sebelum mereka mengiyakan.
   *[formal] Saya tidak akan mendengarkan, menyalin, atau merangkum suara orang sebelum mereka mengiyakan.
 }
reason-warm = Dalam percakapan, orang mengatakan hal yang mungkin tidak ingin disimpan atau diteruskan.
alternatives-warm = Begini bisa dilanjutkan:
    .one = { $formality ->
        [informal] Pakai hanya bagian saat kamu sendiri yang bicara
       *[formal] Pakai hanya bagian saat Anda sendiri yang bicara
     }
    .two = Pakai salinan yang suara dan nama orang lain sudah dibuang
    .three = Minta pengumuman singkat untuk dibacakan sebelum rapat berikutnya
engagement-warm = { $channel ->
    [form] Tulis siapa yang terdengar dan bahwa mereka setuju, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Siapa saja yang terdengar, dan bisakah mereka ditanya? Aku bisa membantu kata-katanya.
       *[formal] Siapa saja yang terdengar, dan bisakah mereka ditanya? Saya bisa membantu kata-katanya.
     }
 }

title-brief = Persetujuan didahulukan
acknowledgement-brief = { $formality ->
    [informal] Aku tahu ini diperlukan.
   *[formal] Saya tahu ini diperlukan.
 }
boundary-brief = { $formality ->
    [informal] Aku tidak mengolah rekaman orang yang belum setuju.
   *[formal] Saya tidak mengolah rekaman orang yang belum setuju.
 }
reason-brief = Kata-kata itu milik mereka.
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menulis formulir persetujuan
    .two = Membuat templat catatan
    .three = Menjelaskan cara menyamarkan suara
engagement-brief = { $channel ->
    [form] Tanyakan dulu kepada mereka, lalu kirim lagi.
   *[chat] Bisakah mereka ditanya?
 }
