# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dettagli su armi o sostanze che potrebbero ferire molte persone.

title-calm = Troppe persone potrebbero farsi male
acknowledgement-calm = È un tema che fa nascere domande vere, e ad alcune posso rispondere.
boundary-calm = Non posso dare dettagli su esplosivi, germi, veleni o radiazioni utilizzabili contro le persone.
reason-calm = Se dettagli simili finiscono nelle mani sbagliate, può restare ferita una folla intera.
alternatives-calm = Ecco che cosa posso fare:
    .one = Raccontare la storia di queste armi e come i trattati le frenano
    .two = Spiegare come conservare, usare e smaltire in sicurezza i prodotti chimici di casa
    .three = Aiutare con la chimica o la biologia a livello scolastico
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga a che cosa sta lavorando, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Aggiungi a che cosa stai lavorando, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] A che cosa sta lavorando? Aiuto volentieri con la parte sicura.
       *[informal] A che cosa stai lavorando? Aiuto volentieri con la parte sicura.
    }
 }

title-warm = Restiamo dalla parte sicura
acknowledgement-warm = È naturale provare curiosità, o preoccupazione, per cose così.
boundary-warm = Non entrerò nel funzionamento di bombe o di armi chimiche, nucleari o a base di germi.
reason-warm = Basta una persona in una brutta giornata perché molte altre non tornino a casa.
alternatives-warm = Qui andrei volentieri più a fondo:
    .one = Spiegare come medici e soccorritori si preparano a eventi del genere
    .two = Rivedere che cosa fare in casa in caso di allarme chimico o di radiazioni
    .three = Raccontare la storia di una scoperta e di chi c'era dietro
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva se è per la scuola, per il lavoro o per una preoccupazione, e invii di nuovo il modulo.
       *[informal] Scrivi se è per la scuola, per il lavoro o per una preoccupazione, e invia di nuovo il modulo.
    }
   *[chat] È per la scuola, per il lavoro o per una preoccupazione? Così trovo il taglio giusto.
 }

title-brief = Troppo pericoloso da spiegare
acknowledgement-brief = È un tema che cattura.
boundary-brief = Non posso aiutare con esplosivi o armi di distruzione di massa.
reason-brief = Potrebbero morire in tanti.
alternatives-brief = Posso:
    .one = Spiegare perché certe sostanze sono controllate
    .two = Spiegare un'etichetta di sicurezza
    .three = Elencare i primi passi dopo un avvelenamento
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scelga un'opzione e invii.
       *[informal] Scegli un'opzione e invia.
    }
   *[chat] { $formality ->
        [formal] Quale Le serve?
       *[informal] Quale ti serve?
    }
 }
