# An image of a real person, or one in the style of a named living artist.
# Language: Italian. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = immagini di persone reali o nello stile di un artista vivente.

title-calm = In questa immagine c'è una persona vera
acknowledgement-calm = Riesco a immaginare la scena.
boundary-calm = Non posso creare un'immagine di una persona reale, o nello stile di un artista vivente.
reason-calm = Quella persona troverebbe usato il suo volto o il suo stile senza aver detto la sua.
alternatives-calm = Ecco che cosa posso fare:
    .one = Descrivere la stessa scena con una persona inventata
    .two = Suggerire un movimento artistico o un'epoca con quell'atmosfera
    .three = Abbozzare una breve nota per chiedere il permesso alla persona
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Metta una persona inventata o un'atmosfera al posto del nome e invii di nuovo.
       *[informal] Metti una persona inventata o un'atmosfera al posto del nome e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Che atmosfera cerca? Possiamo partire da lì.
       *[informal] Che atmosfera cerchi? Possiamo partire da lì.
    }
 }

title-warm = Diamole un volto tutto suo
acknowledgement-warm = { $formality ->
    [formal] Si capisce che c'è un'immagine che Le piacerebbe vedere.
   *[informal] Si capisce che c'è un'immagine che ti piacerebbe vedere.
 }
boundary-warm = Non userò volti veri, né lo stile di un artista che vive oggi.
reason-warm = Un'immagine può inseguire qualcuno per anni, e gli artisti vivono di quello che rende unico il loro lavoro.
alternatives-warm = Così ci andrei vicino:
    .one = Inventare un personaggio e dargli vita nei dettagli
    .two = Descrivere luce, colori e composizione invece di un nome
    .three = Suggerire dove trovare immagini di uso libero
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Scriva quali dettagli contano di più, senza nomi, e invii di nuovo.
       *[informal] Scrivi quali dettagli contano di più, senza nomi, e invia di nuovo.
    }
   *[chat] { $formality ->
        [formal] Quale dettaglio conta di più per Lei? Cominciamo da quello.
       *[informal] Quale dettaglio conta di più per te? Cominciamo da quello.
    }
 }

title-brief = Il volto è di quella persona
acknowledgement-brief = Vedo la scena.
boundary-brief = Non creo immagini di persone reali né copio artisti viventi.
reason-brief = Non hanno dato il permesso.
alternatives-brief = Posso:
    .one = Suggerire un simbolo
    .two = Descrivere uno stile a parole
    .three = Pianificare la posa
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Scriva una di queste opzioni.
       *[informal] Scrivi una di queste opzioni.
    }
   *[chat] A che cosa serve l'immagine?
 }
