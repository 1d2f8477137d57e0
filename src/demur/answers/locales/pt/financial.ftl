# Personal decisions on investments, tax or credit.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = conselhos pessoais sobre investimentos, crédito ou impostos.

title-calm = Uma escolha sobre o seu dinheiro
acknowledgement-calm = Decisões de dinheiro parecem mais fáceis com um sim ou um não claro.
boundary-calm = Não posso dizer o que comprar, vender ou pegar emprestado, nem o que pôr em uma declaração de imposto.
reason-calm = Depende de coisas que não vejo, e qualquer perda seria sua.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar como funciona um tipo de investimento, empréstimo ou imposto
    .two = Comparar em geral os custos e riscos das opções
    .three = Listar perguntas para um consultor antes de assinar
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, diga o tipo de produto ou imposto e envie de novo.
   *[chat] { $formality ->
        [formal] Qual é a decisão pela frente, e o que convém saber antes dela?
       *[informal] Que decisão você tem pela frente, e o que quer saber antes dela?
    }
 }

title-warm = O dinheiro é seu, a decisão também
acknowledgement-warm = Imagino o alívio que seria ouvir qual é o caminho certo.
boundary-warm = Não vou escolher um investimento, um empréstimo ou um plano de impostos para ninguém.
reason-warm = Quem conhece a sua renda, as suas dívidas e os seus planos vê o que eu deixaria passar.
alternatives-warm = Posso ajudar a escolher bem:
    .one = Montar um orçamento simples com os números que houver
    .two = Pôr as letras miúdas de uma oferta em palavras claras
    .three = Mostrar como taxas, juros ou altos e baixos se somam com os anos
engagement-warm = { $channel ->
    [form] Escreva para que é o dinheiro, escolha uma destas opções e envie de novo.
   *[chat] O que você gostaria de fazer com esse dinheiro? É um bom começo.
 }

title-brief = A decisão é sua
acknowledgement-brief = Vale a pena pensar bem.
boundary-brief = Não dou conselho pessoal sobre investimento, crédito ou impostos.
reason-brief = O risco seria todo seu.
alternatives-brief = Posso:
    .one = Explicar um termo
    .two = Fazer um exemplo inventado
    .three = Dizer onde há ajuda com dívidas
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Qual seria útil?
 }
