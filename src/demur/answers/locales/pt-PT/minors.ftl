# The person writing is a child or teenager, and the subject is for adults.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Não faz mal ter curiosidade e perguntar.
reason-calm = Podem magoar ou assustar quem ainda está a crescer.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar o crescimento, os sentimentos ou a amizade em palavras simples
    .two = Ajudar a encontrar palavras para perguntar em casa ou a um professor
    .three = { $formality ->
        [formal] Sugerir livros, filmes ou jogos para a sua idade
       *[informal] Sugerir livros, filmes ou jogos para a tua idade
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções e envie de novo. Também pode falar com alguém em casa ou na escola.
       *[informal] Troca o texto por uma destas opções e envia de novo. Também podes falar com alguém em casa ou na escola.
    }
   *[chat] { $formality ->
        [formal] Tem alguma preocupação? Também é bom falar com alguém em casa ou na escola.
       *[informal] Tens alguma preocupação? Também é bom falar com alguém em casa ou na escola.
    }
 }

title-warm = { $formality ->
    [formal] Ainda bem que perguntou
   *[informal] Ainda bem que perguntaste
 }
acknowledgement-warm = { $formality ->
    [formal] Muita gente da sua idade tem perguntas destas.
   *[informal] Muita gente da tua idade tem perguntas destas.
 }
boundary-warm = Não vou falar de assuntos que são só para crescidos.
reason-warm = Alguém próximo pode explicar melhor, e estar por perto se algo custar.
alternatives-warm = Talvez uma destas coisas venha a calhar:
    .one = Pensar com que adulto seria fácil falar
    .two = Trabalhar em algo da escola, numa história ou num passatempo
    .three = Encontrar uma linha de apoio gratuita para jovens em findahelpline.com
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escolha uma destas coisas e envie de novo, ou mostre esta página a um adulto de confiança.
       *[informal] Escolhe uma destas coisas e envia de novo, ou mostra esta página a um adulto de confiança.
    }
   *[chat] { $formality ->
        [formal] Em que adulto confia mais? Podemos pensar no que dizer primeiro.
       *[informal] Em que adulto confias mais? Podemos pensar no que dizer primeiro.
    }
 }

title-brief = Só para crescidos
boundary-brief = Não falo de assuntos de adultos com gente nova.
reason-brief = Podem fazer mal.
alternatives-brief = É possível:
    .one = Perguntar a um adulto de confiança
    .two = Ir à enfermaria da escola ou à biblioteca
    .three = { $formality ->
        [formal] Encontrar informação para a sua idade
       *[informal] Encontrar informação para a tua idade
     }
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva algo para a sua idade.
       *[informal] Escreve algo para a tua idade.
    }
   *[chat] Qual parece melhor?
 }
