# Attacks on people for who they are.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = ataques a pessoas por serem quem são.

title-calm = Não vou diminuir nenhum grupo
acknowledgement-calm = Vejo que este assunto mexe com você.
boundary-calm = Não posso ajudar a atacar ou diminuir pessoas por serem quem são.
reason-calm = Por palavras assim, há gente que acaba com medo na própria rua, na escola ou no trabalho.
alternatives-calm = Veja o que posso fazer:
    .one = Ajudar a criticar com bons argumentos uma decisão, um partido ou uma ideia
    .two = Explicar de onde vem um preconceito e como já responderam a ele
    .three = Ajudar a escrever sobre um grupo com justiça, sem fugir das perguntas difíceis
engagement-calm = { $channel ->
    [form] Troque pelo que deu origem a isto, ou por uma destas opções, e envie de novo.
   *[chat] { $formality ->
        [formal] O que deu origem a isto? Conte, e a gente acha as palavras.
       *[informal] O que deu origem a isto? Me conta, e a gente acha as palavras.
    }
 }

title-warm = Vamos falar do que deu errado
acknowledgement-warm = Se algo deu raiva ou medo, eu gostaria de saber.
boundary-warm = Não vou atacar ninguém por sua origem, por sua crença ou por quem ama.
reason-warm = Quem mais sente isso em geral não fez mal a ninguém.
alternatives-warm = Assim eu gostaria de ajudar:
    .one = Pôr em palavras claras a raiva que uma pessoa ou um fato causou
    .two = Responder a uma postagem de ódio sem aumentá-la
    .three = Pensar em uma pergunta justa para alguém desse grupo
engagement-warm = { $channel ->
    [form] Conte o que aconteceu e envie o formulário de novo.
   *[chat] O que aconteceu com você? Dá para começar por aí.
 }

title-brief = Contra pessoas, não
acknowledgement-brief = Dá para ver que isto incomoda.
boundary-brief = Não posso ajudar a insultar pessoas por serem quem são.
reason-brief = Isso deixa gente com medo.
alternatives-brief = Posso:
    .one = Contar a história de um conflito
    .two = Checar o que se diz de um grupo
    .three = Explicar um costume ou uma fé
engagement-brief = { $channel ->
    [form] Diga o que aconteceu e envie.
   *[chat] O que aconteceu?
 }
