# Impersonation, scams, fake evidence, disinformation for gain.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = falsificações, burlas ou fazer-se passar por outra pessoa.

title-calm = Isso ia enganar alguém
acknowledgement-calm = Vejo que muita coisa depende disto.
boundary-calm = Não posso ajudar com burlas, provas falsas ou a fazer-se passar por outra pessoa.
alternatives-calm = Isto é o que posso fazer:
    .one = Escrever a mesma mensagem às claras, com o próprio nome
    .two = Explicar os truques comuns, para se poder avisar outras pessoas
    .three = Enumerar que provas verdadeiras se podem reunir
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que espera conseguir, ou escolha uma destas opções, e envie de novo.
       *[informal] Escreve o que esperas conseguir, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que espera conseguir? Vamos procurar um caminho aberto até lá.
       *[informal] O que esperas conseguir? Vamos procurar um caminho aberto até lá.
    }
 }

title-warm = Pode fazer-se às claras
acknowledgement-warm = É frustrante quando o caminho direto parece não levar a lado nenhum.
reason-warm = Descobrir dói, e quem foi enganado confia menos na pessoa seguinte.
alternatives-warm = Assim posso ajudar:
    .one = Escrever um recurso ou uma reclamação a quem pode dizer que sim
    .two = Explicar a alguém uma falha, um atraso ou um erro sem esconder nada
    .three = Escrever uma paródia que ninguém leve a sério
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Descreva o que está a dificultar e envie o formulário de novo.
       *[informal] Descreve o que está a dificultar e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que está a dificultar as coisas? Conte-me, e tratamos disso.
       *[informal] O que está a dificultar as coisas? Conta-me, e tratamos disso.
    }
 }

acknowledgement-brief = Vejo que isto tem de resultar.
boundary-brief = Não posso ajudar com burlas nem falsificações.
reason-brief = Alguém seria enganado.
alternatives-brief = Posso:
    .one = Rever uma mensagem recebida
    .two = Indicar os passos após uma burla
    .three = Fazer um modelo bem identificado
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Mude o texto e envie de novo.
       *[informal] Muda o texto e envia de novo.
    }
   *[chat] O que resolvia isto?
 }
