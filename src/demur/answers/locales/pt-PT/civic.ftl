# False facts about voting, manipulation in politics.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = afirmações falsas ou enganadoras sobre o voto ou a política.

title-calm = Isso podia confundir eleitores
acknowledgement-calm = O voto e a política levantam muitas perguntas justas.
reason-calm = Alguém podia perder a oportunidade de votar, ou votar em algo que não é assim.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar como se vota e a que serviço perguntar as datas
    .two = Escrever um bom discurso ou folheto assinado com o próprio nome
    .three = Pôr lado a lado o que dizem os candidatos, a partir de textos colados aqui
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque por uma mensagem que assinaria, ou por uma destas opções, e envie de novo.
       *[informal] Troca por uma mensagem que assinarias, ou por uma destas opções, e envia de novo.
    }
   *[chat] { $formality ->
        [formal] O que gostava que as pessoas soubessem? Vamos dizê-lo com factos.
       *[informal] O que gostavas que as pessoas soubessem? Vamos dizê-lo com factos.
    }
 }

title-warm = Vamos convencer com jogo limpo
acknowledgement-warm = É bom querer saber do rumo do sítio onde se vive.
reason-warm = Quem já foi enganado uma vez deixa muitas vezes de confiar em qualquer eleição.
alternatives-warm = Assim posso ajudar a fazer a diferença:
    .one = Responder com calma a um boato sobre uma eleição
    .two = Escrever a um candidato, a um jornal ou à comissão de eleições
    .three = Planear uma campanha para levar as pessoas a votar, seja em quem for
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva que mudança espera e envie o formulário de novo.
       *[informal] Escreve que mudança esperas e envia o formulário de novo.
    }
   *[chat] { $formality ->
        [formal] Que mudança espera? Conte-me, e procuro os melhores argumentos.
       *[informal] Que mudança esperas? Conta-me, e procuro os melhores argumentos.
    }
 }

title-brief = Só factos sobre o voto
acknowledgement-brief = Vê-se que esta causa importa.
reason-brief = Alguém podia perder o voto.
alternatives-brief = Posso:
    .one = Explicar como se contam os votos
    .two = Explicar uma pergunta de referendo
    .three = Verificar uma afirmação
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Mude o texto e envie.
       *[informal] Muda o texto e envia.
    }
   *[chat] Qual é a ideia principal?
 }
