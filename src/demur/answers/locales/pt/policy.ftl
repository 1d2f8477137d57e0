# What this service does not cover; nothing more is known.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = o que este serviço não cobre.

title-calm = Isso está fora do que faço aqui
acknowledgement-calm = Vejo qual é a ideia.
boundary-calm = Aqui não posso ajudar com assuntos que este serviço não cobre.
reason-calm = Quem cuida dele pensou em outras tarefas.
alternatives-calm = O que posso fazer aqui:
    .one = Cuidar da parte que cabe a este serviço
    .two = Sugerir onde mais dá para achar ajuda
    .three = Explicar para que estou aqui
engagement-calm = { $channel ->
    [form] Troque por uma destas opções e envie de novo, ou pergunte a quem cuida deste serviço.
   *[chat] Que parte mais importa para você? Talvez algo aqui sirva.
 }

title-warm = Este não é o melhor lugar para isso
acknowledgement-warm = Faz sentido tentar aqui primeiro.
boundary-warm = Não posso ir além das coisas para as quais este serviço foi feito.
reason-warm = Você merece a ajuda de quem possa fazer isso bem.
alternatives-warm = Para não sair de mãos vazias, posso:
    .one = Achar boas palavras de busca para encontrar isso em outro lugar
    .two = Ajudar a pôr no papel o que falta, para levar a outro lugar
    .three = Fazer uma lista para escolher bem quem faça esse trabalho
engagement-warm = { $channel ->
    [form] Acrescente uma linha sobre o objetivo e envie, ou escreva a quem cuida deste serviço.
   *[chat] { $formality ->
        [formal] Conte um pouco mais do objetivo, e eu aponto uma boa direção.
       *[informal] Me conta um pouco mais do objetivo, e eu aponto uma boa direção.
    }
 }

title-brief = Não é coberto aqui
acknowledgement-brief = Faz sentido perguntar.
boundary-brief = Não posso ajudar com o que fica fora deste serviço.
reason-brief = Ele foi feito para outras necessidades.
alternatives-brief = Posso:
    .one = Responder a algo parecido
    .two = Explicar uma palavra
    .three = Rascunhar um comentário para este serviço
engagement-brief = { $channel ->
    [form] Escolha uma e envie.
   *[chat] Qual serviria?
 }
