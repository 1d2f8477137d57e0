# A person will look at it; what the user gets meanwhile.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

title-calm = Uma pessoa vai ver isto
boundary-calm = Não vou responder a esta pergunta por minha conta; primeiro, uma pessoa vai vê-la.
alternatives-calm = Entretanto, é possível:
    .one = Anotar o que ajudaria alguém a perceber o caso
    .two = Seguir com outra pergunta
    .three = Ligar para o número de emergência local se alguém está em perigo
engagement-calm = { $channel ->
    [form] Não é preciso enviar de novo. O formulário serve para outra pergunta.
   *[chat] Há mais alguma coisa em que possa ajudar durante a espera?
 }

acknowledgement-warm = { $formality ->
    [formal] Vejo que isto é importante para si.
   *[informal] Vejo que isto é importante para ti.
 }
boundary-warm = Não vou decidir a resposta por minha conta, por isso passei-a a uma pessoa.
alternatives-warm = Até alguém olhar para isto:
    .one = Reunir papéis, datas ou nomes que possam pedir
    .two = { $formality ->
        [formal] Escrever o que seria um bom resultado para si
       *[informal] Escrever o que seria um bom resultado para ti
     }
    .three = Procurar o serviço de emergência local se não puder esperar
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Não é preciso fazer mais nada aqui. Guarde uma cópia do texto, se quiser.
       *[informal] Não é preciso fazer mais nada aqui. Guarda uma cópia do texto, se quiseres.
    }
   *[chat] Pomos as notas em ordem até lá?
 }

acknowledgement-brief = Li com atenção.
boundary-brief = Deixo a resposta a uma pessoa.
reason-brief = Vê melhor o conjunto.
alternatives-brief = É possível:
    .one = Guardar o texto
    .two = Enumerar os pontos principais
    .three = Em caso de perigo, ligar para o número de emergência local
engagement-brief = { $channel ->
    [form] Por agora, é só isto.
   *[chat] Que mais posso fazer?
 }
