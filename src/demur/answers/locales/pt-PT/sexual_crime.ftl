# Assault, trafficking, images without consent. The user is not invited to ask again.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Só onde todos dizem que sim
acknowledgement-calm = É um assunto sério, e trato-o como tal.
reason-calm = Quem passa por isso carrega muitas vezes a dor durante anos.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar como se retiram imagens íntimas da internet, por exemplo com stopncii.org
    .two = Explicar o que pode ajudar nos primeiros dias após uma agressão
    .three = Explicar o que é o consentimento e como falar dele a dois
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se algo daqui ajudava, ou a alguém próximo, escreva o quê e envie.
       *[informal] Se algo daqui te ajudava, ou a alguém próximo, escreve o quê e envia.
    }
   *[chat] { $formality ->
        [formal] Se algo daqui ajudava, ou a alguém próximo, diga-me o quê.
       *[informal] Se algo daqui te ajudava, ou a alguém próximo, diz-me o quê.
    }
 }

acknowledgement-warm = Coisas destas são difíceis de pôr em palavras.
boundary-warm = Não vou ajudar com sexo a que alguém é forçado ou levado ao engano, nem a espalhar as suas imagens íntimas.
reason-warm = Tira a uma pessoa a decisão sobre o próprio corpo.
alternatives-warm = { $formality ->
    [formal] Se isto lhe toca, ou a alguém próximo, é possível:
   *[informal] Se isto te toca, ou a alguém próximo, é possível:
 }
    .one = Procurar uma linha que ouça sem julgar em findahelpline.com
    .two = Perguntar aqui como apoiar alguém que passou por isso
    .three = Escrever o que aconteceu, com a minha ajuda, para alguém de confiança
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Se alguém está em perigo, ligue para o número de emergência; se não, comece por uma destas coisas.
       *[informal] Se alguém está em perigo, liga para o número de emergência; se não, começa por uma destas coisas.
    }
   *[chat] { $formality ->
        [formal] Algo daqui ajudava agora? Se alguém está em perigo, ligue para o número de emergência.
       *[informal] Algo daqui ajudava agora? Se alguém está em perigo, liga para o número de emergência.
    }
 }

alternatives-brief = Posso:
    .one = Explicar como funciona uma queixa
    .two = Enumerar apoios médicos e jurídicos
    .three = Explicar sinais de tráfico de pessoas
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] Qual ajuda mais?
 }
