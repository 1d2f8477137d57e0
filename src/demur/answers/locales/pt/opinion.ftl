# Taking sides where people differ for good reasons.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = um veredito em uma questão de opinião.

title-calm = O veredito fica com você
acknowledgement-calm = É uma pergunta que importa a muita gente.
boundary-calm = Não tomo partido em questões de opinião.
reason-calm = As pessoas veem isso de formas diferentes e com bons motivos, e a escolha é sua.
alternatives-calm = Veja o que posso fazer:
    .one = Expor os melhores argumentos de cada lado
    .two = Separar os fatos dos valores
    .three = Listar perguntas que mostrem o que pesa em cada posição
engagement-calm = { $channel ->
    [form] Diga as visões que quer comparar, ou escolha uma destas opções, e envie de novo.
   *[chat] { $formality ->
        [formal] Para que lado pende a balança por enquanto?
       *[informal] Para que lado você pende por enquanto?
    }
 }

title-warm = Sem lado, mas com muito a dizer
acknowledgement-warm = É uma pergunta que rende uma boa conversa.
boundary-warm = Não vou dizer de que lado do debate eu ficaria.
reason-warm = O que cada pessoa preza é diferente, e ninguém pode pesar isso por outra.
alternatives-warm = Isto eu faria com gosto:
    .one = Explicar como cada lado vê, com as próprias palavras
    .two = Contar como o debate começou
    .three = Testar um argumento discutindo contra ele
engagement-warm = { $channel ->
    [form] Escreva a sua própria visão, ou escolha uma destas opções, e envie de novo.
   *[chat] O que fez você pensar nisso? Dá para partir da sua própria visão.
 }

title-brief = A escolha é sua
acknowledgement-brief = Pergunta interessante.
boundary-brief = Não dou opinião em questões debatidas.
reason-brief = Você sabe melhor o que importa.
alternatives-brief = Posso:
    .one = Mostrar o que dizem os estudos
    .two = Listar prós e contras
    .three = Ajudar a expressar uma posição
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Qual ajudaria mais?
 }
