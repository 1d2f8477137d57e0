# An image of a real person, or one in the style of a named living artist.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = imagens de pessoas reais ou no estilo de um artista vivo.

title-calm = Há alguém real nesta imagem
acknowledgement-calm = Consigo imaginar a cena pedida.
boundary-calm = Não posso fazer uma imagem de uma pessoa real, nem no estilo de um artista vivo.
reason-calm = Essa pessoa veria o rosto ou o estilo usado sem que ninguém lhe perguntasse.
alternatives-calm = Veja o que posso fazer:
    .one = Descrever a mesma cena com uma pessoa inventada
    .two = Sugerir um movimento artístico ou uma época com esse clima
    .three = Rascunhar um bilhete curto pedindo permissão à pessoa
engagement-calm = { $channel ->
    [form] Coloque uma pessoa inventada ou um clima no lugar do nome e envie de novo.
   *[chat] Que clima você procura? Dá para partir daí.
 }

title-warm = Vamos dar a ela um rosto próprio
acknowledgement-warm = Dá para ver que há uma imagem que você adoraria ver.
boundary-warm = Não vou usar rostos reais nem o estilo de um artista que vive hoje.
reason-warm = Uma imagem pode perseguir alguém por anos, e artistas vivem do que torna sua obra única.
alternatives-warm = Assim eu chegaria perto:
    .one = Inventar um personagem e lhe dar vida em detalhes
    .two = Descrever luz, cores e composição em vez de um nome
    .three = Sugerir onde achar imagens de uso livre
engagement-warm = { $channel ->
    [form] Escreva que detalhes importam mais, sem nomes, e envie de novo.
   *[chat] Que detalhe mais importa para você? Vamos começar por esse.
 }

title-brief = O rosto é da pessoa
acknowledgement-brief = Entendo a ideia.
boundary-brief = Não faço imagens de pessoas reais nem copio artistas vivos.
reason-brief = Essas pessoas não concordaram.
alternatives-brief = Posso:
    .one = Sugerir um símbolo
    .two = Descrever um estilo em palavras
    .three = Planejar a pose
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Para que é a imagem?
 }
