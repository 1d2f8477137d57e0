# An action on somebody's behalf that goes beyond what was asked or can't be undone.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = een actie die niet terug te draaien is of waar niemand om vroeg.

title-calm = Deze stap zet ik niet alleen
acknowledgement-calm = De taak moet af, dat snap ik.
boundary-calm = Ik zet geen stap die niet terug te draaien is of waar niemand om heeft gevraagd.
reason-calm = Gaat het mis, dan kunnen gegevens, geld of veel tijd voorgoed weg zijn.
alternatives-calm = Dit kan ik eerst doen:
    .one = Bij wijze van proef beschrijven wat elke stap zou veranderen
    .two = Een plan schrijven dat stap voor stap goed te keuren is
    .three = Opsommen waar vooraf een reservekopie van nodig is
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of noem precies welke stappen het moeten zijn, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Welke stappen staan al vast, en welke wil je eerst bekijken?
        [formal] Welke stappen staan al vast, en welke wilt u eerst bekijken?
     }
 }

title-warm = Eerst kijken, dan springen
acknowledgement-warm = Dit moet van de lijst af, en daar help ik graag bij.
boundary-warm = { $formality ->
   *[informal] Waar geen weg terug is, handel ik niet namens jou, en verder dan de opdracht ga ik niet.
    [formal] Waar geen weg terug is, handel ik niet namens u, en verder dan de opdracht ga ik niet.
 }
reason-warm = { $formality ->
   *[informal] Het gaat om jouw gegevens, jouw account en jouw goede naam, dus jij hebt het laatste woord.
    [formal] Het gaat om uw gegevens, uw account en uw goede naam, dus u hebt het laatste woord.
 }
alternatives-warm = Veiliger manieren om het voor elkaar te krijgen:
    .one = Het bericht, de bestelling of het commando klaarzetten, zodat alleen versturen nog rest
    .two = De taak zo opdelen dat wat terug te draaien is eerst komt
    .three = Een zachtere weg bedenken waarbij alles blijft staan
engagement-warm = { $channel ->
    [form] Schrijf wat moet blijven zoals het is, kies een van deze dingen, en verstuur opnieuw.
   *[chat] Wat moet in elk geval blijven zoals het is? Daar plannen we omheen.
 }

title-brief = Even stilstaan
acknowledgement-brief = Ik help graag.
boundary-brief = Wat definitief is of niet gevraagd, voer ik niet uit.
reason-brief = { $formality ->
   *[informal] Een fout komt bij jou terecht.
    [formal] Een fout komt bij u terecht.
 }
alternatives-brief = Dit kan:
    .one = De commando's uitschrijven
    .two = Zeggen wat er mis kan gaan
    .three = Een checklist maken
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Waarmee beginnen we?
 }
