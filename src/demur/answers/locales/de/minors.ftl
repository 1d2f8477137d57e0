# The person writing is a child or teenager, and the subject is for adults.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = Dinge, die nur für Erwachsene gedacht sind.

title-calm = Das ist etwas für Erwachsene
acknowledgement-calm = Neugierig sein und fragen ist völlig in Ordnung.
boundary-calm = Auf Dinge, die nur für Erwachsene gedacht sind, gehe ich nicht ein.
reason-calm = Wer noch aufwächst, kann davon verletzt werden oder Angst bekommen.
alternatives-calm = Das kann ich tun:
    .one = Erwachsenwerden, Gefühle oder Freundschaft in einfachen Worten erklären
    .two = Worte finden, um Eltern oder Lehrkräfte zu fragen
    .three = { $formality ->
        [informal] Bücher, Filme oder Spiele für dein Alter vorschlagen
       *[formal] Bücher, Filme oder Spiele für Ihr Alter vorschlagen
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Ändere den Text auf etwas davon und schick ihn noch einmal ab. Auch zu Hause oder in der Schule kann jemand zuhören.
       *[formal] Ändern Sie den Text auf etwas davon und schicken Sie ihn noch einmal ab. Auch zu Hause oder in der Schule kann jemand zuhören.
     }
   *[chat] { $formality ->
        [informal] Liegt dir etwas auf dem Herzen? Auch zu Hause oder in der Schule kann jemand gut zuhören.
       *[formal] Liegt Ihnen etwas auf dem Herzen? Auch zu Hause oder in der Schule kann jemand gut zuhören.
     }
 }

title-warm = { $formality ->
    [informal] Schön, dass du fragst
   *[formal] Schön, dass Sie fragen
 }
acknowledgement-warm = { $formality ->
    [informal] Viele in deinem Alter fragen sich so etwas.
   *[formal] Viele in Ihrem Alter fragen sich so etwas.
 }
boundary-warm = Über Themen, die nur Große etwas angehen, rede ich nicht.
reason-warm = { $formality ->
    [informal] Jemand, der dich kennt, kann es besser erklären und ist da, wenn es aufwühlt.
   *[formal] Jemand, der Sie kennt, kann es besser erklären und ist da, wenn es aufwühlt.
 }
alternatives-warm = Vielleicht passt etwas davon:
    .one = Überlegen, mit welchem Erwachsenen es sich gut reden lässt
    .two = An etwas für die Schule, einer Geschichte oder einem Hobby arbeiten
    .three = Auf findahelpline.com eine kostenlose Nummer für junge Leute finden
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Wähl etwas davon und schick es noch einmal ab, oder zeig die Seite jemandem, dem du vertraust.
       *[formal] Wählen Sie etwas davon und schicken Sie es noch einmal ab, oder zeigen Sie die Seite jemandem, dem Sie vertrauen.
     }
   *[chat] { $formality ->
        [informal] Welchem Erwachsenen vertraust du am meisten? Wir können überlegen, was zuerst zu sagen wäre.
       *[formal] Welchem Erwachsenen vertrauen Sie am meisten? Wir können überlegen, was zuerst zu sagen wäre.
     }
 }

title-brief = Nur für Große
acknowledgement-brief = Fragen ist in Ordnung.
boundary-brief = Über Erwachsenenthemen rede ich mit jungen Leuten nicht.
reason-brief = So etwas kann aufwühlen.
alternatives-brief = Möglich ist:
    .one = Einen vertrauten Erwachsenen fragen
    .two = In die Bücherei oder zur Schulsozialarbeit gehen
    .three = { $formality ->
        [informal] Fakten für dein Alter finden
       *[formal] Fakten für Ihr Alter finden
     }
engagement-brief = { $channel ->
    [form] Etwas Passendes fürs Alter eintragen.
   *[chat] Was davon passt?
 }
