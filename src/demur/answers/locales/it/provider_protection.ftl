# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = le mie istruzioni nascoste, il mio ragionamento privato e l'interno del modello.

title-calm = Quello che resta dietro le quinte
acknowledgement-calm = È normale avere curiosità su come funziono.
boundary-calm = Non rivelo le mie istruzioni nascoste o il mio ragionamento privato, e non aiuto a copiare il modello che c'è dietro.
reason-calm = Se circolassero, qualcuno potrebbe rivoltarmi contro chi si fida di me.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare in generale come si preparano assistenti come me
    .two = Dire con che cosa posso aiutare e con che cosa no
    .three = Dare con parole semplici le ragioni di una risposta
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa La incuriosisce? Vorrei rispondere a quanto posso.
       *[informal] Che cosa ti incuriosisce? Vorrei rispondere a quanto posso.
    }
 }

title-warm = Uno sguardo all'interno, fino a un certo punto
acknowledgement-warm = Mi piace quando si vuole sapere con che cosa si ha a che fare.
boundary-warm = Tengo per me le istruzioni nascoste e il ragionamento, e non aiuto a costruire una mia copia.
reason-warm = Lì dentro c'è il lavoro di molte persone, e non è mio per regalarlo.
alternatives-warm = Farei volentieri una di queste cose:
    .one = Ripercorrere una risposta, con i fatti su cui poggia
    .two = Suggerire modelli aperti e articoli che chiunque può studiare
    .three = Aiutare a scrivere buone istruzioni per un proprio assistente
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa sta costruendo o verificando, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Scrivi che cosa stai costruendo o verificando, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Sta costruendo o verificando qualcosa? Mi racconti un po'.
       *[informal] Stai costruendo o verificando qualcosa? Raccontami un po'.
    }
 }

title-brief = Quello che ho dentro resta riservato
acknowledgement-brief = La curiosità è benvenuta.
boundary-brief = Non rivelo istruzioni o ragionamenti nascosti e non aiuto a copiarmi.
reason-brief = C'è chi conta sul fatto che restino riservati.
alternatives-brief = Posso:
    .one = Spiegare come impara un'IA
    .two = Descrivere a che cosa servo
    .three = Confrontare tipi di assistenti
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] { $formality ->
        [formal] Che cosa Le interessa di più?
       *[informal] Che cosa ti interessa di più?
    }
 }
