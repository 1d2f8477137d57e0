# It cannot be done from here: no access, no tool, no such sense.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = a parte que precisa de ferramentas, acessos ou dados que não tenho.

title-calm = Isso está fora do meu alcance
acknowledgement-calm = Seria mesmo muito prático.
boundary-calm = Não consigo fazer tarefas que dependem de ferramentas, contas ou dados a que não tenho acesso.
reason-calm = Eu teria de inventar o resultado, e você confiaria nele.
alternatives-calm = Veja o que posso fazer:
    .one = Trabalhar com um texto colado aqui
    .two = Escrever os passos para fazer por conta própria
    .three = Rascunhar o que for preciso, pronto para copiar
engagement-calm = { $channel ->
    [form] Coloque o texto ou os números no formulário, ou peça uma destas opções, e envie de novo.
   *[chat] { $formality ->
        [formal] O que há à mão que possa ser colado aqui?
       *[informal] O que você tem aí que dê para colar aqui?
    }
 }

title-warm = Eu faria, se pudesse
acknowledgement-warm = Imagino quanto tempo isso pouparia.
boundary-warm = Não chego aos arquivos, sites, aparelhos ou dados ao vivo que isso exige.
reason-warm = Se eu fingisse que está feito, a surpresa viria na pior hora.
alternatives-warm = Assim dá para chegar perto:
    .one = Descrever o que se vê ou se ouve, e entender com a minha ajuda
    .two = Perguntar que tipo de ferramenta consegue fazer isso
    .three = Receber uma lista do que vale observar durante a tarefa
engagement-warm = { $channel ->
    [form] Escreva de que resultado precisa, ou escolha uma destas opções, e envie de novo.
   *[chat] Que resultado você espera? Vamos achar a parte que consigo fazer.
 }

title-brief = Daqui não dá
acknowledgement-brief = Boa ideia.
boundary-brief = Não tenho as ferramentas nem o acesso para esta tarefa.
reason-brief = Um resultado inventado não serviria para nada.
alternatives-brief = Posso:
    .one = Planejar a tarefa
    .two = Fazer um modelo
    .three = Conferir o que sair
engagement-brief = { $channel ->
    [form] Escreva uma destas opções.
   *[chat] Qual você prefere?
 }
