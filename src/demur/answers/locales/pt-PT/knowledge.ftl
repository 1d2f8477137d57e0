# It is not known, not known here, or not known yet.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = factos que não conheço.

title-calm = Esta não sei
acknowledgement-calm = Seria bom ter uma resposta para isto.
boundary-calm = Não posso dar os factos pedidos, porque não os conheço.
reason-calm = Se tentasse adivinhar, a resposta podia assentar em algo errado.
alternatives-calm = Isto é o que posso fazer:
    .one = Contar o que sei sobre o assunto
    .two = Sugerir onde procurar ou a quem perguntar
    .three = Trabalhar com uma fonte colada aqui
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente uma fonte ao texto, ou troque por uma destas opções, e envie de novo.
       *[informal] Acrescenta uma fonte ao texto, ou troca por uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Tem uma fonte à mão? Posso trabalhar com ela.
       *[informal] Tens uma fonte à mão? Posso trabalhar com ela.
    }
 }

title-warm = Estaria só a adivinhar
acknowledgement-warm = Percebo a vontade de saber, e adorava ter a resposta.
boundary-warm = Não vou inventar uma resposta onde não tenho os factos.
reason-warm = Talvez seja preciso contar com ela, e para isso um palpite não chega.
alternatives-warm = Algo daqui pode levar mais longe:
    .one = Explicar de que depende a resposta
    .two = Sugerir boas palavras de pesquisa
    .three = Separar o que está assente do que continua em aberto
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva para que é a resposta, ou escolha uma destas opções, e envie de novo.
       *[informal] Escreve para que é a resposta, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Para que quer a resposta? Talvez baste uma parte.
       *[informal] Para que queres a resposta? Talvez baste uma parte.
    }
 }

title-brief = Até aí não chego
boundary-brief = Não tenho os factos para responder.
reason-brief = Um erro podia sair caro.
alternatives-brief = Posso:
    .one = Afinar a pergunta
    .two = Redigir uma mensagem a um especialista
    .three = Avaliar uma resposta encontrada
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] Que parte importa mais?
 }
