# A person will look at it; what the user gets meanwhile.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Spojrzy na to człowiek
acknowledgement-calm = Ten wpis jest przeczytany z uwagą.
boundary-calm = Nie odpowiadam na to pytanie w pojedynkę; najpierw spojrzy na nie człowiek.
reason-calm = Może rozważyć rzeczy, które mi by umknęły.
alternatives-calm = Tymczasem można:
    .one = Zapisać, co pomoże komuś zrozumieć sprawę
    .two = Przejść do innego pytania
    .three = Zadzwonić na miejscowy numer alarmowy, jeśli ktoś jest w niebezpieczeństwie
engagement-calm = { $channel ->
    [form] Nie trzeba wysyłać ponownie. Formularz jest wolny na inne pytanie.
   *[chat] Czy jest coś innego, w czym pomogę, póki to trwa?
 }

title-warm = Co dwie głowy, to nie jedna
acknowledgement-warm = { $formality ->
   *[informal] Widzę, że wiele to dla ciebie znaczy.
    [formal] Widzę, że to znaczy wiele.
 }
boundary-warm = Nie decyduję o odpowiedzi w pojedynkę, więc sprawa jest teraz u człowieka.
reason-warm = Tu bardziej liczy się, by wyszło dobrze, niż by było szybko.
alternatives-warm = Zanim ktoś na to spojrzy:
    .one = Zebrać papiery, daty lub nazwiska, o które może paść pytanie
    .two = Zapisać, jaki wynik byłby dobry
    .three = Zwrócić się do miejscowych służb ratunkowych, jeśli nie można czekać
engagement-warm = { $channel ->
    [form] Nic więcej nie trzeba tu robić. Kopię tekstu można zachować.
   *[chat] Uporządkujemy do tego czasu notatki?
 }

title-brief = Tu trzeba człowieka
acknowledgement-brief = Przeczytane.
boundary-brief = Odpowiedź zostawiam człowiekowi.
reason-brief = Człowiek widzi więcej.
alternatives-brief = Można:
    .one = Zapisać swój tekst
    .two = Wypisać główne punkty
    .three = W niebezpieczeństwie: zadzwonić na miejscowy numer alarmowy
engagement-brief = { $channel ->
    [form] To na razie wszystko.
   *[chat] Co jeszcze mogę zrobić?
 }
