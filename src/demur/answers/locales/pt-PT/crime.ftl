# Fraud, drugs, theft, ordinary weapons, evading the law. The user is not invited to ask again.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Não posso ajudar com fraudes, roubos, venda de drogas, armas nem a fugir à polícia.
reason-calm = Outras pessoas perdem dinheiro, saúde ou sossego, e ninguém lhes perguntou.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar o que fazem a polícia e os tribunais num caso assim
    .two = Fazer um plano para dívidas ou para um mês apertado
    .three = { $formality ->
        [formal] Ajudar a dizer que não a quem insiste consigo para entrar nisso
       *[informal] Ajudar a dizer que não a quem insiste contigo para entrar nisso
     }
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Se uma destas opções ajudar, escreva-a no formulário no lugar do texto e envie.
       *[informal] Se uma destas opções ajudar, escreve-a no formulário no lugar do texto e envia.
    }
   *[chat] { $formality ->
        [formal] Se uma destas opções ajudar, diga-me qual, e começo por aí.
       *[informal] Se uma destas opções ajudar, diz-me qual, e começo por aí.
    }
 }

acknowledgement-warm = A vida por vezes encosta as pessoas à parede, e não julgo ninguém por perguntar.
boundary-warm = Não vou ajudar com burlas, coisas roubadas, drogas ou armas de fogo.
reason-warm = Do outro lado há uma pessoa que sairia magoada, assustada ou sem o seu dinheiro.
alternatives-warm = Isto faço com gosto:
    .one = Explicar como funciona o apoio nas dependências e como é a primeira conversa
    .two = Planear a procura de trabalho, de um apoio ou de um empréstimo justo
    .three = { $formality ->
        [formal] Pôr no papel o seu lado da história para um advogado ou um serviço de apoio
       *[informal] Pôr no papel o teu lado da história para um advogado ou um serviço de apoio
     }
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escolha o que está mais perto da sua situação e envie o formulário com isso.
       *[informal] Escolhe o que está mais perto da tua situação e envia o formulário com isso.
    }
   *[chat] { $formality ->
        [formal] O que está mais perto da sua situação agora?
       *[informal] O que está mais perto da tua situação agora?
    }
 }

title-brief = Nisso não entro
boundary-brief = Não posso ajudar com fraudes, roubos, drogas ou armas.
reason-brief = Outra pessoa ficava a perder.
alternatives-brief = Posso:
    .one = Explicar como evitar burlas
    .two = Explicar os riscos de uma droga
    .three = Indicar os passos após um roubo
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Ponha uma destas opções.
       *[informal] Põe uma destas opções.
    }
   *[chat] { $formality ->
        [formal] Diga qual, e começamos.
       *[informal] Diz qual, e começamos.
    }
 }
