# Taking sides where people differ for good reasons.
# Language: Indonesian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = penilaian dalam soal pendapat.

title-calm = { $formality ->
    [informal] Kesimpulannya di tanganmu
   *[formal] Kesimpulannya di tangan Anda
 }
acknowledgement-calm = Pertanyaan ini penting bagi banyak orang.
boundary-calm = { $formality ->
    [informal] Aku tidak memihak dalam soal pendapat.
   *[formal] Saya tidak memihak dalam soal pendapat.
 }
reason-calm = { $formality ->
    [informal] Orang memandangnya berbeda dengan alasan yang baik, dan pilihannya ada padamu.
   *[formal] Orang memandangnya berbeda dengan alasan yang baik, dan pilihannya ada pada Anda.
 }
alternatives-calm = { $formality ->
    [informal] Yang bisa aku lakukan:
   *[formal] Yang bisa saya lakukan:
 }
    .one = Memaparkan alasan terkuat dari tiap pihak
    .two = Memilah fakta dari nilai
    .three = { $formality ->
        [informal] Menyusun pertanyaan yang menunjukkan apa yang penting bagimu
       *[formal] Menyusun pertanyaan yang menunjukkan apa yang penting bagi Anda
     }
engagement-calm = { $channel ->
    [form] Sebutkan pandangan yang ingin dibandingkan, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Sejauh ini, kamu lebih condong ke mana?
       *[formal] Sejauh ini, Anda lebih condong ke mana?
     }
 }

title-warm = Tidak memihak, tetapi banyak bahan
acknowledgement-warm = Ini pertanyaan yang memang layak diobrolkan.
boundary-warm = { $formality ->
    [informal] Aku tidak akan mengatakan pihak mana yang aku pilih dalam perdebatan ini.
   *[formal] Saya tidak akan mengatakan pihak mana yang saya pilih dalam perdebatan ini.
 }
reason-warm = { $formality ->
    [informal] Apa yang dijunjung tiap orang berbeda, dan tidak ada yang bisa menimbangnya untukmu.
   *[formal] Apa yang dijunjung tiap orang berbeda, dan tidak ada yang bisa menimbangnya untuk Anda.
 }
alternatives-warm = { $formality ->
    [informal] Yang dengan senang hati aku kerjakan:
   *[formal] Yang dengan senang hati saya kerjakan:
 }
    .one = Menjelaskan pandangan tiap pihak dengan kata-kata mereka
    .two = Menceritakan bagaimana perdebatannya muncul
    .three = { $formality ->
        [informal] Menguji alasanmu dengan membantahnya
       *[formal] Menguji alasan Anda dengan membantahnya
     }
engagement-warm = { $channel ->
    [form] Tulis pandangan sendiri, atau pilih salah satu dari ini, lalu kirim lagi.
   *[chat] { $formality ->
        [informal] Apa yang membuat kamu memikirkannya? Kita bisa mulai dari pandanganmu.
       *[formal] Apa yang membuat Anda memikirkannya? Kita bisa mulai dari pandangan Anda.
     }
 }

title-brief = { $formality ->
    [informal] Itu keputusanmu
   *[formal] Itu keputusan Anda
 }
acknowledgement-brief = Pertanyaan menarik.
boundary-brief = { $formality ->
    [informal] Aku tidak menyatakan pendapat dalam soal yang diperdebatkan.
   *[formal] Saya tidak menyatakan pendapat dalam soal yang diperdebatkan.
 }
reason-brief = { $formality ->
    [informal] Hanya kamu yang tahu apa yang berarti bagimu.
   *[formal] Hanya Anda yang tahu apa yang berarti bagi Anda.
 }
alternatives-brief = { $formality ->
    [informal] Aku bisa:
   *[formal] Saya bisa:
 }
    .one = Menunjukkan apa kata penelitian
    .two = Menyebutkan kelebihan dan kekurangan
    .three = { $formality ->
        [informal] Membantu merumuskan pandanganmu
       *[formal] Membantu merumuskan pandangan Anda
     }
engagement-brief = { $channel ->
    [form] Isi dengan salah satu dari ini.
   *[chat] Mana yang membantu?
 }
