# What a lawyer has to judge.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = uma opinião jurídica sobre um caso pessoal.

title-calm = Isto cabe a um advogado avaliar
acknowledgement-calm = É difícil planejar com uma questão jurídica em aberto.
boundary-calm = Não posso avaliar um caso jurídico concreto nem dizer como vai terminar.
reason-calm = Um detalhe pequeno ou um prazo perdido pode mudar o resultado.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar em palavras simples como a lei trata um assunto
    .two = Listar papéis e datas para reunir antes de falar com um advogado
    .three = Dizer onde procurar ajuda jurídica gratuita ou barata
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, acrescente se há algum prazo e envie de novo.
   *[chat] Há algum prazo chegando? Vamos começar pelo que é preciso para ele.
 }

title-warm = O caso pede o olhar de um advogado
acknowledgement-warm = Brigas e cartas oficiais cansam, então entendo a vontade de ter uma resposta direta.
boundary-warm = Não vou fazer o papel de advogado nem dizer o que fazer no seu próprio caso.
reason-warm = A lei muda de um lugar para outro, e um passo errado pode custar dinheiro ou direitos.
alternatives-warm = Posso aliviar um pouco o peso:
    .one = Pôr em ordem o que aconteceu, pronto para um advogado ler
    .two = Explicar o que uma cláusula de contrato ou de carta costuma significar
    .three = Rascunhar uma carta educada que peça explicações ao outro lado
engagement-warm = { $channel ->
    [form] Escreva em poucas frases o que aconteceu, escolha uma destas opções e envie de novo.
   *[chat] O que aconteceu, em poucas frases? Dá para deixar pronto para quem for orientar o caso.
 }

title-brief = Isto é com um advogado
acknowledgement-brief = Entendo a pergunta.
boundary-brief = Não dou conselho jurídico sobre casos pessoais.
reason-brief = Um detalhe pode mudar tudo.
alternatives-brief = Posso:
    .one = Descrever os passos habituais
    .two = Preparar perguntas para um advogado
    .three = Organizar anotações
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Qual delas ajudaria?
 }
