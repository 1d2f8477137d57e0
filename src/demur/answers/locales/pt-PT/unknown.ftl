# The model stopped, and nobody said why.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = uma parte em que parei, e não sei porquê.

title-calm = Não sei porque parei
acknowledgement-calm = Vejo que aqui se esperava algo útil.
reason-calm = Ninguém me disse o que o impediu, por isso não vou inventar um motivo.
alternatives-calm = O que costuma ajudar:
    .one = Perguntar uma parte de cada vez
    .two = Dizer numa frase o que se quer ter no fim
    .three = Começar com uma pergunta mais geral
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Mude o texto de uma destas maneiras e envie de novo.
       *[informal] Muda o texto de uma destas maneiras e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Experimentamos uma destas? Diga-me por onde prefere começar.
       *[informal] Experimentamos uma destas? Diz-me por onde preferes começar.
    }
 }

title-warm = Não resultou
acknowledgement-warm = Gostava de ter dado mais do que isto.
boundary-warm = { $formality ->
    [formal] Não consigo acabar a resposta que esperava.
   *[informal] Não consigo acabar a resposta que esperavas.
 }
alternatives-warm = Algo daqui pode levar-nos mais longe:
    .one = Acrescentar algum contexto, como para quem é
    .two = Colar o texto de que se trata, se houver
    .three = Dar um exemplo do que se espera
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Acrescente o que puder e envie o formulário de novo; talvez então funcione.
       *[informal] Acrescenta o que puderes e envia o formulário de novo; talvez então funcione.
    }
   *[chat] { $formality ->
        [formal] Quer tentar mais uma vez? Trabalho com o que se puder acrescentar.
       *[informal] Queres tentar mais uma vez? Trabalho com o que se puder acrescentar.
    }
 }

acknowledgement-brief = É aborrecido, eu sei.
reason-brief = Ninguém me disse porquê.
alternatives-brief = É possível:
    .one = Tentar um pouco mais tarde
    .two = Enviar uma versão mais curta
    .three = Perguntar o que posso fazer aqui
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Mude algo e envie de novo.
       *[informal] Muda algo e envia de novo.
    }
   *[chat] Tentamos mais uma vez?
 }
