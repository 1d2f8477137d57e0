# Diagnosis, doses and treatment for a person.
# Language: Portuguese (Portugal). Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

acknowledgement-calm = As dúvidas de saúde custam a deixar em aberto.
boundary-calm = Não posso dar um diagnóstico, uma dose ou um tratamento para uma pessoa em concreto.
alternatives-calm = Isto é o que posso fazer:
    .one = Explicar o que se sabe em geral sobre uma doença ou um medicamento
    .two = Enumerar sinais de que é altura de procurar cuidados hoje
    .three = Anotar perguntas para um médico ou farmacêutico
engagement-calm = { $channel ->
    [form] { $formality ->
        [formal] Troque o texto por uma destas opções e envie de novo. Se está a piorar depressa, ligue para o número de emergência local.
       *[informal] Troca o texto por uma destas opções e envia de novo. Se está a piorar depressa, liga para o número de emergência local.
    }
   *[chat] { $formality ->
        [formal] Qual é a sua maior preocupação? Se está a piorar depressa, ligue primeiro para o número de emergência local.
       *[informal] Qual é a tua maior preocupação? Se está a piorar depressa, liga primeiro para o número de emergência local.
    }
 }

title-warm = { $formality ->
    [formal] A sua saúde merece um olhar de perto
   *[informal] A tua saúde merece um olhar de perto
 }
acknowledgement-warm = Não saber o que se passa, ou o que vai ajudar, é difícil para qualquer pessoa.
boundary-warm = Não vou adivinhar o que alguém tem, nem dizer que medicamento tomar e quanto.
reason-warm = Um médico pode ver, ouvir e pedir exames; eu só teria algumas linhas.
alternatives-warm = Posso ajudar a conseguir bons cuidados:
    .one = Pôr os sintomas por ordem, com o início de cada um
    .two = Explicar as palavras de um folheto, de uma análise ou de um relatório médico
    .three = Ver a quem perguntar: médico, farmácia, linha de saúde ou centro antivenenos
engagement-warm = { $channel ->
    [form] { $formality ->
        [formal] Escreva o que notou e qual destas opções quer. Se não pode esperar, peça ajuda já, por favor.
       *[informal] Escreve o que notaste e qual destas opções queres. Se não pode esperar, pede ajuda já, por favor.
    }
   *[chat] { $formality ->
        [formal] Há quanto tempo isto acontece? Se parece que não pode esperar, peça ajuda já, por favor.
       *[informal] Há quanto tempo isto acontece? Se parece que não pode esperar, pede ajuda já, por favor.
    }
 }

acknowledgement-brief = É bom perguntar.
reason-brief = Cada corpo é diferente, e um erro pode fazer mal.
alternatives-brief = Posso:
    .one = Descrever efeitos secundários comuns
    .two = Preparar notas para a consulta
    .three = Explicar primeiros socorros
engagement-brief = { $channel ->
    [form] { $formality ->
        [formal] Escreva uma destas opções. Se é urgente, ligue para a emergência.
       *[informal] Escreve uma destas opções. Se é urgente, liga para a emergência.
    }
   *[chat] { $formality ->
        [formal] Qual ajuda? Se é urgente, ligue para a emergência.
       *[informal] Qual ajuda? Se é urgente, liga para a emergência.
    }
 }
