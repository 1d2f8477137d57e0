# Attacks on people for who they are.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = attacchi alle persone per quello che sono.

title-calm = Non sminuisco nessun gruppo
acknowledgement-calm = { $formality ->
    [formal] Vedo che il tema La tocca da vicino.
   *[informal] Vedo che il tema ti tocca da vicino.
 }
boundary-calm = Non posso aiutare ad attaccare o sminuire le persone per quello che sono.
reason-calm = Per parole così c'è chi finisce per avere paura nella propria via, a scuola o al lavoro.
alternatives-calm = Ecco che cosa posso fare:
    .one = Criticare con buoni argomenti una decisione, un partito o un'idea
    .two = Spiegare da dove viene un pregiudizio e come vi si è risposto
    .three = Aiutare a scrivere di un gruppo con equità, domande difficili comprese
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Lo sostituisca con quello che ha fatto scattare tutto, o con una di queste opzioni, e lo invii di nuovo.
       *[informal] Sostituiscilo con quello che ha fatto scattare tutto, o con una di queste opzioni, e invialo di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa ha fatto scattare tutto? Me lo dica, e troviamo le parole.
       *[informal] Che cosa ha fatto scattare tutto? Dimmelo, e troviamo le parole.
    }
 }

title-warm = Parliamo di che cosa è andato storto
acknowledgement-warm = { $formality ->
    [formal] Se qualcosa Le ha fatto rabbia o paura, vorrei saperlo.
   *[informal] Se qualcosa ti ha fatto rabbia o paura, vorrei saperlo.
 }
boundary-warm = Non me la prenderò con nessuno per la sua origine, per il suo credo o per chi ama.
reason-warm = Chi lo sente di più spesso non ha fatto male a nessuno.
alternatives-warm = Ecco come vorrei aiutare:
    .one = Mettere in parole chiare la rabbia verso una persona o un fatto
    .two = Rispondere a un messaggio d'odio senza alimentarlo
    .three = Pensare a una domanda leale da fare a qualcuno di quel gruppo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Racconti che cosa è successo e invii di nuovo il modulo.
       *[informal] Racconta che cosa è successo e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa Le è successo? Possiamo partire da lì.
       *[informal] Che cosa ti è successo? Possiamo partire da lì.
    }
 }

title-brief = Non contro le persone
acknowledgement-brief = Si vede che questo pesa.
boundary-brief = Non posso aiutare a insultare le persone per quello che sono.
reason-brief = Lascia qualcuno nella paura.
alternatives-brief = Posso:
    .one = Raccontare la storia di un conflitto
    .two = Verificare quello che si dice di un gruppo
    .three = Spiegare un'usanza o una fede
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Dica che cosa è successo e invii.
       *[informal] Di' che cosa è successo e invia.
    }
   *[chat] Che cosa è successo?
 }
