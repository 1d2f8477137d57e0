# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: French (Canada). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Si quelqu’un est en danger, appelle le numéro d’urgence; sinon, commence par l’un de ces pas.
       *[formal] Si quelqu’un est en danger, appelez le numéro d’urgence; sinon, commencez par l’un de ces pas.
     }
   *[chat] { $formality ->
        [informal] Un de ces pas aiderait-il maintenant? Si quelqu’un est en danger, appelle le numéro d’urgence.
       *[formal] Un de ces pas aiderait-il maintenant? Si quelqu’un est en danger, appelez le numéro d’urgence.
     }
 }

engagement-brief = { $channel ->
    [form] { $formality ->
        [informal] Saisis plutôt l’une de ces idées.
       *[formal] Saisissez plutôt l’une de ces idées.
     }
   *[chat] { $formality ->
        [informal] Laquelle t’aiderait?
       *[formal] Laquelle vous aiderait?
     }
 }
