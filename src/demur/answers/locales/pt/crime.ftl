# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = ajuda com fraudes, roubos, drogas ou armas.

title-calm = Alguém pagaria por isso
acknowledgement-calm = Pode haver uma necessidade real por trás.
boundary-calm = Não posso ajudar com fraude, roubo, venda de drogas, armas nem com fugir da polícia.
reason-calm = Outras pessoas perdem dinheiro, saúde ou sossego, e ninguém perguntou a elas.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar o que a polícia e a justiça fazem em um caso assim
    .two = Montar um plano para dívidas ou para um mês apertado
    .three = Ajudar a dizer não a alguém que insiste para você participar
engagement-calm = { $channel ->
    [form] Se uma destas opções ajudaria, escreva-a no formulário no lugar do texto e envie.
   *[chat] { $formality ->
        [formal] Se uma destas opções ajudaria, diga qual, e eu começo por aí.
       *[informal] Se uma destas opções ajudaria, me diz qual, e eu começo por aí.
    }
 }

title-warm = Pode haver um caminho que custe menos
acknowledgement-warm = A vida às vezes encosta as pessoas na parede, e não vou julgar ninguém por perguntar.
boundary-warm = Não vou ajudar com golpes, coisas roubadas, drogas ou armas de fogo.
reason-warm = Do outro lado há uma pessoa que sairia machucada, assustada ou sem o seu dinheiro.
alternatives-warm = Isto eu faço com gosto:
    .one = Explicar como funciona a ajuda para dependência e como é a primeira conversa
    .two = Planejar a busca por trabalho, auxílio ou um empréstimo justo
    .three = Pôr no papel o seu lado da história para um advogado ou um serviço de orientação
engagement-warm = { $channel ->
    [form] Escolha o que está mais perto da sua situação e envie o formulário com isso.
   *[chat] O que está mais perto da sua situação agora?
 }

title-brief = Nisso eu não entro
acknowledgement-brief = Talvez haja muita pressão.
boundary-brief = Não posso ajudar com fraude, roubo, drogas ou armas.
reason-brief = Outra pessoa sairia perdendo.
alternatives-brief = Posso:
    .one = Explicar como evitar golpes
    .two = Explicar os riscos de uma droga
    .three = Listar os passos após um roubo
engagement-brief = { $channel ->
    [form] Coloque uma destas opções.
   *[chat] Diga qual, e começamos.
 }
