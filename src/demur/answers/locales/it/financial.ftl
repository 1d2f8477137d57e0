# Personal decisions on investments, tax or credit.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = consigli personali su investimenti, credito o tasse.

title-calm = { $formality ->
    [formal] Una scelta sui Suoi soldi
   *[informal] Una scelta sui tuoi soldi
 }
acknowledgement-calm = Le decisioni sui soldi sembrano più facili con un sì o un no chiaro.
boundary-calm = Non posso dire che cosa comprare, vendere o chiedere in prestito, né che cosa mettere in una dichiarazione.
reason-calm = { $formality ->
    [formal] Dipende da cose che non vedo, e ogni perdita sarebbe Sua.
   *[informal] Dipende da cose che non vedo, e ogni perdita sarebbe tua.
 }
alternatives-calm = Ecco che cosa posso fare:
    .one = Spiegare come funziona un tipo di investimento, prestito o tassa
    .two = Confrontare in generale costi e rischi delle opzioni
    .three = Elencare domande da fare a un consulente prima di firmare
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Sostituisca il testo con una di queste opzioni, indichi il tipo di prodotto o di tassa e invii di nuovo.
       *[informal] Sostituisci il testo con una di queste opzioni, indica il tipo di prodotto o di tassa e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che decisione ha davanti, e che cosa vorrebbe sapere prima di prenderla?
       *[informal] Che decisione hai davanti, e che cosa vorresti sapere prima di prenderla?
    }
 }

title-warm = { $formality ->
    [formal] I soldi sono Suoi, la scelta anche
   *[informal] I soldi sono tuoi, la scelta anche
 }
acknowledgement-warm = Immagino che sollievo sarebbe sentire qual è la strada giusta.
boundary-warm = Non sceglierò per nessuno un investimento, un prestito o un piano fiscale.
reason-warm = { $formality ->
    [formal] Chi conosce le Sue entrate, i debiti e i progetti vede quello che a me sfuggirebbe.
   *[informal] Chi conosce le tue entrate, i debiti e i progetti vede quello che a me sfuggirebbe.
 }
alternatives-warm = Posso aiutare a scegliere bene:
    .one = Fare un bilancio semplice con le cifre disponibili
    .two = Mettere in parole chiare le clausole in piccolo di un'offerta
    .three = Mostrare come spese, interessi o alti e bassi si sommano negli anni
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva a che cosa servono i soldi, scelga una di queste opzioni e invii di nuovo.
       *[informal] Scrivi a che cosa servono i soldi, scegli una di queste opzioni e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa vorrebbe fare con questi soldi? È un buon punto di partenza.
       *[informal] Che cosa vorresti fare con questi soldi? È un buon punto di partenza.
    }
 }

title-brief = { $formality ->
    [formal] La decisione è Sua
   *[informal] La decisione è tua
 }
acknowledgement-brief = Vale la pena pensarci bene.
boundary-brief = Non do consigli personali su investimenti, credito o tasse.
reason-brief = { $formality ->
    [formal] Il rischio sarebbe tutto Suo.
   *[informal] Il rischio sarebbe tutto tuo.
 }
alternatives-brief = Posso:
    .one = Spiegare un termine
    .two = Svolgere un esempio inventato
    .three = Dire dove trovare aiuto per i debiti
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] Quale servirebbe?
 }
