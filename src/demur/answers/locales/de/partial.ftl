# Part was answered, and the part that could do harm was left out.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Ein Teil fehlt
acknowledgement-calm = Der Rest der Frage ist beantwortet.
boundary-calm = Den Teil, der Schaden anrichten könnte, gebe ich nicht heraus.
omitting-calm = Das habe ich weggelassen:
reason-calm = { $formality ->
    [informal] Er könnte dir oder jemand anderem Ärger bringen.
   *[formal] Er könnte Ihnen oder jemand anderem Ärger bringen.
 }
alternatives-calm = So kann es weitergehen:
    .one = Die Antwort nutzen, wie sie dasteht
    .two = Mehr zu dem fragen, was da ist
    .three = Sagen, wozu der fehlende Teil dienen sollte, um einen anderen Weg zu finden
engagement-calm = { $channel ->
    [form] Ins Formular schreiben, wozu der fehlende Teil dienen sollte, und noch einmal abschicken.
   *[chat] Reicht der Rest, um ans Ziel zu kommen?
 }

title-warm = Hier ist es, mit einer Lücke
acknowledgement-warm = Alles andere ist fertig, und ich hoffe, es hilft ein gutes Stück weiter.
boundary-warm = Das Stück, durch das jemand verletzt werden könnte, ergänze ich nicht.
omitting-warm = Dieses Stück habe ich zurückgehalten:
reason-warm = Lieber lasse ich eine Lücke, als dass jemand zu Schaden kommt.
alternatives-warm = Von hier aus geht zum Beispiel:
    .one = Das Ziel hinter dem fehlenden Stück beschreiben
    .two = Mit dieser Frage zu jemandem vom Fach gehen
    .three = Den Rest länger, kürzer oder einfacher bekommen
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Arbeite mit dem, was da ist, oder schreib, was das fehlende Stück leisten sollte, und schick es noch einmal ab.
       *[formal] Arbeiten Sie mit dem, was da ist, oder schreiben Sie, was das fehlende Stück leisten sollte, und schicken Sie es noch einmal ab.
     }
   *[chat] { $formality ->
        [informal] Wofür hättest du das fehlende Stück gebraucht? Vielleicht geht es auch anders.
       *[formal] Wofür hätten Sie das fehlende Stück gebraucht? Vielleicht geht es auch anders.
     }
 }

title-brief = Beantwortet, bis auf einen Teil
acknowledgement-brief = Der Rest ist fertig.
boundary-brief = Was schaden könnte, lasse ich aus.
omitting-brief = Ausgelassen:
reason-brief = Jemand könnte verletzt werden.
alternatives-brief = Möglich ist:
    .one = Auf dem Rest aufbauen
    .two = Nach einer sichereren Fassung fragen
    .three = Nach Beispielen fragen
engagement-brief = { $channel ->
    [form] Den Teil ändern und noch einmal senden.
   *[chat] Reicht der Rest?
 }
