# Copyright: copying protected text, code, images, brands.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = copie di opere protette di altre persone.

title-calm = È di chi l'ha creata
acknowledgement-calm = Capisco che sarebbe bello avere quell'opera sottomano.
boundary-calm = Non posso copiare lunghi brani di opere protette di altre persone.
reason-calm = Chi le ha fatte forse ci vive, e le copie tolgono una parte.
alternatives-calm = Ecco che cosa posso fare:
    .one = Riassumerla con parole mie
    .two = Parlare di chi l'ha creata, dell'epoca e delle idee che ci sono dietro
    .three = Spiegare dove opere simili si prendono in prestito, si comprano o si hanno in licenza
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, o dica a che cosa serve, e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, o di' a che cosa serve, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] A che cosa Le serve? Forse basta un riassunto o qualcosa di nuovo.
       *[informal] A che cosa ti serve? Forse basta un riassunto o qualcosa di nuovo.
    }
 }

title-warm = Facciamo qualcosa di proprio
acknowledgement-warm = Si vede che quell'opera dice molto.
boundary-warm = Non distribuirò copie di canzoni, testi, immagini, codice o loghi fatti da altri.
reason-warm = Qualcuno ci ha messo mesi o anni, e non ne ricaverebbe nulla.
alternatives-warm = Questo lo farei con piacere:
    .one = Commentare un verso o due e che cosa li fa funzionare
    .two = Abbozzare un pezzo nuovo con la stessa atmosfera, in uno stile proprio
    .three = Spiegare le licenze aperte e dove si trovano opere di uso libero
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa Le piace e che cosa vorrebbe creare, e invii di nuovo il modulo.
       *[informal] Scrivi che cosa ti piace e che cosa vorresti creare, e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa Le piace di più di quell'opera? Partiamo da lì.
       *[informal] Che cosa ti piace di più di quell'opera? Partiamo da lì.
    }
 }

title-brief = L'ha fatta qualcun altro
acknowledgement-brief = Di certo vale la pena averla.
boundary-brief = Non posso copiare a lungo opere protette.
reason-brief = Chi l'ha creata ci perderebbe.
alternatives-brief = Posso:
    .one = Confrontarla con opere simili
    .two = Spiegare il diritto di citazione
    .three = Abbozzare una lettera per chiedere il permesso
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Aggiunga come verrà usata e invii.
       *[informal] Aggiungi come verrà usata e invia.
    }
   *[chat] Come verrà usata?
 }
