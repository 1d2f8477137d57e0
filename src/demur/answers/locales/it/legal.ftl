# What a lawyer has to judge.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = un parere legale su un caso personale.

title-calm = Questo lo valuta un avvocato
acknowledgement-calm = È difficile fare progetti con una questione legale aperta.
boundary-calm = Non posso valutare un caso legale concreto né dire come finirà.
reason-calm = Un piccolo fatto o una data mancata può cambiare l'esito.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare con parole semplici come funziona la legge su un tema
    .two = Elencare carte e date da raccogliere prima di vedere un avvocato
    .three = Dire dove si può cercare assistenza legale gratuita o a basso costo
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, aggiunga se c'è una scadenza e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, aggiungi se c'è una scadenza e invia di nuovo.
    }
   *[chat] C'è una scadenza in arrivo? Cominciamo da quello che serve per quella.
 }

title-warm = Serve lo sguardo di un avvocato
acknowledgement-warm = Liti e lettere ufficiali logorano, quindi capisco la voglia di una risposta diretta.
boundary-warm = { $formality ->
    [formal] Non farò l'avvocato e non dirò che cosa fare nel Suo caso.
   *[informal] Non farò l'avvocato e non dirò che cosa fare nel tuo caso.
 }
reason-warm = La legge cambia da un luogo all'altro, e un passo falso può costare soldi o diritti.
alternatives-warm = Posso togliere un po' di peso:
    .one = Mettere in ordine l'accaduto, pronto per un avvocato
    .two = Spiegare che cosa significa di solito una clausola di un contratto o di una lettera
    .three = Abbozzare una lettera cortese che chieda spiegazioni all'altra parte
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva in poche frasi che cosa è successo, scelga una di queste opzioni e invii di nuovo.
       *[informal] Scrivi in poche frasi che cosa è successo, scegli una di queste opzioni e invia di nuovo.
    }
   *[chat] Che cosa è successo, in poche frasi? Possiamo dargli forma per chi darà il parere.
 }

title-brief = Qui serve un avvocato
acknowledgement-brief = Capisco la domanda.
boundary-brief = Non do consigli legali su casi personali.
reason-brief = Un dettaglio può cambiare tutto.
alternatives-brief = Posso:
    .one = Descrivere i passi consueti
    .two = Preparare domande per un avvocato
    .three = Riordinare gli appunti
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] Quale aiuterebbe?
 }
