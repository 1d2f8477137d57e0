# It cannot be done from here: no access, no tool, no such sense.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = la parte che richiede strumenti, accessi o dati che non ho.

title-calm = Questo è fuori dalla mia portata
acknowledgement-calm = Sarebbe davvero comodo.
boundary-calm = Non posso svolgere compiti che richiedono strumenti, account o dati a cui non ho accesso.
reason-calm = { $formality ->
    [formal] Dovrei inventare il risultato, e Lei si fiderebbe.
   *[informal] Dovrei inventare il risultato, e tu ti fideresti.
 }
alternatives-calm = Ecco che cosa posso fare:
    .one = Lavorare su un testo incollato qui
    .two = Scrivere i passi per farlo in autonomia
    .three = Abbozzare quello che serve, pronto da copiare
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Metta nel modulo il testo o le cifre, o chieda una di queste opzioni, e invii di nuovo.
       *[informal] Metti nel modulo il testo o le cifre, o chiedi una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa ha a portata di mano da incollare qui?
       *[informal] Che cosa hai a portata di mano da incollare qui?
    }
 }

title-warm = Lo farei, se potessi
acknowledgement-warm = Capisco quanto tempo farebbe risparmiare.
boundary-warm = Non arrivo ai file, ai siti, ai dispositivi o ai dati in tempo reale che servono.
reason-warm = Se facessi finta che sia fatto, la sorpresa arriverebbe nel momento peggiore.
alternatives-warm = Così ci si può avvicinare:
    .one = Descrivere quello che si vede o si sente, e capirlo con il mio aiuto
    .two = Chiedere che tipo di strumento può farlo
    .three = Avere un elenco di cose da tenere d'occhio mentre si fa
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva quale risultato serve, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Scrivi quale risultato serve, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che risultato spera di avere? Troviamo la parte che posso fare.
       *[informal] Che risultato speri di avere? Troviamo la parte che posso fare.
    }
 }

title-brief = Da qui non si può
acknowledgement-brief = Buona idea.
boundary-brief = Non ho gli strumenti né l'accesso per questo compito.
reason-brief = Un risultato inventato non servirebbe.
alternatives-brief = Posso:
    .one = Pianificare il lavoro
    .two = Preparare un modello
    .three = Controllare quello che ne esce
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] { $formality ->
        [formal] Quale preferisce?
       *[informal] Quale preferisci?
    }
 }
