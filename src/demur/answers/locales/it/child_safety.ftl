# Sexualisation or abuse of children; firm, short, help only. The user is not invited to ask again.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = tutto quello che è sessuale e riguarda i bambini.

title-calm = La sicurezza dei bambini viene prima
acknowledgement-calm = Qui c'è di mezzo un bambino o una bambina, quindi parlerò chiaro.
boundary-calm = Non scriverò nulla di sessuale su bambini e non aiuterò in questo.
reason-calm = Un bambino non può dare il consenso, e il dolore può durare tutta la vita.
alternatives-calm = L'aiuto c'è, anche adesso:
    .one = Segnalare un'immagine o un sospetto al servizio del proprio paese, elencato su inhope.org
    .two = Chiamare un servizio riservato come Stop It Now, se a preoccupare sono i propri pensieri
    .three = Chiamare il numero di emergenza locale se un bambino è in pericolo adesso
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Che sia per un bambino o per Lei, faccia oggi uno di questi passi.
       *[informal] Che sia per un bambino o per te, fai oggi uno di questi passi.
    }
   *[chat] { $formality ->
        [formal] Scelga il passo adatto; posso aiutare a trovare le parole.
       *[informal] Scegli il passo adatto; posso aiutare a trovare le parole.
    }
 }

title-warm = { $formality ->
    [formal] L'aiuto c'è, per un bambino o per Lei
   *[informal] L'aiuto c'è, per un bambino o per te
 }
acknowledgement-warm = Qualunque sia il motivo, non è un peso da portare senza nessuno accanto.
boundary-warm = Non prenderò parte a parole, immagini o piani sessuali su bambini, e questo non cambierà.
reason-warm = I bambini si fidano degli adulti che hanno intorno, e una fiducia spezzata così è difficile da ricucire.
alternatives-warm = Ci sono persone che possono aiutare e sanno ascoltare:
    .one = Cercare un servizio per l'infanzia nel proprio paese su childhelplineinternational.org
    .two = Parlare in modo riservato con un medico o un terapeuta di pensieri che fanno paura
    .three = { $formality ->
        [formal] Raccontarlo a un consulente o a una persona di fiducia, se è successo a Lei
       *[informal] Raccontarlo a un consulente o a una persona di fiducia, se è successo a te
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Se un bambino è in pericolo in questo momento, chiami prima il numero di emergenza locale.
       *[informal] Se un bambino è in pericolo in questo momento, chiama prima il numero di emergenza locale.
    }
   *[chat] { $formality ->
        [formal] C'è un bambino in pericolo in questo momento? Allora chiami prima il numero di emergenza locale.
       *[informal] C'è un bambino in pericolo in questo momento? Allora chiama prima il numero di emergenza locale.
    }
 }

title-brief = Con i bambini, no
acknowledgement-brief = Ho letto con attenzione.
boundary-brief = Non aiuto con nulla di sessuale sui bambini.
reason-brief = Fa loro del male.
alternatives-brief = Che cosa aiuta:
    .one = Segnalare le immagini alla polizia
    .two = Avvisare un servizio di tutela dei minori
    .three = Trovare sostegno per sé su findahelpline.com
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Se un bambino è in pericolo, chieda aiuto.
       *[informal] Se un bambino è in pericolo, chiedi aiuto.
    }
   *[chat] { $formality ->
        [formal] C'è un bambino in pericolo? Chieda aiuto.
       *[informal] C'è un bambino in pericolo? Chiedi aiuto.
    }
 }
