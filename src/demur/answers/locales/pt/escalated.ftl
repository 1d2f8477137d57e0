# A person will look at it; what the user gets meanwhile.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Uma pessoa vai analisar isto
acknowledgement-calm = Li o texto com atenção.
boundary-calm = Não vou responder a esta pergunta por conta própria; primeiro uma pessoa vai analisá-la.
reason-calm = Essa pessoa pode pesar coisas que me escapariam.
alternatives-calm = Enquanto isso, dá para:
    .one = Anotar o que ajudaria alguém a entender o caso
    .two = Seguir com outra pergunta
    .three = Ligar para o número de emergência local se alguém está em perigo
engagement-calm = { $channel ->
    [form] Não é preciso enviar de novo. O formulário serve para outra pergunta.
   *[chat] Há mais alguma coisa em que eu possa ajudar durante a espera?
 }

title-warm = Pedi um segundo olhar
acknowledgement-warm = Vejo que isto é importante para você.
boundary-warm = Não vou decidir a resposta por conta própria, então passei a questão para uma pessoa.
reason-warm = Aqui vale mais acertar do que ser rápido.
alternatives-warm = Até que alguém olhe:
    .one = Reunir papéis, datas ou nomes que possam pedir
    .two = Escrever o que seria um bom resultado para você
    .three = Procurar o serviço de emergência local se não puder esperar
engagement-warm = { $channel ->
    [form] Não é preciso fazer mais nada aqui. Guarde uma cópia do texto, se quiser.
   *[chat] Vamos pôr as anotações em ordem até lá?
 }

title-brief = Isto pede uma pessoa
acknowledgement-brief = Eu li.
boundary-brief = Deixo a resposta com uma pessoa.
reason-brief = Ela vê melhor o todo.
alternatives-brief = Dá para:
    .one = Salvar o texto
    .two = Listar os pontos principais
    .three = Em caso de perigo, ligar para o número de emergência local
engagement-brief = { $channel ->
    [form] Por enquanto, é só isso.
   *[chat] O que mais posso fazer?
 }
