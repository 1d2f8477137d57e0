# Diagnosis, doses and treatment for a person.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = um diagnóstico, uma dose ou um tratamento para uma pessoa.

title-calm = Uma pergunta para um médico
acknowledgement-calm = Dúvidas de saúde são difíceis de deixar em aberto.
boundary-calm = Não posso dar diagnóstico, dose ou tratamento para uma pessoa específica.
reason-calm = Não posso examinar ninguém, e um palpite errado pode fazer muito mal.
alternatives-calm = Veja o que posso fazer:
    .one = Explicar o que se sabe em geral sobre uma doença ou um remédio
    .two = Listar sinais de que é hora de procurar atendimento hoje
    .three = Anotar perguntas para um médico ou farmacêutico
engagement-calm = { $channel ->
    [form] Troque o texto por uma destas opções e envie de novo. Se está piorando rápido, ligue para o número de emergência local.
   *[chat] O que mais preocupa você? Se está piorando rápido, ligue primeiro para o número de emergência local.
 }

title-warm = A sua saúde merece um olhar de perto
acknowledgement-warm = Não saber o que há de errado, ou o que vai ajudar, é difícil para qualquer pessoa.
boundary-warm = Não vou adivinhar o que alguém tem, nem dizer que remédio tomar e quanto.
reason-warm = Um médico pode olhar, ouvir e pedir exames; eu só teria algumas linhas.
alternatives-warm = Posso ajudar a conseguir um bom atendimento:
    .one = Pôr os sintomas em ordem, com o início de cada um
    .two = Explicar as palavras de uma bula, um exame ou um laudo
    .three = Ver a quem perguntar: médico, farmácia, linha de saúde ou centro de intoxicações
engagement-warm = { $channel ->
    [form] Escreva o que notou e qual destas opções quer. Se não dá para esperar, peça ajuda agora, por favor.
   *[chat] Há quanto tempo isto acontece? Se parece que não dá para esperar, peça ajuda agora, por favor.
 }

title-brief = Melhor perguntar a um médico
acknowledgement-brief = Foi bom perguntar.
boundary-brief = Não posso diagnosticar nem definir doses.
reason-brief = Cada corpo é diferente, e um erro pode machucar.
alternatives-brief = Posso:
    .one = Descrever efeitos colaterais comuns
    .two = Preparar anotações para a consulta
    .three = Explicar primeiros socorros
engagement-brief = { $channel ->
    [form] Escreva uma destas opções. Se é urgente, ligue para a emergência.
   *[chat] Qual ajuda? Se é urgente, ligue para a emergência.
 }
