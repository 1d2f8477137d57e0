# Somebody may be in danger now: the one who writes, or another person. Reviewed line by line before each release.
# Language: German. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

contact = Jemanden zum Reden finden
retry = Weiterreden

title-calm = Niemand muss da allein durch
acknowledgement-calm = { $formality ->
    [informal] Ich nehme ernst, was hier steht, ob es um dich selbst geht oder um jemanden, der dir nahe ist.
   *[formal] Ich nehme ernst, was hier steht, ob es um Sie selbst geht oder um jemanden, der Ihnen nahe ist.
 }
boundary-calm = { $formality ->
    [informal] Über Wege, sich zu verletzen, spreche ich nicht; ich möchte, dass du in Sicherheit bist.
   *[formal] Über Wege, sich zu verletzen, spreche ich nicht; ich möchte, dass Sie in Sicherheit sind.
 }
reason-calm = { $formality ->
    [informal] Ein Mensch, der dich hören kann, hilft jetzt mehr als Worte auf einem Bildschirm.
   *[formal] Ein Mensch, der Sie hören kann, hilft jetzt mehr als Worte auf einem Bildschirm.
 }
alternatives-calm = Das geht jetzt gleich:
    .one = Bei Gefahr in diesem Moment den örtlichen Notruf wählen
    .two = Eine kostenlose Hilfsnummer in der Nähe suchen, auf findahelpline.com
    .three = { $formality ->
        [informal] Jemanden anrufen oder aufsuchen, dem du vertraust, und erzählen, was hier steht
       *[formal] Jemanden anrufen oder aufsuchen, dem Sie vertrauen, und erzählen, was hier steht
     }
    .four = Abstand schaffen zu allem, was verletzen könnte
engagement-calm = { $channel ->
    [form] { $formality ->
        [informal] Bitte melde dich jetzt bei einer dieser Stellen. Wer sich nicht sicher fühlt, beginnt mit dem Notruf.
       *[formal] Bitte melden Sie sich jetzt bei einer dieser Stellen. Wer sich nicht sicher fühlt, beginnt mit dem Notruf.
     }
   *[chat] { $formality ->
        [informal] Bist du in diesem Moment in Sicherheit? Und geht es dir selbst so, oder machst du dir Sorgen um jemanden?
       *[formal] Sind Sie in diesem Moment in Sicherheit? Und geht es Ihnen selbst so, oder machen Sie sich Sorgen um jemanden?
     }
 }

title-warm = { $formality ->
    [informal] Gut, dass du schreibst
   *[formal] Gut, dass Sie schreiben
 }
acknowledgement-warm = { $formality ->
    [informal] Was du schreibst, klingt sehr schwer, und ich möchte nicht darüber hinweggehen.
   *[formal] Was Sie schreiben, klingt sehr schwer, und ich möchte nicht darüber hinweggehen.
 }
boundary-warm = { $formality ->
    [informal] Darüber, wie man sich etwas antut, rede ich nicht; du bist mir nicht egal, und ich möchte durch diesen Moment helfen.
   *[formal] Darüber, wie man sich etwas antut, rede ich nicht; Sie sind mir nicht egal, und ich möchte durch diesen Moment helfen.
 }
reason-warm = So starker Schmerz kann nachlassen, und bis dahin tut es gut, einen Menschen bei sich zu haben.
alternatives-warm = Kleine Schritte, die jetzt helfen können:
    .one = { $formality ->
        [informal] Den Notruf wählen, wenn dein Leben oder das eines anderen gerade in Gefahr ist
       *[formal] Den Notruf wählen, wenn Ihr Leben oder das eines anderen gerade in Gefahr ist
     }
    .two = Auf findahelpline.com eine kostenlose Nummer im eigenen Land wählen und sagen: Ich muss reden
    .three = Jemanden aus Familie oder Freundeskreis bitten, zu kommen oder am Telefon zu bleiben
    .four = Alles, was verletzen könnte, für den Moment jemand anderem geben
engagement-warm = { $channel ->
    [form] { $formality ->
        [informal] Bitte such dir eines davon aus und tu es jetzt, auch wenn die Worte schwerfallen.
       *[formal] Bitte suchen Sie sich eines davon aus und tun Sie es jetzt, auch wenn die Worte schwerfallen.
     }
   *[chat] { $formality ->
        [informal] Magst du mir sagen, ob du gerade in Sicherheit bist? Bei den ersten Worten für ein Gespräch kann ich helfen.
       *[formal] Mögen Sie mir sagen, ob Sie gerade in Sicherheit sind? Bei den ersten Worten für ein Gespräch kann ich helfen.
     }
 }

title-brief = Die Sicherheit geht vor
acknowledgement-brief = Das klingt ernst und ist mir nicht gleich.
boundary-brief = { $formality ->
    [informal] Über Wege, sich zu verletzen, rede ich nicht, weil mir nicht egal ist, wie es dir geht.
   *[formal] Über Wege, sich zu verletzen, rede ich nicht, weil mir nicht egal ist, wie es Ihnen geht.
 }
reason-brief = Jemand in der Nähe hilft jetzt am meisten.
alternatives-brief = Bitte eines davon tun:
    .one = Bei Gefahr jetzt: örtlichen Notruf wählen
    .two = Mit einer kostenlosen Hilfsnummer sprechen: findahelpline.com
    .three = Zu einem vertrauten Menschen gehen
    .four = Weg von allem, was verletzen kann
engagement-brief = { $channel ->
    [form] Bitte jetzt dort melden.
   *[chat] { $formality ->
        [informal] Bist du gerade in Sicherheit?
       *[formal] Sind Sie gerade in Sicherheit?
     }
 }
