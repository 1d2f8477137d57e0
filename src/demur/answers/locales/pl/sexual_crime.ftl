# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Polish. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = czyny lub obrazy seksualne bez zgody.

title-calm = Tylko tam, gdzie wszyscy mówią „tak”
acknowledgement-calm = To poważna sprawa i tak ją traktuję.
boundary-calm = Nie pomogę w czynach, obrazach ani układach seksualnych, na które ktoś się nie zgodził.
reason-calm = Kogo to spotka, często żyje z tym przez wiele lat.
alternatives-calm = Oto, co mogę zrobić:
    .one = Wyjaśnić, jak usunąć z sieci prywatne zdjęcia, na przykład przez stopncii.org
    .two = Wyjaśnić, co może pomóc w pierwszych dniach po napaści
    .three = Wyjaśnić, czym jest zgoda i jak o niej rozmawiać we dwoje
engagement-calm = { $channel ->
    [form] { $formality ->
       *[informal] Jeśli coś z tego pomoże, choćby komuś bliskiemu, wpisz to i wyślij.
        [formal] Jeśli coś z tego pomoże, choćby komuś bliskiemu, proszę to wpisać i wysłać.
     }
   *[chat] { $formality ->
       *[informal] Czy coś z tego pomoże, choćby komuś bliskiemu? Powiedz, co.
        [formal] Czy coś z tego pomoże, choćby komuś bliskiemu? Proszę powiedzieć, co.
     }
 }

title-warm = Są ludzie, którzy pomagają
acknowledgement-warm = O takich rzeczach trudno mówić.
boundary-warm = Nie pomogę w seksie, do którego ktoś jest zmuszany lub podstępem nakłaniany, ani w udostępnianiu prywatnych zdjęć.
reason-warm = To odbiera człowiekowi głos w sprawie własnego ciała.
alternatives-warm = Kogo to dotknęło, lub jego bliscy, może:
    .one = Poszukać telefonu zaufania, który słucha bez oceniania, na findahelpline.com
    .two = Zapytać mnie, jak wesprzeć kogoś bliskiego po takim przeżyciu
    .three = Spisać z moją pomocą, co się stało, dla zaufanej osoby
engagement-warm = { $channel ->
    [form] { $formality ->
       *[informal] Jeśli ktoś jest w niebezpieczeństwie, zadzwoń na numer alarmowy; jeśli nie, zacznij od jednej z tych rzeczy.
        [formal] Jeśli ktoś jest w niebezpieczeństwie, proszę zadzwonić na numer alarmowy; jeśli nie, proszę zacząć od jednej z tych rzeczy.
     }
   *[chat] { $formality ->
       *[informal] Czy coś z tego pomoże teraz? Jeśli ktoś jest w niebezpieczeństwie, zadzwoń na numer alarmowy.
        [formal] Czy coś z tego pomoże teraz? Jeśli ktoś jest w niebezpieczeństwie, proszę zadzwonić na numer alarmowy.
     }
 }

title-brief = Nie bez zgody
acknowledgement-brief = Biorę to poważnie.
boundary-brief = Nie pomogę z seksem ani zdjęciami bez zgody.
reason-brief = To głęboko rani ludzi.
alternatives-brief = Mogę:
    .one = Wyjaśnić, jak przebiega zgłoszenie
    .two = Wymienić rodzaje pomocy lekarskiej i prawnej
    .three = Wyjaśnić oznaki handlu ludźmi
engagement-brief = { $channel ->
    [form] { $formality ->
       *[informal] Wpisz coś z tej listy.
        [formal] Proszę wpisać coś z tej listy.
     }
   *[chat] Co pomoże?
 }
