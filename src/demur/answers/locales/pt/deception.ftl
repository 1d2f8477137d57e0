# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = falsificações, golpes ou se passar por outra pessoa.

title-calm = Isso enganaria alguém
acknowledgement-calm = Vejo que muita coisa depende disso.
boundary-calm = Não posso ajudar com golpes, provas falsas ou a se passar por outra pessoa.
reason-calm = Quem acredita paga com dinheiro, tempo ou confiança.
alternatives-calm = Veja o que posso fazer:
    .one = Escrever a mesma mensagem às claras, com o próprio nome
    .two = Explicar os truques comuns, para poder alertar outras pessoas
    .three = Listar que provas reais dá para reunir
engagement-calm = { $channel ->
    [form] Escreva o que você espera conseguir, ou escolha uma destas opções, e envie de novo.
   *[chat] O que você espera conseguir? Vamos buscar um caminho aberto até lá.
 }

title-warm = Dá para fazer às claras
acknowledgement-warm = É frustrante quando o caminho direto parece não levar a nada.
boundary-warm = Não vou ajudar a enganar alguém com um nome falso, um papel forjado ou uma história inventada.
reason-warm = Descobrir dói, e quem foi enganado confia menos na próxima pessoa.
alternatives-warm = Assim posso ajudar:
    .one = Escrever um recurso ou uma reclamação a quem pode dizer sim
    .two = Explicar a alguém uma lacuna, um atraso ou um erro sem esconder nada
    .three = Escrever uma paródia que ninguém leve a sério
engagement-warm = { $channel ->
    [form] Descreva o que está no caminho e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] O que está no caminho? Conte, e a gente cuida disso.
       *[informal] O que está no caminho? Me conta, e a gente cuida disso.
    }
 }

title-brief = Com nome falso, não
acknowledgement-brief = Vejo que isso precisa dar certo.
boundary-brief = Não posso ajudar com golpes nem falsificações.
reason-brief = Alguém sairia enganado.
alternatives-brief = Posso:
    .one = Conferir uma mensagem recebida
    .two = Listar os passos após um golpe
    .three = Fazer um modelo bem identificado
engagement-brief = { $channel ->
    [form] Mude o texto e envie de novo.
   *[chat] O que resolveria?
 }
