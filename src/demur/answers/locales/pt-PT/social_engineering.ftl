# Getting somebody to give away access, money or secrets.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

boundary-calm = Não posso ajudar a convencer alguém a entregar palavras-passe, dinheiro ou segredos.
reason-calm = Quem pagava por isso era alguém que só quis ajudar.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar os truques comuns, para a equipa os conhecer
    .two = Escrever uma mensagem aberta que diga quem pede e de que precisa
    .three = Explicar a via oficial para recuperar um acesso
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, ou acrescente para que é, e envie de novo.
       *[informal] Troca o texto por uma destas opções, ou acrescenta para que é, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Quem podia dizer que sim àquilo de que precisa? Vamos pensar em como o pedir às claras.
       *[informal] Quem podia dizer que sim àquilo de que precisas? Vamos pensar em como o pedir às claras.
    }
 }

boundary-warm = Mesmo assim, não vou ajudar a tirar acessos, dinheiro ou segredos a alguém com truques.
reason-warm = Funciona apressando alguém antes que pense, e o prejuízo fica com essa pessoa.
alternatives-warm = Há outras saídas para um aperto:
    .one = Escrever a quem é responsável e explicar a urgência
    .two = { $formality ->
        [formal] Decidir o que fazer primeiro se o engano foi consigo
       *[informal] Decidir o que fazer primeiro se o engano foi contigo
     }
    .three = Planear um exercício que a equipa tenha aceitado
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que está a fazer pressão, ou escolha uma destas opções, e envie de novo.
       *[informal] Escreve o que te está a fazer pressão, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] O que acontece se isto não resultar hoje? Vamos começar por aí.
 }

acknowledgement-brief = Isto parece cansativo.
boundary-brief = Não ajudo a obter acessos, dinheiro ou segredos a fingir.
alternatives-brief = Posso:
    .one = Explicar como confirmar quem liga
    .two = Redigir um pedido sincero
    .three = Sugerir um início de sessão mais seguro
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] O que aliviava mais?
 }
