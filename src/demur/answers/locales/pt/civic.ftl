# False facts about voting, manipulation in politics.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = afirmações falsas ou enganosas sobre voto ou política.

title-calm = Isso poderia confundir eleitores
acknowledgement-calm = Voto e política levantam muitas perguntas justas.
boundary-calm = Não posso ajudar a espalhar falsidades sobre uma votação nem a enganar pessoas na política.
reason-calm = Alguém poderia perder a chance de votar, ou votar em algo que não é bem assim.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar como se vota e a que órgão perguntar as datas
    .two = Escrever um bom discurso ou folheto assinado com o próprio nome
    .three = Pôr lado a lado o que dizem os candidatos, a partir de textos colados aqui
engagement-calm = { $channel ->
    [form] Troque por uma mensagem que você assinaria, ou por uma destas opções, e envie de novo.
   *[chat] O que você gostaria que as pessoas soubessem? Vamos dizer isso com fatos.
 }

title-warm = Vamos convencer jogando limpo
acknowledgement-warm = É bom se importar com o rumo do lugar onde se vive.
boundary-warm = Não vou ajudar a enganar quem vota nem a fingir apoio a uma causa.
reason-warm = Quem já foi enganado uma vez muitas vezes deixa de confiar em qualquer eleição.
alternatives-warm = Assim posso ajudar a fazer diferença:
    .one = Responder com calma a um boato sobre uma eleição
    .two = Escrever a um candidato, a um jornal ou à justiça eleitoral
    .three = Planejar uma campanha para as pessoas irem votar, seja em quem for
engagement-warm = { $channel ->
    [form] Escreva que mudança você espera e envie o formulário de novo.
   *[chat] { $formality ->
        [formal] Que mudança você espera? Conte, e eu busco os melhores argumentos.
       *[informal] Que mudança você espera? Me conta, e eu busco os melhores argumentos.
    }
 }

title-brief = Só fatos sobre o voto
acknowledgement-brief = Dá para ver que essa causa importa.
boundary-brief = Não posso ajudar a enganar eleitores.
reason-brief = Alguém poderia perder o voto.
alternatives-brief = Posso:
    .one = Explicar como os votos são contados
    .two = Explicar uma pergunta de plebiscito
    .three = Checar uma afirmação
engagement-brief = { $channel ->
    [form] Mude o texto e envie.
   *[chat] Qual é a ideia principal?
 }
