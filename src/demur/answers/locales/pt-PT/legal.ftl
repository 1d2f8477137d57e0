# What a lawyer has to judge.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = É difícil fazer planos com uma questão jurídica em aberto.
boundary-calm = Não posso avaliar um caso jurídico concreto nem dizer como vai acabar.
reason-calm = Um pequeno facto ou um prazo perdido pode mudar o resultado.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar em palavras simples como a lei trata um assunto
    .two = Enumerar papéis e datas a reunir antes de falar com um advogado
    .three = Dizer onde procurar apoio jurídico gratuito ou barato
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, acrescente se há algum prazo e envie de novo.
       *[informal] Troca o texto por uma destas opções, acrescenta se há algum prazo e envia de novo.
    }
   *[chat] Há algum prazo a chegar? Vamos começar pelo que é preciso para ele.
 }

acknowledgement-warm = Conflitos e cartas oficiais cansam, por isso percebo a vontade de ter uma resposta direta.
boundary-warm = { $formality ->
    [formal] Não vou fazer de advogado nem dizer o que fazer no seu próprio caso.
   *[informal] Não vou fazer de advogado nem dizer o que fazer no teu próprio caso.
 }
reason-warm = A lei muda de um lugar para outro, e um passo em falso pode custar dinheiro ou direitos.
alternatives-warm = Posso aliviar um pouco o peso:
    .one = Pôr em ordem o que aconteceu, pronto para um advogado ler
    .two = Explicar o que costuma querer dizer uma cláusula de um contrato ou de uma carta
    .three = Redigir uma carta educada que peça explicações à outra parte
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva em poucas frases o que aconteceu, escolha uma destas opções e envie de novo.
       *[informal] Escreve em poucas frases o que aconteceu, escolhe uma destas opções e envia de novo.
    }
   *[chat] O que aconteceu, em poucas frases? Podemos dar-lhe forma para quem vai aconselhar.
 }

acknowledgement-brief = Percebo a pergunta.
boundary-brief = Não dou conselhos jurídicos sobre casos pessoais.
reason-brief = Um pormenor pode mudar tudo.
alternatives-brief = Posso:
    .one = Descrever os passos habituais
    .two = Preparar perguntas para um advogado
    .three = Arrumar as notas
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] Qual delas ajudaria?
 }
