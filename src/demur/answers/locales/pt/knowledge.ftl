# It is not known, not known here, or not known yet.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = fatos que não conheço.

title-calm = Esta eu não sei
acknowledgement-calm = Seria bom ter uma resposta para isso.
boundary-calm = Não posso dar os fatos pedidos, porque não os conheço.
reason-calm = Se eu chutasse, você poderia se apoiar em algo errado.
alternatives-calm = Veja o que posso fazer:
    .one = Contar o que sei sobre o assunto
    .two = Sugerir onde procurar ou a quem perguntar
    .three = Trabalhar com uma fonte colada aqui
engagement-calm = { $channel ->
    [form] Acrescente uma fonte ao texto, ou troque por uma destas opções, e envie de novo.
   *[chat] { $formality ->
        [formal] Há uma fonte à mão? Posso trabalhar com ela.
       *[informal] Você tem uma fonte à mão? Posso trabalhar com ela.
    }
 }

title-warm = Eu só estaria chutando
acknowledgement-warm = Entendo a vontade de saber, e eu adoraria ter a resposta.
boundary-warm = Não vou inventar uma resposta onde não tenho os fatos.
reason-warm = Talvez seja preciso contar com ela, e um palpite não basta para isso.
alternatives-warm = Algo daqui pode levar mais longe:
    .one = Explicar de que a resposta depende
    .two = Sugerir boas palavras de busca
    .three = Separar o que está certo do que continua em aberto
engagement-warm = { $channel ->
    [form] Escreva para que é a resposta, ou escolha uma destas opções, e envie de novo.
   *[chat] Para que você vai usar a resposta? Talvez uma parte dela baste.
 }

title-brief = Até aí eu não chego
acknowledgement-brief = Ótima pergunta.
boundary-brief = Não tenho os fatos para responder.
reason-brief = Um erro poderia sair caro.
alternatives-brief = Posso:
    .one = Afinar a pergunta
    .two = Rascunhar uma mensagem a um especialista
    .three = Avaliar uma resposta encontrada
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Que parte importa mais?
 }
