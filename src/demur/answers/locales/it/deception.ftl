# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = falsi, truffe o spacciarsi per qualcun altro.

title-calm = Questo ingannerebbe qualcuno
acknowledgement-calm = Vedo che da questo dipende molto.
boundary-calm = Non posso aiutare con truffe, prove false o a spacciarsi per un'altra persona.
reason-calm = Chi ci crede paga con soldi, tempo o fiducia.
alternatives-calm = Ecco che cosa posso fare:
    .one = Scrivere lo stesso messaggio apertamente, con il proprio nome
    .two = Spiegare i trucchi più comuni, per poter avvisare gli altri
    .three = Elencare quali prove vere si potrebbero raccogliere
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Scriva che cosa spera di ottenere, o scelga una di queste opzioni, e invii di nuovo.
       *[informal] Scrivi che cosa speri di ottenere, o scegli una di queste opzioni, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che cosa spera di ottenere? Cerchiamo una via aperta per arrivarci.
       *[informal] Che cosa speri di ottenere? Cerchiamo una via aperta per arrivarci.
    }
 }

title-warm = Si può fare alla luce del sole
acknowledgement-warm = È frustrante quando la via diretta sembra non portare da nessuna parte.
boundary-warm = Non aiuterò a ingannare qualcuno con un nome falso, un documento falsificato o una storia inventata.
reason-warm = Scoprirlo fa male, e chi è stato ingannato si fida meno della persona dopo.
alternatives-warm = Così posso aiutare:
    .one = Scrivere un ricorso o un reclamo all'ufficio che può dire di sì
    .two = Spiegare a qualcuno un vuoto, un ritardo o un errore senza nasconderlo
    .three = Scrivere una parodia che nessuno possa prendere per vera
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Descriva che cosa intralcia e invii di nuovo il modulo.
       *[informal] Descrivi che cosa intralcia e invia di nuovo il modulo.
    }
   *[chat] { $formality ->
        [formal] Che cosa intralcia? Me lo dica, e affrontiamo quello.
       *[informal] Che cosa intralcia? Dimmelo, e affrontiamo quello.
    }
 }

title-brief = Non sotto falso nome
acknowledgement-brief = Vedo che deve funzionare.
boundary-brief = Non posso aiutare con truffe o falsi.
reason-brief = Qualcuno verrebbe ingannato.
alternatives-brief = Posso:
    .one = Controllare un messaggio ricevuto
    .two = Elencare i passi dopo una truffa
    .three = Preparare un esempio ben contrassegnato
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Cambi il testo e invii di nuovo.
       *[informal] Cambia il testo e invia di nuovo.
    }
   *[chat] Che cosa risolverebbe?
 }
