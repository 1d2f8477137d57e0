# The person writing is a child or teenager, and the subject is for adults.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = hal yang hanya untuk orang dewasa.

title-calm = Ini untuk orang dewasa
acknowledgement-calm = Tidak apa-apa penasaran dan bertanya.
boundary-calm = { $formality ->
    [informal] Aku tidak bisa membahas hal yang hanya ditujukan bagi orang dewasa.
   *[formal] Saya tidak bisa membahas hal yang hanya ditujukan bagi orang dewasa.
 }
reason-calm = Hal itu bisa menyakiti atau menakutkan bagi yang masih tumbuh.
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Menjelaskan soal tumbuh besar, perasaan, atau pertemanan dengan kata sederhana
    .two = Membantu mencari kata untuk bertanya kepada orang tua atau guru
    .three = Menyarankan buku, film, atau permainan yang sesuai usia
engagement-calm = { $channel ->
    [form] Ganti isinya dengan salah satu dari ini, lalu kirim lagi. Bisa juga bicara dengan seseorang di rumah atau di sekolah.
   *[chat] Ada yang sedang dipikirkan? Seseorang di rumah atau di sekolah juga bisa jadi teman bicara yang baik.
 }

title-warm = { $formality ->
    [informal] Baik sekali kamu bertanya
   *[formal] Baik sekali Anda bertanya
 }
acknowledgement-warm = { $formality ->
    [informal] Banyak anak seusiamu juga bertanya-tanya soal hal seperti ini.
   *[formal] Banyak anak seusia Anda juga bertanya-tanya soal hal seperti ini.
 }
boundary-warm = { $formality ->
    [informal] Aku tidak akan membicarakan topik yang khusus untuk orang dewasa.
   *[formal] Saya tidak akan membicarakan topik yang khusus untuk orang dewasa.
 }
reason-warm = { $formality ->
    [informal] Orang yang mengenalmu bisa menjelaskannya lebih baik, dan menemani kalau hal itu membuat sedih.
   *[formal] Orang yang mengenal Anda bisa menjelaskannya lebih baik, dan menemani kalau hal itu membuat sedih.
 }
alternatives-warm = Mungkin salah satu dari ini pas:
    .one = Pikirkan orang dewasa mana yang enak diajak bicara
    .two = Kerjakan sesuatu untuk sekolah, cerita, atau hobi
    .three = Cari layanan bantuan gratis untuk anak muda di findahelpline.com
engagement-warm = { $channel ->
    [form] Pilih salah satu lalu kirim lagi, atau tunjukkan halaman ini kepada orang dewasa yang dipercaya.
   *[chat] { $formality ->
        [informal] Orang dewasa mana yang paling kamu percaya? Kita bisa memikirkan kalimat pertamanya.
       *[formal] Orang dewasa mana yang paling Anda percaya? Kita bisa memikirkan kalimat pertamanya.
     }
 }

title-brief = Khusus orang dewasa
acknowledgement-brief = Bertanya itu boleh.
boundary-brief = { $formality ->
    [informal] Aku tidak membahas topik dewasa dengan anak muda.
   *[formal] Saya tidak membahas topik dewasa dengan anak muda.
 }
reason-brief = { $formality ->
    [informal] Itu bisa membuat kamu gelisah.
   *[formal] Itu bisa membuat Anda gelisah.
 }
alternatives-brief = Bisa dicoba:
    .one = Tanya orang dewasa yang dipercaya
    .two = Datang ke UKS atau perpustakaan
    .three = Cari fakta yang sesuai usia
engagement-brief = { $channel ->
    [form] Isi dengan hal yang sesuai usia.
   *[chat] Mana yang terasa pas?
 }
