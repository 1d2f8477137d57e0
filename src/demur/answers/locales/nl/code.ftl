# Code that would work against systems or accounts of others.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = code die tegen systemen of accounts van anderen werkt.

title-calm = Geen code tegen anderen
acknowledgement-calm = Kant-en-klare code zou tijd schelen, dat zie ik.
boundary-calm = Code die tegen systemen of accounts van anderen werkt, schrijf ik niet.
reason-calm = Wie ze gebruikt, kan gegevens, geld of de eigen toegang verliezen.
alternatives-calm = Dit kan ik wel doen:
    .one = Een eigen programma nakijken of er fouten uit halen
    .two = Het zwakke punt dichten en met een test bewaken
    .three = Een oefenomgeving op eigen machines opzetten
engagement-calm = { $channel ->
    [form] Maak er een van deze dingen van, of plak eigen code, en verstuur opnieuw.
   *[chat] Wat moet de code doen, en waar gaat die draaien?
 }

title-warm = Laten we iets anders bouwen
acknowledgement-warm = Er is over dit programma nagedacht, dat is te zien.
boundary-warm = Een programma dat aan apparaten of gegevens komt van mensen die niet instemden, schrijf ik niet en maak ik niet af.
reason-warm = Aan de andere kant mag iemand dan de rommel opruimen.
alternatives-warm = Dit doe ik graag:
    .one = Een regel schrijven die alarm slaat als zo'n programma draait
    .two = Code schrijven die gegevens ophaalt via een officiële koppeling
    .three = Een bericht opstellen aan de makers over een gevonden lek
engagement-warm = { $channel ->
    [form] Schrijf wat er op het eind moet werken, kies een van deze dingen, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] In welke taal werk je, en wat moet er op het eind draaien?
        [formal] In welke taal werkt u, en wat moet er op het eind draaien?
     }
 }

title-brief = Dit stuk code niet
acknowledgement-brief = Ik zie de taak.
boundary-brief = Tegen andermans systemen of accounts schrijf ik geen code.
reason-brief = De schade komt daar bij mensen terecht.
alternatives-brief = Dit kan:
    .one = Een veiliger patroon laten zien
    .two = Een oefenopdracht uitleggen
    .three = Een vreemd logboek lezen
engagement-brief = { $channel ->
    [form] Vul hier een van in.
   *[chat] Wat is er al?
 }
