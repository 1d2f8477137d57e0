# Taking sides where people differ for good reasons.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = um veredicto numa questão de opinião.

title-calm = { $formality ->
    [formal] O veredicto fica consigo
   *[informal] O veredicto fica contigo
 }
reason-calm = { $formality ->
    [formal] As pessoas veem isto de maneiras diferentes e com boas razões, e a escolha é sua.
   *[informal] As pessoas veem isto de maneiras diferentes e com boas razões, e a escolha é tua.
 }
alternatives-calm = Isto é o que posso fazer:
    .one = Expor os melhores argumentos de cada lado
    .two = Separar os factos dos valores
    .three = Enumerar perguntas que mostrem o que pesa em cada posição
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Diga as posições que quer comparar, ou escolha uma destas opções, e envie de novo.
       *[informal] Diz as posições que queres comparar, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Para que lado pende por enquanto?
       *[informal] Para que lado pendes por enquanto?
    }
 }

acknowledgement-warm = É uma pergunta que dá uma boa conversa.
boundary-warm = Não vou dizer de que lado do debate ficava.
alternatives-warm = Isto fazia com gosto:
    .one = Explicar como cada lado a vê, pelas suas próprias palavras
    .two = Contar como começou o debate
    .three = Testar um argumento, defendendo o contrário
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva a sua própria opinião, ou escolha uma destas opções, e envie de novo.
       *[informal] Escreve a tua própria opinião, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Como surgiu esta pergunta? Podemos partir da sua própria opinião.
       *[informal] Como surgiu esta pergunta? Podemos partir da tua própria opinião.
    }
 }

title-brief = { $formality ->
    [formal] A escolha é sua
   *[informal] A escolha é tua
 }
reason-brief = { $formality ->
    [formal] Cada pessoa sabe melhor o que importa.
   *[informal] Tu é que sabes melhor o que importa.
 }
alternatives-brief = Posso:
    .one = Mostrar o que dizem os estudos
    .two = Enumerar prós e contras
    .three = Ajudar a exprimir uma posição
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] Qual ajudaria mais?
 }
