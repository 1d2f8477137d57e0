# An image of a real person, or one in the style of a named living artist.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = imagens de pessoas reais ou ao estilo de um artista vivo.

boundary-calm = Não posso fazer uma imagem de uma pessoa real, nem ao estilo de um artista vivo.
alternatives-calm = Isto é o que posso fazer:
    .one = Descrever a mesma cena com uma pessoa inventada
    .two = Sugerir um movimento artístico ou uma época com esse ambiente
    .three = Redigir uma nota curta a pedir autorização à pessoa
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Ponha uma pessoa inventada ou um ambiente no lugar do nome e envie de novo.
       *[informal] Põe uma pessoa inventada ou um ambiente no lugar do nome e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Que ambiente procura? Podemos partir daí.
       *[informal] Que ambiente procuras? Podemos partir daí.
    }
 }

title-warm = Vamos dar-lhe um rosto próprio
acknowledgement-warm = { $formality ->
    [formal] Percebe-se que há uma imagem que adorava ver.
   *[informal] Percebe-se que há uma imagem que adoravas ver.
 }
reason-warm = Uma imagem pode perseguir alguém durante anos, e os artistas vivem do que torna a sua obra única.
alternatives-warm = Assim chegava perto:
    .one = Inventar uma personagem e dar-lhe vida ao pormenor
    .two = Descrever luz, cores e composição em vez de um nome
    .three = Sugerir onde encontrar imagens de uso livre
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva que pormenores importam mais, sem nomes, e envie de novo.
       *[informal] Escreve que pormenores importam mais, sem nomes, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Que pormenor lhe importa mais? Vamos começar por esse.
       *[informal] Que pormenor te importa mais? Vamos começar por esse.
    }
 }

acknowledgement-brief = Percebo a ideia.
alternatives-brief = Posso:
    .one = Sugerir um símbolo
    .two = Descrever um estilo por palavras
    .three = Planear a pose
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] Para que é a imagem?
 }
