# A crime of some kind; nothing more is known. The user is not invited to ask again.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = passi che potrebbero essere un reato.

title-calm = Potrebbe finire in tribunale
acknowledgement-calm = Può esserci dietro più di quanto vedo da qui.
boundary-calm = Non posso aiutare con atti che potrebbero essere un reato.
reason-calm = Qualcuno potrebbe subirne un torto, e chi partecipa potrebbe trovarsi davanti a un giudice.
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare con parole semplici che cosa dice la legge su un tema
    .two = Elencare domande per un avvocato o uno sportello di consulenza
    .three = Cercare una via d'uscita nella legge dal problema che c'è dietro
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se una di queste opzioni va bene, la scriva nel modulo al posto del testo e la invii.
       *[informal] Se una di queste opzioni va bene, scrivila nel modulo al posto del testo e inviala.
    }
   *[chat] { $formality ->
        [formal] Se una di queste opzioni va bene, mi dica quale, e comincio.
       *[informal] Se una di queste opzioni va bene, dimmi quale, e comincio.
    }
 }

title-warm = Troviamo una via d'uscita migliore
acknowledgement-warm = Non so che cosa abbia portato a questo, e non sono qui per giudicare.
boundary-warm = Comunque, non darò una mano con nulla che possa essere un reato.
reason-warm = Cose così possono costare i risparmi, la sicurezza o la libertà.
alternatives-warm = Aiuto volentieri a:
    .one = Trovare le parole per dire no quando qualcuno fa pressione
    .two = Ragionare un passo alla volta su soldi, un debito o una lite
    .three = Scrivere una lettera che chieda più tempo o un accordo equo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scelga quello che si avvicina di più, lo metta nel modulo e invii.
       *[informal] Scegli quello che si avvicina di più, mettilo nel modulo e invia.
    }
   *[chat] { $formality ->
        [formal] Scelga quello che si avvicina di più, e continuiamo da lì.
       *[informal] Scegli quello che si avvicina di più, e continuiamo da lì.
    }
 }

title-brief = Questa volta resto fuori
acknowledgement-brief = Forse non c'è cattiva intenzione.
boundary-brief = Non posso aiutare con quello che può essere un reato.
reason-brief = Altri potrebbero pagarla.
alternatives-brief = Posso:
    .one = Spiegare una lettera del tribunale
    .two = Spiegare come si denuncia un reato
    .three = Ideare un romanzo giallo
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Invii una di queste opzioni.
       *[informal] Invia una di queste opzioni.
    }
   *[chat] { $formality ->
        [formal] Mi dica quale preferisce.
       *[informal] Dimmi quale preferisci.
    }
 }
