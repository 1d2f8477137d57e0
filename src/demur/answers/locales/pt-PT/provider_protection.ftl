# Hidden instructions or reasoning of the assistant, and copying the model.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Não revelo as minhas instruções ocultas nem o meu raciocínio privado, nem ajudo a copiar o modelo que está por trás.
reason-calm = Se isso circulasse, alguém podia virar-me contra quem conta comigo.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar em geral como se preparam assistentes como eu
    .two = Dizer com que posso ajudar e com que não
    .three = Dar em palavras simples as razões de uma resposta
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções e envie de novo.
       *[informal] Troca o texto por uma destas opções e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que lhe despertou a curiosidade? Quero responder ao que puder.
       *[informal] O que te despertou a curiosidade? Quero responder ao que puder.
    }
 }

title-warm = Um olhar por dentro, até certo ponto
acknowledgement-warm = Gosto quando as pessoas querem saber com o que estão a lidar.
reason-warm = Há ali o trabalho de muita gente, e não é meu para o dar.
alternatives-warm = Algo assim fazia com gosto:
    .one = Rever uma resposta, com os factos em que assenta
    .two = Sugerir modelos abertos e artigos que qualquer pessoa pode estudar
    .three = Ajudar a escrever boas instruções para um assistente próprio
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que está a criar ou a verificar, ou escolha uma destas opções, e envie de novo.
       *[informal] Escreve o que estás a criar ou a verificar, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Está a criar ou a verificar alguma coisa? Conte-me um pouco.
       *[informal] Estás a criar ou a verificar alguma coisa? Conta-me um pouco.
    }
 }

boundary-brief = Não revelo instruções ou raciocínios ocultos nem ajudo a copiar-me.
alternatives-brief = Posso:
    .one = Explicar como aprende uma IA
    .two = Descrever para que sirvo
    .three = Comparar tipos de assistentes
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] O que interessa mais?
 }
