# Another person's private life, the privacy of a third person.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = dados privados de outra pessoa.

title-calm = É a vida privada de alguém
acknowledgement-calm = Entendo a vontade de saber.
boundary-calm = Não posso ajudar a descobrir dados privados de outra pessoa.
reason-calm = A pessoa em questão não está aqui para dizer se concorda.
alternatives-calm = Veja o que posso fazer:
    .one = Ajudar a escrever à pessoa e perguntar diretamente
    .two = Explicar que registros são públicos e como pedi-los
    .three = Ajudar a apagar dados próprios de algum lugar
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções, ou acrescente para que é, e envie de novo.
   *[chat] Em que saber isso ajudaria você? Pode haver outro jeito.
 }

title-warm = Isso cabe a essa pessoa
acknowledgement-warm = Não saber pode ser difícil, ainda mais com alguém que importa.
boundary-warm = Não vou rastrear nem passar adiante o que pertence à vida privada de alguém.
reason-warm = Depois que essas coisas se espalham, podem levar estranhos à porta de uma pessoa.
alternatives-warm = Com gosto eu faria algo assim:
    .one = Planejar como tocar no assunto no próximo encontro
    .two = Ver como trabalham os serviços que procuram amigos ou parentes perdidos
    .three = Pensar no que fazer se há medo pela segurança de alguém
engagement-warm = { $channel ->
    [form] Escreva o que você espera resolver e envie o formulário de novo.
   *[chat] O que você espera resolver? Procuro um jeito que sirva aos dois lados.
 }

title-brief = Cabe à pessoa contar
acknowledgement-brief = Entendo por que importa.
boundary-brief = Não posso achar nem passar dados privados das pessoas.
reason-brief = Isso poderia pôr alguém em risco.
alternatives-brief = Posso:
    .one = Sugerir um intermediário de confiança
    .two = Procurar dados pessoais em um texto
    .three = Trabalhar com dados inventados
engagement-brief = { $channel ->
    [form] Acrescente o objetivo e envie.
   *[chat] Qual é o objetivo?
 }
