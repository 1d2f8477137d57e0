# Chemical, biological, radiological, nuclear and explosive dangers.
# Language: Portuguese. Source: written for Demur. Licence: Apache-2.0. Date: 2026-11-21. Native review: open.

omitted = detalhes sobre armas ou substâncias que poderiam ferir muita gente.

title-calm = Gente demais poderia se ferir
acknowledgement-calm = É um assunto que levanta perguntas de verdade, e algumas eu consigo responder.
boundary-calm = Não posso dar detalhes sobre explosivos, germes, venenos ou radiação que possam ser usados contra pessoas.
reason-calm = Se detalhes assim caem em mãos erradas, uma multidão pode se ferir de uma vez.
alternatives-calm = Veja o que posso fazer:
    .one = Contar a história dessas armas e como os tratados as contêm
    .two = Explicar como guardar, usar e descartar produtos químicos de casa com segurança
    .three = Ajudar com a aula de química ou de biologia no nível da escola
engagement-calm = { $channel ->
    [form] Acrescente em que você está trabalhando, ou escolha uma destas opções, e envie de novo.
   *[chat] { $formality ->
        [formal] Qual é o trabalho em andamento? Ajudo com prazer no lado seguro dele.
       *[informal] No que você está trabalhando? Ajudo com prazer no lado seguro dele.
    }
 }

title-warm = Vamos ficar do lado seguro
acknowledgement-warm = É natural ter curiosidade, ou preocupação, com coisas assim.
boundary-warm = Não vou entrar em como funcionam por dentro bombas ou armas químicas, nucleares ou de germes.
reason-warm = Basta uma pessoa em um dia ruim para muitas outras não voltarem para casa.
alternatives-warm = Nisto eu entraria com gosto:
    .one = Explicar como médicos e equipes de resgate se preparam para algo assim
    .two = Repassar o que fazer em casa em um alerta químico ou de radiação
    .three = Contar a história de uma descoberta e das pessoas por trás dela
engagement-warm = { $channel ->
    [form] Escreva se é para a escola, para o trabalho ou por alguma preocupação, e envie o formulário de novo.
   *[chat] É para a escola, para o trabalho ou por alguma preocupação? Com isso eu acerto o tom.
 }

title-brief = Perigoso demais para contar
acknowledgement-brief = É um assunto que prende.
boundary-brief = Não posso ajudar com explosivos nem armas de destruição em massa.
reason-brief = Muita gente poderia morrer.
alternatives-brief = Posso:
    .one = Explicar por que certas substâncias são controladas
    .two = Explicar um rótulo de segurança
    .three = Dar os primeiros passos após uma intoxicação
engagement-brief = { $channel ->
    [form] Escolha uma opção e envie.
   *[chat] Qual ajuda?
 }
