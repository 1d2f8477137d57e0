# Swear words and crude language.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = le parolacce.

title-calm = La stessa cosa, senza parolacce
acknowledgement-calm = Vedo che deve avere mordente.
boundary-calm = Qui non posso scrivere parolacce o linguaggio volgare.
reason-calm = Alcune persone che leggono preferiscono non trovarle.
alternatives-calm = Ecco che cosa posso fare:
    .one = Dire la stessa cosa in modo tagliente, con parole pulite
    .two = Scrivere una risposta secca ma educata
    .three = Spiegare che cosa significa un'espressione volgare e quanto è forte
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Tolga le parolacce, o chieda una versione pulita, e invii di nuovo.
       *[informal] Togli le parolacce, o chiedi una versione pulita, e invia di nuovo.
    }
   *[chat] Chi lo leggerà? Così trovo il tono giusto.
 }

title-warm = Può pungere anche senza parolacce
acknowledgement-warm = A volte una parola forte fa proprio bene, lo so.
boundary-warm = In quello che scrivo qui lascio fuori le volgarità.
reason-warm = Possono colpire qualcuno che non c'entra nulla.
alternatives-warm = Diamogli forza in un altro modo:
    .one = Inventare imprecazioni buffe che non offendano nessuno
    .two = Trasformare lo sfogo in un discorso breve e divertente
    .three = Ammorbidire una bozza senza perdere il punto
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva a che cosa sta reagendo e invii di nuovo il modulo.
       *[informal] Scrivi a che cosa stai reagendo e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] A che cosa sta reagendo? Me lo dica, e ci metto più forza.
       *[informal] A che cosa stai reagendo? Dimmelo, e ci metto più forza.
    }
 }

title-brief = Meno le parolacce
acknowledgement-brief = Capisco lo stato d'animo.
boundary-brief = Qui non uso un linguaggio volgare.
reason-brief = Ad alcuni lettori dà fastidio.
alternatives-brief = Posso:
    .one = Scrivere un testo con rime pulite
    .two = Abbozzare un reclamo che funzioni
    .three = Tenere l'umorismo senza volgarità
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambi le parole e invii di nuovo.
       *[informal] Cambia le parole e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa preferisce?
       *[informal] Che cosa preferisci?
    }
 }
