# Safety was named, and nothing more is known; it may well be a misreading.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalhes que podem pôr alguém em risco.

title-calm = Vou com cuidado aqui
acknowledgement-calm = Eu gostaria de dar uma resposta direta.
boundary-calm = Não posso entrar em detalhes que poderiam pôr alguém em risco.
reason-calm = Pelo que li, alguém poderia se ferir, mas posso muito bem estar lendo errado.
alternatives-calm = Alguns jeitos de continuar:
    .one = Dizer em que se está trabalhando e para quem é
    .two = Pedir uma visão geral do assunto
    .three = Perguntar como as pessoas lidam com os riscos
engagement-calm = { $channel ->
    [form] Se li errado, acrescente para que é e envie de novo.
   *[chat] { $formality ->
        [formal] Entendi errado? Diga o que se espera ter no fim.
       *[informal] Entendi errado? Me diz o que você quer ter no fim.
    }
 }

title-warm = Talvez eu tenha lido errado
acknowledgement-warm = Não parto do pior, e quero mesmo ser útil.
boundary-warm = Por enquanto, não vou adiante em algo que me parece inseguro.
reason-warm = Prefiro perguntar uma vez a mais a ver alguém se ferir.
alternatives-warm = Já dá para fazer isto:
    .one = Dizer como entendi, para que possa ser corrigido
    .two = Ajudar com a parte que é claramente segura
    .three = Buscar um jeito mais suave de chegar ao mesmo lugar
engagement-warm = { $channel ->
    [form] Acrescente uma ou duas frases sobre a sua situação e envie o formulário de novo.
   *[chat] O que me escapou? Uma ou duas frases sobre a sua situação ajudariam muito.
 }

title-brief = Com cuidado aqui
acknowledgement-brief = Talvez eu tenha entendido mal.
boundary-brief = Não posso ajudar com o que pode ferir alguém.
reason-brief = Estou em dúvida, e alguém poderia sair ferido.
alternatives-brief = Posso:
    .one = Responder a uma pergunta parecida
    .two = Apontar erros comuns
    .three = Sugerir a quem perguntar pessoalmente
engagement-brief = { $channel ->
    [form] Acrescente o que quis dizer e envie.
   *[chat] O que você quis dizer?
 }
