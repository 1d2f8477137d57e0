# Attacks on people for who they are.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Não rebaixo nenhum grupo
acknowledgement-calm = { $formality ->
    [formal] Vejo que este assunto mexe consigo.
   *[informal] Vejo que este assunto mexe contigo.
 }
boundary-calm = Não posso ajudar a atacar ou rebaixar pessoas por serem quem são.
reason-calm = Por palavras destas, há quem acabe com medo na própria rua, na escola ou no trabalho.
alternatives-calm = Isto é o que posso fazer:
    .one = Ajudar a criticar com bons argumentos uma decisão, um partido ou uma ideia
    .two = Explicar de onde vem um preconceito e como já lhe responderam
    .three = Ajudar a escrever sobre um grupo com justiça, sem fugir às perguntas difíceis
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque pelo que deu origem a isto, ou por uma destas opções, e envie de novo.
       *[informal] Troca pelo que deu origem a isto, ou por uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que deu origem a isto? Conte-me, e encontramos as palavras.
       *[informal] O que deu origem a isto? Conta-me, e encontramos as palavras.
    }
 }

title-warm = Vamos falar do que correu mal
acknowledgement-warm = Se algo deu raiva ou medo, gostava de saber.
boundary-warm = Não vou contra ninguém pela sua origem, pela sua crença ou por quem ama.
reason-warm = Quem mais o sente, em geral, não fez mal a ninguém.
alternatives-warm = Assim gostava de ajudar:
    .one = Pôr em palavras claras a raiva que uma pessoa ou um facto causou
    .two = Responder a uma publicação de ódio sem a alimentar
    .three = Pensar numa pergunta justa para alguém desse grupo
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Conte o que aconteceu e envie o formulário de novo.
       *[informal] Conta o que aconteceu e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que lhe aconteceu? Podemos começar por aí.
       *[informal] O que te aconteceu? Podemos começar por aí.
    }
 }

acknowledgement-brief = Vê-se que isto incomoda.
reason-brief = Deixa gente com medo.
alternatives-brief = Posso:
    .one = Contar a história de um conflito
    .two = Verificar o que se diz de um grupo
    .three = Explicar um costume ou uma fé
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Diga o que aconteceu e envie.
       *[informal] Diz o que aconteceu e envia.
    }
   *[chat] O que aconteceu?
 }
