# It cannot be done from here: no access, no tool, no such sense.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = Dava mesmo jeito, é verdade.
reason-calm = { $formality ->
    [formal] Teria de inventar o resultado, e ia confiar nele.
   *[informal] Teria de inventar o resultado, e ias confiar nele.
 }
alternatives-calm = Isto é o que posso fazer:
    .one = Trabalhar com um texto colado aqui
    .two = Escrever os passos para os fazer por conta própria
    .three = Redigir o que for preciso, pronto a copiar
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Ponha o texto ou os números no formulário, ou peça uma destas opções, e envie de novo.
       *[informal] Põe o texto ou os números no formulário, ou pede uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que tem à mão que se possa colar aqui?
       *[informal] O que tens à mão que se possa colar aqui?
    }
 }

title-warm = Fazia-o, se pudesse
acknowledgement-warm = Imagino o tempo que isso pouparia.
boundary-warm = Não chego aos ficheiros, sites, aparelhos ou dados em direto que são precisos.
reason-warm = Se fingisse que estava feito, a surpresa vinha na pior altura.
alternatives-warm = Assim chega-se quase lá:
    .one = Descrever o que se vê ou ouve, e percebê-lo com a minha ajuda
    .two = Perguntar que tipo de ferramenta o consegue fazer
    .three = Receber uma lista do que convém ter em atenção durante a tarefa
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva de que resultado precisa, ou escolha uma destas opções, e envie de novo.
       *[informal] Escreve de que resultado precisas, ou escolhe uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] Que resultado espera? Vamos encontrar a parte que consigo fazer.
       *[informal] Que resultado esperas? Vamos encontrar a parte que consigo fazer.
    }
 }

title-brief = Daqui não é possível
reason-brief = Um resultado inventado não serviria de nada.
alternatives-brief = Posso:
    .one = Planear a tarefa
    .two = Fazer um modelo
    .three = Rever o que daí sair
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções.
       *[informal] Escreve uma destas opções.
    }
   *[chat] { $formality ->
        [formal] Qual prefere?
       *[informal] Qual preferes?
    }
 }
