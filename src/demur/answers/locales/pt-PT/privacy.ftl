# Another person's private life, the privacy of a third person.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Percebo a vontade de saber.
reason-calm = A pessoa em causa não está aqui para dizer se concorda.
alternatives-calm = Isto é o que posso fazer:
    .one = Ajudar a escrever à pessoa e a perguntar-lhe diretamente
    .two = Explicar que registos são públicos e como os pedir
    .three = Ajudar a apagar dados próprios de algum lado
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções, ou acrescente para que é, e envie de novo.
       *[informal] Troca o texto por uma destas opções, ou acrescenta para que é, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Em que é que saber isto lhe seria útil? Pode haver outra maneira.
       *[informal] Em que é que saber isto te seria útil? Pode haver outra maneira.
    }
 }

acknowledgement-warm = Não saber pode ser difícil, sobretudo com alguém que importa.
boundary-warm = Não vou procurar nem passar adiante o que pertence à vida privada de alguém.
reason-warm = Depois de se saberem, coisas destas podem levar estranhos à porta de uma pessoa.
alternatives-warm = Com gosto fazia algo assim:
    .one = Planear como falar do assunto no próximo encontro
    .two = Ver como trabalham os serviços que procuram amigos ou familiares perdidos
    .three = Pensar no que fazer se há receio pela segurança de alguém
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que espera resolver e envie o formulário de novo.
       *[informal] Escreve o que esperas resolver e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] O que espera resolver? Procuro uma maneira que sirva aos dois lados.
       *[informal] O que esperas resolver? Procuro uma maneira que sirva aos dois lados.
    }
 }

acknowledgement-brief = Percebo porque importa.
boundary-brief = Não posso encontrar nem dar dados privados das pessoas.
reason-brief = Isso podia pôr alguém em risco.
alternatives-brief = Posso:
    .one = Sugerir um intermediário de confiança
    .two = Procurar dados pessoais num texto
    .three = Trabalhar com dados inventados
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Acrescente o objetivo e envie.
       *[informal] Acrescenta o objetivo e envia.
    }
   *[chat] Qual é o objetivo?
 }
