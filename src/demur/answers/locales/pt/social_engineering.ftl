# Getting somebody to give away access, money or secrets.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = formas de levar alguém a entregar acessos, dinheiro ou segredos.

title-calm = Sem truques para ganhar confiança
acknowledgement-calm = Parece que muita coisa depende disto.
boundary-calm = Não posso ajudar a convencer alguém a entregar senhas, dinheiro ou segredos.
reason-calm = Quem pagaria por isso é alguém que só quis ajudar.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar os truques comuns, para a equipe conhecê-los
    .two = Escrever uma mensagem aberta que diga quem pede e o que precisa
    .three = Explicar o caminho oficial para recuperar um acesso
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, ou acrescente para que precisa, e envie de novo.
   *[chat] Quem poderia dizer sim ao que você precisa? Vamos pensar em como pedir às claras.
 }

title-warm = Vamos pedir às claras
acknowledgement-warm = Com pouco tempo e muito em jogo, qualquer saída parece boa.
boundary-warm = Mesmo assim, não vou ajudar a tirar acessos, dinheiro ou segredos de alguém com truques.
reason-warm = Isso funciona apressando alguém antes que pense, e o prejuízo fica com essa pessoa.
alternatives-warm = Há outras saídas para um aperto:
    .one = Escrever a quem responde por isso e explicar a urgência
    .two = Decidir o que fazer primeiro se o engano foi com você
    .three = Planejar um treinamento que a equipe aceitou
engagement-warm = { $channel ->
    [form] Escreva o que está pressionando você, ou escolha uma destas opções, e envie de novo.
   *[chat] O que acontece se isto não der certo hoje? Vamos começar por aí.
 }

title-brief = Com as pessoas, a verdade
acknowledgement-brief = Isso parece estressante.
boundary-brief = Não ajudo a obter acessos, dinheiro ou segredos fingindo.
reason-brief = A perda seria de outra pessoa.
alternatives-brief = Posso:
    .one = Explicar como conferir quem liga
    .two = Rascunhar um pedido sincero
    .three = Sugerir um login mais seguro
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] O que aliviaria mais?
 }
