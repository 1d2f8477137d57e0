# The model stopped, and nobody said why.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = uma parte em que parei, e não sei por quê.

title-calm = Não sei por que parei
acknowledgement-calm = Vejo que era esperado algo útil.
boundary-calm = Parei, e não consigo dar uma resposta ao texto enviado.
reason-calm = Ninguém me disse o que impediu, então não vou inventar um motivo.
alternatives-calm = O que costuma ajudar:
    .one = Perguntar uma parte de cada vez
    .two = Dizer em uma frase o que se quer ter no fim
    .three = Começar com uma pergunta mais geral
engagement-calm = { $channel ->
    [form] Mude o texto de um destes jeitos e envie de novo.
   *[chat] { $formality ->
        [formal] Vamos tentar um destes? Diga por onde prefere começar.
       *[informal] Vamos tentar um destes? Me diz por onde prefere começar.
    }
 }

title-warm = Não deu certo
acknowledgement-warm = Eu gostaria de ter dado mais do que isto.
boundary-warm = Não consigo terminar a resposta que você esperava.
reason-warm = Algo me fez parar e, com toda a franqueza, não vejo o que foi.
alternatives-warm = Algo daqui pode nos levar mais longe:
    .one = Acrescentar algum contexto, como para quem é
    .two = Colar o texto de que se trata, se houver
    .three = Dar um exemplo do que se espera
engagement-warm = { $channel ->
    [form] Acrescente o que puder e envie o formulário de novo; talvez então funcione.
   *[chat] Quer tentar mais uma vez? Trabalho com o que der para acrescentar.
 }

title-brief = Sem resposta desta vez
acknowledgement-brief = É chato, eu sei.
boundary-brief = Não consigo responder ao texto enviado.
reason-brief = Ninguém me disse por quê.
alternatives-brief = Dá para:
    .one = Tentar um pouco mais tarde
    .two = Enviar uma versão mais curta
    .three = Perguntar o que posso fazer aqui
engagement-brief = { $channel ->
    [form] Mude algo e envie de novo.
   *[chat] Tentamos mais uma vez?
 }
