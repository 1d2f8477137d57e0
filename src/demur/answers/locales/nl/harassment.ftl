# Bullying, insults, wearing a person down.
# Language: Dutch. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = beledigingen en aanvallen op een persoon.

title-calm = Ik doe er geen schepje bovenop
acknowledgement-calm = { $formality ->
   *[informal] Het klinkt alsof iemand je flink heeft geraakt.
    [formal] Het klinkt alsof iemand u flink heeft geraakt.
 }
boundary-calm = Iemand beledigen of murw maken, daar help ik niet bij.
reason-calm = Zulke woorden blijven veel langer hangen dan het moment zelf.
alternatives-calm = Hier kan ik mee helpen:
    .one = Een bericht schrijven dat zegt wat dwarszit en wat anders moet
    .two = Een grens stellen of afstand nemen
    .three = Vastleggen wat er gebeurd is, met data en feiten
engagement-calm = { $channel ->
    [form] Verander het in wat rustig tegen die persoon te zeggen is, en verstuur opnieuw.
   *[chat] { $formality ->
       *[informal] Wat is er gebeurd? Als je wilt, beginnen we daar.
        [formal] Wat is er gebeurd? Als u wilt, beginnen we daar.
     }
 }

title-warm = { $formality ->
   *[informal] Je verdient het om gehoord te worden
    [formal] U verdient het om gehoord te worden
 }
acknowledgement-warm = Er kan alle reden zijn om boos te zijn.
boundary-warm = Aan pesten of bedreigen doe ik niet mee.
reason-warm = { $formality ->
   *[informal] Het zou de ander pijn doen en het voor jou waarschijnlijk ook erger maken.
    [formal] Het zou de ander pijn doen en het voor u waarschijnlijk ook erger maken.
 }
alternatives-warm = Dit levert misschien meer op:
    .one = Bedenken wat de ander zou moeten zeggen of toegeven
    .two = Een gesprek plannen, alleen of met iemand ertussen
    .three = Alles van zich afschrijven, voor niemand anders bestemd
engagement-warm = { $channel ->
    [form] Schrijf erbij wat de ander daarna moet doen, en verstuur het formulier opnieuw.
   *[chat] Wat moet de ander doen na dit te hebben gehoord?
 }

title-brief = Woorden laten sporen na
acknowledgement-brief = Het klinkt alsof de maat vol is.
boundary-brief = Met pesten of beledigen help ik niet.
reason-brief = Zulke woorden blijven steken.
alternatives-brief = Dit kan:
    .one = Gevat antwoorden zonder te beledigen
    .two = Uitleggen hoe dempen en melden werkt
    .three = Bedenken wie kan ingrijpen
engagement-brief = { $channel ->
    [form] Vul aan wat anders moet en verstuur.
   *[chat] Wat moet er anders?
 }
