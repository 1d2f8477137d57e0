# A question, before anything is decided. There is no refusal in it.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Eerst één vraag
acknowledgement-calm = Ik kijk er graag naar.
boundary-calm = Voor ik antwoord geef, wil ik iets beter weten wat de bedoeling is.
reason-calm = Het kan op meer dan één manier gelezen worden, en verkeerd gokken kost alleen maar tijd.
alternatives-calm = Eén van deze dingen helpt al:
    .one = Zeggen wat eruit moet komen
    .two = Zeggen voor wie of waarvoor het is
    .three = Vertellen wat al geprobeerd of gevonden is
engagement-calm = { $channel ->
    [form] Zet er een of twee zinnen bij en verstuur opnieuw.
   *[chat] Wat moet eruit komen? Een of twee zinnen is genoeg.
 }

title-warm = Help me het goed te begrijpen
acknowledgement-warm = Deze vraag verdient een goed antwoord.
boundary-warm = Ik mis nog een stukje om een antwoord te geven dat past.
reason-warm = Wat voor de een goed is, kan voor de ander verkeerd zijn.
alternatives-warm = Kies wat het makkelijkst is:
    .one = Een voorbeeld geven
    .two = De omgeving beschrijven: werk, school of het dagelijks leven
    .three = Laten zien hoe een goed antwoord eruitziet
engagement-warm = { $channel ->
    [form] Zet een van deze dingen erbij en verstuur opnieuw; van voren af aan beginnen hoeft niet.
   *[chat] { $formality ->
       *[informal] Wat kun je me hiervan vertellen? Van daaruit ga ik verder.
        [formal] Wat kunt u me hiervan vertellen? Van daaruit ga ik verder.
     }
 }

title-brief = Kan het iets preciezer?
acknowledgement-brief = Ik help graag.
boundary-brief = Eén gegeven heb ik nog nodig.
reason-brief = Anders mis ik misschien de kern.
alternatives-brief = Vul aan:
    .one = De plaats of tijd
    .two = Het belangrijkste deel
    .three = Hoe uitgebreid het moet zijn
engagement-brief = { $channel ->
    [form] Vul er een aan en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat kun je aanvullen?
        [formal] Wat kunt u aanvullen?
     }
 }
