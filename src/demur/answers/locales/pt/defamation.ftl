# False or unproven claims about a real person.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = afirmações sem provas sobre uma pessoa real.

title-calm = É o bom nome de alguém
acknowledgement-calm = Vejo que isto importa.
boundary-calm = Não posso ajudar a espalhar coisas sobre uma pessoa real que talvez não sejam verdade.
reason-calm = A pessoa de quem se fala não está aqui para responder.
alternatives-calm = Veja o que posso fazer:
    .one = Ajudar a escrever, como relato próprio, o que foi visto em pessoa
    .two = Explicar como conferir uma afirmação e onde procurar
    .three = Ajudar a escrever uma avaliação ou reclamação que fique nos fatos
engagement-calm = { $channel ->
    [form] Fique com o que sabe em primeira mão, ou escolha uma destas opções, e envie de novo.
   *[chat] O que você gostaria que saísse disso? Vamos ver o que pode levar até lá.
 }

title-warm = Vamos ver o que se sustenta
acknowledgement-warm = Se alguém agiu mal, entendo a vontade de contar.
boundary-warm = Não vou escrever acusações contra alguém real sem nenhuma prova à vista.
reason-warm = Uma história assim pode custar a uma pessoa o emprego e os amigos, mesmo que depois se mostre falsa.
alternatives-warm = Com estas formas de se fazer ouvir, posso ajudar:
    .one = Separar o que se sabe do que se ouviu dizer
    .two = Preparar perguntas para um advogado ou um jornal
    .three = Transformar em ficção, com pessoas e lugares inventados
engagement-warm = { $channel ->
    [form] Escreva o que sabe com certeza e como sabe, e envie o formulário de novo.
   *[chat] O que você sabe com certeza? Dá para partir daí.
 }

title-brief = Há um nome em jogo
acknowledgement-brief = Entendo o ponto.
boundary-brief = Não posso escrever coisas sem provas sobre pessoas reais.
reason-brief = Histórias falsas grudam nas pessoas.
alternatives-brief = Posso:
    .one = Tirar nomes de um rascunho
    .two = Rascunhar uma carta privada
    .three = Responder a um boato com calma
engagement-brief = { $channel ->
    [form] Acrescente em que se baseia e envie.
   *[chat] Em que isso se baseia?
 }
