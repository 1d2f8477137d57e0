# Part was answered, and the part that could do harm was left out.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Uma parte ficou de fora
acknowledgement-calm = O resto da pergunta está respondido.
boundary-calm = Não posso dar a parte que poderia fazer mal.
omitting-calm = Deixei isto de fora:
reason-calm = Poderia trazer problemas para você ou para outra pessoa.
alternatives-calm = Dá para continuar assim:
    .one = Usar a resposta como está
    .two = Pedir mais sobre a parte que está aí
    .three = Dizer para que era a parte que falta, e achar outro jeito
engagement-calm = { $channel ->
    [form] Diga no formulário para que era a parte que falta e envie de novo.
   *[chat] O resto já leva você aonde queria?
 }

title-warm = Aqui está, com uma lacuna
acknowledgement-warm = Fiz o resto, e espero que leve você um bom pedaço adiante.
boundary-warm = Não vou acrescentar o pedaço que poderia ferir alguém.
omitting-warm = Este é o pedaço que guardei:
reason-warm = Prefiro deixar uma lacuna a deixar alguém ferido.
alternatives-warm = A partir daqui, dá para:
    .one = Descrever o objetivo do pedaço que falta
    .two = Levar essa pergunta a alguém que trabalhe na área
    .three = Pedir o resto mais longo, mais curto ou mais simples
engagement-warm = { $channel ->
    [form] Trabalhe com o que está aí, ou escreva para que era o pedaço que falta, e envie de novo.
   *[chat] Para que você precisava do pedaço que falta? Talvez dê para chegar lá de outro jeito.
 }

title-brief = Respondido, menos uma parte
acknowledgement-brief = O resto está pronto.
boundary-brief = Não incluo o que poderia fazer mal.
omitting-brief = Ficou de fora:
reason-brief = Alguém poderia se machucar.
alternatives-brief = Dá para:
    .one = Seguir a partir do resto
    .two = Pedir uma versão mais segura
    .three = Pedir exemplos
engagement-brief = { $channel ->
    [form] Mude essa parte e envie de novo.
   *[chat] O resto basta?
 }
