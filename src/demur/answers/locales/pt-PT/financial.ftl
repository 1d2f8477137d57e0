# Personal decisions on investments, tax or credit.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = { $formality ->
    [formal] Uma escolha sobre o seu dinheiro
   *[informal] Uma escolha sobre o teu dinheiro
 }
acknowledgement-calm = As decisões de dinheiro parecem mais fáceis com um sim ou um não claro.
boundary-calm = Não posso dizer o que comprar, vender ou pedir emprestado, nem o que pôr numa declaração de impostos.
reason-calm = { $formality ->
    [formal] Depende de coisas que não vejo, e qualquer perda seria sua.
   *[informal] Depende de coisas que não vejo, e qualquer perda seria tua.
 }
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar como funciona um tipo de investimento, empréstimo ou imposto
    .two = Comparar em geral os custos e riscos das opções
    .three = Enumerar perguntas para um consultor antes de assinar
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, diga o tipo de produto ou imposto e envie de novo.
       *[informal] Troca o texto por uma destas opções, diz o tipo de produto ou imposto e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Que decisão tem pela frente, e o que quer saber antes de a tomar?
       *[informal] Que decisão tens pela frente, e o que queres saber antes de a tomar?
    }
 }

title-warm = { $formality ->
    [formal] O dinheiro é seu, a decisão também
   *[informal] O dinheiro é teu, a decisão também
 }
boundary-warm = Não vou escolher um investimento, um empréstimo ou um plano fiscal para ninguém.
reason-warm = { $formality ->
    [formal] Quem conhece os seus rendimentos, dívidas e planos vê o que me escapava.
   *[informal] Quem conhece os teus rendimentos, dívidas e planos vê o que me escapava.
 }
alternatives-warm = Posso ajudar a escolher bem:
    .one = Fazer um orçamento simples com os números que houver
    .two = Pôr as letras pequenas de uma proposta em palavras claras
    .three = Mostrar como comissões, juros ou altos e baixos se somam com os anos
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva para que é o dinheiro, escolha uma destas opções e envie de novo.
       *[informal] Escreve para que é o dinheiro, escolhe uma destas opções e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que gostava de fazer com este dinheiro? É um bom começo.
       *[informal] O que gostavas de fazer com este dinheiro? É um bom começo.
    }
 }

title-brief = { $formality ->
    [formal] A decisão é sua
   *[informal] A decisão é tua
 }
boundary-brief = Não dou conselhos pessoais sobre investimento, crédito ou impostos.
reason-brief = { $formality ->
    [formal] O risco seria todo seu.
   *[informal] O risco seria todo teu.
 }
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] Qual seria útil?
 }
